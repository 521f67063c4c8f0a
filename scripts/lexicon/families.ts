import { lemmatise } from "../../src/language/lemma.ts";
import { SPEECH } from "../../src/language/lexicon.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { POS, type Sense, type WordNet } from "./wordnet.ts";

/** Members share at least this many first letters (or the whole of the shorter word): keeps "organ" from "orchestra". */
const SHARED_PREFIX = 4;
/** A derivation counts only between readings that make up this part of each word's occurrences. */
const LEAST_SHARE = 0.08;
/** Larger families have drifted: WordNet's closure of "act" would reach "actuary". */
const LARGEST = 18;

/** "-less" turns a word around: "hopeless" is not in the family of "hope". */
const REVERSED = /less(?:ly|ness)?$/;

function sharePrefix(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= Math.min(SHARED_PREFIX, Math.max(3, Math.min(a.length, b.length) - 1));
}

/** Spellings of one word: organise/organize, colour/color, centre/center, travelled. */
function respell(word: string): string[] {
  return [
    word.replace(/is(e[drs]?|ing|ation|ations)$/, "iz$1"),
    word.replace(/ys(e[drs]?|ing)$/, "yz$1"),
    word.replace(/our(?=$|s$|ed$|ing$|able$|ful$|ite$)/, "or"),
    word.replace(/([^aeiou])re$/, "$1er"),
    word.replace(/ence$/, "ense"),
    word.replace(/ogue$/, "og"),
    word.replace(/programme/, "program"),
  ].filter((spelling) => spelling !== word);
}

/** Derivations that WordNet lists, best first. */
function listed(wordnet: WordNet, { id }: Vocabulary): (readonly [string, string])[] {
  const edges: { a: string; b: string; share: number }[] = [];
  const shareIn = new Map<string, number>();
  for (const pos of POS) {
    for (const [key, senses] of wordnet.senses) {
      if (key.startsWith(`${pos}:`))
        for (const s of senses as Sense[]) shareIn.set(`${key.slice(2)} ${s.synset}`, s.share);
    }
  }
  for (const synset of wordnet.synsets.values()) {
    for (const { symbol, target, from, to } of synset.pointers) {
      if ((symbol !== "+" && symbol !== "\\") || from === 0) continue;
      const a = (synset.words[from - 1] as string).toLowerCase();
      const b = (wordnet.synsets.get(target)?.words[to - 1] ?? "").toLowerCase();
      if (!id.has(a) || !id.has(b) || a === b) continue;
      const share = Math.min(shareIn.get(`${a} ${synset.key}`) ?? 0, shareIn.get(`${b} ${target}`) ?? 0);
      if (share >= LEAST_SHARE) edges.push({ a, b, share });
    }
  }
  edges.sort((x, y) => y.share - x.share || (x.a < y.a ? -1 : 1));
  return edges.map(({ a, b }) => [a, b] as const);
}

/** Regular derivations that WordNet leaves out: adverbs in -ly, nouns in -ness, participles, British spellings. */
function regular(vocabulary: Vocabulary): (readonly [string, string])[] {
  const edges: (readonly [string, string])[] = [];
  const { id, speech, words } = vocabulary;
  const has = (word: string, bit: number): boolean => ((speech[(id.get(word) ?? 0) - 1] ?? 0) & bit) !== 0;
  const known = { id: (w: string) => id.get(w) ?? 0, partsOfSpeech: (i: number) => speech[i - 1] ?? 0 };
  for (const word of words) {
    const from = (base: string, bit: number): void => {
      if (base !== word && has(base, bit)) edges.push([base, word]);
    };
    for (const spelling of respell(word)) if (id.has(spelling)) edges.push([spelling, word]);
    if (has(word, SPEECH.ADVERB) && word.endsWith("ly")) {
      const base = word.slice(0, -2);
      for (const b of [base, `${base}le`, base.replace(/i$/, "y"), base.replace(/al$/, "")]) from(b, SPEECH.ADJECTIVE);
    }
    if (word.endsWith("ness")) from(word.slice(0, -4).replace(/i$/, "y"), SPEECH.ADJECTIVE);
    if (has(word, SPEECH.ADJECTIVE) && word.endsWith("ed")) from(lemmatise(word, "VBN", known), SPEECH.VERB);
    if (word.endsWith("ing") && word.length > 5) from(lemmatise(word, "VBG", known), SPEECH.VERB);
    if (word.endsWith("er") && has(word, SPEECH.NOUN) && word.length > 5) {
      from(word.slice(0, -1), SPEECH.VERB);
      from(word.slice(0, -2), SPEECH.VERB);
    }
  }
  return edges;
}

/**
 * Groups the vocabulary into derivational families.
 * @returns by id, the members; words alone are left out
 */
export function groupFamilies(
  wordnet: WordNet,
  vocabulary: Vocabulary,
): { head: Uint16Array; members: Map<number, string[]> } {
  const family = new Map<string, string[]>();
  const unite = (a: string, b: string): void => {
    if (REVERSED.test(a) !== REVERSED.test(b)) return;
    const left = family.get(a) ?? [a];
    const right = family.get(b) ?? [b];
    if (left === right || left.length + right.length > LARGEST) return;
    if (!left.every((x) => right.every((y) => sharePrefix(x, y)))) return;
    const joined = [...left, ...right];
    for (const word of joined) family.set(word, joined);
  };
  for (const [a, b] of [...regular(vocabulary), ...listed(wordnet, vocabulary)]) unite(a, b);

  const head = Uint16Array.from(vocabulary.words, (_, i) => i + 1);
  const members = new Map<number, string[]>();
  for (const words of new Set(family.values())) {
    words.sort((a, b) => vocabulary.frequency(b) - vocabulary.frequency(a) || (a < b ? -1 : 1));
    const first = vocabulary.id.get(words[0] as string) as number;
    members.set(first, words);
    for (const word of words) head[(vocabulary.id.get(word) as number) - 1] = first;
  }
  return { head, members };
}
