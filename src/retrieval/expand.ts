import type { Analysis } from "../language/analysis.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { namesOf, type Spellings } from "./names.ts";
import { type Term, termsOf } from "./terms.ts";

/** Another way to say a word: its term key, and how far it counts, 0 to 1. */
export interface Variant {
  readonly key: number;
  readonly weight: number;
}

/** Synonyms and contraries of the word at a token; what the lexicon offers. */
export type Thesaurus = (statement: Analysis, token: number) => readonly Variant[];

/** One thing the statement speaks of: found in a sentence if any of its variants is, counted at the best one's weight. */
export interface Slot {
  readonly entity: boolean;
  readonly variants: readonly Variant[];
  /** Its weight in the language (IDF), whatever the archive. */
  readonly information: number;
}

/** A name's words find the sentences in which the name was not recognised (misspelt, or only half of it there). */
const WORD_OF_A_NAME = 0.6;

/**
 * The slots of a statement. A name is one slot, found by its entity or, for less, by other spellings of it or one of its
 * words; any other content word is one slot, found by its stem or, for less, by what the thesaurus offers.
 */
export function slotsOf(
  statement: Analysis,
  lexicon: Pick<Lexicon, "family" | "idf">,
  thesaurus: Thesaurus,
  spellings: Spellings,
): Slot[] {
  const slots: Slot[] = [];
  const seen = new Set<number>();
  const terms = termsOf(statement, lexicon);
  for (const term of terms) {
    if (seen.has(term.key)) continue;
    seen.add(term.key);
    const information = lexicon.idf(statement.word[term.token] as number);
    if (term.entity)
      slots.push({ entity: true, variants: nameVariants(term, terms, statement, spellings), information });
    else if ((statement.entity[term.token] ?? 0) === 0) {
      const variants = [{ key: term.key, weight: 1 }, ...thesaurus(statement, term.token)];
      slots.push({ entity: false, variants, information });
    }
  }
  return slots;
}

function nameVariants(name: Term, terms: readonly Term[], statement: Analysis, spellings: Spellings): Variant[] {
  const variants: Variant[] = [{ key: name.key, weight: 1 }];
  for (const word of terms) {
    if (!word.entity && statement.entity[word.token] === name.key)
      variants.push({ key: word.key, weight: WORD_OF_A_NAME });
  }
  const written = namesOf(statement).find(({ key }) => key === name.key);
  if (written !== undefined) variants.push(...spellings(name.key, written.surname));
  return variants;
}
