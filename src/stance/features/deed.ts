import type { Analysis } from "../../language/analysis.ts";
import { FLAG } from "../../language/flags.ts";
import { firstToken, lastToken } from "../../language/scan.ts";
import { PAST_FORM } from "../../language/tag-sets.ts";
import { BE, hasAuxiliary, hasTag, INFINITIVE, isMeant, isPassive, keys, TO } from "../acts.ts";
import { CLASS, classOf, isContent } from "../align.ts";
import { doerOf, objectOf } from "../arguments.ts";
import { stateOf } from "../doubt.ts";
import type { FeatureGroup, Pair } from "../pair.ts";
import { takenPlaces } from "../taken.ts";

const FEATURES = [
  "deedFound",
  "deedTense",
  "deedTenseTheirs",
  "deedInfinitive",
  "deedHedged",
  "deedPlanned",
  "deedDoer",
  "deedDoerNoun",
  "deedObject",
  "stateOpen",
  "placesTaken",
  "endFound",
] as const;

/**
 * The first verb of the statement, be it one of saying or of denial, in the sentence: is it said to be done there too, or only to be
 * done ("is keen to sell"), by the same ("a guard saw it" against "the pilot saw it"), and to the same thing ("sold grain" against
 * "sold gas")?
 */
export const deed: FeatureGroup = {
  name: "deed",
  features: FEATURES,
  fill(pair, out, at) {
    const { statement: a, sentence: b, alignment } = pair;
    out.fill(Number.NaN, at, at + FEATURES.length);
    out[at + 9] = Number(isStateOpen(pair));
    const taken = takenPlaces(pair);
    out[at + 10] = taken.filter((k) => classOf(a, k) === CLASS.NOUN).length;
    out[at + 11] = endFound(pair, taken);
    const i = firstToken(a, (k) => isContent(a, k) && ((a.flags[k] as number) & FLAG.PREDICATE) !== 0);
    if (i < 0) return;
    const j = alignment.to[i] as number;
    out[at] = j < 0 ? 0 : (alignment.score[i] as number);
    out[at + 1] = tenseOf(a, i);
    if (j < 0) return;
    out[at + 2] = tenseOf(b, j);
    out[at + 3] = infinitive(b, j);
    out[at + 4] = flagGap(a, i, b, j, FLAG.HEDGED);
    out[at + 5] = flagGap(a, i, b, j, FLAG.PLANNED);
    fillDoer(pair, i, j, out, at + 6);
    out[at + 8] = objectThere(pair, i, j);
  },
};

const WILL = keys("will shall would");

/** 0 past or perfect, 1 present, 2 to come, 3 possible. */
function tenseOf(a: Analysis, i: number): number {
  if (hasAuxiliary(a, i, MAY)) return 3;
  if (hasAuxiliary(a, i, WILL)) return 2;
  return hasTag(a, i, PAST_FORM) ? 0 : 1;
}

const MAY = keys("may might could can should must");

/** What makes the infinitive behind it a thing that is done (Karttunen 1971). */
const DONE = keys(
  "manage begin start continue cause force oblige help go come choose decide move proceed have use dare hasten bother happen",
);
/** Tokens before "to" among which such a verb, or what is wanted, stands. */
const GOVERNOR_REACH = 6;

/** 0 for none, 1 behind a verb that says it is done, 2 behind any other verb, 3 behind an adjective or noun. */
function infinitive(b: Analysis, j: number): number {
  const to = b.lemma[j - 1] === TO ? j - 1 : BE.has(b.lemma[j - 1] as number) && b.lemma[j - 2] === TO ? j - 2 : -1;
  if (to < 0 || !(hasTag(b, j, INFINITIVE) || hasTag(b, j, PAST_FORM))) return 0;
  for (let k = to - 1; k >= Math.max(0, to - GOVERNOR_REACH); k--) {
    if (classOf(b, k) === CLASS.VERB) return DONE.has(b.lemma[k] as number) ? 1 : 2;
    if (isContent(b, k)) return 3;
  }
  return 2;
}

const flagGap = (a: Analysis, i: number, b: Analysis, j: number, flag: number): number =>
  Number(((b.flags[j] as number) & flag) !== 0) - Number(((a.flags[i] as number) & flag) !== 0);

/**
 * Who does it there: 0 whom the statement says, 1 somebody unknown, 2 somebody else where the statement's doer is elsewhere in the
 * sentence, 3 where he is not; and whether that is no name but a kind of people or things.
 */
function fillDoer({ statement: a, sentence: b, alignment }: Pair, i: number, j: number, out: Float32Array, at: number) {
  if (isPassive(a, i) !== isPassive(b, j)) return;
  const [ours, theirs] = [doerOf(a, i), doerOf(b, j)];
  if (ours < 0) return;
  if (theirs < 0) out[at] = 1;
  else if ((alignment.from[theirs] as number) >= 0) out[at] = alignment.to[ours] === theirs ? 0 : 1;
  else out[at] = (alignment.to[ours] as number) >= 0 ? 2 : 3;
  out[at + 1] = (a.entity[ours] === 0 ? 1 : 0) + (theirs >= 0 && b.entity[theirs] === 0 ? 2 : 0);
}

/** The object of the verb there: 0 the statement's, 1 none or unknown, 2 another thing in its place. */
function objectThere({ statement: a, sentence: b, alignment }: Pair, i: number, j: number): number {
  const [ours, theirs] = [objectOf(a, i), objectOf(b, j)];
  if (ours < 0 || theirs < 0 || isPassive(a, i) !== isPassive(b, j)) return 1;
  if (alignment.to[ours] === theirs) return 0;
  return a.entity[ours] === 0 && alignment.to[ours] === -1 && alignment.from[theirs] === -1 ? 2 : 1;
}

/** "Is a member" against "hopes to join": is what a statement without a deed says is so only planned or possible? */
function isStateOpen({ statement: a, sentence: b, alignment }: Pair): boolean {
  const state = stateOf(a);
  const j = state < 0 ? -1 : (alignment.to[state] as number);
  return j >= 0 && !isMeant(a, state) && isMeant(b, j);
}

/** Whether the statement's last content word is found (1), missing (0), or has another in its place (-1). */
function endFound({ statement: a, alignment }: Pair, taken: readonly number[]): number {
  const last = lastToken(a, (i) => isContent(a, i));
  if (last < 0) return Number.NaN;
  if ((alignment.to[last] as number) >= 0) return 1;
  return taken.includes(last) ? -1 : 0;
}
