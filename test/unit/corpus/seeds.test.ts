import { describe, expect, it } from "vitest";
import { readCorpus } from "../../../scripts/corpus/read.ts";

const { articles, findings } = readCorpus("corpus");

describe("the seed corpus", () => {
  it("has no findings at all", () => {
    expect(findings).toEqual([]);
    expect(articles.map((article) => article.id.slice(0, 3))).toEqual(["000", "001", "002", "003", "004"]);
  });

  it("says of every date how it is known", () => {
    for (const article of articles) {
      expect(article.date).toMatch(/^2025-/);
      expect(article.dateBasis).toBe("inferred");
      expect(article.dateNote).toMatch(/“.+”/);
    }
  });

  it("holds no page furniture", () => {
    for (const { text } of articles) expect(text).not.toMatch(/Credit:|Related:|patron|ad blocker|Ctrl|Please leave/i);
  });
});
