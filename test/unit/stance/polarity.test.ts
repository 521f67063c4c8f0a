import { describe, expect, it } from "vitest";
import { polarity } from "../../../src/stance/polarity.ts";
import { differences } from "../../../src/stance/reasons.ts";
import { lay } from "./lay.ts";

describe("polarity", () => {
  it.each([
    ["the sentence's denial", "Sweden will send boats.", "Sweden ruled out sending boats.", "“ruled out” negates"],
    ["the statement's", "Sweden did not send boats.", "Sweden sent boats.", "the statement's “not” denies what"],
    [
      "what denies a word of denial, where the statement has it",
      "Sweden has not banned whaling.",
      "A new law in Sweden banning whaling has drawn criticism.",
      "the statement's “not” denies what “banning whaling” affirms",
    ],
    [
      "and where the sentence has it",
      "Sweden has banned whaling.",
      "Sweden has not banned whaling.",
      "“not” negates “banned whaling”",
    ],
  ])("names %s", (_, statement, sentence, message) => {
    expect(polarity(lay(statement, sentence))[0]?.message).toContain(message);
  });

  it("finds nothing where both deny, or neither", () => {
    expect(polarity(lay("Sweden sent boats.", "Sweden has sent boats."))).toEqual([]);
    expect(polarity(lay("Sweden sent no boats.", "Sweden did not send boats."))).toEqual([]);
  });

  it("leaves nothing to say of a word as its own contrary", () => {
    const messages = differences(lay("Sweden rejected the deal.", "Sweden has never rejected the deal.")).map(
      (reason) => reason.message,
    );
    expect(messages).toEqual(["“never” negates “rejected the deal”"]);
  });
});
