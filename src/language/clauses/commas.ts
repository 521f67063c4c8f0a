import { isReportingLemma } from "../reporting.ts";
import { FINITE, GERUND, tagSet } from "../tag-sets.ts";
import { tagged, type Words } from "../words.ts";
import { finiteAhead, SUBJECT } from "./ahead.ts";
import { CLOSE, CLOSE_VERBLESS, LINK, type Rule } from "./splitter.ts";

const OPENS_CLAUSE = tagSet(/^(?:IN|WRB)$/);
const PRONOUN = tagSet(/^(?:PRP|EX)$/);
const OF_ATTRIBUTION = tagSet(/^(?:NN|DT|JJ|PRP|CD|POS|IN|HYPH|VBG)/);

/** What a comma does to the clauses. */

/** What a sentence may open with, before its main clause: not "if", under which the main clause stays possible. */
const OPENING = /^(?:although|though|while|whereas|because|since|after|before|as|when|once|until)$/;

/** Tokens from the comma to the verb of the main clause. */
const MAIN_REACH = 14;

/** Commas 0. The end of what opens the sentence: "Although the port was shut, the ferry sailed". */
const byOpeningsEnd: Rule = (w, i, { current, verbs }) => {
  if (current !== 0 || verbs === 0 || !OPENING.test(w.lower[0] as string) || !tagged(w, 0, OPENS_CLAUSE)) return null;
  return tagged(w, i + 1, SUBJECT) && finiteAhead(w, i + 1, MAIN_REACH) > 0 ? { opens: LINK.MAIN } : null;
};

/** "After days of saying that there was no need, the ministry closed it": the end of what hangs on an opening without a verb. */
const byOpeningComplementsEnd: Rule = (w, i, { inside, current, parent, verbs, verbsOf }) => {
  if (inside !== LINK.COMPLEMENT || verbs === 0 || (verbsOf[parent[current] as number] as number) > 0) return null;
  return tagged(w, i + 1, SUBJECT) && finiteAhead(w, i + 1, MAIN_REACH) > 0 ? { opens: LINK.MAIN } : null;
};

/** Commas 1. The end of a relative clause that has its verb. */
const byRelativesEnd: Rule = (_, __, { inside, verbs }) => (inside === LINK.RELATIVE && verbs > 0 ? CLOSE : null);

/** Commas 1a. "…, who had no radio and could not fly, found them": with what is coordinated in it. */
const byCoordinatesEnd: Rule = (w, i, { inside, current, parent, link, verbs, verbsOf }) => {
  const relative = parent[current] as number;
  if (inside !== LINK.COORDINATE || link[relative] !== LINK.RELATIVE || verbs === 0) return null;
  const isPending = (verbsOf[parent[relative] as number] as number) === 0 && tagged(w, i + 1, FINITE);
  return isPending ? { closes: true, verbs: 0, levels: 2 } : null;
};

/** Commas 2. "…, saying that", "…, calling it a mistake", "…, with all of it sold": a predication of its own. */
const byParticiple: Rule = (w, i, { verbs }) => {
  const isParticiple = tagged(w, i + 1, GERUND) && !tagged(w, i - 1, GERUND);
  return verbs > 0 && (isParticiple || w.lower[i + 1] === "with") ? { opens: LINK.ADVERBIAL } : null;
};

/** Commas 3. ", Jane Doe said." */
const byAttribution: Rule = (w, i) => (isAttribution(w, i + 1) ? { opens: LINK.APART } : null);

/** Commas 4. ", it is a tip". */
const bySplice: Rule = (w, i, { inside, verbs }) =>
  verbs > 0 && inside !== LINK.ADVERBIAL && splices(w, i + 1) ? { opens: LINK.COORDINATE } : null;

/** Commas 5. The end of what interrupts: also without a verb of its own: "…, be it in Oslo or elsewhere, would close". */
const byInterruptionsEnd: Rule = (w, i, { inside, current, parent, verbs, verbsOf }) => {
  const ends =
    inside === LINK.COORDINATE
      ? isInterruption(w, i, verbs, verbsOf[parent[current] as number] as number)
      : inside === LINK.ADVERBIAL && (verbs > 0 || tagged(w, i + 1, FINITE));
  return ends ? CLOSE_VERBLESS : null;
};

/** In the order in which they are tried. */
export const COMMA_RULES = [
  byOpeningsEnd,
  byOpeningComplementsEnd,
  byRelativesEnd,
  byCoordinatesEnd,
  byParticiple,
  byAttribution,
  bySplice,
  byInterruptionsEnd,
] as const;

/** "The plan, but it does not sell the port, is popular": a comma and the verb that the interrupted clause still lacks. */
const isInterruption = (w: Words, comma: number, verbs: number, before: number): boolean =>
  verbs > 0 && before === 0 && tagged(w, comma + 1, FINITE);

/** ", it is a tip": a pronoun and its verb. */
const splices = (w: Words, i: number): boolean => tagged(w, i, PRONOUN) && tagged(w, i + 1, FINITE);

/** ", Jane Doe said." or ", said Jane Doe,": somebody and a verb of saying, and nothing else to the next mark. */
function isAttribution(w: Words, from: number): boolean {
  let verbs = 0;
  for (let i = from; i < Math.min(w.form.length, from + 10); i++) {
    if (/^[,.]$/.test(w.form[i] as string)) return verbs === 1;
    if (tagged(w, i, FINITE) && isReportingLemma(w.lemma[i] as string)) verbs++;
    else if (!tagged(w, i, OF_ATTRIBUTION)) return false;
  }
  return verbs === 1 && w.form.length - from < 10;
}
