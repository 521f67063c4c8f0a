import { rememberLast } from "../core/remember.ts";
import { type Analysis, firstOfName, lastOfName } from "../language/analysis.ts";
import { datelineLength } from "../language/dateline.ts";
import { FLAG } from "../language/flags.ts";
import { isDate } from "../language/quantities.ts";
import { firstToken, hasFlag, hasLemma } from "../language/scan.ts";
import { namesOf, STANDING } from "./actor.ts";
import { actsIn, isLeading, keys, SAME_ACT } from "./acts.ts";
import { OUTCOME } from "./conflict/compare.ts";
import { inQuantity } from "./contrast.ts";
import type { Opposed, Pair } from "./pair.ts";

/** Where something is: "will meet in Bergen" against "will meet in Oslo". */

const IN = keys("in");

/** Who sits in one place does not sit in another. */
const SEATED = keys("base headquarter headquarters seat");

/**
 * The name behind "in" on either side, where the statement's is the only one that the sentence lacks, and both say the same of
 * it. Of the desk set's 22 such sentences, 20 contradict and none supports; but ministers meet in more than one city in a year,
 * so that it must be one and the same event: of the same date, or one that both expect, or a seat.
 */
export const opposedPlace: (pair: Pair) => Opposed | null = rememberLast((pair) => {
  const { statement: a, sentence: b, alignment } = pair;
  const missing = namesOf(pair).filter(({ standing }) => standing <= STANDING.ABSENT);
  const [place] = missing;
  if (missing.length !== 1 || place === undefined || place.leads || !isIn(a, place.token)) return null;
  if (!isOneEvent(pair)) return null;
  const { all, leading } = actsIn(a);
  const said = [...all, ...leading.filter((i) => isLeading(a, i))];
  const act = said.find((i) => (alignment.score[i] as number) >= SAME_ACT);
  if (said.length > 0 && act === undefined) return null;
  const clause = act === undefined ? -1 : (b.clause[alignment.to[act] as number] as number);
  const rival = firstToken(
    b,
    (j) =>
      b.entity[j] !== 0 &&
      alignment.from[j] === -1 &&
      isIn(b, j) &&
      !inQuantity(b, j) &&
      (clause < 0 || Math.abs((b.clause[j] as number) - clause) <= 1),
  );
  return rival < 0 ? null : { statementToken: place.token, sentenceToken: lastOfName(b, rival) };
});

/**
 * "Died in a hospital in Bergen" against "… in Stavanger", "written by the Danish envoy" against "by the Greek one": the name behind such a
 * word that the sentence lacks, and another that it has behind one. Of the desk set's listed supports, cross-fitted, none of seven such
 * was right; as the two may be of two events, it contradicts only as above.
 */
export const elsewhere: (pair: Pair) => Opposed | null = rememberLast((pair) => {
  const { statement: a, sentence: b, alignment } = pair;
  const missing = namesOf(pair).find(
    ({ token, leads, standing }) => !leads && standing <= STANDING.TOPIC && isPlaced(a, token),
  );
  if (missing === undefined) return null;
  const dateline = datelineLength(b.text);
  const rival = firstToken(
    b,
    (j) =>
      b.entity[j] !== 0 &&
      alignment.from[j] === -1 &&
      firstOfName(b, j) === j &&
      isPlaced(b, j) &&
      (b.start[j] as number) >= dateline &&
      !a.entity.includes(b.entity[j] as number),
  );
  return rival < 0 ? null : { statementToken: missing.token, sentenceToken: lastOfName(b, rival) };
});

const PLACING = keys("in at near by");
const ARTICLES = keys("the a an");

/** Does the name stand behind a word of place or author, an article between them or not? */
function isPlaced(a: Analysis, first: number): boolean {
  const before = ARTICLES.has(a.lemma[first - 1] ?? 0) ? first - 2 : first - 1;
  return PLACING.has(a.lemma[before] ?? 0);
}

function isOneEvent({ statement: a, sentence: b, quantities }: Pair): boolean {
  const isExpected = (text: Analysis): boolean => hasFlag(text, FLAG.PLANNED);
  const isDated = quantities.some(
    ({ ours, outcome }) => outcome === OUTCOME.AGREES && isDate(a.quantityKind[ours] as number),
  );
  return isDated || (isExpected(a) && isExpected(b)) || [a, b].some((text) => hasLemma(text, SEATED));
}

/** Is the token the first of a name behind "in"? */
const isIn = (a: Analysis, i: number): boolean => firstOfName(a, i) === i && IN.has(a.lemma[i - 1] ?? 0);
