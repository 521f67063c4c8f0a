import { hashKey } from "../core/hash.ts";
import { rememberLast } from "../core/remember.ts";
import { type Analysis, firstOfName, lastOfName } from "../language/analysis.ts";
import { among, firstToken, tokensWhere } from "../language/scan.ts";
import { INDEFINITE, keys } from "./acts.ts";
import { isContent } from "./align.ts";
import type { Opposed, Pair } from "./pair.ts";

const FIRST = hashKey("first");
const THE = hashKey("the");
const TO = hashKey("to");
const NEVER = keys("never not no nobody none");
/** Tokens before "the first to" in which it is denied: "was not the first to". */
const REACH = 3;

/** "The first to sail was Ford", and Hill on the other side: only one can be. The two names. */
export const anotherFirst: (pair: Pair) => Opposed | null = rememberLast((pair) => {
  const { statement: a, sentence: b, alignment } = pair;
  const [ours, theirs] = [firstToIn(a), firstToIn(b)];
  if (ours < 0 || theirs < 0) return null;
  // Many may be the first to draft a plan, each their own.
  if (INDEFINITE.has(a.lemma[ours + 3] ?? 0)) return null;
  // What was done first is the same as far as the statement tells it.
  const rest = tokensWhere(a, (k) => k > ours && isContent(a, k));
  if (rest.length === 0 || rest.some((k) => (alignment.to[k] as number) <= theirs)) return null;
  const [name, other] = [nameBefore(a, ours), nameBefore(b, theirs)];
  if (name < 0 || other < 0 || (alignment.to[name] as number) >= 0 || alignment.from[other] !== -1) return null;
  const key = a.entity[name] as number;
  if (b.carried.includes(key) || b.entity.includes(key)) return null;
  return { statementToken: name, sentenceToken: other };
});

/** Where "the first to" stands that is affirmed; -1 for nowhere. */
const firstToIn = (a: Analysis): number =>
  firstToken(
    a,
    (i) =>
      a.lemma[i] === FIRST && a.lemma[i - 1] === THE && a.lemma[i + 1] === TO && !among(a, i - 1 - REACH, i, NEVER),
  );

/** The last word of the name before token `i`, in its clause; -1 for none. */
function nameBefore(a: Analysis, i: number): number {
  for (let k = i - 1; k >= 0 && a.clause[k] === a.clause[i]; k--)
    if (a.entity[k] !== 0) return lastOfName(a, firstOfName(a, k));
  return -1;
}
