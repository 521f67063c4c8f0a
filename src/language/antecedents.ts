import { hashKey } from "../core/hash.ts";
import type { Analysis } from "./analysis.ts";
import { FLAG } from "./flags.ts";
import { isPlace } from "./gazetteer/table.ts";
import { genderOf, isPersonNoun, ORGANISATIONS } from "./person-nouns.ts";
import { isReporting } from "./roles.ts";
import { TAGS } from "./tagger.ts";

/** A name in a sentence: its entity, the tokens it takes, and whether it stands where a subject does. */
interface Named {
  readonly key: number;
  readonly first: number;
  readonly last: number;
  readonly subject: boolean;
}

/** Whom or what a sentence has named, or referred to, the likeliest antecedent first. */
interface Focus {
  readonly people: readonly number[];
  readonly bodies: readonly number[];
  /** What the sentence is about: its subject, be it a person, a body or a country; 0 for nothing named. */
  readonly subject: number;
}

/** Sentences back to which "he" may refer, and "the company". */
const REACH = 4;
const REACH_OF_BODIES = 6;

type Gender = "f" | "m";

/**
 * Whom each sentence's pronouns and bare nouns stand for, from the sentences before it in its article: "she" for the
 * person last spoken of whose sex, where it is known, agrees, "the company" for the organisation most spoken of, "it" for
 * what the sentence before was about. Subjects rank first, and speakers (Centering: Grosz, Joshi and Weinstein 1995);
 * heuristic, and silent where nothing fits.
 *
 * @param article the analyses of one article's sentences, in order
 * @param surnames in lower case, of people the article names in full (see people.ts)
 * @returns entity keys for each sentence, none of them named in it
 */
export function antecedentsIn(article: readonly Analysis[], surnames: ReadonlySet<string>): number[][] {
  const names = article.map(namesIn);
  const people = peopleIn(article, names, surnames);
  const kinds = kindsOf(article, names, people);
  const genders = gendersOf(article, names, people);
  const mentions = new Map<number, number>();
  const foci: Focus[] = [];
  return article.map((analysis, at) => {
    const found: number[] = [];
    for (const pronoun of openPronouns(analysis, names[at] as Named[], people)) {
      const person = personFor(pronoun, foci, genders);
      if (person === 0) continue;
      found.push(person);
      if (!genders.has(person)) genders.set(person, pronoun);
    }
    const body = bodyFor(analysis, names[at] as Named[], foci, mentions, { people, kinds });
    if (body !== 0) found.push(body);
    for (const { key } of names[at] as Named[]) mentions.set(key, (mentions.get(key) ?? 0) + 1);
    foci.push(focusOf(names[at] as Named[], { people, kinds }, found));
    const own = new Set(analysis.entity);
    return [...new Set(found)].filter((key) => !own.has(key));
  });
}

function namesIn(a: Analysis): Named[] {
  const names: Named[] = [];
  for (let first = 0; first < a.start.length; first++) {
    const key = a.entity[first] as number;
    if (key === 0) continue;
    let last = first;
    while (a.entity[last + 1] === key) last++;
    names.push({ key, first, last, subject: isSubject(a, first, last) });
    first = last;
  }
  return names;
}

const tagOf = (a: Analysis, i: number): string => TAGS[a.tag[i] ?? 255] ?? "";
const lower = (a: Analysis, i: number): string => a.text.slice(a.start[i], a.end[i]).toLowerCase();

/** Before the verb of its clause and behind no preposition, or beside a verb of saying. */
function isSubject(a: Analysis, first: number, last: number): boolean {
  if (isReporting(a.lemma[last + 1] ?? 0) || isReporting(a.lemma[first - 1] ?? 0)) return true;
  if (((a.flags[first] as number) & FLAG.BEFORE_VERB) === 0) return false;
  for (let i = first - 1; i >= 0 && a.clause[i] === a.clause[first]; i--) {
    if (/^(?:IN|TO|,)$/.test(tagOf(a, i))) return false;
    if (!/^(?:NN|JJ|DT|HYPH|POS|CC|VBG|CD)/.test(tagOf(a, i))) break;
  }
  return tagOf(a, last + 1) !== "POS";
}

/** The entities that are people: named in full after an office or a profession, or known to the article by a surname. */
function peopleIn(
  article: readonly Analysis[],
  names: readonly (readonly Named[])[],
  surnames: ReadonlySet<string>,
): ReadonlySet<number> {
  const people = new Set([...surnames].map(hashKey));
  article.forEach((a, at) => {
    for (const { key, first, last } of names[at] as Named[]) {
      if (isPlace(key) || a.lemma[last] !== key) continue;
      const full = last > first;
      const titled = first > 0 && isPersonNoun(lower(a, first - 1));
      const aged = full && lower(a, last + 1) === "," && /^\d{1,2}$/.test(lower(a, last + 2));
      const says = full && (isReporting(a.lemma[last + 1] ?? 0) || isReporting(a.lemma[first - 1] ?? 0));
      const described = full && lower(a, last + 1) === "," && isPersonNoun(nounAfter(a, last + 2));
      if (titled || aged || says || described) people.add(key);
    }
  });
  return people;
}

/** The head of ", the retired judge who …": the last noun before a preposition, a comma or a verb. */
function nounAfter(a: Analysis, from: number): string {
  let head = "";
  for (let i = from; i < a.start.length && i < from + 7; i++) {
    if (/^NN/.test(tagOf(a, i)) && a.entity[i] === 0) head = lower(a, i);
    else if (!/^(?:DT|JJ|NN|HYPH|VBG|VBN|CD|POS|PRP\$|RBS|JJS)/.test(tagOf(a, i))) break;
  }
  return head;
}

/** What each organisation is: "the airline Avanta", "Orlo, a software group", "Verlinde Museum". */
function kindsOf(
  article: readonly Analysis[],
  names: readonly (readonly Named[])[],
  people: ReadonlySet<number>,
): ReadonlyMap<number, ReadonlySet<string>> {
  const kinds = new Map<number, Set<string>>();
  article.forEach((a, at) => {
    for (const { key, first, last } of names[at] as Named[]) {
      if (people.has(key) || isPlace(key)) continue;
      const words = [lower(a, first - 1), lower(a, last), lower(a, last + 1) === "," ? nounAfter(a, last + 2) : ""];
      for (const word of words) if (ORGANISATIONS.has(word)) kinds.set(key, (kinds.get(key) ?? new Set()).add(word));
    }
  });
  return kinds;
}

/** What titles, professions and given names tell of people's sex. */
function gendersOf(
  article: readonly Analysis[],
  names: readonly (readonly Named[])[],
  people: ReadonlySet<number>,
): Map<number, Gender> {
  const genders = new Map<number, Gender>();
  article.forEach((a, at) => {
    for (const { key, first, last } of names[at] as Named[]) {
      if (!people.has(key) || genders.has(key)) continue;
      const words = [lower(a, first - 1), last > first ? lower(a, first) : "", nounAfter(a, last + 2)];
      const gender = words.map(genderOf).find((g) => g !== null);
      if (gender) genders.set(key, gender);
    }
  });
  return genders;
}

const SHE = /^(?:she|her|hers|herself)$/;
const HE = /^(?:he|him|his|himself)$/;

/** The sexes of whom a sentence has a pronoun before any person is named: later ones mostly refer within it. */
function openPronouns(a: Analysis, names: readonly Named[], people: ReadonlySet<number>): Gender[] {
  const firstPerson = names.find(({ key }) => people.has(key))?.first ?? a.start.length;
  const found = new Set<Gender>();
  for (let i = 0; i < a.start.length; i++) {
    const gender = SHE.test(lower(a, i)) ? "f" : HE.test(lower(a, i)) ? "m" : null;
    if (gender !== null && (i < firstPerson || found.size > 0)) found.add(gender);
  }
  return [...found];
}

function personFor(pronoun: Gender, foci: readonly Focus[], genders: ReadonlyMap<number, Gender>): number {
  for (let back = 1; back <= Math.min(REACH, foci.length); back++)
    for (const key of (foci[foci.length - back] as Focus).people)
      if ((genders.get(key) ?? pronoun) === pronoun) return key;
  return 0;
}

/** Words after "it is" of which "it" is no thing: "it is clear that". */
const PLEONASTIC = /^(?:JJ|RB|NN|IN|WRB|WP|DT|CD|TO|EX)/;

interface Known {
  readonly people: ReadonlySet<number>;
  readonly kinds: ReadonlyMap<number, ReadonlySet<string>>;
}

function bodyFor(
  a: Analysis,
  names: readonly Named[],
  foci: readonly Focus[],
  mentions: ReadonlyMap<number, number>,
  { people, kinds }: Known,
): number {
  const isBody = ({ key }: Named): boolean => !people.has(key) && !isPlace(key);
  const opening = /^["“‘']?(?:but|and|yet|still|instead|however|later)?$/.test(lower(a, 0)) ? 1 : 0;
  if (/^(?:it|its)$/.test(lower(a, opening)) && isThing(a, opening)) {
    const { subject = 0, bodies = [] } = foci.at(-1) ?? {};
    if (subject !== 0 && !people.has(subject)) return subject;
    return bodies.length === 1 ? (bodies[0] as number) : 0;
  }
  for (let i = 0; i + 1 < a.start.length; i++) {
    if (lower(a, i) !== "the" || !ORGANISATIONS.has(lower(a, i + 1)) || /^(?:of|for)$/.test(lower(a, i + 2))) continue;
    // "The company Orlo", and "Orlo said the company": within the sentence.
    if (a.entity[i + 2] || names.some((name) => isBody(name) && name.last < i && name.subject)) return 0;
    return organisation(lower(a, i + 1), foci, mentions, kinds);
  }
  return 0;
}

/** Is "it" at this token a thing, as it is before most verbs, or the subject of what only "is"? */
function isThing(a: Analysis, i: number): boolean {
  if (lower(a, i) === "its") return true;
  let verb = i + 1;
  while (
    /^(?:MD|RB|VBZ|VBD|VBP|VB|VBN)$/.test(tagOf(a, verb)) &&
    /^(?:be|have|will|would|can|could|may|not|do|also|now|still|already)$/.test(lemmaText(a, verb))
  )
    verb++;
  const linked = /^(?:be)$/.test(lemmaText(a, verb - 1));
  return /^VB/.test(tagOf(a, verb)) || !linked || !PLEONASTIC.test(tagOf(a, verb));
}

const BE = new Set(["is", "was", "are", "were", "be", "been", "being", "'s"]);
const HAVE = new Set(["has", "had", "have"]);
const DO = new Set(["do", "does", "did"]);

/** Enough of a lemma to tell auxiliaries: analyses keep only its key. */
function lemmaText(a: Analysis, i: number): string {
  const word = lower(a, i);
  return BE.has(word) ? "be" : HAVE.has(word) ? "have" : DO.has(word) ? "do" : word;
}

/** Nouns that any firm answers to. */
const ANY_FIRM = /^(?:company|firm|group|business|manufacturer|maker)$/;

/** The organisation of this kind that the article has spoken of most, of those spoken of lately. */
function organisation(
  noun: string,
  foci: readonly Focus[],
  mentions: ReadonlyMap<number, number>,
  kinds: ReadonlyMap<number, ReadonlySet<string>>,
): number {
  let best = 0;
  let most = 0;
  for (let back = 1; back <= Math.min(REACH_OF_BODIES, foci.length); back++)
    for (const key of (foci[foci.length - back] as Focus).bodies) {
      const known = kinds.get(key);
      const firm = ANY_FIRM.test(noun) && (known === undefined || [...known].some((kind) => FIRMS.has(kind)));
      if (known?.has(noun) !== true && !firm) continue;
      const count = (mentions.get(key) ?? 0) + (known?.has(noun) ? 0.5 : 0);
      if (count > most) {
        most = count;
        best = key;
      }
    }
  return best;
}

/** Kinds of organisations that are called companies too. */
const FIRMS: ReadonlySet<string> = new Set(
  "company firm group business manufacturer maker airline carrier bank lender retailer brewery insurer operator supplier publisher broadcaster chain developer producer start-up startup utility shipyard studio".split(
    " ",
  ),
);

function focusOf(names: readonly Named[], { people, kinds }: Known, referred: readonly number[]): Focus {
  const subjectsFirst = [...names.filter(({ subject }) => subject), ...names.filter(({ subject }) => !subject)];
  // Whom a pronoun stands for is who the sentence is about, before anybody it names besides.
  const keys = [...referred, ...subjectsFirst.map(({ key }) => key)];
  const unique = [...new Set(keys)];
  const acting = new Set([...referred, ...names.filter(({ subject }) => subject).map(({ key }) => key)]);
  return {
    people: unique.filter((key) => people.has(key)),
    // What is only somewhere in the sentence, and no known organisation, may be a street or a town.
    bodies: unique.filter((key) => !people.has(key) && !isPlace(key) && (kinds.has(key) || acting.has(key))),
    subject: referred[0] ?? names.find(({ subject }) => subject)?.key ?? 0,
  };
}
