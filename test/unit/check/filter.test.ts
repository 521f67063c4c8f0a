import { expect, test } from "vitest";
import { articleFilter, type Filters } from "../../../src/check/filter.ts";
import { judged, smallEngine } from "../../support/small-engine.ts";

const sentences = [["A sentence.", judged("SUPPORTS", 0.9)]] as const;
const { articles } = smallEngine([
  { id: "march", date: "2025-03-06", publisher: "AFP", sentences },
  { id: "august", date: "2025-08-16", publisher: "The Herald", url: "https://example.org/august", sentences },
  { id: "undated", date: null, publisher: "AFP", sentences },
]).archive;

const admitted = (filters: Filters) =>
  articles.filter((_, position) => articleFilter(articles, filters)(position)).map((article) => article.id);

test.each<[string, Filters, string[]]>([
  ["nothing asked", {}, ["march", "august", "undated"]],
  ["published after, inclusive", { publishedAfter: "2025-08-16" }, ["august"]],
  ["published before, inclusive", { publishedBefore: "2025-03-06" }, ["march"]],
  ["as of a day between", { asOf: "2025-08-15" }, ["march"]],
  ["as of a day, within a range", { asOf: "2025-08-15", publishedBefore: "2026-01-01" }, ["march"]],
  ["a publisher", { publishers: ["afp"] }, ["march", "undated"]],
  ["the article under check, by id", { except: { ids: ["march"], urls: [] } }, ["august", "undated"]],
  [
    "the article under check, by url",
    { except: { ids: [], urls: ["https://example.org/august"] } },
    ["march", "undated"],
  ],
])("%s", (_, filters, expected) => {
  expect(admitted(filters)).toEqual(expected);
});
