import { hashKey } from "../core/hash.ts";
import { BODIES, CALENDAR, FAMILY, GIVEN, NO_GIVEN, NOBODYS, SUFFIXES, TITLES } from "./gazetteer/names.ts";
import { fold, longest, NAMED, type Place, placeKey, places } from "./gazetteer/table.ts";
import { lemmatise } from "./lemma.ts";
import type { Lexicon } from "./lexicon.ts";
import { TAGS, type Tag } from "./tagger.ts";

export { isOneName } from "./gazetteer/similarity.ts";
export { NAMED, placeKey } from "./gazetteer/table.ts";

export interface Entities {
  /** Key of the entity that each token names or helps to name; 0 for none. */
  readonly key: Uint32Array;
  /** A member of `NAMED` for each token. */
  readonly named: Uint8Array;
}

/** Initials count as a body's name from this many letters on; two letters stand for too much. */
const LEAST_INITIALS = 3;
const LINKS = new Set(["of", "for", "and", "the", "&", "on"]);

const isCapitalised = (form: string | undefined): boolean => form !== undefined && /^\p{Lu}/u.test(form);
const isProper = (code: number | undefined): boolean => code !== undefined && (TAGS[code] ?? "").startsWith("NNP");

/** "us", "who", "it" in capitals only; the rest of the table needs a first capital, but for what is never capitalised. */
function writtenAsName(forms: readonly string[], from: number, to: number, joined: string): boolean {
  const form = forms[from] as string;
  if (/^(?:us|who|isis|car|rok|un|uk|eu)$/.test(joined) && form.toUpperCase() !== form) return false;
  return (
    isCapitalised(form) ||
    joined.startsWith("euro") ||
    /^al(?: -)? q/.test(joined) ||
    (form === "the" && to - from > 1 && isCapitalised(forms[from + 1]))
  );
}

/** Is the place at `at` part of a person's name? */
function inPersonName(forms: readonly string[], tags: Uint8Array, at: number): boolean {
  const name = fold(forms[at] as string);
  const next = forms[at + 1];
  const before = forms[at - 1];
  const other = (form: string | undefined, i: number): boolean => {
    const word = fold(form ?? "");
    if (!isCapitalised(form) || !isProper(tags[i]) || NO_GIVEN.has(word) || CALENDAR.has(word)) return false;
    return !TITLES.has(word) && !BODIES.has(word) && !places.has(word);
  };
  if (GIVEN.has(name) && other(next, at + 1)) return true;
  return FAMILY.has(name) && other(before, at - 1);
}

/** The longest entry of the table that starts here. */
function placeAt(
  forms: readonly string[],
  folded: readonly string[],
  tags: Uint8Array,
  at: number,
): { place: Place; length: number } | null {
  const most = longest.get(folded[at] as string) ?? 0;
  for (let length = Math.min(most, forms.length - at); length > 0; length--) {
    const joined = length === 1 ? (folded[at] as string) : folded.slice(at, at + length).join(" ");
    const place = places.get(joined);
    if (place === undefined || !writtenAsName(forms, at, at + length, joined)) continue;
    if (length === 1 && inPersonName(forms, tags, at)) return null;
    if (joined === "polish" && (TAGS[tags[at] as number] ?? "").startsWith("VB")) return null;
    return { place, length };
  }
  if (folded[at] === "brussels" && isCapitalised(forms[at])) {
    const located = /^(?:in|at|near|from|around|outside|to)$/.test(folded[at - 1] ?? "");
    return {
      place: located ? { key: placeKey("be"), named: NAMED.CAPITAL } : { key: placeKey("eu"), named: NAMED.SEAT },
      length: 1,
    };
  }
  return null;
}

/** Names one run of proper nouns; an office in its midst parts it: "Apple CEO Tim Cook" is two names. */
function nameRun(forms: readonly string[], folded: readonly string[], from: number, to: number, out: Entities): void {
  for (let i = from + 1; i < to - 1; i++) {
    if (!TITLES.has(folded[i] as string) || TITLES.has(folded[i - 1] as string) || BODIES.has(folded[to - 1] as string))
      continue;
    nameOne(forms, folded, from, i, out);
    nameOne(forms, folded, i + 1, to, out);
    return;
  }
  nameOne(forms, folded, from, to, out);
}

/** Names one entity that the tables do not know. */
function nameOne(forms: readonly string[], folded: readonly string[], from: number, to: number, out: Entities): void {
  let first = from;
  let last = to;
  const trails = (word: string): boolean => SUFFIXES.has(word) || (word.length === 1 && last - first > 1);
  while (last > first && trails(folded[last - 1] as string)) last--;
  if (last - first === 1 && NO_GIVEN.has(folded[first] as string)) return;
  const body = folded
    .slice(first, last)
    .some((word, i) => BODIES.has(word) && (i === last - first - 1 || LINKS.has(folded[first + i + 1] ?? "")));
  if (body && last - first > 1) {
    const words = folded.slice(first, last).filter((word) => !LINKS.has(word));
    const initials = words.map((word) => word[0]).join("");
    const key = hashKey(words.length >= LEAST_INITIALS ? initials : words.join(" "));
    for (let i = first; i < last; i++) put(out, i, key, NAMED.BODY);
    return;
  }
  while (first < last && TITLES.has(folded[first] as string)) first++;
  if (first >= last) return;
  const surname = folded[last - 1] as string;
  if (last - first === 1 && BODIES.has(surname)) return;
  const acronym = last - first === 1 && /^(?:\p{Lu}\.?){2,6}$/u.test(forms[first] as string);
  for (let i = first; i < last; i++)
    if (folded[i] !== "'s") put(out, i, hashKey(surname), acronym ? NAMED.BODY : NAMED.NAME);
}

function put(out: Entities, i: number, key: number, named: number): void {
  out.key[i] = key;
  out.named[i] = named;
}

/** Particles inside names: "Ursula von der Leyen", "Luiz da Silva". */
const PARTICLE = /^(?:de|von|van|da|di|del|della|bin|al|el|la|le|der|den|du|dos)$/;

/** One past the last token of the run of proper nouns that starts at `from`; "of" joins after a body's noun only. */
function runEnd(folded: readonly string[], tags: Uint8Array, isName: (i: number) => boolean, from: number): number {
  let end = from + 1;
  for (;;) {
    const link = folded[end] ?? "";
    const afterBody = BODIES.has(folded[end - 1] as string);
    if (isName(end)) end++;
    else if (afterBody && /^(?:of|for)$/.test(link) && isName(end + 1)) end += 2;
    else if (afterBody && link === "of" && folded[end + 1] === "the" && isName(end + 2)) end += 3;
    else if (PARTICLE.test(link) && isName(end + 1)) end += 2;
    else if (PARTICLE.test(link) && PARTICLE.test(folded[end + 1] ?? "") && isName(end + 2)) end += 3;
    // Not the dash of a dateline, which is no hyphen.
    else if (link === "-" && TAGS[tags[end] as number] !== ":" && isName(end + 1)) end += 2;
    else return end;
  }
}

/** Above this part of capitalised words, capitals tell nothing: a headline. */
const HEADLINE = 0.6;

/** Longer words in capitals are shouted, not abbreviated. */
const LONGEST_ACRONYM = 5;

const isHeadline = (forms: readonly string[]): boolean => {
  const letters = forms.filter((form) => /^\p{L}{4}/u.test(form));
  return letters.length > 2 && letters.filter(isCapitalised).length > HEADLINE * letters.length;
};

/** Decides which tokens are names. Taggers miss rare ones, so a capital in mid-sentence, or a capitalised word unknown to the lexicon, counts too. */
function nameTest(forms: readonly string[], tags: Uint8Array, words?: CommonWords): (i: number) => boolean {
  const headline = isHeadline(forms);
  const opens = (form: string | undefined): boolean => /^(?:The|A|An|Its|His|Her|Their|Our)$/.test(form ?? "");
  return function isName(i): boolean {
    const form = forms[i];
    if (form === undefined || !isCapitalised(form) || CALENDAR.has(form.toLowerCase())) return false;
    if (i === 0 && NOBODYS.has(form.toLowerCase())) return false;
    if (isProper(tags[i])) return true;
    if (words === undefined || form.length < 3 || !/^(?:NN|JJ|VB|FW|RB)/.test(TAGS[tags[i] as number] ?? ""))
      return false;
    const lower = form.toLowerCase();
    const unknown = words.partsOfSpeech(words.id(lower)) === 0;
    const lemma = lemmatise(lower, TAGS[tags[i] as number] as Tag, words);
    const common = !FAMILY.has(lower) && words.partsOfSpeech(words.id(lemma)) !== 0;
    // A capital in mid-sentence, behind the article that opens one ("The Compact"), or within a name ("Danube Compact").
    const inside =
      i > 0 &&
      (/^[\p{Ll}\d,]/u.test(forms[i - 1] as string) ||
        (i === 1 && opens(forms[0])) ||
        (isCapitalised(forms[i - 1]) && isName(i - 1)));
    const shouted = form.length > LONGEST_ACRONYM && form === form.toUpperCase();
    const noun = (TAGS[tags[i] as number] ?? "").startsWith("NN");
    return (unknown && !common && !shouted) || (inside && noun && !headline);
  };
}

/** What tells a common word from a name; the lexicon. */
export type CommonWords = Pick<Lexicon, "id" | "partsOfSpeech">;

/**
 * The entity each token names. Countries, alliances and their like have one key whether named by name, demonym, capital
 * or seat of government. Other names are known by their last word (a person's surname), so that "Ann Smith" and "Smith"
 * are one; bodies by their initials ("International Olympic Committee", "IOC") or, of two words, by both.
 * @param forms tokens as written, hyphens and possessives apart
 * @param tags codes of their Penn tags
 * @param words the lexicon; without it only what the tagger calls a proper noun is a name
 */
export function entities(forms: readonly string[], tags: Uint8Array, words?: CommonWords): Entities {
  const n = forms.length;
  const out: Entities = { key: new Uint32Array(n), named: new Uint8Array(n) };
  const folded = forms.map(fold);
  for (let i = 0; i < n; ) {
    const found = placeAt(forms, folded, tags, i);
    const length = found?.length ?? 1;
    if (found !== null) for (let j = i; j < i + length; j++) put(out, j, found.place.key, found.place.named);
    i += length;
  }
  const couldName = nameTest(forms, tags, words);
  const isName = (i: number): boolean => i < n && out.key[i] === 0 && couldName(i);
  for (let i = 0; i < n; ) {
    const end = isName(i) ? runEnd(folded, tags, isName, i) : i + 1;
    if (isName(i)) nameRun(forms, folded, i, end, out);
    i = end;
  }
  return out;
}
