import { hashKey } from "../../core/hash.ts";
import type { Analysis } from "../analysis.ts";
import { isPlace } from "../gazetteer/table.ts";
import { type Focus, lower, type Named, nounAfter, tagOf } from "./mentions.ts";

/** Sentences back to which "the company" may refer. */
const REACH = 6;

/** Organisations that are called companies too. */
const FIRMS =
  "company firm group business manufacturer maker airline carrier bank lender retailer brewery insurer operator supplier publisher broadcaster chain developer producer startup utility shipyard studio".split(
    " ",
  );

/** Nouns that an organisation is called by after "the" once it has been named. */
const ORGANISATIONS: ReadonlySet<string> = new Set([
  ...FIRMS,
  ..."club team party union university college school hospital museum agency ministry regulator authority court council commission committee association federation foundation charity newspaper magazine institute league alliance bloc parliament panel inquiry board".split(
    " ",
  ),
]);

/** What each organisation is: "the airline Avanta", "Orlo, a software group", "Verlinde Museum". */
export function kindsOf(
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

/** What an article is known to name: people, and of what kind its organisations are. */
export interface Known {
  readonly people: ReadonlySet<number>;
  readonly kinds: ReadonlyMap<number, ReadonlySet<string>>;
}

/** The organisation or country that "it", or "the company", stands for in a sentence; 0 for none. */
export function bodyFor(
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

/** Words after "it is" of which "it" is no thing: "it is clear that". */
const PLEONASTIC = /^(?:JJ|RB|NN|IN|WRB|WP|DT|CD|TO|EX)/;

/** Is "it" at this token a thing, as it is before most verbs, or the subject of what only "is"? */
function isThing(a: Analysis, i: number): boolean {
  if (lower(a, i) === "its") return true;
  let verb = i + 1;
  while (LEADS.has(a.lemma[verb] ?? 0) && /^(?:MD|RB|VBZ|VBD|VBP|VB|VBN)$/.test(tagOf(a, verb))) verb++;
  const linked = a.lemma[verb - 1] === BE;
  return /^VB/.test(tagOf(a, verb)) || !linked || !PLEONASTIC.test(tagOf(a, verb));
}

const BE = hashKey("be");
/** Lemmas that may stand between "it" and its verb. */
const LEADS: ReadonlySet<number> = new Set(
  "be have will would can could may not do also now still already".split(" ").map(hashKey),
);

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
  for (let back = 1; back <= Math.min(REACH, foci.length); back++)
    for (const key of (foci[foci.length - back] as Focus).bodies) {
      const known = kinds.get(key);
      const firm = ANY_FIRM.test(noun) && (known === undefined || FIRMS.some((kind) => known.has(kind)));
      if (known?.has(noun) !== true && !firm) continue;
      const count = (mentions.get(key) ?? 0) + (known?.has(noun) ? 0.5 : 0);
      if (count > most) {
        most = count;
        best = key;
      }
    }
  return best;
}
