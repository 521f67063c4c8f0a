import type { Analysis } from "../language/analysis.ts";
import { type Lexicon, RELATION, relationKind, relationWeight } from "../language/lexicon.ts";
import type { Thesaurus, Variant } from "./expand.ts";

/**
 * How far a related word counts in the search, at full strength of the relation. A contrary is as good a find as a
 * synonym: "rejects" answers "accepts". Words more general or more specific than the statement's say less.
 */
const WEIGHT: Readonly<Record<number, number>> = {
  [RELATION.SYNONYM]: 0.8,
  [RELATION.ANTONYM]: 0.7,
  [RELATION.HYPERNYM]: 0.35,
  [RELATION.HYPONYM]: 0.45,
};

/** Weaker relations bring more noise than finds. */
const WEAKEST = 0.2;
/** At most so many variants a word: the strongest. */
const MOST = 12;

/** Variants of a statement's words out of the lexicon: its stored neighbours, by family. */
export function thesaurusFrom(lexicon: Pick<Lexicon, "family" | "neighbours">): Thesaurus {
  return (statement: Analysis, token: number) => {
    const word = statement.word[token] ?? 0;
    const own = lexicon.family(word);
    const best = new Map<number, number>();
    const collect = (neighbour: number, relation: number) => {
      const weight = (WEIGHT[relationKind(relation)] ?? 0) * relationWeight(relation);
      const family = lexicon.family(neighbour);
      if (weight >= WEAKEST && family !== own && weight > (best.get(family) ?? 0)) best.set(family, weight);
    };
    lexicon.neighbours(word, collect);
    if (own !== word) lexicon.neighbours(own, collect);
    const variants: Variant[] = [...best].map(([key, weight]) => ({ key, weight }));
    return variants.sort((a, b) => b.weight - a.weight || a.key - b.key).slice(0, MOST);
  };
}
