import { lemmatise } from "../../src/language/lemma.ts";
import { SPEECH } from "../../src/language/lexicon.ts";
import { apartTable, togetherTable } from "./tables.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { POS, type Sense, type WordNet } from "./wordnet.ts";

/** Members share at least this many first letters (or the whole of the shorter word): keeps "organ" from "orchestra". */
const SHARED_PREFIX = 4;
/** A derivation counts only between readings that make up this part of each word's occurrences. */
const LEAST_SHARE = 0.08;
/** A family that would grow larger than this has drifted; the largest one that holds together has nine members. */
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

/** How much of a word's use each of its senses has, by word and synset. */
function sharesOf(wordnet: WordNet): ReadonlyMap<string, number> {
  const shareIn = new Map<string, number>();
  for (const pos of POS) {
    for (const [key, senses] of wordnet.senses) {
      if (key.startsWith(`${pos}:`))
        for (const s of senses as Sense[]) shareIn.set(`${key.slice(2)} ${s.synset}`, s.share);
    }
  }
  return shareIn;
}

/** Derivations that WordNet lists, best first. */
function listed(wordnet: WordNet, { id }: Vocabulary): (readonly [string, string])[] {
  const edges: { a: string; b: string; share: number }[] = [];
  const shareIn = sharesOf(wordnet);
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

/** Parts a word can play in its family: only equal parts stand in the relation that their bases do. */
const PART = { ACT: 1, PERSON: 2, QUALITY: 4, MANNER: 8 } as const;

/** The parts of a word, by its ending and its parts of speech: "supporter" is a person, "refusal" an act, "weak" a quality. */
export function derivation(word: string, speech: number): number {
  let parts = 0;
  if (/(?:[^e]er|or|ee|ist|ian|ant|ent)$/.test(word) && (speech & (SPEECH.VERB | SPEECH.ADJECTIVE)) === 0)
    return PART.PERSON;
  if (speech & SPEECH.VERB || (speech & SPEECH.NOUN && /(?:[ts]ion|ment|al|ance|ence|ure|ing)$/.test(word)))
    parts |= PART.ACT;
  if (speech & SPEECH.ADJECTIVE || (speech & SPEECH.NOUN && /(?:ness|ity|cy|th)$/.test(word))) parts |= PART.QUALITY;
  if (speech & SPEECH.ADVERB && word.endsWith("ly")) parts |= PART.MANNER;
  return parts;
}

export interface Families {
  /** Id of the head of each word's family, by id. */
  readonly head: Uint16Array;
  /** Number of families of more than one word. */
  readonly count: number;
  /** All words of the family of a word, itself among them. */
  of(word: string): readonly string[];
}

/** Groups the vocabulary into derivational families; the most frequent word of each is its head. */
export function groupFamilies(wordnet: WordNet, vocabulary: Vocabulary): Families {
  const family = new Map<string, string[]>();
  const apart = apartTable();
  const isApart = (a: string, b: string): boolean => apart.some((set) => set.has(a) && set.has(b));
  const listedTogether = new Set<string>();
  const join = (left: readonly string[], right: readonly string[]): void => {
    const joined = [...left, ...right];
    for (const word of joined) family.set(word, joined);
  };
  for (const [first, ...rest] of togetherTable()) {
    for (const word of [first as string, ...rest]) if (vocabulary.id.has(word)) listedTogether.add(word);
    for (const word of rest) {
      const left = family.get(first as string) ?? [first as string];
      const right = family.get(word) ?? [word];
      if (left !== right && vocabulary.id.has(first as string) && vocabulary.id.has(word)) join(left, right);
    }
  }
  const fits = (x: string, y: string): boolean =>
    !isApart(x, y) && (listedTogether.has(x) || listedTogether.has(y) || sharePrefix(x, y));
  const unite = (a: string, b: string): void => {
    if (REVERSED.test(a) !== REVERSED.test(b) || !sharePrefix(a, b)) return;
    const left = family.get(a) ?? [a];
    const right = family.get(b) ?? [b];
    if (left === right || left.length + right.length > LARGEST) return;
    if (left.every((x) => right.every((y) => fits(x, y)))) join(left, right);
  };
  for (const [a, b] of [...regular(vocabulary), ...listed(wordnet, vocabulary)]) unite(a, b);

  const head = Uint16Array.from(vocabulary.words, (_, i) => i + 1);
  const groups = new Set(family.values());
  for (const words of groups) {
    words.sort((a, b) => vocabulary.frequency(b) - vocabulary.frequency(a) || (a < b ? -1 : 1));
    const first = vocabulary.id.get(words[0] as string) as number;
    for (const word of words) head[(vocabulary.id.get(word) as number) - 1] = first;
  }
  return { head, count: groups.size, of: (word) => family.get(word) ?? [word] };
}
