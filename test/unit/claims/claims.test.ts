import { describe, expect, test } from "vitest";
import { announces } from "../../../src/claims/announcement.ts";
import { findClaims, MOST_CLAIMS } from "../../../src/claims/claims.ts";
import { resolvePronouns } from "../../../src/claims/pronouns.ts";
import { worthiness } from "../../../src/claims/worthiness.ts";

describe("check-worthiness", () => {
  test.each([
    ["a quantity", "Exports of grain fell by 14 per cent in 2024."],
    ["an attributed fact", "The ministry said that three bridges had been destroyed."],
    ["an event", "Protesters occupied the parliament on Thursday and were arrested."],
  ])("%s is high", (_kind, sentence) => {
    // Twice what a report leaves out.
    expect(worthiness(sentence)).toBeGreaterThan(0.4);
  });

  test.each([
    ["an opinion", "I think it is a wonderful idea."],
    ["a question", "Who will pay for all this?"],
    ["a greeting", "Good evening, and thank you very much for coming."],
    ["rhetoric about the future", "We will build a better tomorrow for our children."],
    ["an exhortation", "Let us hope for the best."],
  ])("%s is low", (_kind, sentence) => {
    expect(worthiness(sentence)).toBeLessThan(0.2);
  });
});

test("a number is a word of a short claim", () => {
  expect(findClaims("The pact has 32 members.\n\nExports fell to 5%.").map(({ text }) => text)).toEqual([
    "The pact has 32 members.",
    "Exports fell to 5%.",
  ]);
});

test("what a named actor will do is an announcement; what we or you will do, or a question, is not", () => {
  for (const sentence of [
    "Norway will close its border.",
    "The central bank is set to raise its rate.",
    "Kenya has ruled out a bailout.",
  ])
    expect(announces(sentence), sentence).toBe(true);
  for (const sentence of [
    "We will close the border.",
    "Will Norway close its border?",
    "It will rain.",
    "You will see.",
    "Norway closed its border.",
  ])
    expect(announces(sentence), sentence).toBe(false);
});

describe("pronouns", () => {
  test("an opening pronoun becomes the person named last, by the full name", () => {
    const text = [
      "Foreign minister Ada Okafor arrived on Monday.",
      "Okafor said the talks went well.",
      "On Friday, she said more.",
      "Her deputy stayed.",
    ];
    expect(resolvePronouns(text).slice(2)).toEqual(["On Friday, Ada Okafor said more.", "Ada Okafor’s deputy stayed."]);
  });

  test("a pronoun is left alone when nobody fits, or within a quotation", () => {
    const text = [
      "The White House was quiet.",
      "She arrived late.",
      "“He knows,” President Ada Okafor said.",
      "“She does not,” he said.",
    ];
    expect(resolvePronouns(text)).toEqual(text);
  });
});

describe("claims of an article", () => {
  test("are verbatim, in order, with their offsets", () => {
    const text =
      "Hello and welcome!\n\nOn Monday 5,000 people marched through Lagos. What a day it was.\n\nPolice said two officers were hurt.";
    const claims = findClaims(text);
    expect(claims.map((claim) => claim.text)).toEqual([
      "On Monday 5,000 people marched through Lagos.",
      "Police said two officers were hurt.",
    ]);
    for (const { text: claim, start, end } of claims) expect(text.slice(start, end)).toBe(claim);
  });

  test("are at most forty, the most check-worthy ones", () => {
    const few = Array.from({ length: 60 }, (_, i) => `The council met at ${i} o'clock on the square.`);
    const best = "Taxes rose by 12 per cent in 2023, the ministry said.";
    const claims = findClaims([...few, best].join(" "));
    expect(claims).toHaveLength(MOST_CLAIMS);
    expect(claims.at(-1)?.text).toBe(best);
  });

  test("of nothing are none", () => {
    expect(findClaims("")).toEqual([]);
    expect(findClaims("!?! …\n\n12 345")).toEqual([]);
  });
});
