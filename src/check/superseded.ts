import { type Analysis, leadOf } from "../language/analysis.ts";
import { surnameOf } from "../language/people.ts";
import { tagCode } from "../language/tagger.ts";
import type { Assigned } from "./judged.ts";

/**
 * Marks evidence that the same voice has taken back since: a later sentence on the other side by the same speaker,
 * or, where the statement is of a plan or a state of affairs, about the same actor. It must be about as sure as what
 * it takes back: a faint later hint does not retire a plain earlier sentence.
 * Past events do not change: two papers that differ on one dispute it, whichever wrote last.
 */
export function markSuperseded(statement: Analysis, items: readonly Assigned[]): Assigned[] {
  const changeable = mayChange(statement);
  const actor = leadOf(statement);
  const decided = items.filter(({ stance }) => stance !== "NOT_ENOUGH_INFO");
  return items.map((older) => {
    if (older.stance === "NOT_ENOUGH_INFO") return older;
    const later = decided.filter(
      (newer) => contradictsLater(older, newer) && sameVoice(older, newer, changeable, actor),
    );
    const supersededOn =
      later
        .map((item) => item.sentence.article.date!)
        .sort()
        .at(-1) ?? null;
    return supersededOn === null ? older : { ...older, supersededOn };
  });
}

/** How much less sure the later sentence may be: the same told in other words differs by as much. */
const LESS_SURE = 0.1;

function contradictsLater(older: Assigned, newer: Assigned): boolean {
  const { date } = older.sentence.article;
  const { date: newerDate } = newer.sentence.article;
  const asSure = newer.judgement.confidence >= older.judgement.confidence - LESS_SURE;
  return newer.stance !== older.stance && asSure && date !== null && newerDate !== null && newerDate > date;
}

function sameVoice(older: Assigned, newer: Assigned, changeable: boolean, actor: number): boolean {
  const { speaker } = older.sentence;
  const { speaker: newerSpeaker } = newer.sentence;
  if (speaker !== null && newerSpeaker !== null) {
    const name = lastName(speaker);
    return name !== null && name === lastName(newerSpeaker);
  }
  if (!changeable) return false;
  return actor !== 0 && mentions(older.analysis, actor) && mentions(newer.analysis, actor);
}

const mentions = (analysis: Analysis, entity: number): boolean =>
  analysis.entity.includes(entity) || analysis.carried.includes(entity);

/** News gives the full name once and the surname after that. Null for "the health minister", of whom there are several. */
function lastName(speaker: string): string | null {
  const last = surnameOf(speaker);
  return /^\p{Lu}/u.test(last) ? last.toLowerCase() : null;
}

const PAST = tagCode("VBD");

/** A statement without a verb in the past tense speaks of plans or of the present. */
const mayChange = (statement: Analysis): boolean => !statement.tag.includes(PAST);
