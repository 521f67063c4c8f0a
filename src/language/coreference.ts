import type { Analysis } from "./analysis.ts";

/** A sentence in its article, for what its pronouns refer to. */
export interface Mention {
  readonly article: number;
  /** Entity of the speaker it quotes without naming; 0 for none. */
  readonly speaker: number;
  readonly analysis: Analysis;
}

/** Sentences back to which a pronoun may refer, and entities one sentence may carry. */
const REACH = 4;
const MOST = 4;

const PERSON = /^(?:he|she|him|her|his|hers|himself|herself)$/i;
/** An opening that takes up what was just said: "It", "This", "The proposal", "Such a step". */
const TAKES_UP =
  /^["“‘(]?(?:(?:And|But|However|Instead|Later|Yet|So|Still|Crucially|Additionally),?\s+)?(?:it|its|this|that|these|those|they|their|such|the)\b/i;
const TITLE =
  /^(?:mr|mrs|ms|dr|president|minister|premier|chancellor|pm|secretary|sen|senator|gov|governor|king|queen|pope|judge|chief|leader)\.?$/i;

/**
 * The entities each sentence speaks about without naming them. Hobbs's naive rule at the level of sentences (Hobbs
 * 1978): "he" and "she" are the person named last before, sought in the subject first; "it", "this" and "the proposal"
 * take up the entities of the sentence before.
 *
 * @param sentences of all articles, in order
 * @returns entity keys for each sentence, the likeliest first, at most four, none of them named in the sentence
 */
export function carriedEntities(sentences: readonly Mention[]): Uint32Array[] {
  const people = peopleAmong(sentences.map((sentence) => sentence.analysis));
  const carried: Uint32Array[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const before: number[] = [];
    for (let back = at - 1; back >= Math.max(0, at - REACH) && sentences[back]?.article === sentence.article; back--)
      before.push(back);
    const found: number[] = [];
    if (sentence.speaker !== 0) found.push(sentence.speaker);
    if (refersToPerson(sentence.analysis, people)) {
      const person = lastPerson(before, sentences, carried, people);
      if (person !== 0) found.push(person);
    } else if (TAKES_UP.test(sentence.analysis.text) && !namesInOpening(sentence.analysis)) {
      const previous = before[0];
      if (previous !== undefined)
        found.push(...entitiesOf(sentences[previous]?.analysis), ...(carried[previous] ?? []));
    }
    const own = new Set(entitiesOf(sentence.analysis));
    carried.push(Uint32Array.from([...new Set(found)].filter((key) => !own.has(key)).slice(0, MOST)));
  }
  return carried;
}

function entitiesOf(analysis: Analysis | undefined): number[] {
  return [...new Set(analysis?.entity ?? [])].filter((key) => key !== 0);
}

const form = (analysis: Analysis, token: number) => analysis.text.slice(analysis.start[token], analysis.end[token]);

/** Whether a pronoun for a person comes before any person is named. */
function refersToPerson(analysis: Analysis, people: ReadonlySet<number>): boolean {
  for (let token = 0; token < analysis.start.length; token++) {
    if (people.has(analysis.entity[token] ?? 0)) return false;
    if (PERSON.test(form(analysis, token))) return true;
  }
  return false;
}

/** "The United States …" names what it speaks of; only the first three tokens count. */
function namesInOpening(analysis: Analysis): boolean {
  return analysis.entity.subarray(0, 3).some((key) => key !== 0);
}

function lastPerson(
  before: readonly number[],
  sentences: readonly Mention[],
  carried: readonly Uint32Array[],
  people: ReadonlySet<number>,
): number {
  for (const back of before) {
    const named = entitiesOf(sentences[back]?.analysis).find((key) => people.has(key));
    const found = named ?? carried[back]?.find((key) => people.has(key));
    if (found !== undefined) return found;
  }
  return 0;
}

/**
 * Entities that some mention shows to be people: two capitalised words of one key of which none is a word for a body
 * or a place, or a title before the name.
 */
function peopleAmong(analyses: readonly Analysis[]): Set<number> {
  const people = new Set<number>();
  for (const analysis of analyses) {
    for (let token = 0; token < analysis.start.length; token++) {
      const key = analysis.entity[token] ?? 0;
      if (key === 0 || key === analysis.entity[token - 1]) continue;
      if (token > 0 && TITLE.test(form(analysis, token - 1))) people.add(key);
    }
  }
  return people;
}
