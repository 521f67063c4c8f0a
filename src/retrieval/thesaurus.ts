import { rememberUpTo } from "../core/remember.ts";
import type { Analysis } from "../language/analysis.ts";
import { type Lexicon, RELATION, relationKind, relationWeight } from "../language/lexicon.ts";
import type { Thesaurus, Variant } from "./expand.ts";

/**
 * How far a related word counts in the search, at full strength of the relation. A contrary is nearly as good a find
 * as a synonym: "rejects" answers "accepts". Measured together with the weights of score.ts.
 */
const WEIGHT: Readonly<Record<number, number>> = {
  [RELATION.SYNONYM]: 0.6,
  [RELATION.ANTONYM]: 0.5,
  [RELATION.HYPERNYM]: 0.2,
  [RELATION.HYPONYM]: 0.3,
};

/** Weaker relations bring more noise than finds. */
const WEAKEST = 0.2;
/** At most so many variants a word, the strongest: the twentieth synonym brings noise and costs a look-up all the same. */
const MOST = 12;

/** Words whose variants are remembered: statements speak of the same things again and again. */
const REMEMBERED = 2_000;

/** Variants of a statement's words out of the lexicon: its stored neighbours, by family. */
export function thesaurusFrom(lexicon: Pick<Lexicon, "family" | "neighbours">): Thesaurus {
  const variantsOf = rememberUpTo(REMEMBERED, (word): readonly Variant[] => {
    const own = lexicon.family(word);
    const best = new Map<number, number>();
    const collect = (neighbour: number, relation: number) => {
      // The weakest relation still counts half: the judge, not the search, tells near-synonyms apart.
      const weight = (WEIGHT[relationKind(relation)] ?? 0) * (0.5 + 0.5 * relationWeight(relation));
      const family = lexicon.family(neighbour);
      if (weight >= WEAKEST && family !== own && weight > (best.get(family) ?? 0)) best.set(family, weight);
    };
    lexicon.neighbours(word, collect);
    if (own !== word) lexicon.neighbours(own, collect);
    const variants: Variant[] = [...best].map(([key, weight]) => ({ key, weight }));
    return variants.sort((a, b) => b.weight - a.weight || a.key - b.key).slice(0, MOST);
  });
  return (statement: Analysis, token: number) => variantsOf(statement.word[token] ?? 0);
}
