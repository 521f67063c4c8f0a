import { TAGS } from "../tagger.ts";

/** The token columns that quantities are read from; `lower` has straight apostrophes. */
export interface QuantityTokens {
  readonly form: readonly string[];
  readonly lower: readonly string[];
  readonly lemma: readonly string[];
  /** Codes of Penn tags. */
  readonly tag: Uint8Array;
}

/** A piece of a token that is a number, a word or a sign: "$3bn" has three, whichever way it was tokenised. */
export interface Atom {
  readonly text: string;
  /** Number of the token it belongs to. */
  readonly token: number;
  /** Does it begin in the middle of its token ("bn" of "3bn")? */
  readonly glued: boolean;
}

const ATOM = /\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+|[\p{L}\p{M}][\p{L}\p{M}.']*|\S/gu;

/** Most tokens are one atom, and need no search for more. */
const PLAIN = /^[a-z]+$/;

/** U+FFFD stands where a dash or a hard blank was lost on the way: "400�475", "9.8�million". */
const DASHES = new Set(["–", "—", "−", "\ufffd"]);

/** The atoms of a sentence, with what is known of their tokens; beyond its ends everything is "". */
export class Atoms {
  readonly list: readonly Atom[];
  readonly #tokens: QuantityTokens;

  constructor(tokens: QuantityTokens) {
    const list: Atom[] = [];
    tokens.lower.forEach((lower, token) => {
      if (PLAIN.test(lower)) {
        list.push({ text: lower, token, glued: false });
        return;
      }
      let glued = false;
      for (const [text] of lower.matchAll(ATOM)) {
        list.push({ text: DASHES.has(text) ? "-" : text, token, glued });
        glued = true;
      }
    });
    this.list = list;
    this.#tokens = tokens;
  }

  text(at: number): string {
    return this.list[at]?.text ?? "";
  }

  /** Several atoms' texts, joined by blanks. */
  phrase(from: number, end: number): string {
    return this.list
      .slice(Math.max(0, from), end)
      .map((atom) => atom.text)
      .join(" ");
  }

  tag(at: number): string {
    const token = this.list[at]?.token;
    return token === undefined ? "" : (TAGS[this.#tokens.tag[token] as number] ?? "");
  }

  /** The lemma of the atom's token; a part of a token ("km" of "5km") is its own lemma. */
  lemma(at: number): string {
    const atom = this.list[at];
    if (atom === undefined) return "";
    return this.#tokens.lower[atom.token] === atom.text ? (this.#tokens.lemma[atom.token] as string) : atom.text;
  }

  isCapitalised(at: number): boolean {
    return /\p{Lu}/u.test(this.#tokens.form[this.list[at]?.token ?? -1] ?? "");
  }

  isGlued(at: number): boolean {
    return this.list[at]?.glued === true;
  }
}
