import { expect, it } from "vitest";
import { unsaid } from "../../../src/stance/unsaid.ts";
import { lay } from "./lay.ts";

it.each([
  ["not said", "Sweden did not say that boats left.", "Sweden said that boats left.", "say"],
  ["not confirmed", "Sweden confirmed the sale.", "Sweden did not confirm the sale.", "confirmed"],
  ["not said at all", "Sweden did not say that boats left.", "Boats left Sweden.", "say"],
  ["not clear", "It is clear whether Sweden sold it.", "It is not yet clear whether Sweden sold it.", "clear"],
])("finds what one side says and the other leaves open: %s", (_, statement, sentence, word) => {
  expect(unsaid(lay(statement, sentence))).toMatchObject({ code: "MODALITY", message: expect.stringContaining(word) });
});

it.each([
  ["both say it", "Sweden said that boats left.", "Sweden said that boats left."],
  ["neither does", "Sweden did not say that boats left.", "Sweden has not said that boats left."],
  ["“not only” affirms", "Sweden sold the ferry.", "Sweden not only sold the ferry but left."],
  ["a plain denial is polarity's", "Sweden sold the ferry.", "Sweden did not sell the ferry."],
])("finds nothing where %s", (_, statement, sentence) => {
  expect(unsaid(lay(statement, sentence))).toBeNull();
});
