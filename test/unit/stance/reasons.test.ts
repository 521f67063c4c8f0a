import { describe, expect, it } from "vitest";
import type { Reason } from "../../../src/stance/judgement.ts";
import { hedge, missingName, missingToken, missingWord } from "../../../src/stance/near-miss.ts";
import type { Pair } from "../../../src/stance/pair.ts";
import { agreement, differences } from "../../../src/stance/reasons.ts";
import { lay } from "./lay.ts";

/** A reason's code, and what its spans quote of each side. */
const quote = (pair: Pair, { code, statementSpan: ours, sentenceSpan: theirs }: Reason) => [
  code,
  ours && pair.statement.text.slice(...ours),
  theirs && pair.sentence.text.slice(...theirs),
];
const differing = (statement: string, sentence: string) => {
  const pair = lay(statement, sentence);
  return differences(pair).map((reason) => quote(pair, reason));
};

describe("differences", () => {
  it.each([
    [
      "a verb of several words",
      "The talks came to an end.",
      "The talks are ongoing.",
      "ANTONYM",
      "came to an end",
      "ongoing",
    ],
    [
      "a denial",
      "Sweden will send boats.",
      "Sweden ruled out sending boats.",
      "POLARITY",
      "send boats",
      "ruled out sending boats",
    ],
    [
      "a denial of the statement's own, whatever else the sentence is without",
      "Sweden will not sell boats.",
      "Sweden will sell boats without delay.",
      "POLARITY",
      "not sell boats",
      "sell boats",
    ],
    [
      "a clause that denies all before it",
      "Sweden got an offer.",
      "Sweden had hoped, through the whole of that long and bitter winter, to get an offer, but that did not happen.",
      "POLARITY",
      "offer",
      "offer, but that did not happen",
    ],
    [
      "another beginning",
      "The bridge has been shut since March 2019.",
      "The bridge has been shut since March 2021.",
      "DATE",
      "March 2019",
      "March 2021",
    ],
    [
      "a contrary degree",
      "Guests show little interest.",
      "Guests show considerable interest.",
      "ANTONYM",
      "little",
      "considerable",
    ],
    ["a part of all", "All seven boats left.", "Three of the seven boats left.", "NUMBER", "All", "Three of"],
    [
      "another office",
      "Ford is the foreign minister.",
      "Transport Minister Ford left.",
      "TARGET",
      "foreign",
      "Transport",
    ],
    [
      "the statement's denial",
      "Sweden did not send boats.",
      "Sweden sent boats.",
      "POLARITY",
      "not send boats",
      "sent boats",
    ],
    ["an opposite", "The price rose in Sweden.", "The price fell in Sweden.", "ANTONYM", "rose", "fell"],
    ["another number", "Sweden sent 40 boats.", "Sweden sent 12 boats.", "NUMBER", "40", "12"],
    ["another date", "Ford left on 3 May 2020.", "Ford left on 9 June 2021.", "DATE", "3 May 2020", "9 June 2021"],
    ["another actor", "Norway sent boats to Chile.", "Kenya sent boats to Chile.", "ACTOR", "Norway", "Kenya"],
    ["another place", "Ford sent boats to Chile.", "Ford sent boats to Kenya.", "PLACE", "Chile", "Kenya"],
    [
      "another object",
      "Ford painted the harbour green.",
      "Ford painted the lighthouse green.",
      "TARGET",
      "harbour",
      "lighthouse",
    ],
  ])("name %s with its spans", (_, statement, sentence, ...expected) => {
    expect(differing(statement, sentence)[0]).toEqual(expected);
  });

  it("are none where both say the same", () => {
    expect(differing("Sweden sent boats.", "Sweden has sent boats.")).toEqual([]);
  });
});

describe("agreement", () => {
  it("quotes what is said on both sides, and claims no more than the stance", () => {
    const pair = lay("Sweden sent boats.", "In May Sweden had sent boats south.");
    expect(quote(pair, agreement(pair) as Reason)).toEqual(["AGREES", "Sweden sent boats", "Sweden had sent boats"]);
    expect(agreement(pair)?.message).toContain("says");
    expect(agreement(pair, "REFUTES")?.message).toContain("speaks of");
  });

  it("is none where nothing is shared", () => {
    expect(agreement(lay("Sweden sent boats.", "It rained."))).toBeNull();
  });
});

it("names what the sentence lacks: a name, a word, the rarest word", () => {
  const pair = lay("Sweden chartered good boats.", "Somebody left in boats.");
  expect(quote(pair, missingName(pair, 0))).toEqual(["ACTOR", "Sweden", null]);
  expect(quote(pair, missingToken(pair, 2))).toEqual(["TARGET", "good", null]);
  expect(quote(pair, missingWord(lay("He chartered good boats.", "Somebody left.")) as Reason)[0]).toBe("TARGET");
  expect(missingWord(lay("It sent boats.", "It sent boats."))).toBeNull();
});

it("names what the sentence holds for possible only", () => {
  const pair = lay("Sweden will send boats.", "Sweden may send boats.");
  expect(quote(pair, hedge(pair) as Reason)).toEqual(["MODALITY", null, "send boats"]);
  expect(hedge(lay("Sweden sent boats.", "Sweden sent boats."))).toBeNull();
});

it("quotes a number with the period that differs", () => {
  expect(differing("The bridge carries 300 cars an hour.", "The bridge carries 300 cars a day.")).toContainEqual([
    "NUMBER",
    "300 cars an hour",
    "300 cars a day",
  ]);
});
