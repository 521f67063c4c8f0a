import { hashKey } from "../core/hash.ts";
import { type Analysis, leadOf } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { among, lastToken } from "../language/scan.ts";
import { isCue, keys, polarityDiffers, SAME_ACT } from "./acts.ts";
import { CLASS, classOf, MATCH } from "./align.ts";
import { isPutOff } from "./deferred.ts";
import { holdersOf } from "./holders.ts";
import type { Pair } from "./pair.ts";
import { isUnsaid } from "./unsaid.ts";

/** Whether a word of the statement stands in the sentence under the other polarity, or under its own. */

/**
 * Is the token found in the sentence, and under the other polarity there? What is only a condition or compared denies
 * nothing; nor does a narrower word denied deny the wider one ("did not travel", "moved"), nor a wider one affirmed
 * contradict that the narrower is denied (monotonicity: MacCartney & Manning 2009).
 */
export function differs({ statement: a, sentence: b, alignment }: Pair, i: number): boolean {
  const j = alignment.to[i] as number;
  if (j < 0 || (alignment.score[i] as number) < SAME_ACT) return false;
  if (((b.flags[j] as number) & (FLAG.CONDITIONAL | FLAG.LIKENED)) !== 0) return false;
  // "As well protected as the members are": of what it only compares to, the statement says nothing.
  if (((a.flags[i] as number) & FLAG.LIKENED) !== 0) return false;
  const denied = ((a.flags[i] as number) & FLAG.NEGATED) !== 0;
  if (!polarityDiffers(a, i, b, j) || alignment.kind[i] === (denied ? MATCH.GENERAL : MATCH.SPECIFIC)) return false;
  // "Far from certain" and "not certain".
  if (denied && isUnsaid(b, j)) return false;
  if (!denied && isPresupposed(a, i, b, j)) return false;
  // What is said to be called off is not called off where it is "not cancelled but put off".
  const callsOff = isCue(a, i);
  return denied || callsOff || !(isPutOff(a, i, b, j) || isOnlyAdvised(a, b, j));
}

const PROPOSING = keys(
  "demand insist propose suggest request ask call offer claim threaten warn accuse promise invite",
);
/** What is done to a proposal, which must have been made. */
const ANSWERING = keys("reject refuse decline dismiss turn take ignore rebuff resist oppose veto");
/** Tokens before the noun among which such a verb stands, or behind it in the passive. */
const ANSWER_REACH = 10;

/** Is what the statement says was demanded or offered in the sentence as a demand, or an offer, that somebody rejects? */
export const presupposes = ({ statement: a, sentence: b, alignment }: Pair, i: number): boolean =>
  (alignment.to[i] as number) >= 0 && isPresupposed(a, i, b, alignment.to[i] as number);

/** "Demanded that she resign" against "rejected the party's demand that she resign": who rejects a demand says that it was made. */
function isPresupposed(a: Analysis, i: number, b: Analysis, j: number): boolean {
  if (!PROPOSING.has(a.lemma[i] as number) || classOf(a, i) !== CLASS.VERB || classOf(b, j) !== CLASS.NOUN)
    return false;
  return among(b, j - ANSWER_REACH, j + ANSWER_REACH, ANSWERING);
}

const ADVISING = keys("advise urge tell ask warn recommend encourage");
const TO = hashKey("to");

/** "Norland wants to bid" against "Orlo advised Norland to give up on bidding": others' advice denies nothing of what one does. */
function isOnlyAdvised(a: Analysis, b: Analysis, j: number): boolean {
  const lead = leadOf(a);
  if (lead === 0) return false;
  const infinitive = b.lemma.lastIndexOf(TO, j);
  if (infinitive < 0 || b.clause[infinitive] !== b.clause[j]) return false;
  const verb = lastToken(
    b,
    (k) => k < infinitive && ADVISING.has(b.lemma[k] as number) && classOf(b, k) === CLASS.VERB,
  );
  if (verb < 0 || b.clause[verb] !== b.clause[j]) return false;
  return !b.carried.includes(lead) && !holdersOf(b, verb).some((t) => b.entity[t] === lead);
}

/** Is the token found, as a verb, under the same polarity? */
export function holds({ statement: a, sentence: b, alignment }: Pair, i: number): boolean {
  const j = alignment.to[i] as number;
  return (
    j >= 0 && (alignment.score[i] as number) >= SAME_ACT && classOf(b, j) === CLASS.VERB && !polarityDiffers(a, i, b, j)
  );
}
