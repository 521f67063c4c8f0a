import { hashKey } from "../core/hash.ts";
import { KeySet } from "../core/key-set.ts";
import { rememberEach, rememberLast } from "../core/remember.ts";
import { type Analysis, lastOfName } from "../language/analysis.ts";
import { isPlace } from "../language/gazetteer/table.ts";
import { RELATION, relationKind } from "../language/lexicon.ts";
import { OFFICE_KEYS } from "../language/people.ts";
import { anyToken, firstToken } from "../language/scan.ts";
import { GERUND, tagSet } from "../language/tag-sets.ts";
import { hasTag, keys } from "./acts.ts";
import { isContent } from "./align.ts";
import type { Opposed, Pair } from "./pair.ts";
import { wordAt } from "./same-entity.ts";
import { complementOf } from "./turned.ts";

/** Which office somebody holds: "is foreign minister" against "Defence Minister Jane Doe". */

/** What says when or how somebody holds an office, not which. */
const ANY_OFFICE = keys(
  "former deputy acting interim new junior senior first then ex late vice assistant current incoming outgoing",
);
const BE = keys("be become");
const SERVE = hashKey("serve");
const AS = hashKey("as");
const OF = hashKey("of");
/** "Secretary of state", "commissioner for trade". */
const PREPOSITIONS = new KeySet([OF, hashKey("for")]);
const BETWEEN = tagSet(/^(?:DT|,|JJ|NNP?S?|POS|PRP\$|HYPH)$/);
/** Tokens between a name and the office in apposition to it. */
const APPOSITION = 6;

/** The words that tell the office which the statement says somebody holds from the one the sentence gives him. */
export const opposedOffice: (pair: Pair) => Opposed | null = rememberLast(
  (pair) => anotherPortfolio(pair) ?? anotherKind(pair),
);

function anotherPortfolio(pair: Pair): Opposed | null {
  const { statement: a, sentence: b, alignment, lexicon } = pair;
  for (let i = 0; i < a.start.length; i++) {
    if (!OFFICE_KEYS.has(a.lemma[i] as number)) continue;
    const [ours, holder] = [portfolioAt(a, i), holderOf(a, i)];
    if (ours < 0 || holder < 0 || a.entity[ours] !== 0) continue;
    const t = alignment.to[holder] as number;
    const lesser = lesserOffice(b, a.lemma[i] as number, t, alignment.to[ours] as number);
    if (lesser >= 0 && !anyToken(a, (i) => LESSER.has(a.lemma[i] as number) || a.lemma[i] === BECOME))
      return { statementToken: i, sentenceToken: lesser };
    const held = portfoliosOf(b, a.lemma[i] as number, t);
    // "Managing director" is no other office than "the managing director", nor "of the Office" than "of the Data Office".
    const isOurs = (theirs: number): boolean =>
      alignment.from[theirs] !== -1 ||
      wordAt(a, ours).toLowerCase() === wordAt(b, theirs).toLowerCase() ||
      isSameWord(relationKind(lexicon.relation(a.word[ours] as number, b.word[theirs] as number)));
    if (held.length > 0 && !held.some(isOurs)) return { statementToken: ours, sentenceToken: held[0] as number };
  }
  return null;
}

/** "Foreign" and "interior" exclude each other. */
const isSameWord = (kind: number): boolean =>
  kind !== RELATION.NONE && kind !== RELATION.ANTONYM && kind !== RELATION.EXCLUSIVE;

/** "Jane Doe is Norland's president" against "its foreign minister, Jane Doe". */
function anotherKind({ statement: a, sentence: b, alignment }: Pair): Opposed | null {
  for (const { token: i, kind: ours } of officesIn(a)) {
    const holder = holderOf(a, i);
    const t = holder < 0 ? -1 : (alignment.to[holder] as number);
    if (t < 0 || wordBefore(a, i, LESSER) >= 0) continue;
    const held = officesIn(b).filter(({ token }) => hasHolder(b, token, officeEnd(b, token), t));
    const isOther = ({ token, kind }: Office): boolean => excludes(ours, kind) && wordBefore(b, token, PAST) < 0;
    if (held.length > 0 && held.every(isOther)) return { statementToken: i, sentenceToken: (held[0] as Office).token };
  }
  return null;
}

/** Kinds of offices. "Leader" and "head" go with any, and so do professions but the two of a court. */
const KINDS = {
  state: keys("president king queen emperor monarch"),
  government: keys("premier chancellor taoiseach"),
  minister: keys("minister"),
  governor: keys("governor"),
  mayor: keys("mayor"),
  envoy: keys("ambassador envoy"),
  spokesperson: keys("spokesman spokeswoman spokesperson"),
  judge: keys("judge prosecutor"),
  chair: keys("chairman chairwoman chairperson chair"),
  director: keys("director executive"),
  lawyer: keys("lawyer attorney"),
} as const;
type Kind = keyof typeof KINDS;
const KIND_OF: ReadonlyMap<number, Kind> = new Map(
  Object.entries(KINDS).flatMap(([kind, lemmas]) => [...lemmas].map((lemma) => [lemma, kind as Kind] as const)),
);

interface Office {
  readonly token: number;
  readonly kind: Kind;
}

/** The offices of a text; kept with the analysis. */
const officesIn: (a: Analysis) => readonly Office[] = rememberEach((a) =>
  [...a.lemma.keys()].flatMap((token) => {
    const kind = kindAt(a, token);
    return kind === null ? [] : [{ token, kind }];
  }),
);

/** Who chairs a party may govern as well, and a company's chairman run it. */
const BESIDE_CHAIR: ReadonlySet<Kind> = new Set(["state", "government", "minister", "governor", "mayor", "director"]);

/** Does nobody hold both? */
function excludes(x: Kind, y: Kind): boolean {
  if (x === y || (x === "chair" && BESIDE_CHAIR.has(y)) || (y === "chair" && BESIDE_CHAIR.has(x))) return false;
  return (x !== "lawyer" && y !== "lawyer") || x === "judge" || y === "judge";
}

const MINISTER = hashKey("minister");
const PRIME = hashKey("prime");

/** The kind of the office at `i`, "prime minister" with "premier"; null for none. */
function kindAt(a: Analysis, i: number): Kind | null {
  if (a.lemma[i] === MINISTER && a.lemma[i - 1] === PRIME) return "government";
  return KIND_OF.get(a.lemma[i] as number) ?? null;
}

/** "Governor of the bank": the last token of what the office is of. */
function officeEnd(b: Analysis, j: number): number {
  if (b.lemma[j + 1] !== OF) return j;
  let end = j + 2;
  while (hasTag(b, end, BETWEEN) && b.text[b.start[end] as number] !== ",") end++;
  return end - 1;
}

const BECOME = hashKey("become");
/** Who is deputy minister, or was minister, is not the minister. */
const LESSER = keys("deputy junior shadow vice former assistant ex");
/** Tokens before an office among which such a word stands: "deputy foreign minister". */
const LESSER_REACH = 3;

const PAST = keys("former ex late");

/** The first of the words among those before the office at `j`; -1 for none. */
const wordBefore = (b: Analysis, j: number, words: KeySet): number =>
  firstToken(
    b,
    (k) => k >= j - LESSER_REACH && k < j && words.has(b.lemma[k] as number) && b.clause[k] === b.clause[j],
  );

/** The word that makes the office, of the same portfolio, that the name at `t` holds a lesser or a former one; -1 for none. */
function lesserOffice(b: Analysis, office: number, t: number, portfolio: number): number {
  for (let j = 0; j < b.start.length; j++) {
    if (b.lemma[j] !== office || portfolio < 0 || portfolioAt(b, j) !== portfolio) continue;
    const at = wordBefore(b, j, LESSER);
    if (at >= 0 && hasHolder(b, at, j, t)) return at;
  }
  return -1;
}

/** What the name at `t` holds of an office: the words for it beside the name. */
const portfoliosOf = (b: Analysis, office: number, t: number): number[] =>
  [...b.start.keys()].flatMap((j) => {
    if (b.lemma[j] !== office || wordBefore(b, j, PAST) >= 0) return [];
    const theirs = portfolioAt(b, j);
    return theirs >= 0 && hasHolder(b, Math.min(j, theirs), Math.max(j, theirs), t) ? [theirs] : [];
  });

/** "State" of "secretary of state", "foreign" of "foreign minister"; -1 for an office alone. */
function portfolioAt(a: Analysis, office: number): number {
  const complement = complementOf(a, office);
  if (complement >= 0) return complement;
  // "The foreign minister of Norland": of whose affairs, not of what.
  const behind = PREPOSITIONS.has(a.lemma[office + 1] as number) ? office + 2 : -1;
  const isWord = a.entity[behind] === 0 || DEPARTMENTS.has(a.lemma[behind] as number);
  if (behind > 0 && behind < a.start.length && isWord) return namesOffice(a, behind) ? behind : -1;
  return office > 0 && namesOffice(a, office - 1) ? office - 1 : -1;
}

/** Before a name the word is taken for a part of it: "Secretary of State Jane Doe". */
const DEPARTMENTS = keys(
  "state defense defence interior home treasury finance energy commerce labor labour justice health education transport",
);

/** In capitals the word is taken for a part of the name: "Transport Minister Jane Doe". */
const namesOffice = (a: Analysis, i: number): boolean =>
  isContent(a, i) && !isPlace(a.entity[i] as number) && !ANY_OFFICE.has(a.lemma[i] as number);

/** Tokens that the rest of a name may be away: "Salim al-Ford". */
const NAME_REST = 3;

/**
 * "Ford is the president" against "President Lena Hill", "the president, Lena Hill": the name behind the office where the statement gives it
 * to somebody whom the sentence names elsewhere. That there may be two such offices keeps it from contradicting.
 */
export const titleOfElse: (pair: Pair) => Opposed | null = rememberLast(({ statement: a, sentence: b, alignment }) => {
  for (let i = 0; i < a.start.length; i++) {
    const j = alignment.to[i] as number;
    const holder = OFFICE_KEYS.has(a.lemma[i] as number) && a.entity[i] === 0 && j >= 0 ? holderOf(a, i) : -1;
    const name = b.text[b.start[j + 1] as number] === "," ? j + 2 : j + 1;
    const isOthers = holder >= 0 && (b.entity[name] ?? 0) !== 0 && !a.entity.includes(b.entity[name] as number);
    const last = isOthers ? lastOfName(b, name) : -1;
    const isOurs = (k: number): boolean => k > j && k <= last + NAME_REST && alignment.from[k] !== -1;
    // "Is sending its minister".
    if (isOthers && !hasTag(a, holder + 2, GERUND) && !anyToken(b, isOurs))
      return { statementToken: holder, sentenceToken: last };
  }
  return null;
});

/** The last token of the name of which the statement says, with "is" or "serves as", that it is the office at `i`; -1 for none. */
function holderOf(a: Analysis, i: number): number {
  let verb = i - 1;
  while (verb > 0 && a.clause[verb] === a.clause[i] && !says(a, verb)) verb--;
  const name = verb - 1;
  return name >= 0 && says(a, verb) && a.entity[name] !== 0 ? name : -1;
}

const says = (a: Analysis, i: number): boolean =>
  BE.has(a.lemma[i] as number) || (a.lemma[i] === SERVE && a.lemma[i + 1] === AS);

/** Does the name at `t` stand behind the office that goes from `first` to `last`, or before it in apposition? */
function hasHolder(b: Analysis, first: number, last: number, t: number): boolean {
  if (t < 0) return false;
  const behind = t > last;
  const [from, to] = behind ? [last + 1, t] : [t + 1, first];
  if (to - from > APPOSITION || (!behind && b.text[b.start[from] as number] !== ",")) return false;
  // "Defence Minister Jane Doe", "its defence minister, Jane Doe,".
  const isBetween = (k: number): boolean =>
    behind
      ? b.entity[k] === b.entity[t] || (k === from && b.text[b.start[k] as number] === ",")
      : hasTag(b, k, BETWEEN);
  for (let k = from; k < to; k++) if (!isBetween(k)) return false;
  return true;
}
