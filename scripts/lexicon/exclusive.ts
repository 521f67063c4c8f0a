import { exclusiveTable } from "./tables.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { singleWords, type WordNet } from "./wordnet.ts";

/** A word joins a set through WordNet only when that reading makes up this part of its occurrences. */
const LEAST_SHARE = 0.6;

/** Words that are a kind of the named noun, by their main reading; what has kinds of its own is left out. */
function hyponyms(wordnet: WordNet, name: string): string[] {
  const senses = wordnet.senses.get(`n:${name}`);
  if (senses === undefined) throw new Error(`exclusive.txt: WordNet has no noun "${name}"`);
  const below = new Map<string, string[]>();
  for (const synset of wordnet.synsets.values()) {
    for (const { symbol, target } of synset.pointers) {
      if (symbol === "@") below.set(target, [...(below.get(target) ?? []), synset.key]);
    }
  }
  const found: string[] = [];
  const visit = (key: string): void => {
    for (const child of below.get(key) ?? []) {
      visit(child);
      if (below.has(child)) continue;
      for (const word of singleWords(wordnet.synsets.get(child) as never)) {
        const sense = wordnet.senses.get(`n:${word}`)?.find((s) => s.synset === child);
        if (sense !== undefined && sense.share >= LEAST_SHARE) found.push(word);
      }
    }
  };
  visit((senses[0] as { synset: string }).synset);
  return found;
}

/**
 * Memberships in sets whose members exclude one another. A group number stands for one set; synonyms inside a set would
 * exclude each other there, so the caller must have a SYNONYM edge between them, which `Lexicon.relation` reads first.
 */
export function collectExclusive(
  wordnet: WordNet,
  vocabulary: Vocabulary,
): { groups: number[][]; weights: number[]; slots: string[][] } {
  const groups: number[][] = vocabulary.words.map(() => []);
  const weights: number[] = [];
  const slots: string[][] = [];
  for (const set of exclusiveTable()) {
    const group = weights.length;
    weights.push(set.weight);
    const words = new Set(set.slots.flat());
    for (const name of set.synsets) for (const word of hyponyms(wordnet, name)) words.add(word);
    for (const word of words) {
      const id = vocabulary.id.get(word);
      if (id !== undefined) (groups[id - 1] as number[]).push(group);
    }
    slots.push(...set.slots.filter((s) => s.length > 1).map((s) => [...s]));
  }
  return { groups, weights, slots };
}
