import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from "../../src/language/irregulars.ts";
import { type KnownWords, lemmatise } from "../../src/language/lemma.ts";
import type { Tag } from "../../src/language/tagger.ts";

const irregular = new Map<string, string[]>();
for (const [form, lemma] of [...IRREGULAR_NOUNS, ...IRREGULAR_VERBS])
  irregular.set(lemma, [...(irregular.get(lemma) ?? []), form]);

const INFLECTED: readonly Tag[] = ["NNS", "VBZ", "VBD", "VBG"];

/** A lemma and its inflected forms: "troop" is rarely written, "troops" often. */
export function formsOf(lemma: string, words: KnownWords): string[] {
  const stem = lemma.replace(/e$/, "");
  const doubled = `${lemma}${lemma.at(-1)}`;
  const regular = [
    `${lemma}s`, `${lemma}es`, lemma.replace(/y$/, "ies"), `${stem}ed`, lemma.replace(/y$/, "ied"), `${doubled}ed`, `${stem}ing`, `${lemma}ing`, `${doubled}ing`,
  ]; // biome-ignore format: a table
  const forms = [...regular, ...(irregular.get(lemma) ?? [])];
  return [
    lemma,
    ...new Set(
      forms.filter((form) => form !== lemma && INFLECTED.some((tag) => lemmatise(form, tag, words) === lemma)),
    ),
  ];
}
