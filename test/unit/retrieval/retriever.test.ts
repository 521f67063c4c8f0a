import { describe, expect, it } from "vitest";
import { loadAnalyser } from "../../../scripts/build/analyser.ts";
import { buildArchive } from "../../../scripts/build/archive.ts";
import type { Article } from "../../../src/corpus/archive.ts";
import { openArchive } from "../../../src/corpus/table.ts";
import { RARE } from "../../../src/retrieval/lay-out.ts";
import { openRetriever } from "../../../src/retrieval/minisearch.ts";

const analyser = loadAnalyser();

function search(texts: readonly string[]) {
  const articles = texts.map((text, number): Article => {
    const id = `a${String(number).padStart(4, "0")}`;
    const meta = { publisher: "P", title: text.slice(0, 12), date: "2024-01-01", dateBasis: "stated" as const };
    return { id, ...meta, dateNote: null, url: null, author: null, language: "en", text };
  });
  const files = buildArchive(articles, analyser);
  const archive = openArchive(files, analyser.version);
  if (!archive.ok) throw new Error(archive.failure);
  const retriever = openRetriever(archive.value, files.index, analyser.lexicon);
  return (statement: string, limit = 30, admits: (article: number) => boolean = () => true) =>
    retriever.candidates(analyser.analyse(statement), limit, admits).map(({ sentence, score, copies }) => ({
      text: archive.value.sentence(sentence).text,
      copies: copies.map((copy) => archive.value.articleOf(copy)),
      score,
    }));
}

const STORIES = [
  "Norwegian minister Kari Holt will dispatch two ships to the Arctic. She also promised new ports.",
  "The council approved the budget of the harbour on Friday. The harbour opens in May.",
  "Peru rejected the mining treaty. The treaty had taken ten years.",
  "The museum in Lima bought a painting by a local artist.",
];

describe("openRetriever", () => {
  const find = search(STORIES);

  it("finds a sentence by near-synonyms, contraries, derivations and other names of a country", () => {
    expect(find("Norway deploys vessels to the Arctic")[0]?.text).toContain("dispatch two ships");
    expect(find("Peru accepted the treaty on mines")[0]?.text).toContain("rejected");
    expect(find("The council's approval of the budget")[0]?.text).toContain("approved the budget");
  });

  it("finds a name that the archive, or the statement, spells otherwise", () => {
    const spelt = search(["Mykhailo Podoliak arrived at noon.", "Podolyak met nobody.", "A ship sank off Lima."]);
    expect(spelt("Mr Podolyak").map(({ text }) => text)).toHaveLength(2);
    expect(spelt("Podoliyak arrived")[0]?.text).toContain("Podoliak arrived");
  });

  it("finds a sentence by the person that its pronoun stands for", () => {
    expect(find("Holt promised ports")[0]?.text).toBe("She also promised new ports.");
  });

  it("gives the best first, as many as asked for, and nothing for what nobody wrote", () => {
    const found = find("The harbour opens", 2);
    expect(found.map(({ text }) => text)).toEqual([
      "The harbour opens in May.",
      "The council approved the budget of the harbour on Friday.",
    ]);
    expect(found[0]?.score).toBeGreaterThan(found[1]?.score ?? 0);
    expect(find("Quantum chromodynamics")).toEqual([]);
    expect(find("It will not be")).toEqual([]);
  });

  it("stays within the articles that the filter admits", () => {
    const found = find("The treaty and the harbour of Lima", 30, (article) => article !== 1);
    expect(found.some(({ text }) => text.includes("treaty"))).toBe(true);
    expect(found.some(({ text }) => text.includes("harbour"))).toBe(false);
  });

  it("gives the same for the same, whatever was asked in between", () => {
    const first = find("Peru and the treaty of the harbour");
    find("Norway dispatches a painting");
    expect(find("Peru and the treaty of the harbour")).toEqual(first);
  });
});

describe("copies", () => {
  const WIRE = "Peru will leave the copper treaty.";
  const find = search([
    WIRE,
    `An introduction.\n\n${WIRE.toUpperCase()}`,
    "Peru will not leave the copper treaty.",
    WIRE,
  ]);

  it("appear once, with the others attached; a negation is no copy", () => {
    const found = find("Peru leaves the copper treaty");
    expect(found.map(({ text, copies }) => [text, copies])).toEqual([
      [WIRE, [1, 3]],
      ["Peru will not leave the copper treaty.", []],
    ]);
  });

  it("are only those that the filter admits", () => {
    expect(find("Peru leaves the copper treaty", 30, (article) => article !== 1)[0]?.copies).toEqual([3]);
  });
});

describe("frequent terms", () => {
  const many = Array.from({ length: 3 * RARE }, (_, number) => `Report ${number} praised the copper harbour of Lima.`);
  const find = search([...many, "The copper harbour burns.", "A zebra visited the copper harbour."]);

  it("rank but do not keep a rare one from the first place", () => {
    expect(find("A zebra in the copper harbour")[0]?.text).toContain("zebra");
  });

  it("still find something where there are no others", () => {
    expect(find("the copper harbour", 5)).toHaveLength(5);
  });
});
