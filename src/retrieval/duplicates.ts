import { hashKey } from "../core/hash.ts";
import { offsets } from "../core/offsets.ts";
import { rememberFew } from "../core/remember.ts";
import { type Columns, narrowest, type WholeNumbers } from "../corpus/columns.ts";
import type { Candidate } from "./port.ts";

/** A candidate, and its place among the sentences that were scored. */
export interface Ranked extends Omit<Candidate, "relevance"> {
  readonly at: number;
}

/**
 * Groups the sentences that say the same in the same words: letters and digits only, in lower case.
 * Every word counts, the small ones too: "will" and "will not" must never be taken for copies.
 *
 * @returns for the table: `twin` is the first sentence of each one's group, `twinFrom`/`twins` list the groups
 */
export function groupCopies(texts: readonly string[]): Columns {
  const first = new Map<string, number>();
  const groups = new Map<number, number[]>();
  const twin = new Uint32Array(texts.length);
  for (const [id, text] of texts.entries()) {
    const words = normalised(text);
    const leader = first.get(words) ?? id;
    first.set(words, leader);
    twin[id] = leader;
    if (leader !== id) groups.set(leader, [...(groups.get(leader) ?? [leader]), id]);
  }
  const leaders = [...groups.keys()].sort((a, b) => a - b);
  const members = leaders.map((leader) => groups.get(leader) ?? []);
  return {
    twin: narrowest(twin),
    twinLeader: narrowest(leaders),
    twinFrom: narrowest(offsets(members.map((list) => list.length))),
    twins: narrowest(members.flat()),
  };
}

function normalised(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize("NFKC")
      .match(/[\p{L}\p{N}]+/gu) ?? [String(hashKey(text))]
  ).join(" ");
}

/**
 * The best `limit` sentences, best first, equal scores in the order of their ids; of sentences that say the same only
 * the best-placed one, with the others attached. Insertion into a short list: most sentences are turned away by one
 * comparison.
 */
export function best(
  sentences: readonly number[],
  scores: Float64Array,
  columns: Columns,
  limit: number,
  admitted: (sentence: number) => boolean,
): Ranked[] {
  const twin = columns.twin as WholeNumbers;
  const copied = copiedIn(columns);
  // Places among `sentences`: what is turned away again, most of it, makes no object.
  const list: number[] = [];
  const isBefore = (at: number, other: number): boolean => {
    const ahead = (scores[at] as number) - (scores[other] as number);
    return ahead > 0 || (ahead === 0 && (sentences[at] as number) < (sentences[other] as number));
  };
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at] as number;
    const isTurnedAway = list.length === limit && isBefore(list[limit - 1] as number, at);
    if ((scores[at] as number) <= 0 || isTurnedAway || !admitted(sentence)) continue;
    if (copied[sentence] !== 0) {
      const same = list.findIndex((kept) => twin[sentences[kept] as number] === twin[sentence]);
      if (same !== -1 && isBefore(list[same] as number, at)) continue;
      if (same !== -1) list.splice(same, 1);
    }
    let place = list.length === limit ? limit - 1 : list.length;
    for (; place > 0 && isBefore(at, list[place - 1] as number); place--) list[place] = list[place - 1] as number;
    list[place] = at;
  }
  return list.map((at) => {
    const sentence = sentences[at] as number;
    const copies = copied[sentence] === 0 ? NO_COPIES : copiesOf(columns, sentence).filter(admitted);
    return { at, sentence, score: scores[at] as number, copies };
  });
}

const NO_COPIES: readonly number[] = [];

/** 1 for the sentences that say what another says; few do. */
const copiedIn: (columns: Columns) => Uint8Array = rememberFew((columns) => {
  const copied = new Uint8Array((columns.twin as WholeNumbers).length);
  for (const sentence of columns.twins as WholeNumbers) copied[sentence] = 1;
  return copied;
});

function copiesOf(columns: Columns, sentence: number): number[] {
  const index = (columns.twinLeader as WholeNumbers).indexOf((columns.twin as WholeNumbers)[sentence] as number);
  if (index === -1) return [];
  const from = columns.twinFrom as WholeNumbers;
  const members = (columns.twins as WholeNumbers).subarray(from[index], from[index + 1]);
  return [...members].filter((copy) => copy !== sentence);
}
