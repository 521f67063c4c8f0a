import { hashKey } from "../core/hash.ts";
import type { Columns } from "../corpus/columns.ts";
import type { Candidate } from "./port.ts";

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
  const twinFrom = new Uint32Array(leaders.length + 1);
  for (const [index, list] of members.entries()) twinFrom[index + 1] = (twinFrom[index] ?? 0) + list.length;
  return { twin, twinLeader: Uint32Array.from(leaders), twinFrom, twins: Uint32Array.from(members.flat()) };
}

function normalised(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize("NFKC")
      .match(/[\p{L}\p{N}]+/gu) ?? [String(hashKey(text))]
  ).join(" ");
}

/** The best `limit` of the ranked sentences, copies of a better-ranked one attached to it. */
export function collapse(
  ranked: readonly { sentence: number; score: number }[],
  columns: Columns,
  limit: number,
  admitted: (sentence: number) => boolean,
): Candidate[] {
  const twin = columns.twin as Uint32Array;
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const { sentence, score } of ranked) {
    if (kept.length >= limit) break;
    const leader = twin[sentence] as number;
    if (taken.has(leader) || score <= 0 || !admitted(sentence)) continue;
    taken.add(leader);
    const copies = membersOf(columns, leader).filter((copy) => copy !== sentence && admitted(copy));
    kept.push({ sentence, score, copies });
  }
  return kept;
}

function membersOf(columns: Columns, leader: number): number[] {
  const index = (columns.twinLeader as Uint32Array).indexOf(leader);
  if (index === -1) return [];
  const from = columns.twinFrom as Uint32Array;
  return [...(columns.twins as Uint32Array).subarray(from[index], from[index + 1])];
}
