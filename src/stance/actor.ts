import { rememberLast } from "../core/remember.ts";
import { type Analysis, lastOfName } from "../language/analysis.ts";
import { datelineLength } from "../language/dateline.ts";
import { FLAG } from "../language/flags.ts";
import { isPlace } from "../language/gazetteer/table.ts";
import { anyToken } from "../language/scan.ts";
import { hasTag, POSSESSIVE, TAKEN_UP } from "./acts.ts";
import { type Alignment, CLASS } from "./align.ts";
import { CONTRAST } from "./contrast.ts";
import type { Pair } from "./pair.ts";
import { isCityAlone, isNamesake } from "./same-entity.ts";

/** How a name of the statement stands in the sentence; higher is surer. */
export const STANDING = {
  /** Another name is in its place. */
  REPLACED: 0,
  ABSENT: 1,
  /** What the article is about, or what "it" and "this" take up. */
  TOPIC: 2,
  /** Whom "she" or an office stands for, or whose words these are. */
  CARRIED: 3,
  NAMED: 4,
} as const;

export interface Name {
  /** Its first token in the statement. */
  readonly token: number;
  /** A member of `STANDING`. */
  readonly standing: number;
  /** Is it whom the statement is about: the subject, or one of a coordinated subject? */
  readonly leads: boolean;
}

/** The names of a statement, in order, and how the sentence speaks of each. */
export const namesOf: (pair: Pair) => readonly Name[] = rememberLast((pair) => {
  const { statement: a, sentence: b, alignment } = pair;
  const names: Name[] = [];
  let leads = true;
  for (let i = 0; i < a.start.length; i++) {
    const key = a.entity[i] as number;
    if (key === 0) continue;
    const last = lastOfName(a, i);
    // "Smith's plan", "the French plan": the plan leads, not the name before it. "French troops" are French.
    const modifies = hasTag(a, last + 1, POSSESSIVE) || TAKEN_UP.has(a.lemma[last + 1] ?? 0);
    // A name that the tagger took for the verb ("Norway would") is its subject.
    const subject = ((a.flags[last] as number) & (FLAG.BEFORE_VERB | FLAG.PREDICATE)) !== 0;
    names.push({
      token: i,
      standing: standingOf(pair, i, last, b, alignment),
      leads: leads && subject && !modifies,
    });
    // All names of a coordinated subject lead, and the one behind an office: "Britain and France", "Norland's premier X".
    if (!subject) leads = false;
    i = last;
  }
  return names;
});

/** Is the name only in the dateline, while the sentence names another place: "talks will open in Lisbon"? */
function isOnlyDateline(b: Analysis, key: number): boolean {
  if (!isPlace(key)) return false;
  const length = datelineLength(b.text);
  if (length === 0) return false;
  const behind = (j: number): boolean => (b.start[j] as number) >= length;
  return (
    !anyToken(b, (j) => b.entity[j] === key && behind(j)) &&
    anyToken(b, (j) => b.entity[j] !== key && isPlace(b.entity[j] as number) && behind(j))
  );
}

function standingOf(pair: Pair, first: number, last: number, b: Analysis, alignment: Alignment): number {
  const key = pair.statement.entity[first] as number;
  if (isOnlyDateline(b, key)) return STANDING.REPLACED;
  if (b.entity.includes(key)) {
    if (isNamesake(pair.statement, last, b)) return STANDING.REPLACED;
    if (!isCityAlone(pair.statement, last)) return STANDING.NAMED;
  }
  // The surname decides: "Jane" of "Jane Doe" in the sentence is somebody else.
  if ((alignment.to[last] as number) >= 0) return STANDING.NAMED;
  if (b.carried.includes(key)) return STANDING.CARRIED;
  const replaced = pair.contrasts.some(
    (c) =>
      c.statementToken >= first &&
      c.statementToken <= last &&
      c.kind === CONTRAST.SLOT &&
      (c.wordClass === CLASS.NAME || b.entity[c.sentenceToken] !== 0),
  );
  if (replaced) return STANDING.REPLACED;
  return b.topic.includes(key) ? STANDING.TOPIC : STANDING.ABSENT;
}
