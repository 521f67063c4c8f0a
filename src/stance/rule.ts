import { FLAG } from "../language/flags.ts";
import { isContent } from "./align.ts";
import { OUTCOME } from "./conflict/quantity.ts";
import { CONTRAST } from "./contrast.ts";
import type { Pair } from "./pair.ts";

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

/** Is what both sides share affirmed on one and denied on the other? The statement's predicate weighs double. */
export function parityDiffers({ statement: a, sentence: b, alignment, lexicon }: Pair): boolean {
  let differs = 0;
  let all = 0;
  for (let i = 0; i < a.start.length; i++) {
    const j = alignment.to[i] as number;
    const ours = a.flags[i] as number;
    if (j < 0 || !isContent(a, i) || a.entity[i] !== 0 || (ours & FLAG.CUE) !== 0) continue;
    const weight =
      lexicon.idf(a.word[i] as number) * (alignment.score[i] as number) * ((ours & FLAG.PREDICATE) !== 0 ? 2 : 1);
    all += weight;
    if (((ours ^ (b.flags[j] as number)) & FLAG.NEGATED) !== 0) differs += weight;
  }
  return all > 0 && differs / all > MOSTLY;
}

/**
 * Is there an opposite in the place of one of the statement's words? An opposite that negates ("rejects" for "accepts")
 * has turned the parity already.
 */
export function opposed({ contrasts, sentence }: Pair): boolean {
  return contrasts.some(
    (c) =>
      c.kind !== CONTRAST.SLOT &&
      c.weight >= OPPOSITE &&
      c.slot > 0 &&
      ((sentence.flags[c.sentenceToken] as number) & FLAG.CUE) === 0,
  );
}

/** Is a number or date of the statement contradicted where it stands, and nowhere satisfied? */
export function conflicts({ quantities }: Pair): boolean {
  return quantities.some((q) => q.outcome === OUTCOME.CONFLICTS && q.sameUnit && q.context > 0);
}
