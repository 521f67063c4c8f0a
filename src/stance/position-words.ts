import type { KeySet } from "../core/key-set.ts";
import { keys } from "./acts.ts";

/**
 * Positions that people take on a matter, in pairs that exclude each other: who refuses a thing does not agree to it.
 * The first of each pair denies what follows it (it is a cue, or leads one), the second affirms it.
 */
const POSITIONS: readonly (readonly [against: KeySet, inFavour: KeySet])[] = [
  [
    keys(
      "reject refuse decline oppose object turn throw rule veto block forbid ban prohibit rebuff resist vote forget exclude opposed mind wary leery averse",
    ),
    keys(
      "accept agree back support approve endorse welcome favour favor embrace adopt allow permit authorise authorize grant let want seek ratify consent pledge promise commit champion uphold tolerate propose suggest advocate promote willing ready prepared open willingness readiness fine comfortable content hope aspire wish eager",
    ),
  ],
  [keys("deny dispute dismiss refute rebut reject"), keys("admit acknowledge concede confirm accept")],
  [
    keys("abandon scrap drop cancel shelve give call halt suspend leave withdraw quit"),
    keys("keep retain maintain preserve stick continue proceed press pursue"),
  ],
  [keys("exclude omit leave exempt except"), keys("include contain cover comprise involve part")],
  [keys("acquit clear exonerate"), keys("convict")],
  [
    keys("condemn denounce deplore criticise criticize decry deride slam lambast disapprove scorn mock dismiss reject"),
    keys("welcome hail greet praise applaud laud commend cheer embrace approve endorse"),
  ],
  [keys("exclude rule discount dismiss"), keys("suspect threaten consider contemplate mull weigh envisage")],
  [keys("unlikely improbable"), keys("likely probable probably")],
  [
    keys("unwilling reluctant loath unwillingness reluctance"),
    keys("willing ready prepared eager keen willingness readiness"),
  ],
];

/** Those against that deny nothing by themselves, and are no cues: they are turned by "not" like any verb. */
export const DISAPPROVING = keys(
  "condemn denounce deplore criticise criticize decry deride slam lambast disapprove scorn mock wary leery averse",
);

/** Of a word, the pairs (bits) on whose side against it is, and on whose in favour. */
export const against = bitsOf(([words]) => words);
export const inFavour = bitsOf(([, words]) => words);

function bitsOf(side: (pair: (typeof POSITIONS)[number]) => KeySet): ReadonlyMap<number, number> {
  const bits = new Map<number, number>();
  POSITIONS.forEach((pair, k) => {
    for (const lemma of side(pair)) bits.set(lemma, (bits.get(lemma) ?? 0) | (1 << k));
  });
  return bits;
}

/** Nouns among the positions; the others are verbs and adjectives, and as nouns mean something else ("the support"). */
export const NOUNS = keys("willingness readiness unwillingness reluctance favour favor");

/** Cues that are no position, though who wants them done is against. */
const PREVENTING = keys("prevent stop avoid avert");
/** Is who wants it done against what follows it? */
export const isAgainst = (lemma: number): boolean => against.has(lemma) || PREVENTING.has(lemma);

/** "Accused her of misleading them, a charge she denies", "which she denies": what is denied stands before. */
export const CHARGES = keys("charge claim allegation accusation assertion suggestion which");
export const ADMITTING = keys("admit acknowledge concede");
