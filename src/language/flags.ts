/** Bits of `Analysis.flags`: what holds of a token where it stands. */
export const FLAG = {
  /** A noun, verb, adjective, adverb or number that says something; function words and auxiliaries are not. */
  CONTENT: 1 << 0,
  /** Under an odd number of negations. */
  NEGATED: 1 << 1,
  /** Part of a negation cue ("not", "ruled out", "refuses"). */
  CUE: 1 << 2,
  /** Possible, hypothetical or undecided: may, could, whether, unclear. */
  HEDGED: 1 << 3,
  /** Intended, demanded or proposed, not done: plans to, calls for, should. */
  PLANNED: 1 << 4,
  /** Between quotation marks. */
  QUOTED: 1 << 5,
  /** In what somebody is reported to have said. */
  REPORTED: 1 << 6,
  /** Before the finite verb of its clause. */
  BEFORE_VERB: 1 << 7,
  /** A participle with a form of "be": its subject is who undergoes. */
  PASSIVE: 1 << 8,
  /** The main verb of its clause. */
  PREDICATE: 1 << 9,
  /** Governed by "by" after a passive: who acts. */
  AGENT: 1 << 10,
  /** Called false: hoax, untrue, debunked. */
  DEBUNKED: 1 << 11,
  /** In a clause of "if" or "whether": neither affirmed nor denied. */
  CONDITIONAL: 1 << 12,
  /** What something else is only compared to: "guarantees comparable to membership". */
  LIKENED: 1 << 13,
  /** What makes one verb with the verb before it: "down" of "turned it down", "end" of "came to an end". */
  PARTICLE: 1 << 14,
} as const;
