import { expect, it } from "vitest";
import { opposedRank, rankDiffers } from "../../../src/stance/rank.ts";
import { lay } from "./lay.ts";

it("tells the largest from the third-largest", () => {
  expect(rankDiffers(lay("It is the largest port.", "It is the third-largest port."))).toBe(true);
  expect(rankDiffers(lay("It is the third-largest port.", "It is the third-largest port."))).toBe(false);
});

it.each([
  ["another rank", "It is the largest port.", "It is the third-largest port.", true],
  ["“top” for the largest", "It is the top buyer of boats.", "It is the fourth-largest buyer of boats.", true],
  ["others before it", "It is the largest port.", "It is the third-largest port, after Oslo and Riga.", true],
  ["the other's", "Oslo has the largest port.", "Riga has the second-largest port after Oslo.", false],
  ["one of several", "It is one of the largest ports.", "It is the third-largest port.", false],
  ["another scope", "It is the largest port of Sweden.", "It is the third-largest port of Norway.", false],
  ["a denial", "It is not the largest port.", "It is the third-largest port.", false],
])("opposes ranks: %s", (_, statement, sentence, opposed) => {
  expect(opposedRank(lay(statement, sentence)) !== null).toBe(opposed);
});
