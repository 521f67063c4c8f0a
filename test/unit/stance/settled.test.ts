import { expect, it } from "vitest";
import { denialOf } from "../../../src/stance/denial.ts";
import { differences } from "../../../src/stance/reasons.ts";
import { unsettled } from "../../../src/stance/settled.ts";
import { lay } from "./lay.ts";

const OPEN = "It is not clear whether the ferry will sail.";

it.each([
  ["clear", "It is clear that the ferry will sail.", OPEN, true],
  ["not clear, clear", "It is not clear whether the ferry will sail.", "It is clear that the ferry will sail.", true],
  ["neither", "It is not clear whether the ferry will sail.", OPEN, false],
  ["said of nothing", "A clear majority wants the ferry to sail.", OPEN, false],
])("tells what one side settles and the other leaves open: %s", (_, statement, sentence, open) => {
  expect(unsettled(lay(statement, sentence)) !== null).toBe(open);
});

it("contradicts what is clear where it is not, and names the words", () => {
  const pair = lay("It is clear that the ferry will sail.", OPEN);
  expect(denialOf(pair).act).toBe(true);
  expect(differences(pair)[0]).toMatchObject({
    code: "POLARITY",
    message: "“not clear” is the contrary of “clear”",
  });
});

it("takes “unclear” and “not clear” for no opposites", () => {
  const pair = lay("It is unclear whether the ferry will sail.", OPEN);
  expect(pair.contrasts).toEqual([]);
  expect(Object.values(denialOf(pair))).not.toContain(true);
  expect(differences(lay("It is unclear whether it will sail.", "It is clear that it will sail."))).not.toEqual([]);
});
