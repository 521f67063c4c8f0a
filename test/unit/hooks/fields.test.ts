import { expect, test } from "vitest";
import { articleFields } from "../../../src/hooks/fields.ts";

const textOf = (fields: Record<string, unknown>) => {
  const { format, content } = articleFields(fields);
  expect(format).toBe("text");
  return content;
};
const RICH = {
  nodeType: "document",
  content: [{ nodeType: "paragraph", content: [{ nodeType: "text", value: "2 * 3 * 4" }] }],
};

test.each([
  [
    "HTML before plain text",
    { intro: "<p>The lead &amp; more.</p>", body: "Plain.\n\nText." },
    "The lead & more.\n\nPlain.\n\nText.",
  ],
  [
    "plain text before HTML",
    { lead: "5 < 6.\n\nTwo.", body: "<p>One.</p><p>Two.</p>" },
    "5 < 6.\n\nTwo.\n\nOne.\n\nTwo.",
  ],
  [
    "Markdown before HTML",
    { summary: "A **bold** lead.", html: "<h2>Head</h2><p>One.</p>" },
    "A bold lead.\n\nHead\n\nOne.",
  ],
  ["HTML before rich text", { intro: "<div>The lead.</div>", body: RICH }, "The lead.\n\n2 * 3 * 4"],
  [
    "inline tags only",
    { intro: "The <strong>caf&eacute;</strong> opens.", body: "<p>One.</p>" },
    "The café opens.\n\nOne.",
  ],
  [
    "Markdown with inline tags",
    { body: "## Head\n\nOne <em>two</em>&nbsp;**three**,\nfour.\n\n- a\n- b" },
    "Head\n\nOne two three,\nfour.\n\na\n\nb",
  ],
  [
    "a zone of both",
    {
      body: [
        { __component: "x", html: "<p>One.</p>" },
        { __component: "x", text: "_Two_." },
      ],
    },
    "One.\n\nTwo.",
  ],
  ["markup without a word", { body: "<p></p>", story: "The story." }, "The story."],
])("each part is read by its own format: %s", (_, fields, text) => {
  expect(textOf(fields)).toBe(text);
});

test("text that only looks like tags and entities stays, and a megabyte of it is read in time", () => {
  expect(textOf({ body: "AT&T; a < b > c, R&D <3" })).toBe("AT&T; a < b > c, R&D <3");
  const start = performance.now();
  for (const bomb of [
    "<a ".repeat(300_000),
    `<b>${"\n".repeat(900_000)}`,
    "&a".repeat(500_000),
    "\n \n".repeat(300_000),
  ])
    textOf({ lead: "A lead.", body: bomb });
  expect(performance.now() - start).toBeLessThan(5000);
});
