import { hashKey } from "../../core/hash.ts";
import type { Analysis } from "../analysis.ts";
import { isPlace } from "../gazetteer/table.ts";
import { genderOf, isPersonNoun } from "../person-nouns.ts";
import { isReporting } from "../reporting.ts";
import { type Focus, lower, type Named, nounAfter } from "./mentions.ts";

/** Sentences back to which "he" may refer. */
const REACH = 4;

export type Gender = "f" | "m";

/** The entities that are people: named in full after an office or a profession, or known to the article by a surname. */
export function peopleIn(
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

/** What titles, professions and given names tell of people's sex. */
export function gendersOf(
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
export function openPronouns(a: Analysis, names: readonly Named[], people: ReadonlySet<number>): Gender[] {
  const firstPerson = names.find(({ key }) => people.has(key))?.first ?? a.start.length;
  const found = new Set<Gender>();
  for (let i = 0; i < a.start.length; i++) {
    const gender = SHE.test(lower(a, i)) ? "f" : HE.test(lower(a, i)) ? "m" : null;
    if (gender !== null && (i < firstPerson || found.size > 0)) found.add(gender);
  }
  return [...found];
}

/** The person last spoken of whose sex, where it is known, is the pronoun's; 0 for nobody. */
export function personFor(pronoun: Gender, foci: readonly Focus[], genders: ReadonlyMap<number, Gender>): number {
  for (let back = 1; back <= Math.min(REACH, foci.length); back++)
    for (const key of (foci[foci.length - back] as Focus).people)
      if ((genders.get(key) ?? pronoun) === pronoun) return key;
  return 0;
}
