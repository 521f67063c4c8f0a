import { describe, expect, it } from "vitest";
import { FLAG } from "../../../src/language/flags.ts";
import { flagged } from "./analysed.ts";

describe("negation holds", () => {
  it.each([
    ["behind “not”", "Norland did not send boats.", "send boats"],
    ["behind “ruled out”", "The mayor ruled out any closure of the harbour.", "any closure of the harbour"],
    ["over the whole clause of “no”", "No boats will be sent.", "boats will be sent"],
    ["over what was denied", "Ford denied that the crew left.", "that the crew left"],
    ["to the end of its clause", "The council rejected the plan but offered money.", "the plan"],
    ["within a relative clause", "The minister, who refused the offer, met the crew.", "the offer"],
    ["to the next comma after “without”", "The council closed it without asking us, and left.", "asking us"],
    ["to the verb of its clause after “without”", "Sailing without lamps made the crew nervous.", "lamps"],
    [
      "not over a verb before the one whose object is denied",
      "The storm may sink boats and leave no crew.",
      "and leave crew",
    ],
    ["behind “a halt to”", "The crew wants a halt to all sailing.", "all sailing"],
    ["over an object within the cue", "The mayor turned the whole plan down.", "the whole plan"],
    ["behind a verb of warning and “against”", "Ford warned the crew against sailing.", "sailing"],
    ["not over what is got in return", "Ford gave up a boat in return for a house.", "a boat in return"],
    ["not over a hope that came to nothing", "Ford had hoped to sail, but that did not happen.", "to sail but"],
    ["of two negations, over nothing", "The mayor never refused to close the harbour.", "refused"],
    ["not over who said so", "Ford said she had no boat.", "she had boat"],
    ["not over a half of its own", "The crew drowned, and there was no storm.", "and there was storm"],
    ["behind “neither”, once for both", "Neither Ford nor the crew left.", "Ford nor the crew left"],
    ["once for two words of doubt", "The sale is unlikely or impractical.", "The sale is or impractical"],
    ["over what there is no evidence of", "There is no evidence that the ferry sank.", "evidence that the ferry sank"],
    [
      "not over the infinitive of a noun, where it all came to nothing",
      "Ford got an invitation to sail, but that did not happen.",
      "Ford got an invitation but",
    ],
    ["behind a quoted word", "Ford “flatly denies” selling the boat.", "selling the boat"],
    ["over a plan that was dropped", "Plans to sell the ferry were dropped.", "Plans to sell the ferry were"],
    ["over what is out of the question", "A sale is out of the question.", "A sale is"],
    ["over a ban that was lifted, and not over what it banned", "The mayor lifted the ban on boats.", "the ban on"],
    ["not over what is only disputed", "The council approved the mayor's disputed plan.", ""],
    ["not over the verdict on a claim", "Ford dismissed as false a claim.", "a claim"],
    ["to the end of a part set aside by “but not”", "Ford got a boat but not the crew, and the crew left.", "the crew"],
    ["not over what is fallen short of", "The offer fell short of the price.", ""],
    ["over what there is no need for", "Ford saw no need for a boat.", "a boat"],
    ["of “no-one”, over the whole clause", "No-one left the boat.", "left the boat"],
    [
      "not over what a participle takes for granted",
      "Ford did not read the report written by the crew.",
      "read the report",
    ],
    [
      "over the participle of what there is none of",
      "Ford read no report written by the crew.",
      "Ford read report written by the crew",
    ],
    ["behind “no longer”, and not before it", "Norland no longer sends boats.", "sends boats"],
    ["behind “too … to”", "The boat was too small to be seen.", "be seen"],
    ["only over what “but” corrects", "The boat did not sail on Monday but on Friday.", "on Monday"],
    ["not before “not only”", "The council did not only close the harbour.", ""],
    ["not behind “a few”, which affirms", "A few ships reached the port.", ""],
    [
      "into a quotation that goes on with the sentence",
      "Ford was not “able to sell that old ferry”.",
      "able to sell that old ferry",
    ],
    ["not into what somebody said", "Ford did not say “we sell that old ferry now”.", ""],
    ["behind “not immediately”", "Ford was not immediately able to sail.", "able to sail"],
    ["not over what a concession takes for granted", "The port did not grow despite the loan.", "grow"],
    [
      "behind “not” and a participle, to the verb of its noun",
      "Sailors not looking for a boat can stay.",
      "looking for a boat",
    ],
    ["not over what should not have been done", "Ford should never have sold the ferry.", ""],
    ["not behind an “unlikely” that only describes", "An unlikely winner took the prize.", ""],
  ])("%s", (_, text, expected) => {
    expect(flagged(text, FLAG.NEGATED)).toBe(expected);
  });

  it("over what comes before a passive cue", () => {
    expect(flagged("A sale was ruled out by the council.", FLAG.NEGATED)).toBe("A sale was");
  });

  it("within a long quotation, and not around it", () => {
    const said = "“We will never sell that old ferry again,” the proud mayor repeated.";
    expect(flagged(said, FLAG.NEGATED)).toBe("sell that old ferry again");
  });
});

it.each([
  ["of what is excluded", "Ford excluded that the harbour would close.", "the harbour would close"],
  ["of what is improbable", "Ford thinks it unlikely that the harbour closes.", "the harbour closes"],
  ["of a halt made to do something", "They stopped to sell the boat.", ""],
  ["of a bare number", "They have barely 9,000 boats.", ""],
  ["of a limit", "They sail no later than May.", ""],
  ["of something else that is spoken of", "They spoke instead of a sale.", ""],
])("ends or begins the denial %s", (_, text, expected) => {
  const denied = flagged(text, FLAG.NEGATED);
  if (expected === "") expect(denied).toBe("");
  else expect(denied).toContain(expected);
});

it("ends the denial of a participle before the verb of its noun", () => {
  expect(flagged("They agreed that the prisoner exchanges suspended in March should be resumed.", FLAG.NEGATED)).toBe(
    "in March",
  );
});

it("marks what something is only compared to", () => {
  expect(flagged("They get help comparable to a loan, and sail.", FLAG.LIKENED)).toBe("a loan");
});

it("marks the words that negate", () => {
  expect(flagged("The mayor ruled out a sale.", FLAG.CUE)).toBe("ruled out");
  expect(flagged("They may sail.", FLAG.CUE)).toBe("");
});

it.each([
  ["possible", FLAG.HEDGED, "The harbour may close.", "close"],
  ["left open, when ruling out is denied", FLAG.HEDGED, "The mayor did not rule out closing it.", "closing it"],
  ["in question", FLAG.HEDGED, "It is unclear whether the ferry sails.", "the ferry sails"],
  [
    "in question, whatever stands between",
    FLAG.HEDGED,
    "It is unclear, however, how the ferry sails.",
    "however how the ferry sails",
  ],
  ["wished", FLAG.PLANNED, "The council is keen to close the harbour.", "close the harbour"],
  ["intended", FLAG.PLANNED, "The council plans to close the harbour.", "close the harbour"],
  ["suggested, by a verb", FLAG.PLANNED, "The council suggested closing the harbour.", "closing the harbour"],
  [
    "intended, and not what was there before",
    FLAG.PLANNED,
    "The council plans to use the list written by Ford.",
    "use the list",
  ],
  ["called false", FLAG.DEBUNKED, "It is a hoax that the harbour closed.", "It is a that the harbour closed"],
])("marks what is %s", (_, flag, text, expected) => {
  expect(flagged(text, flag)).toBe(expected);
});

it("takes the month for no possibility and a name for no denial", () => {
  expect(flagged("The harbour closes in May.", FLAG.HEDGED)).toBe("");
  expect(flagged("The editor of The Block left.", FLAG.NEGATED)).toBe("");
});
