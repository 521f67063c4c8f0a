import { describe, expect, it } from "vitest";
import { FLAG } from "../../../src/language/flags.ts";
import { flagged } from "./analysed.ts";

describe("roles", () => {
  it.each([
    ["content words say something of their own", FLAG.CONTENT, "The crew has not been very tired.", "crew tired"],
    ["the main verb, not its auxiliary, is the predicate", FLAG.PREDICATE, "The crew will have left.", "left"],
    ["each clause has its predicate", FLAG.PREDICATE, "Ford left because the wind turned.", "left turned"],
    ["what precedes the verb", FLAG.BEFORE_VERB, "The old crew left the harbour.", "The old crew"],
    [
      "what precedes “be” where it is the only verb",
      FLAG.BEFORE_VERB,
      "The old crew is a match for Norway.",
      "The old crew",
    ],
    ["all of what has no verb", FLAG.BEFORE_VERB, "The old crew in Norway", "The old crew in Norway"],
    ["a participle with “be” is passive", FLAG.PASSIVE, "The ferry has been quietly sold.", "sold"],
    ["one with “have” is not", FLAG.PASSIVE, "The crew has closed the harbour.", ""],
    ["“by” after a passive tells who acts", FLAG.AGENT, "It was closed by the council in June.", "the council"],
    ["“by” a day tells when", FLAG.AGENT, "It was closed by 5 June.", ""],
    ["what is said is reported", FLAG.REPORTED, "Ford said the crew left.", "the crew left"],
    ["what stands in quotation marks", FLAG.QUOTED, "Ford called it “a small boat” then.", "a small boat"],
    ["straight marks in turn", FLAG.QUOTED, 'Ford called it "a boat" and "a ship" then.', "a boat a ship"],
    ["the end of a longer quotation", FLAG.QUOTED, "It sank,” Ford said.", "It sank"],
  ])("%s", (_, flag, text, expected) => {
    expect(flagged(text, flag)).toBe(expected);
  });
});
