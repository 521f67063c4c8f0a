import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../src/language/sentences.ts";

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** Each row is one text, written with `|` where the sentences part. */
const CASES: Record<string, string> = {
  "titles before names": "Mr. Smith met Gen. Lee and Sen. Rand Paul.|They left.",
  "titles with a surname only": "He told Dr. Jones.|Prof. Adams agreed.",
  "U.S. inside a sentence": "The U.S. Senate passed it.|It was late.",
  "U.S. at a sentence's end": "They moved to the U.S.|The family stayed.",
  "times of day": "It opens at 7 a.m. Monday.|It closes at 5 p.m.|The rest is silence.",
  initials: "George W. Bush and J. K. Rowling met.|Nobody came.",
  "a letter that ends a sentence": "There is no plan B.|The talks failed.",
  decimals: "A 6.7 Magnitude quake hit at 3.15 today.|Prices rose 2.5 percent.",
  "No. before a number": "He lives at No. 10 Downing Street.|No.|He moved.",
  "St. Louis": "She flew to St. Louis on Friday.|It rained.",
  "ellipsis in a sentence": "Wait ... and see.|He stopped… then went on.",
  "ellipsis at a sentence's end": "He hesitated...|Then he signed.",
  "a quotation that asks": '"Is it over?" she asked.|"No!" Smith replied.',
  "two quoted sentences": '"It is done.|We move on," he said.',
  "closing mark after a space": "It would deter. “|He went on.",
  "closing mark at the end": "“This is new.”|She left.",
  brackets: "The rule (see p. 5. It is short) holds.|It stays.",
  "a word that shortens another, at a sentence's end":
    "The museum bought modern art.|They lay in the sun.|The committee sat.|We paid.",
  "the same, shortened": "See fig. 3 and Art. 5 of it.|It met on Sat. 5 May.|It is 6 ft. 2 tall.",
  "company names": "Acme Inc. said it will merge with Foo Ltd. of Leeds.|Shares rose.",
  "a broken compound": "Italy’s fourth longest -running government fell.|A vote follows.",
  exclamations: "Stop!|Who goes there?!|A friend.",
  abbreviations: "He cited e.g. taxes, i.e. VAT, vs. duties, etc. in the report.|It passed.",
};

describe("splitSentences", () => {
  it.each(Object.entries(CASES))("keeps %s apart", (_, marked) => {
    const expected = marked.split("|");
    expect(split(expected.join(" "))).toEqual(expected);
  });

  it("takes headings, lines and list items as sentences of their own", () => {
    const text =
      "# A headline without a stop\n\nA plan and doubts\nThe first line ends here.\n- one item\n2. another item\n";
    expect(split(text)).toEqual([
      "A headline without a stop",
      "A plan and doubts",
      "The first line ends here.",
      "one item",
      "another item",
    ]);
    expect(splitSentences(text).map((span) => span.paragraph)).toEqual([0, 1, 2, 3, 4]);
  });

  it("joins hard-wrapped lines", () => {
    const text =
      "The minister said on Tuesday that the government will not\nraise the tax before the next election, and that President\nJane Doe agreed.";
    expect(split(text)).toEqual([text]);
  });

  it("gives spans that are in order, apart and trimmed, for any text", () => {
    const text = "“A b. C” d?! (e. f)  g…\n\n\u00a0 h 😀. “ \n i.j k; l. M\r\n\r\nN";
    let last = 0;
    for (const { start, end } of splitSentences(text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBe(text.length);
  });

  it("finds nothing in a text without words", () => {
    expect(split("")).toEqual([]);
    expect(split(" … \n\n — “ ”")).toEqual([]);
  });

  it.each(["a. ", "!", "(", "A", "\n", "a\n", ". ", '" ', "-- ", "\u00a0.", "Mr. "])(
    "is linear on a megabyte of %j",
    (unit) => {
      const time = (size: number) => {
        const garbage = unit.repeat(size / unit.length);
        const begin = performance.now();
        for (const { start, end } of splitSentences(garbage)) expect(end - start).toBeLessThanOrEqual(1000);
        return performance.now() - begin;
      };
      time(1e4);
      expect(time(1e6)).toBeLessThan(2500);
    },
  );
});
