import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { importArticles } from "../../../scripts/corpus/import.ts";
import { readCorpus } from "../../../scripts/corpus/read.ts";

let folder: string;
let target: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "import-"));
  target = join(folder, "corpus");
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const DEFAULTS = { publisher: "The Paper", date: "2024-05-06" };
const imported = () => readCorpus(target).articles;

describe("importArticles", () => {
  it("takes the headline of a text file, and its opening words where it has none", () => {
    importArticles(
      [file("a.txt", "A headline\n\nThe text.\n"), file("b.txt", "First line ends.\nSecond line.\n")],
      DEFAULTS,
      target,
      false,
    );
    expect(imported()).toMatchObject([
      { id: "a", title: "A headline", text: "A headline\n\nThe text.", ...DEFAULTS, dateBasis: "stated" },
      { id: "b", title: "First line ends.", text: "First line ends.\n\nSecond line." },
    ]);
    expect(readFileSync(join(target, "b.md"), "utf8")).toContain("titleNote:");
  });

  it("reads a row a line, keeps what it says of itself, and names the lines it cannot use", () => {
    const rows = [
      { id: "x/1", title: "T", text: "Body.", publisher: "Other", date: "2020-01-02", url: "https://example.com/1" },
      { title: "No text" },
      { id: "y", html: "<h1>H</h1><p>One &amp; two.</p><script>no()</script><p>Three.</p>", date: "2020-13-01" },
      { id: "z", html: "<h1>H</h1><p>One &amp; two.</p><script>no()</script><p>Three.</p>" },
    ];
    const input = file("rows.jsonl", `${rows.map((row) => JSON.stringify(row)).join("\n")}\nnot json\n`);
    const { findings, refused } = importArticles([input], DEFAULTS, target, false);
    expect(imported()).toMatchObject([
      { id: "x-1", publisher: "Other", date: "2020-01-02", url: "https://example.com/1", text: "Body." },
      { id: "z", title: "H", date: "2024-05-06", text: "One & two.\n\nThree." },
    ]);
    expect(refused).toBe(3);
    expect(findings.map((finding) => finding.line).sort((a, b) => a - b)).toEqual([2, 3, 5]);
  });

  it("takes null for what an export does not know, and says which field is no text", () => {
    const rows = [
      { id: null, text: "One.", author: null, url: null },
      { id: "two", text: "Two.", author: 2 },
    ];
    const input = file("rows.jsonl", rows.map((row) => JSON.stringify(row)).join("\n"));
    const { findings } = importArticles([input], DEFAULTS, target, false);
    expect(imported()).toMatchObject([{ id: "rows", text: "One." }]);
    expect(findings).toMatchObject([{ line: 2, reason: "“author” must be text" }]);
  });

  it("gives a line the same name once the one before it can be read", () => {
    const good = (text: string) => JSON.stringify({ text });
    const input = file("rows.jsonl", `${good("One.")}\nbroken\n${good("Three.")}`);
    importArticles([input], DEFAULTS, target, false);
    writeFileSync(input, [good("One."), good("Two."), good("Three.")].join("\n"));
    importArticles([input], DEFAULTS, target, false);
    expect(imported().map(({ id, text }) => [id, text])).toEqual([
      ["rows", "One."],
      ["rows-2", "Two."],
      ["rows-3", "Three."],
    ]);
  });

  it("counts no line that has an id, whatever else is wrong with it", () => {
    const rows = [{ text: "One." }, { id: "two", text: "Two.", author: 2 }, { text: "Three." }];
    importArticles([file("rows.jsonl", rows.map((row) => JSON.stringify(row)).join("\n"))], DEFAULTS, target, false);
    expect(imported().map(({ id }) => id)).toEqual(["rows", "rows-2"]);
  });

  it("writes nothing under a name that a corpus leaves out", () => {
    importArticles([file("_draft.txt", "A draft."), file("readme.txt", "Read me.")], DEFAULTS, target, false);
    expect(imported().map(({ id }) => id)).toEqual(["article-readme", "draft"]);
  });

  it("refuses an article without a date, and to overwrite unless forced", () => {
    const input = file("a.txt", "Old text.");
    expect(importArticles([input], { publisher: "P" }, target, false)).toMatchObject({ written: [], refused: 1 });
    importArticles([input], DEFAULTS, target, false);
    writeFileSync(input, "New text.");
    expect(importArticles([input], DEFAULTS, target, false).refused).toBe(1);
    expect(imported()[0]?.text).toBe("Old text.");
    importArticles([input], DEFAULTS, target, true);
    expect(imported()[0]?.text).toBe("New text.");
  });

  it("writes every row to a file of its own, forced or not, and the same one every time", () => {
    const rows = [
      { text: "One." },
      { text: "Two.", date: "2024-13-01" },
      { text: "Three." },
      { text: "Four.", id: "Rows" },
    ];
    const input = file("rows.jsonl", rows.map((row) => JSON.stringify(row)).join("\n"));
    const texts = () => imported().map(({ id, text }) => [id, text]);
    importArticles([input, file("rows.txt", "Five.")], DEFAULTS, target, false);
    expect(texts()).toEqual([
      ["Rows-4", "Four."],
      ["rows", "One."],
      ["rows-3", "Three."],
      ["rows-5", "Five."],
    ]);
    const before = texts();
    importArticles([input, join(folder, "rows.txt")], DEFAULTS, target, true);
    expect(texts()).toEqual(before);
  });

  it.each([
    ["Latin-1", "a.txt", Buffer.from("One.\ncaf\xe9", "latin1"), 2, "is not UTF-8"],
    ["a binary", "a.html", Buffer.from([0x1f, 0x8b, 8, 0, 0xff]), 1, "is not UTF-8"],
    ["a NUL", "a.md", "One.\r\nTwo\0.", 2, "holds a NUL character: it is not text"],
    ["a NUL in a row", "a.jsonl", '\n{"text": "One\\u0000."}', 2, "holds a NUL character: it is not text"],
    ["UTF-16", "a.txt", Buffer.from("\ufeffOne.", "utf16le"), 1, "is not UTF-8"],
    ["a PDF", "a.pdf", "%PDF", 1, "cannot be read; import reads .txt, .md, .html, .htm, .jsonl files"],
    ["no ending", "a", "One.", 1, "cannot be read; import reads .txt, .md, .html, .htm, .jsonl files"],
  ])("refuses %s, naming the line", (_, name, content, line, reason) => {
    const input = file(name, content);
    expect(importArticles([input], DEFAULTS, target, false)).toEqual({
      written: [],
      refused: 1,
      findings: [{ file: input, line, severity: "error", reason }],
    });
  });

  it("counts the articles it refuses, not what is wrong with them", () => {
    const header = file("a.md", "---\ntitle: T\nlanguage: en\n---\n\nText.");
    const row = file("b.jsonl", JSON.stringify({ text: "Text.", date: "2024", url: "ftp://x" }));
    const { refused, findings } = importArticles([header, row], {}, target, false);
    expect(refused).toBe(2);
    expect(findings.map((finding) => finding.reason)).toEqual([
      "has no publisher",
      "has no date",
      "“date” must be written YYYY-MM-DD",
      "“url” must be an http or https address",
    ]);
  });

  it("says which inputs have nothing in them", () => {
    const empty = join(folder, "empty");
    mkdirSync(join(empty, "folder.md"), { recursive: true });
    writeFileSync(join(empty, "picture.jpg"), "");
    const inputs = [empty, file("none.jsonl", "\n"), file("a.txt", "One.")];
    const { written, refused, findings } = importArticles(inputs, DEFAULTS, target, false);
    expect([written, refused]).toEqual([[join(target, "a.md")], 0]);
    expect(findings.map(({ file, reason }) => `${file}: ${reason}`)).toEqual([
      `${empty}: holds nothing to import: no .txt, .md, .html, .htm, .jsonl file`,
      `${inputs[1]}: holds nothing to import`,
    ]);
  });

  it("reads what begins with a byte order mark, and endings in capitals", () => {
    const mark = "\ufeff";
    const row = JSON.stringify({ text: "Two." });
    const inputs = [file("a.TXT", `${mark}One.`), file("b.jsonl", mark + row), file("c.HTM", `${mark}<p>Three.`)];
    importArticles(inputs, DEFAULTS, target, false);
    expect(imported().map(({ text }) => text)).toEqual(["One.", "Two.", "Three."]);
  });

  it("reads back the corpus format, and every file of a folder it knows", () => {
    importArticles([file("a.txt", "Some text.")], DEFAULTS, target, false);
    const again = join(folder, "again");
    importArticles([target], {}, again, false);
    expect(readdirSync(again)).toEqual(["a.md"]);
    expect(readCorpus(again).articles).toEqual(imported());
  });
});
