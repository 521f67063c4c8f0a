import { rememberLast } from "../core/remember.ts";
import { FLAG } from "../language/flags.ts";
import { among, keys } from "./acts.ts";
import type { Opposed, Pair } from "./pair.ts";
import { isUnsaid } from "./unsaid.ts";

const SETTLED = keys("clear certain sure settled");
const BE = keys("be");
/** Tokens between "is" and "clear". */
const REACH = 3;

/** "It is clear that it will close" against "not yet clear whether it will": the word that one side takes back. */
export const unsettled: (pair: Pair) => Opposed | null = rememberLast(({ statement: a, sentence: b, alignment }) => {
  for (let i = 1; i < a.start.length; i++) {
    const j = alignment.to[i] as number;
    if (j < 0 || !SETTLED.has(a.lemma[i] as number) || a.lemma[i] !== b.lemma[j]) continue;
    const isSaid = among(a, i - REACH, i, BE) && ((a.flags[i] as number) & FLAG.NEGATED) === 0;
    if (isSaid && isUnsaid(a, i) !== isUnsaid(b, j)) return { statementToken: i, sentenceToken: j };
  }
  return null;
});
