import { expect, it } from "vitest";
import { anotherDoes, doneByAnother, isAnothersAct } from "../../../src/stance/another-actor.ts";
import { lay } from "./lay.ts";

it("takes whoever is credited with it for the one who did it", () => {
  expect(anotherDoes(lay("Sweden helped shape the pact.", "Norway credited Sweden with helping shape the pact."))).toBe(
    false,
  );
  expect(anotherDoes(lay("Norway helped shape the pact.", "Norway credited Sweden with helping shape the pact."))).toBe(
    true,
  );
});

it("tells that somebody else does it", () => {
  const ready = "Canada will provide boats.";
  expect(anotherDoes(lay(ready, "Only Norway will provide boats, while Canada is offering money."))).toBe(true);
  expect(anotherDoes(lay(ready, "Canada and Norway will provide boats."))).toBe(false);
});

it.each([
  ["a dateline", "The town of Oslo is ending the sale.", "BERGEN - The town of Oslo is ending the sale."],
  ["an accuser", "Ford is accused of taking bribes.", "The prosecutor, Lena Hill, accused Ford of taking bribes."],
  ["the country he speaks for", "Ford will send boats.", "Prime Minister Ford said that Norway would send boats."],
])("takes %s for nobody else", (_, statement, sentence) => {
  expect(anotherDoes(lay(statement, sentence))).toBe(false);
});

it.each([
  [
    "whom the statement names behind its verb",
    "Kenya announced Norway's plan.",
    "Norway announced a plan for Kenya.",
    true,
  ],
  ["who undergoes it", "Ford was angered by the vote.", "Hill was angered by the vote on Ford's plan.", true],
  ["who says it", "Kenya said that the plan would help.", "Norway said that the plan would help Kenya.", true],
  [
    "he of whom nothing was said",
    "Kenya said that the plan would help.",
    "Then he said that the plan would help Kenya.",
    true,
  ],
  ["he who was named before", "Ford will send boats.", "Ford said that he would send boats.", false],
  ["who holds the office", "Lena Hill said it would sail.", "Secretary of State Lena Hill said it would sail.", false],
  ["one of whom is another", "Kenya and Ghana will send boats.", "Norway and Kenya will send Ghana boats.", true],
  ["one of two", "Kenya and Norway will send boats.", "Norway and Kenya will send boats.", false],
])("tells who it is: %s", (_, statement, sentence, another) => {
  expect(anotherDoes(lay(statement, sentence))).toBe(another);
});

it("takes a sentence that speaks of somebody else for his, where only the article names the statement's own", () => {
  expect(isAnothersAct(lay("Kenya needs boats.", "Norway says that boats are needed."))).toBe(true);
  expect(isAnothersAct(lay("Kenya needs boats.", "More boats are needed."))).toBe(false);
});

it.each([
  ["another", "Ann Hill held a meeting with Doe.", "It was raised in a call that Jane Ford held with Ann Hill.", true],
  [
    "the same",
    "Jane Ford held a meeting with Doe.",
    "It was raised in a call that Jane Ford held with Ann Hill.",
    false,
  ],
  ["nobody named", "Ann Hill held a meeting.", "The president held a meeting with Ann Hill.", false],
])("asks who does it to the actor: %s", (_, statement, sentence, expected) => {
  expect(doneByAnother(lay(statement, sentence)) !== null).toBe(expected);
});
