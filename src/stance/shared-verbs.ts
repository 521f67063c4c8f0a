import { rememberLast } from "../core/remember.ts";
import { tokensWhere } from "../language/scan.ts";
import { actsIn, isCue, SAME_ACT } from "./acts.ts";
import { CLASS, classOf, isContent } from "./align.ts";
import type { Pair } from "./pair.ts";

/** A verb of the statement, and where the sentence has it. */
export type Shared = readonly [ours: number, theirs: number];

/** Of the statement's tokens, those that the sentence has as a verb. */
const asVerbs = ({ sentence: b, alignment }: Pair, tokens: readonly number[]): readonly Shared[] =>
  tokens
    .filter((i) => (alignment.score[i] as number) >= SAME_ACT)
    .map((i) => [i, alignment.to[i] as number] as const)
    .filter(([, j]) => j >= 0 && classOf(b, j) === CLASS.VERB);

/** The statement's verbs that the sentence has too: names that the tagger took for one are none. */
export const sharedVerbs: (pair: Pair) => readonly Shared[] = rememberLast((pair) => {
  const { all, leading } = actsIn(pair.statement);
  return asVerbs(
    pair,
    [...all, ...leading].filter((i) => pair.statement.entity[i] === 0),
  );
});

/** The same of words of denial, which are no acts of their own: "opposes a toll", "opposed the toll". */
export const sharedDenials: (pair: Pair) => readonly Shared[] = rememberLast((pair) => {
  const { statement: a } = pair;
  const isDenial = (i: number): boolean => isCue(a, i) && classOf(a, i) === CLASS.VERB && isContent(a, i);
  return asVerbs(pair, tokensWhere(a, isDenial));
});
