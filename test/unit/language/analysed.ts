import { loadLanguage } from "../../../scripts/lib/language.ts";
import { analyse } from "../../../src/language/analyse.ts";
import type { Analysis } from "../../../src/language/analysis.ts";

const language = loadLanguage();

/** Analysed with the shipped resources. */
export const analysed = (text: string, carried?: Uint32Array): Analysis => analyse(language, text, carried);

/** The words, without punctuation, that carry a flag, in order and parted by blanks. */
export function flagged(text: string, flag: number): string {
  const a = analysed(text);
  return Array.from(a.flags.keys())
    .filter((i) => ((a.flags[i] as number) & flag) !== 0)
    .map((i) => text.slice(a.start[i], a.end[i]))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .join(" ");
}
