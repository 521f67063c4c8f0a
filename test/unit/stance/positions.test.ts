import { expect, it } from "vitest";
import { opposedPosition, sharesPosition } from "../../../src/stance/positions.ts";
import { lay, wordAt } from "./lay.ts";

const opposed = (statement: string, sentence: string): string[] | null => {
  const pair = lay(statement, sentence);
  const found = opposedPosition(pair);
  return found && [wordAt(pair.statement, found.statementToken), wordAt(pair.sentence, found.sentenceToken)];
};

it.each([
  ["Sweden does not want a toll on boats.", "Sweden opposes a toll on boats.", true],
  ["Sweden does not oppose a toll on boats.", "Sweden supports a toll on boats.", true],
  ["Sweden does not want a toll on boats.", "Norway opposes a toll on boats.", false],
  ["Sweden wants a toll on boats.", "Sweden opposes a toll on boats.", false],
  ["Sweden wants boats to stay outside the port.", "Sweden opposes boats in the port.", false],
])("“%s” and “%s” take the same position: %s", (statement, sentence, same) => {
  expect(sharesPosition(lay(statement, sentence))).toBe(same);
});

it.each([
  [
    "ruled out / ready to discuss, beside another thing ruled out",
    "Sweden ruled out a ferry sale.",
    "Sweden ruled out a merger but was ready to discuss a ferry sale.",
    ["ruled", "ready"],
  ],
  [
    "the same in the passive",
    "A ferry sale was ruled out by Sweden.",
    "Sweden ruled out a merger but was ready to discuss a ferry sale.",
    ["ruled", "ready"],
  ],
  ["never wanted / hoped", "Sweden never wanted to buy boats.", "Sweden had hoped to buy boats.", ["wanted", "hoped"]],
  [
    "agreed to / rejected",
    "Sweden agreed to a ferry subsidy.",
    "Sweden rejected calls for a ferry subsidy.",
    ["agreed", "rejected"],
  ],
  [
    "rejected / accepted",
    "The council rejected the boats.",
    "The council accepted the boats.",
    ["rejected", "accepted"],
  ],
  ["ruled out / did not rule out", "Sweden ruled out a sale.", "Sweden did not rule out a sale.", ["ruled", "rule"]],
  [
    "convicted / acquitted",
    "The jury convicted him of theft.",
    "The jury acquitted him of theft.",
    ["convicted", "acquitted"],
  ],
  [
    "left out / be part",
    "The crew should be left out of the talks.",
    "The crew for Sweden must be part of the talks.",
    ["left", "part"],
  ],
  [
    "backs / ruled out, of two names",
    "Ford backs letting Sweden into Norway.",
    "Ford ruled out Sweden joining Norway.",
    ["backs", "ruled"],
  ],
  ["opposes / proposed", "Ford opposes a toll.", "Ford proposed a toll.", ["opposes", "proposed"]],
  [
    "unwilling / willingness",
    "Ford is unwilling to sell boats.",
    "Ford expressed willingness to sell boats.",
    ["unwilling", "willingness"],
  ],
  ["is unlikely / is likely", "A ferry strike is unlikely.", "A ferry strike is likely.", ["unlikely", "likely"]],
  [
    "accepted / was rejected by",
    "Sweden accepted the ferry.",
    "The ferry was rejected by Sweden.",
    ["accepted", "rejected"],
  ],
  ["welcomed / denounced", "The union welcomed the toll.", "The union denounced the toll.", ["welcomed", "denounced"]],
  [
    "would accept / would never tolerate",
    "Sweden would accept a ferry.",
    "Sweden said it would never tolerate a ferry.",
    ["accept", "tolerate"],
  ],
  ["would not mind / opposed", "Sweden would not mind a ferry.", "Sweden opposed a ferry.", ["mind", "opposed"]],
  ["suspects / ruled out", "Ford suspects a ferry strike.", "Ford ruled out a ferry strike.", ["suspects", "ruled"]],
  [
    "granted / turned down, by a body of a country",
    "The refugee council granted Ford asylum.",
    "Sweden's refugee council turned down Ford's asylum request.",
    ["granted", "turned"],
  ],
  [
    "favours / opposes, by whom the office names",
    "The transport minister favours selling the Viking.",
    "Transport Minister Anna Ford opposes selling it.",
    ["favours", "opposes"],
  ],
  [
    "concedes / a charge she denies",
    "Ford concedes that she misled the council.",
    "She is accused of having misled the council, a charge Ford denies.",
    ["concedes", "denies"],
  ],
])("sees the contrary: %s", (_, statement, sentence, expected) => {
  expect(opposed(statement, sentence)).toEqual(expected);
});

it.each([
  ["both deny", "Sweden rejected the boats.", "Sweden rejected the boats."],
  ["somebody else's position", "Sweden agreed to a ferry.", "Kenya rejected a ferry."],
  ["another matter", "Sweden agreed to a ferry.", "Sweden rejected the fish."],
  ["in favour as well", "Sweden granted the ferry.", "Sweden refused the fish and granted the ferry."],
  [
    "in favour as well, in another word",
    "Sweden is open to a ferry.",
    "Sweden ruled out boats but expressed willingness to buy a ferry.",
  ],
  ["refused by nobody knows whom", "Sweden wants a ferry.", "A Swedish ferry was rejected."],
  ["wanting a denial", "Sweden wants the ferry rejected.", "Sweden urged the council to reject the ferry."],
  ["a mere possibility", "Sweden rejected a ferry.", "Sweden may accept a ferry."],
  ["disapproving of something else", "Sweden welcomed the ferry.", "Sweden denounced the fish."],
  [
    "what others would accept",
    "Sweden does not want a ferry.",
    "Sweden declines a ferry, whereas Kenya would accept a ferry.",
  ],
  ["wanting it prevented", "Sweden blocked the ferry.", "Sweden wanted to prevent the ferry."],
])("sees none: %s", (_, statement, sentence) => {
  expect(opposed(statement, sentence)).toBeNull();
});
