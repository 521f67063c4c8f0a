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
  /** Does it begin in the middle of its token or touch the one before ("3" + "bn")? */
  readonly glued: boolean;
}

const ATOM = /\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+|[\p{L}\p{M}][\p{L}\p{M}.']*|\S/gu;

/** Takes tokens apart into atoms. */
export function atomsOf(tokens: QuantityTokens): Atom[] {
  const atoms: Atom[] = [];
  tokens.lower.forEach((lower, token) => {
    let glued = false;
    for (const [text] of lower.matchAll(ATOM)) {
      atoms.push({ text: text === "–" || text === "—" ? "-" : text, token, glued });
      glued = true;
    }
  });
  return atoms;
}
