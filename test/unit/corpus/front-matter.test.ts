import { describe, expect, it } from "vitest";
import { formatArticle, parseArticle } from "../../../src/corpus/front-matter.ts";

const parse = (text: string | Uint8Array) =>
  parseArticle(typeof text === "string" ? new TextEncoder().encode(text) : text, "a.md", "a");

const GOOD =
  "---\npublisher: The Paper\ntitle: A title\ndate: 2024-02-29\ndateBasis: stated\nlanguage: en\n---\n\nThe text.\n";

/** A change to the good file, and the finding it must bring: line, reason. */
const BAD: [what: string, from: string | RegExp, to: string, line: number, reason: RegExp][] = [
  ["no date", /date: .*\n/, "", 1, /has no date/],
  ["a day that does not exist", "2024-02-29", "2023-02-29", 4, /not a day of the calendar/],
  ["a date in another notation", "2024-02-29", "29 Feb 2024", 4, /YYYY-MM-DD/],
  ["a date that is a number", "2024-02-29", "20240229", 4, /YYYY-MM-DD/],
  ["no publisher", "publisher: The Paper\n", "", 1, /has no publisher/],
  ["an empty title", "A title", '""', 3, /must not be empty/],
  ["an unknown basis", "stated", "guessed", 5, /stated.*inferred/],
  ["an address of another scheme", "language: en", "language: en\nurl: javascript:alert(1)", 7, /http/],
  ["an empty body", "The text.", " ", 7, /has no text/],
  ["a key twice", "language: en", "language: en\ntitle: B", 7, /unique/],
  ["broken YAML", "A title", "[A", 4, /./],
  ["no front matter", "---\npublisher", "publisher", 1, /front matter/],
  ["an open front matter", "\n---\n\n", "\n\n", 1, /closing/],
  ["an id with a slash", "language: en", "language: en\nid: a/b", 7, /letters/],
];

describe("parseArticle", () => {
  it("reads an article", () => {
    const { article, findings } = parse(GOOD);
    expect(findings).toEqual([]);
    expect(article).toMatchObject({
      id: "a",
      publisher: "The Paper",
      date: "2024-02-29",
      text: "The text.",
      url: null,
    });
  });

  it.each(BAD)("refuses %s, with the line", (_, from, to, line, reason) => {
    const { article, findings } = parse(GOOD.replace(from, to));
    expect(article).toBeNull();
    expect(findings).toContainEqual(
      expect.objectContaining({ file: "a.md", line, severity: "error", reason: expect.stringMatching(reason) }),
    );
  });

  it("refuses bytes that are not UTF-8, with the line", () => {
    const bytes = new TextEncoder().encode(GOOD);
    bytes[bytes.length - 2] = 0xff;
    expect(parse(bytes).findings).toEqual([{ file: "a.md", line: 9, severity: "error", reason: "is not UTF-8" }]);
  });

  it.each([
    ["an alias", GOOD.replace("A title", "*title"), 3, "“title” is an alias (*)"],
    ["an alias within a value", GOOD.replace("A title", "A title\ntags: [*tag]"), 4, "“tags” is an alias (*)"],
    ["a NUL", GOOD.replace("The text", "The\0text"), 9, "holds a NUL character"],
    ["YAML that does not parse", GOOD.replace("A title", "a: b"), 3, "Nested mappings"],
  ])("refuses %s, with the line of the file", (_kind, content, line, reason) => {
    const { article, findings } = parse(content);
    expect(article).toBeNull();
    expect(findings[0]).toMatchObject({ line, reason: expect.stringContaining(reason) });
    expect(findings[0]?.reason).not.toContain("at line");
  });

  it("warns of unknown keys and of an unexplained inference", () => {
    const { article, findings } = parse(GOOD.replace("stated", "inferred\nsection: news"));
    expect(article).not.toBeNull();
    expect(findings.map(({ severity, line }) => [severity, line])).toEqual([
      ["warning", 6],
      ["warning", 5],
    ]);
  });

  it("takes line ends and byte order marks of other systems", () => {
    const { article } = parse(`\ufeff${GOOD.replaceAll("\n", "\r\n")}`);
    expect(article?.text).toBe("The text.");
  });

  it("reads back what it writes", () => {
    const { article } = parse(GOOD.replace("A title", '"A: title # “here”"'));
    if (article === null) throw new Error("not read");
    const { id: _, ...rest } = article;
    expect(parse(formatArticle(rest)).article).toEqual(article);
  });
});
