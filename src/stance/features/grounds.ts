import { FLAG } from "../../language/flags.ts";
import { namesOf } from "../actor.ts";
import { actsIn, polarityDiffers } from "../acts.ts";
import { CLASS, classOf, isContent, isOnlyLikened } from "../align.ts";
import { informationFound } from "../coverage.ts";
import { denialOf } from "../denial.ts";
import { isOnlyPlanned, isPinned, otherAct, otherWord, possibleShare, saidOf, unsaid } from "../doubt.ts";
import type { FeatureGroup, Pair } from "../pair.ts";
import { conflicts, opposed, parityDiffers } from "../rule.ts";
import { sharesCue } from "../shared-cue.ts";

const FEATURES = [
  "leadStanding", "otherStanding", "names", "deniesAct", "excludesObject", "opposesAct", "countsOtherwise", "sharesCue",
  "theyAssert", "theyDeny", "weDeny", "ruleParity", "ruleOpposed", "ruleConflicts", "saidFound", "saidDiffers", "saidConditional",
  "actMissing", "otherWord", "unsaid", "onlyPlanned", "possibleShare", "pinned", "told", "toldOfAct",
  "conditionalShare", "nounsDenied", "likenedShare",
] as const; // biome-ignore format: a table

const NONE = Number.NaN;

/**
 * What the rules say: whether the sentence speaks of the statement's actor, in which ways it denies the act, and what
 * speaks against it. The rules know what holds in English; how far each is to be trusted is left to the model.
 */
export const grounds: FeatureGroup = {
  name: "grounds",
  features: FEATURES,
  fill(pair, out, at) {
    const { statement, sentence } = pair;
    let lead = NONE;
    let other = NONE;
    const names = namesOf(pair);
    for (const { standing, leads } of names) {
      if (leads) lead = Number.isNaN(lead) ? standing : Math.min(lead, standing);
      else other = Number.isNaN(other) ? standing : Math.min(other, standing);
    }
    const denial = denialOf(pair);
    const said = saidIn(pair);
    out[at] = lead;
    out[at + 1] = other;
    out[at + 2] = names.length;
    out[at + 3] = Number(denial.act);
    out[at + 4] = Number(denial.object);
    out[at + 5] = Number(denial.opposite);
    out[at + 6] = Number(denial.count);
    out[at + 7] = Number(sharesCue(pair));
    out[at + 8] = Number(actsIn(sentence).asserts);
    out[at + 9] = Number(actsIn(sentence).denies);
    out[at + 10] = Number(actsIn(statement).denies);
    out[at + 11] = Number(parityDiffers(pair));
    out[at + 12] = Number(opposed(pair));
    out[at + 13] = Number(conflicts(pair));
    out[at + 14] = said.found;
    out[at + 15] = said.differs;
    out[at + 16] = said.conditional;
    out[at + 17] = Number(otherAct(pair) >= 0);
    out[at + 18] = Number(otherWord(pair) >= 0);
    out[at + 19] = Number(unsaid(pair) >= 0);
    out[at + 20] = Number(isOnlyPlanned(pair));
    out[at + 21] = possibleShare(pair);
    out[at + 22] = Number(isPinned(pair));
    out[at + 23] = informationFound(pair);
    out[at + 24] = informationFound(pair, false);
    const shares = sharesOf(pair);
    out[at + 25] = shares.conditional;
    out[at + 26] = shares.nounsDenied;
    out[at + 27] = shares.likened;
  },
};

/** How well what is said to be done or so was found, and whether it is denied or a condition there. */
function saidIn({ statement: a, sentence: b, alignment }: Pair) {
  const token = saidOf(a);
  if (token < 0) return { found: NONE, differs: NONE, conditional: NONE };
  const j = alignment.to[token] as number;
  if (j < 0) return { found: 0, differs: NONE, conditional: NONE };
  const theirs = b.flags[j] as number;
  return {
    found: alignment.score[token] as number,
    differs: Number(polarityDiffers(a, token, b, j)),
    conditional: Number((theirs & FLAG.CONDITIONAL) !== 0),
  };
}

/** Shares (0-1) of the aligned words that are only a condition or compared to in the sentence, and of nouns denied there. */
function sharesOf({ statement: a, sentence: b, alignment }: Pair) {
  let aligned = 0;
  let conditional = 0;
  let likened = 0;
  let nouns = 0;
  let denied = 0;
  for (let i = 0; i < a.start.length; i++) {
    const j = alignment.to[i] as number;
    if (j < 0 || !isContent(a, i) || a.entity[i] !== 0) continue;
    const theirs = b.flags[j] as number;
    aligned++;
    if ((theirs & FLAG.CONDITIONAL) !== 0) conditional++;
    if (isOnlyLikened(a, i, b, j)) likened++;
    if (classOf(a, i) !== CLASS.NOUN) continue;
    nouns++;
    if (polarityDiffers(a, i, b, j)) denied++;
  }
  return {
    conditional: aligned > 0 ? conditional / aligned : 0,
    likened: aligned > 0 ? likened / aligned : 0,
    nounsDenied: nouns > 0 ? denied / nouns : NONE,
  };
}
