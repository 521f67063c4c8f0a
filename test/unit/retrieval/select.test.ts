import { describe, expect, it } from "vitest";
import type { Query } from "../../../src/retrieval/query.ts";
import { Selection } from "../../../src/retrieval/select.ts";

/** One slot a term; the term's number is its place. */
function query(postings: readonly number[][], idf: readonly number[]): Query {
  const terms = postings.map((list, number) => ({ number, slot: number, weight: 1, frequency: list.length }));
  const weights = Float64Array.from(idf);
  return { terms, idf: weights, information: weights, entity: idf.map(() => false) };
}

describe("Selection", () => {
  const postings = [[5], [1, 5, 9], Array.from({ length: 20 }, (_, id) => id)];
  const selection = new Selection(20, (number) => postings[number] ?? []);
  const wanted = query(postings, [5, 3, 1]);

  it("takes the sentences with the most weight", () => {
    expect(selection.candidates(wanted, 1, () => true)).toEqual([5]);
    expect(selection.candidates(wanted, 3, () => true).sort((a, b) => a - b)).toEqual([1, 5, 9]);
  });

  it("fills up with those at the cut-off, and never exceeds the limit", () => {
    expect(selection.candidates(wanted, 7, () => true)).toHaveLength(7);
    expect(selection.candidates(wanted, 100, () => true)).toHaveLength(20);
  });

  it("counts admitted sentences only", () => {
    expect(selection.candidates(wanted, 2, (id) => id % 2 === 0)).toEqual(expect.not.arrayContaining([1, 5, 9]));
  });

  it("leaves nothing behind for the next statement", () => {
    selection.candidates(wanted, 2, () => true);
    expect(selection.candidates(query([postings[1] as number[]], [1]), 9, () => true)).toHaveLength(1);
  });
});
