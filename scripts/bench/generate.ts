import type { Article } from "../../src/corpus/archive.ts";
import { seededRandom } from "../train/random.ts";
import type { Words } from "./words.ts";

/** Articles, and statements of which each has its evidence in one known sentence. */
export interface Generated {
  readonly articles: Article[];
  readonly statements: readonly { statement: string; evidence: string }[];
}

const GIVEN =
  "Anna Boris Clara David Elena Felix Greta Henry Irene James Karin Louis Maria Nadia Oscar Paula Ralph Sofia Tomas Viola".split(
    " ",
  );
const OPENINGS = [
  "Ba",
  "Ker",
  "Mon",
  "Sal",
  "Tor",
  "Ven",
  "Har",
  "Lin",
  "Dra",
  "Fol",
  "Gri",
  "Pas",
  "Rud",
  "Sten",
  "Wal",
  "Zim",
];
const MIDDLES = ["a", "e", "i", "o", "an", "el", "er", "in", "ar", "on"];
const ENDINGS = [
  "berg",
  "dini",
  "ford",
  "kov",
  "lund",
  "man",
  "mont",
  "nes",
  "ric",
  "sen",
  "ski",
  "ton",
  "vald",
  "witz",
  "ya",
  "zano",
];
const OFFICES = ["Prime Minister", "President", "Foreign Minister", "Finance Minister", "Senator", "Mayor"];
const OUTLETS = ["The Morning Post", "Northern Wire", "City Herald", "Weekly Review", "Harbour Times", "Daily Ledger"];
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
const SENTENCES = 20;

/** One story: who acts, where, and the words it is told with. */
interface Story {
  person: string;
  surname: string;
  office: string;
  country: { name: string; people: string };
  other: { name: string; people: string };
  nouns: string[];
  verbs: string[];
  adjectives: string[];
}

/**
 * Writes news-like articles of 20 sentences: names that recur within an article, pronouns, quotations, numbers, words
 * drawn by their real frequencies. In each article one sentence says what somebody will or will not do, and one
 * statement claims that deed in near-synonyms. The same seed gives the same text.
 */
export function generate(sentences: number, words: Words, seed = 1): Generated {
  const random = seededRandom(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const articles: Article[] = [];
  const statements: { statement: string; evidence: string }[] = [];
  const count = Math.max(1, Math.round(sentences / SENTENCES));
  for (let number = 0; number < count; number++) {
    const surname = one(OPENINGS) + one(MIDDLES) + one(ENDINGS);
    const story: Story = {
      person: `${one(GIVEN)} ${surname}`,
      surname,
      office: one(OFFICES),
      country: one(words.countries),
      other: one(words.countries),
      nouns: Array.from({ length: 24 }, () => words.nouns(random())),
      verbs: Array.from({ length: 10 }, () => words.verbs(random())),
      adjectives: Array.from({ length: 10 }, () => words.adjectives(random())),
    };
    const claim = claimOf(story, one(words.deeds), random, one);
    const lines = [
      `${story.country.people} ${story.office} ${story.person} spoke about the ${story.nouns[0]} in ${story.country.name} on ${one(DAYS)}.`,
    ];
    const place = 1 + Math.floor(random() * (SENTENCES - 2));
    while (lines.length < SENTENCES) lines.push(lines.length === place ? claim.evidence : filler(story, random, one));
    statements.push(claim);
    articles.push(article(number, story, paragraphs(lines), one(OUTLETS)));
  }
  return { articles, statements };
}

type One = <T>(list: readonly T[]) => T;

/** A deed told by one near-synonym and claimed by another, its actor named, told by country, or left to a pronoun. */
function claimOf(story: Story, deed: readonly string[], random: () => number, one: One) {
  const what = `${story.adjectives[0]} ${story.nouns[1]}`;
  const [told, claimed] = random() < 0.5 ? [deed[0], deed[1]] : [deed[1], deed[2]];
  const will = one(["will", "has agreed to", "has refused to", "will not", "plans to"]);
  const [teller, claimant] = one([
    [story.surname, story.surname],
    [`${story.country.people} ${story.office} ${story.person}`, story.surname],
    [`The ${story.country.people} government`, story.country.name],
    ["She also", story.surname],
  ]) as [string, string];
  return {
    evidence: `${teller} ${will} ${told} the ${what} in ${story.other.name}, officials said on ${one(DAYS)}.`,
    statement: `${claimant} will ${claimed} the ${what} in ${story.other.name}`,
  };
}

function filler(story: Story, random: () => number, one: One): string {
  const noun = () => one(story.nouns);
  const verb = () => one(story.verbs);
  const adjective = () => one(story.adjectives);
  const number = Math.floor(random() * 900) + 2;
  const country = random() < 0.7 ? story.country : story.other;
  const said = one(["said", "told reporters", "added", "insisted"]);
  return one([
    () =>
      `The ${adjective()} ${noun()} would ${verb()} the ${noun()} and the ${noun()} in ${country.name} before the end of the year.`,
    () => `“We have to ${verb()} this ${noun()}, and every ${adjective()} ${noun()} counts,” ${story.surname} ${said}.`,
    () =>
      `According to the ${country.people} ${noun()}, some ${number} people had to ${verb()} because of the ${noun()}.`,
    () => `She also ${said} that the ${noun()} of the ${noun()} could ${verb()} a ${adjective()} ${noun()}.`,
    () =>
      `In ${country.name}, the ${adjective()} ${noun()} rose by ${number / 10} percent after the ${noun()} failed to ${verb()}.`,
    () =>
      `A ${noun()} with knowledge of the ${noun()} said it was ${adjective()} to ${verb()} the ${country.people} ${noun()} now.`,
    () =>
      `The proposal, which the ${noun()} had called ${adjective()}, will ${verb()} ${number} ${noun()}s in two years.`,
    () =>
      `${story.person} met the ${country.people} ${noun()} on ${one(DAYS)} to ${verb()} the ${adjective()} ${noun()}.`,
    () =>
      `It is not clear whether the ${noun()} will ${verb()} the ${noun()}, the ${noun()} or the ${adjective()} ${noun()}.`,
    () =>
      `But the ${adjective()} ${noun()} has never tried to ${verb()} the ${noun()}, the ${country.people} government said.`,
  ])();
}

function paragraphs(lines: readonly string[]): string {
  const parts: string[] = [];
  for (let at = 0; at < lines.length; at += 3) parts.push(lines.slice(at, at + 3).join(" "));
  return parts.join("\n\n");
}

function article(number: number, story: Story, text: string, publisher: string): Article {
  const date = new Date(Date.UTC(2020, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);
  const id = `story-${String(number).padStart(6, "0")}`;
  const title = `${story.surname} and the ${story.nouns[0]} of ${story.country.name}`;
  return {
    id,
    publisher,
    title,
    date,
    dateBasis: "stated",
    dateNote: null,
    url: null,
    author: null,
    language: "en",
    text,
  };
}
