import { FLAG } from "../language/flags.ts";
import { anyToken } from "../language/scan.ts";
import { isContent, isOnlyLikened } from "./align.ts";
import type { Pair } from "./pair.ts";

/** What one side only asks about, or only compares something to: it says nothing of it. */

/** Share of the words found, names apart, that the sentence only asks about, from which it says nothing. */
const ASKED = 0.5;

/** Does the sentence only ask whether, of something the statement says: "declined to say whether …"? */
export function onlyAsked({ statement: a, sentence: b, alignment }: Pair): boolean {
  let found = 0;
  let asked = 0;
  for (let i = 0; i < a.start.length; i++) {
    const j = alignment.to[i] as number;
    if (j < 0 || !isContent(a, i) || a.entity[i] !== 0) continue;
    found++;
    if (((b.flags[j] as number) & ~(a.flags[i] as number) & FLAG.CONDITIONAL) !== 0) asked++;
  }
  return found > 0 && asked / found >= ASKED;
}

/** Is something that the statement says, in the sentence, only what something else is compared to, or falls short of? */
export function onlyLikened({ statement: a, sentence: b, alignment }: Pair): boolean {
  return anyToken(a, (i) => {
    const j = alignment.to[i] as number;
    return j >= 0 && isContent(a, i) && a.entity[i] === 0 && isOnlyLikened(a, i, b, j);
  });
}

/** Does the statement only ask whether, of something the sentence says: "it is clear whether …"? */
export function onlyAsks({ statement: a, sentence: b, alignment }: Pair): boolean {
  return anyToken(a, (i) => {
    const j = alignment.to[i] as number;
    return j >= 0 && ((a.flags[i] as number) & ~(b.flags[j] as number) & FLAG.CONDITIONAL) !== 0;
  });
}
