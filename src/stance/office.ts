import { hashKey } from "../core/hash.ts";
import { rememberLast } from "../core/remember.ts";
import type { Analysis } from "../language/analysis.ts";
import { isPlace } from "../language/gazetteer/table.ts";
import { OFFICES } from "../language/people.ts";
import { hasTag, keys, tagSet } from "./acts.ts";
import { isContent } from "./align.ts";
import type { Opposed, Pair } from "./pair.ts";
import { complementOf } from "./turned.ts";

/** Which office somebody holds: "is foreign minister" against "Defence Minister Jane Doe". */

const HOLDERS: ReadonlySet<number> = new Set(OFFICES.split("|").map(hashKey));
/** What says when or how somebody holds an office, not which. */
const ANY_OFFICE = keys(
  "former deputy acting interim new junior senior first then ex late vice assistant current incoming outgoing",
);
const BE = keys("be become");
const BETWEEN = tagSet(/^(?:DT|,|JJ|NNP?S?|POS|PRP\$|HYPH)$/);
/** Tokens between a name and the office in apposition to it. */
const APPOSITION = 6;

/** The words that tell the office which the statement says somebody holds from the one the sentence gives him. */
export const opposedOffice: (pair: Pair) => Opposed | null = rememberLast((pair) => {
  const { statement: a, sentence: b, alignment, lexicon } = pair;
  for (let i = 0; i < a.start.length; i++) {
    const j = alignment.to[i] as number;
    if (j < 0 || a.lemma[i] !== b.lemma[j] || !HOLDERS.has(a.lemma[i] as number)) continue;
    const [ours, theirs] = [portfolioAt(a, i), portfolioAt(b, j)];
    if (ours < 0 || theirs < 0 || a.entity[ours] !== 0 || alignment.to[ours] === theirs) continue;
    if (lexicon.relation(a.word[ours] as number, b.word[theirs] as number) !== 0) continue;
    const holder = holderOf(a, i);
    if (holder >= 0 && hasHolder(b, Math.min(j, theirs), Math.max(j, theirs), alignment.to[holder] as number))
      return { statementToken: ours, sentenceToken: theirs };
  }
  return null;
});

/** "State" of "secretary of state", "foreign" of "foreign minister"; -1 for an office alone. */
function portfolioAt(a: Analysis, office: number): number {
  const complement = complementOf(a, office);
  if (complement >= 0) return complement;
  return office > 0 && namesOffice(a, office - 1) ? office - 1 : -1;
}

/** In capitals the word is taken for a part of the name: "Transport Minister Jane Doe". */
const namesOffice = (a: Analysis, i: number): boolean =>
  isContent(a, i) && !isPlace(a.entity[i] as number) && !ANY_OFFICE.has(a.lemma[i] as number);

/** The last token of the name of which the statement says, with "is", that it is the office at `i`; -1 for none. */
function holderOf(a: Analysis, i: number): number {
  let be = i - 1;
  while (be > 0 && a.clause[be] === a.clause[i] && !BE.has(a.lemma[be] as number)) be--;
  const name = be - 1;
  return name >= 0 && BE.has(a.lemma[be] as number) && a.entity[name] !== 0 ? name : -1;
}

/** Does the name at `t` stand behind the office that goes from `first` to `last`, or before it in apposition? */
function hasHolder(b: Analysis, first: number, last: number, t: number): boolean {
  if (t < 0) return false;
  const behind = t > last;
  const [from, to] = behind ? [last + 1, t] : [t + 1, first];
  if (to - from > APPOSITION || (!behind && b.text[b.start[from] as number] !== ",")) return false;
  for (let k = from; k < to; k++) if (behind ? b.entity[k] !== b.entity[t] : !hasTag(b, k, BETWEEN)) return false;
  return true;
}
