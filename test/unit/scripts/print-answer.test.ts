import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { printAnswer } from "../../../scripts/lib/print-answer.ts";
import { checkStatement } from "../../../src/check/check.ts";
import { judged, smallEngine } from "../../support/small-engine.ts";

const refuted = judged("REFUTES", 0.93);
const engine = smallEngine([
  {
    publisher: "AFP",
    dateBasis: "inferred",
    url: "https://example.org/a",
    sentences: [
      [
        "Kenland refused\nto build it.",
        {
          ...refuted,
          reasons: [
            { code: "POLARITY", message: "“refused” negates “build”", statementSpan: null, sentenceSpan: [8, 15] },
            { code: "ANTONYM", message: "overlaps", statementSpan: null, sentenceSpan: [10, 27] },
          ],
        },
      ],
      ["Danland builds it.", judged("SUPPORTS", 0.2, "OTHER_ACTOR", "ACTOR")],
    ],
  },
]);
const answer = await checkStatement(engine, { statement: "Kenland will build it", limit: 5 });

test("verdict, evidence with source, date and reasons, then near misses with why", () => {
  expect(printAnswer(answer, false)).toBe(`REFUTES  93 %  the archive contradicts this: “Kenland will build it”

Contradicting
  2026-01-01 (inferred)  AFP  93 %
    Kenland refused to build it.
    POLARITY: “refused” negates “build”
    ANTONYM: overlaps
    Article 0 · article-0, sentence 1
    https://example.org/a#:~:text=Kenland%20refused%20to%20build%20it.

Near misses
  2026-01-01 (inferred)  AFP
    Danland builds it.
    ACTOR: because of ACTOR
    Article 0 · article-0, sentence 2
    https://example.org/a#:~:text=Danland%20builds%20it.

1 article, 2 sentences, sha256-test…
`);
});

test("colour changes no character, and overlapping spans are painted once", () => {
  const coloured = printAnswer(answer, true);
  expect(coloured).toContain(
    "Kenland \u001b[31m\u001b[1mrefused\u001b[22m\u001b[39m\u001b[31m\u001b[1m to build it\u001b[22m\u001b[39m.",
  );
  expect(stripVTControlCharacters(coloured)).toBe(printAnswer(answer, false));
});

test("no text steers the terminal: escapes and control characters go, and the colours stay where they were", async () => {
  const steering = smallEngine([
    {
      publisher: "A\u001b[2JFP",
      sentences: [
        [
          "\u001b[31mKen\u0007land\u001b[0m refused\tto\u0000 build it.",
          {
            ...refuted,
            reasons: [
              { code: "POLARITY", message: "\u009b5mneg\u0008ates", statementSpan: null, sentenceSpan: [18, 25] },
            ],
          },
        ],
      ],
    },
  ]);
  const statement = "Kenland will \u001b[31mbuild\u0007 it\u001b]0;title\u0007";
  const found = { ...(await checkStatement(steering, { statement, limit: 5 })), statement };
  const plain = printAnswer(found, false);
  expect(plain.match(/(?![\n\t])\p{Cc}/u)).toBeNull();
  expect(plain).toContain("“Kenland will build it”");
  expect(plain).toContain("  AFP  93 %\n    Kenland refused\tto build it.\n    POLARITY: negates\n");
  expect(printAnswer(found, true)).toContain("Kenland \u001b[31m\u001b[1mrefused\u001b[22m\u001b[39m\tto build it.");
});
