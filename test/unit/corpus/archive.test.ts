import { describe, expect, it } from "vitest";
import { buildArchive } from "../../../scripts/build/archive.ts";
import type { Article } from "../../../src/corpus/archive.ts";
import { openArchive } from "../../../src/corpus/table.ts";
import { article } from "../../support/article.ts";
import { PLAIN } from "../../support/plain-analyser.ts";

const ARTICLES = [
  article(
    "a",
    "Council votes",
    "Mayor Jane Doe spoke on Monday. She said “the bridge – all of it – will open”.\n\nA vote followed.",
  ),
  article("b", "The bridge stays…", "The bridge stays closed, officials said. A vote followed."),
  article("c", "Kept headline", "Kept headline\n\nThe text 😀 goes on."),
];

function open(files = buildArchive(ARTICLES, PLAIN)) {
  const archive = openArchive(files, PLAIN.version);
  if (!archive.ok) throw new Error(archive.failure);
  return archive.value;
}

describe("the archive", () => {
  const archive = open();
  const all = Array.from({ length: archive.sentenceCount }, (_, id) => archive.sentence(id));

  it("gives every sentence as the slice of its article that its position names", () => {
    for (const sentence of all) {
      const whole = ARTICLES.find(({ id }) => id === sentence.article.id) as Article;
      const source = sentence.ordinal === -1 ? whole.title : whole.text;
      expect(source.slice(sentence.start, sentence.end)).toBe(sentence.text);
    }
  });

  it("takes a headline outside the text as a sentence before the first, and one inside it as it stands", () => {
    expect(all.map(({ article: { id }, ordinal, headline, text }) => [id, ordinal, headline, text])).toEqual([
      ["a", -1, true, "Council votes"],
      ["a", 0, false, "Mayor Jane Doe spoke on Monday."],
      ["a", 1, false, "She said “the bridge – all of it – will open”."],
      ["a", 2, false, "A vote followed."],
      ["b", 0, false, "The bridge stays closed, officials said."],
      ["b", 1, false, "A vote followed."],
      ["c", 0, true, "Kept headline"],
      ["c", 1, false, "The text 😀 goes on."],
    ]);
  });

  it("knows the speaker and what a pronoun stands for", () => {
    expect(all[2]?.speaker).toBe("Mayor Jane Doe");
    expect([...archive.analysis(2).carried]).toContain(archive.analysis(1).entity[2]);
  });

  it("knows whom the article has named before a sentence, and not whom another has", () => {
    const doe = archive.analysis(1).entity[2] as number;
    expect([1, 2, 3, 4].map((id) => [...archive.analysis(id).earlier].filter((key) => key === doe).length)).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it("gives back each analysis as it went in", () => {
    for (const { id, text } of all) {
      const { carried: _, topic: _t, earlier: _e, ...stored } = archive.analysis(id);
      const { carried: __, topic: __t, earlier: __e, ...fresh } = PLAIN.analyse(text);
      expect(stored).toEqual(fresh);
    }
  });

  it("tells which sentences an article has", () => {
    expect(archive.sentencesOf(0)).toEqual({ first: 0, last: 3 });
    expect(archive.sentencesOf(2)).toEqual({ first: 6, last: 7 });
    expect(all.map(({ id }) => archive.articleOf(id))).toEqual([0, 0, 0, 0, 1, 1, 2, 2]);
  });

  it("is the same bytes for the same corpus, and another digest for another", () => {
    expect(buildArchive(ARTICLES, PLAIN)).toEqual(buildArchive(ARTICLES, PLAIN));
    const other = open(buildArchive(ARTICLES.slice(1), PLAIN));
    expect(other.digest).toMatch(/^sha256-[0-9a-f]{64}$/);
    expect(other.digest).not.toBe(archive.digest);
  });
});

describe("openArchive", () => {
  const files = buildArchive(ARTICLES, PLAIN);
  const failure = (changed: Partial<typeof files>, analyser = PLAIN.version) => {
    const opened = openArchive({ ...files, ...changed }, analyser);
    return opened.ok ? null : opened.failure;
  };

  it("refuses another analyser, another format, a cut table and any other file, and says what to run", () => {
    expect(failure({}, "plain-2")).toMatch(/analysed by plain-1.*build:index/);
    expect(failure({ manifest: files.manifest.replace(/"format":\d+/, '"format":99') })).toMatch(/format is 99/);
    expect(failure({ manifest: "{}" })).toMatch(/manifest/);
    expect(failure({ table: files.table.slice(0, -8) })).toMatch(/cut short/);
    expect(failure({ table: new ArrayBuffer(16) })).toMatch(/not an archive table/);
  });
});
