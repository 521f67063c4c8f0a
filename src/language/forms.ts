import { TAGS } from "./tagger.ts";

/** Tokens as written, but in a title-cased headline common words without their capitals; and in lower case. */
export interface Forms {
  readonly form: readonly string[];
  readonly lower: readonly string[];
}

/** The tag of token `i`, empty outside the text. */
export const tagAt = (tags: Uint8Array, i: number): string => TAGS[tags[i] ?? 255] ?? "";

const AUXILIARY = /^(?:is|am|are|was|were|be|been|being|has|have|had|having|does|do|did|'s|'re|'ve|'d)$/;

export const isAuxiliary = (lower: string): boolean => AUXILIARY.test(lower);

/** What ends a clause. */
export const BREAKS = /^(?:[,;:()]|--+|[—–]|and|or|but)$/;
export const QUOTE = /^(?:["“”]|``|'')$/;
/** What opens a subordinate one. */
export const SUBORDINATES = /^(?:since|because|after|before|while|when|although|though|until|as|that|but)$/;
