import { rememberLast } from "../core/remember.ts";
import { FLAG } from "../language/flags.ts";
import { lastToken } from "../language/scan.ts";
import { tagSet } from "../language/tag-sets.ts";
import { namesOf } from "./actor.ts";
import { actsIn, decidedOn, hasInClause, hasTag, isIntending, keys, polarityDiffers, SAME_ACT } from "./acts.ts";
import { CLASS, classOf, isContent, isOnlyLikened } from "./align.ts";
import { deniesAlike, deniesOutright, requiresAlike, SAME_WORD } from "./alike.ts";
import { onlyAsked, onlyAsks, onlyLikened } from "./asked.ts";
import { OUTCOME } from "./conflict/compare.ts";
import { saysItToo } from "./conflict/quantity.ts";
import { CONTRAST } from "./contrast.ts";
import { denialOf, deniesObject } from "./denial.ts";
import { isPinned, saidOf, unsaidAlike } from "./doubt.ts";
import { informationIn } from "./found.ts";
import type { Pair } from "./pair.ts";
import { opposedParticles } from "./particles.ts";
import { sharesPosition } from "./positions.ts";
import { countUnmet } from "./quantified.ts";
import { sharesCue, turnsCue } from "./shared-cue.ts";
import { saidOtherwise } from "./turned.ts";
import { presupposes } from "./turned-word.ts";

export type Side = "SUPPORTS" | "REFUTES";

/** Share of the aligned information that must stand under the other polarity for the whole to be denied. */
const MOSTLY = 0.34;

/** Weight from which an antonym or an exclusive sibling counts. */
const OPPOSITE = 0.55;

/**
 * The side by rule alone: an odd number of reversals (negation on one side only, an opposite word in the same place)
 * refutes, as does a number or a date that conflicts in its own place; otherwise what is found supports.
 * A parity rule after MacCartney & Manning 2009, "An extended model of natural logic".
 */
export function ruleSide(pair: Pair): Side {
  if (conflicts(pair)) return "REFUTES";
  return parityDiffers(pair) !== opposed(pair) ? "REFUTES" : "SUPPORTS";
}

/**
 * Do the rules bear a side out? For SUPPORTS nothing may be denied that the statement says, nor affirmed that it denies; a
 * statement that denies is borne out by a denial alone, whatever the scopes of the two, unless a verb of both is denied on
 * one side only (of the desk set's SUPPORTS, cross-fitted, 813 for 794 are found where 80 in a hundred listed are right);
 * for REFUTES the sentence must speak of the very act and deny it, oppose it or count otherwise. Where they do not, the
 * models' word is worth less, and calibrated apart.
 */
export const rulesAgree = (pair: Pair, side: Side): boolean =>
  side === "REFUTES" ? rulesRefute(pair) : rulesSupport(pair);

const rulesRefute: (pair: Pair) => boolean = rememberLast((pair) => {
  const { act, object, opposite, count } = denialOf(pair);
  return (act || object || opposite || count) && (object || opposite || count || isPinned(pair) || speaksOfAct(pair));
});

const rulesSupport: (pair: Pair) => boolean = rememberLast((pair) => {
  const { act, object, opposite, count } = denialOf(pair);
  const denied = act || object || opposite || count;
  if (denied || countUnmet(pair) || onlyAsks(pair) || onlyAsked(pair)) return false;
  if (saidOtherwise(pair) || onlyLikened(pair)) return false;
  if (actsIn(pair.statement).denies)
    return !conflicts(pair) && (sharesPosition(pair) || requiresAlike(pair) || deniesAlike(pair));
  return ruleSide(pair) === "SUPPORTS" && !actorDenies(pair);
});

/**
 * Do the rules see nothing in the sentence that denies the statement, opposes it, counts otherwise or is done otherwise, and are
 * both in denial, or neither?
 */
export function opposesNothing(pair: Pair): boolean {
  const { act, object, opposite, count } = denialOf(pair);
  if (act || object || opposite || count || countUnmet(pair) || saidOtherwise(pair)) return false;
  if (!actsIn(pair.statement).denies) return ruleSide(pair) === "SUPPORTS";
  return deniesOutright(pair) && !turnsWord(pair);
}

/** Is what is said to be done or so, the very same word or its noun, denied on one side only? */
function turnsWord(pair: Pair): boolean {
  const { statement, alignment } = pair;
  const { all, leading, state } = actsIn(statement);
  return [...all, ...leading, ...state.slice(-1)].some(
    (i) => (alignment.to[i] as number) >= 0 && SAME_WORD.has(alignment.kind[i] as number) && isTurned(pair, i),
  );
}

/** Does the sentence deny alike, or deny something else: what it denies is not what the statement says? */
export const deniesElse: (pair: Pair) => boolean = rememberLast((pair) => {
  const { act, object, opposite, count } = denialOf(pair);
  if (opposite || count || object) return false;
  if (sharesCue(pair)) return true;
  // What a negated statement denies is affirmed by no sentence that denies as well.
  return !act && (actsIn(pair.statement).denies ? actsIn(pair.sentence).denies : !speaksOfAct(pair));
});

/** Is what the statement says is done, if it says so, in the sentence at all? */
function speaksOfAct({ statement, alignment }: Pair): boolean {
  const { main } = actsIn(statement);
  const decided = decidedOn(statement);
  return main < 0 || (alignment.to[main] as number) >= 0 || (decided >= 0 && (alignment.to[decided] as number) >= 0);
}

/**
 * Does the statement's actor deny something in the clause that names it: "…, and Smith has turned it down"? Not where
 * the act itself is affirmed there, whatever else is denied.
 */
function actorDenies(pair: Pair): boolean {
  if (unsaidAlike(pair)) return false;
  const { statement: a, sentence: b, alignment } = pair;
  const { main } = actsIn(a);
  const act = main < 0 ? -1 : (alignment.to[main] as number);
  const lead = namesOf(pair).find(({ leads }) => leads);
  const j = lead === undefined ? -1 : (alignment.to[lead.token] as number);
  if (act >= 0 && classOf(b, act) === CLASS.VERB && !polarityDiffers(a, main, b, act)) return false;
  if (j < 0 || !hasInClause(b, b.clause[j] as number, FLAG.CUE)) return false;
  return !saidInCoordinate(pair, b.clause[j] as number);
}

const AND = keys("and but");
const FINITE = tagSet(/^(?:VBD|VBZ|VBP|VBN|MD)$/);

/** "Ruled out troops but expressed …": is what was found said of the same actor, in a clause that goes on with a verb? */
function saidInCoordinate({ statement: a, sentence: b, alignment }: Pair, clause: number): boolean {
  const found = lastToken(a, (i) => (alignment.to[i] as number) >= 0 && isContent(a, i) && a.entity[i] === 0);
  const there = found < 0 ? clause : (b.clause[alignment.to[found] as number] as number);
  const first = b.clause.indexOf(there);
  return there > clause && AND.has(b.lemma[first] as number) && hasTag(b, first + 1, FINITE);
}

/**
 * Is what both sides share affirmed on one and denied on the other? What the statement says is done or so decides, where
 * the sentence has it; else the balance of what was found, in which the predicate weighs double.
 */
export const parityDiffers: (pair: Pair) => boolean = rememberLast((pair) => {
  const { statement: a, sentence: b, alignment, lexicon } = pair;
  if (turnsCue(pair)) return true;
  const said = saidOrWished(pair);
  if (said >= 0 && (alignment.score[said] as number) >= SAME_ACT)
    return (!presupposes(pair, said) && isTurned(pair, said)) || deniesObject(pair);
  let differs = 0;
  let all = 0;
  const information = informationIn(lexicon)(a);
  for (let i = 0; i < a.start.length; i++) {
    const j = alignment.to[i] as number;
    const ours = a.flags[i] as number;
    if (j < 0 || !isContent(a, i) || a.entity[i] !== 0 || (ours & FLAG.CUE) !== 0) continue;
    const weight =
      (information[i] as number) * (alignment.score[i] as number) * ((ours & FLAG.PREDICATE) !== 0 ? 2 : 1);
    all += weight;
    if (polarityDiffers(a, i, b, j)) differs += weight;
  }
  return all > 0 && differs / all > MOSTLY;
});

/** Is the word, which both have, denied on one side only? What something is only likened to is neither affirmed nor denied. */
const isTurned = ({ statement: a, sentence: b, alignment }: Pair, i: number): boolean => {
  const j = alignment.to[i] as number;
  return !isOnlyLikened(a, i, b, j) && polarityDiffers(a, i, b, j);
};

/** What the statement says is done or so; of "was hoping for an invitation" the hoping, unless only what was hoped is found. */
function saidOrWished({ statement: a, alignment }: Pair): number {
  const said = saidOf(a);
  if (said >= 0) return said;
  const { all, leading } = actsIn(a);
  const wish = leading.findLast((i) => isIntending(a, i)) ?? -1;
  const act = all.at(-1) ?? -1;
  const isFound = (i: number): boolean => i >= 0 && SAME_WORD.has(alignment.kind[i] as number);
  return isFound(act) && !isFound(wish) ? act : wish;
}

/**
 * Is there an opposite in the place of one of the statement's words? An opposite that negates ("rejects" for "accepts")
 * has turned the parity already.
 */
export function opposed(pair: Pair): boolean {
  const { contrasts, statement, sentence } = pair;
  if (opposedParticles(pair).some(({ near }) => near)) return true;
  return contrasts.some(
    (c) =>
      c.kind !== CONTRAST.SLOT &&
      c.weight >= OPPOSITE &&
      c.slot > 0 &&
      ((statement.flags[c.statementToken] as number) & FLAG.CUE) === 0 &&
      ((sentence.flags[c.sentenceToken] as number) & FLAG.CUE) === 0,
  );
}

/** Is a number or date of the statement contradicted where it stands, and nowhere satisfied? */
export function conflicts({ statement, sentence, quantities }: Pair): boolean {
  return quantities.some(
    (q) => q.outcome === OUTCOME.CONFLICTS && q.sameUnit && q.context > 0 && !saysItToo(statement, q.ours, sentence),
  );
}
