import { readFileSync } from "node:fs";
import { join } from "node:path";

const lines = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, name), "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Each pair of sides of antonyms.txt and news-antonyms.txt. */
export const antonymTable = (): (readonly [readonly string[], readonly string[]])[] =>
  ["antonyms.txt", "news-antonyms.txt"].flatMap((name) =>
    lines(name).map((line) => {
      const [left, right] = line.split("/");
      if (right === undefined) throw new Error(`${name}: "${line}" has no /`);
      return [words(left as string), words(right)] as const;
    }),
  );

/** Pairs that WordNet has for antonyms and that exclude nothing in news. */
export const noAntonymTable = (): (readonly string[])[] => lines("no-antonyms.txt").map(words);

/** Sets of words that share letters and roots but no meaning: never in one family. */
export const apartTable = (): ReadonlySet<string>[] => lines("apart.txt").map((line) => new Set(words(line)));

/** Families whose members change their stem. */
export const togetherTable = (): (readonly string[])[] => lines("together.txt").map(words);

export const synonymTable = (): { readonly members: readonly string[]; readonly weak: boolean }[] =>
  ["synonyms.txt", "news-synonyms.txt"].flatMap((name) =>
    lines(name).map((line) => ({ members: words(line.replace("*", " ")), weak: line.endsWith("*") })),
  );

export interface ExclusiveSet {
  readonly name: string;
  readonly weight: number;
  /** Members; words of one slot do not exclude each other. */
  readonly slots: readonly (readonly string[])[];
  readonly synsets: readonly string[];
}

export const exclusiveTable = (): ExclusiveSet[] =>
  lines("exclusive.txt").map((line) => {
    const [, name, weight, rest] = /^(\S+) (\d): (.*)$/.exec(line) ?? [];
    if (rest === undefined) throw new Error(`exclusive.txt: cannot read "${line}"`);
    const slots = words(rest);
    return {
      name: name as string,
      weight: Number(weight),
      slots: slots.filter((s) => !s.startsWith("@")).map((s) => s.split(",")),
      synsets: slots.filter((s) => s.startsWith("@")).map((s) => s.slice(1)),
    };
  });

/** Documents (evidence sentences) and, by lemma, in how many it occurs; see count.ts. */
export function frequencyTable(): { readonly documents: number; readonly df: ReadonlyMap<string, number> } {
  const [head, ...rest] = lines("frequencies.txt");
  const df = new Map<string, number>();
  for (const line of rest) {
    const [count, ...lemmas] = words(line);
    for (const lemma of lemmas) df.set(lemma, Number(count));
  }
  return { documents: Number((head as string).split(" ")[1]), df };
}

/** The natural logarithm of each lemma's rank among the words of newswire and encyclopaedia; see rank.ts. */
export function rankTable(): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const line of lines("ranks.txt")) {
    const [rank, ...lemmas] = words(line);
    for (const lemma of lemmas) ranks.set(lemma, Number(rank));
  }
  return ranks;
}
