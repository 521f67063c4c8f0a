import { TAGS } from "./tagger.ts";

/**
 * Sets of Penn tags as tables: the passes of the analysis ask for a tag some two hundred times a statement, and a regular expression
 * takes ten times as long to say.
 */

/** One entry a tag's code: 1 for those of the set. */
export type TagSet = Uint8Array;

/** The tags that a pattern matches. */
export const tagSet = (pattern: RegExp): TagSet => Uint8Array.from(TAGS, (tag) => Number(pattern.test(tag)));

/** Has token `i`, which may lie outside the text, one of these tags? */
export const hasTagOf = (tags: Uint8Array, i: number, set: TagSet): boolean =>
  i >= 0 && i < tags.length && set[tags[i] as number] === 1;

/** Has any of the tokens from `from` to before `to`? */
export function anyTagOf(tags: Uint8Array, from: number, to: number, set: TagSet): boolean {
  for (let i = from; i < to; i++) if (hasTagOf(tags, i, set)) return true;
  return false;
}

/** Verbs that carry a clause. */
export const FINITE = tagSet(/^(?:VBD|VBZ|VBP|MD)$/);
export const VERB = tagSet(/^VB/);
export const VERB_OR_MODAL = tagSet(/^(?:VB|MD)/);
/** "Send", be it behind "to" or not. */
export const BASE = tagSet(/^VB$/);
export const GERUND = tagSet(/^VBG$/);
/** "Sent", finite or not. */
export const PAST_FORM = tagSet(/^VB[DN]$/);
export const PAST_TENSE = tagSet(/^VBD$/);
export const PRESENT_TENSE = tagSet(/^VB[PZ]$/);
export const MODAL = tagSet(/^MD$/);
export const PAST_PARTICIPLE = tagSet(/^VBN$/);
/** Names as well. */
export const NOUN = tagSet(/^NN/);
export const COMMON_NOUN = tagSet(/^NNS?$/);
export const NOUN_OR_ADJECTIVE = tagSet(/^(?:NN|JJ)/);
/** "Larger", "largest" as well. */
export const ADJECTIVE = tagSet(/^JJ/);
export const ADVERB = tagSet(/^RB$/);
/** What ends a sentence. */
export const FULL_STOP = tagSet(/^\.$/);
export const PREPOSITION = tagSet(/^(?:IN|TO)$/);
