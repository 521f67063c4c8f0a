import { FINITE, tagSet } from "../tag-sets.ts";
import { tagged, type Words } from "../words.ts";

const GOES_ON = tagSet(/^(?:CC|MD|TO|RB|,)$/);

/** The clauses of a sentence while it is read: one opens, interrupts, or goes on. */

/** How a clause hangs on the one before it. */
export const LINK = { MAIN: 0, RELATIVE: 1, COMPLEMENT: 2, ADVERBIAL: 3, COORDINATE: 4, APART: 5 } as const;

export type Link = (typeof LINK)[keyof typeof LINK];

const MOST_CLAUSES = 250;

/** What a token does to the clauses: it opens one, or ends the current one, whose last token it is. */
export type Effect = Opens | Closes;

interface Opens {
  readonly opens: Link;
  /** Beside the complement that it stands in, not under it: "claimed that it did not … and that they were". */
  readonly beside?: boolean;
}

export interface Closes {
  readonly closes: true;
  /** Finite verbs that the clause which goes on counts as having. */
  readonly verbs: number;
  /** How many clauses end, one inside the other; one where it is not said. */
  readonly levels?: number;
}

/** What a token does, if a rule knows it. */
export type Rule = (w: Words, i: number, s: Splitter) => Effect | null;

export const CLOSE: Closes = { closes: true, verbs: 1 };

export const CLOSE_VERBLESS: Closes = { closes: true, verbs: 0 };

/** The clauses up to the token that is read. */
export class Splitter {
  readonly of: Uint8Array;
  readonly link: Link[] = [LINK.MAIN];
  readonly parent: number[] = [0];
  current = 0;
  /** Finite verbs seen in the current clause since it was opened or resumed, and in each clause at all. */
  verbs = 0;
  readonly verbsOf = [0];

  constructor(tokens: number) {
    this.of = new Uint8Array(tokens);
  }

  get inside(): Link {
    return this.link[this.current] as Link;
  }

  open({ opens, beside = false }: Opens): void {
    if (beside) this.#leaveComplement();
    if (this.link.length >= MOST_CLAUSES) return;
    this.link.push(opens);
    this.parent.push(this.current);
    this.verbsOf.push(0);
    this.current = this.link.length - 1;
    this.verbs = 0;
  }

  /** Back to the clause that the current one interrupts or hangs on; the first clause stays. */
  close({ verbs, levels = 1 }: Closes): void {
    if (this.current === 0) return;
    for (let level = 0; level < levels; level++) this.current = this.parent[this.current] as number;
    this.verbs = verbs;
  }

  sawVerb(w: Words, i: number): void {
    // A relative clause without a comma ends where the verb of its head comes.
    if (this.verbs > 0 && !tagged(w, i - 1, GOES_ON) && !tagged(w, i - 1, FINITE)) this.#leaveRelative();
    this.verbs++;
    this.verbsOf[this.current] = (this.verbsOf[this.current] as number) + 1;
  }

  /** The clause, or what it hangs on, that is of one of these kinds; the first clause when none is. */
  #innermost(...kinds: readonly Link[]): number {
    let inner = this.current;
    while (inner > 0 && !kinds.includes(this.link[inner] as Link)) inner = this.parent[inner] as number;
    return inner;
  }

  /** Back to what the innermost relative clause interrupts, out of whatever hangs on it. */
  #leaveRelative(): void {
    const inner = this.#innermost(LINK.RELATIVE, LINK.COMPLEMENT, LINK.APART);
    if (this.link[inner] !== LINK.RELATIVE) return;
    this.current = inner;
    this.close({ closes: true, verbs: 1 });
  }

  #leaveComplement(): void {
    const inner = this.#innermost(LINK.COMPLEMENT);
    if (this.link[inner] === LINK.COMPLEMENT) this.current = this.parent[inner] as number;
  }
}
