import type { Analysis } from "./analysis.ts";
import { type Focus, type Named, namesIn } from "./antecedents/mentions.ts";
import { bodyFor, type Known, kindsOf } from "./antecedents/organisations.ts";
import { gendersOf, openPronouns, peopleIn, personFor } from "./antecedents/people.ts";
import { isPlace } from "./gazetteer/table.ts";

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
