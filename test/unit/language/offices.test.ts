import { expect, it } from "vitest";
import { officeHolders } from "../../../src/language/offices.ts";
import { analysed } from "./analysed.ts";

const holders = (...article: string[]) => officeHolders(article.map((text) => analysed(text)));
const keyOf = (name: string) => analysed(`${name} left early.`).entity[0];

it("takes a bare office for whom the article names in it", () => {
  expect(
    holders("French Prime Minister Lena Ford spoke.", "The French prime minister left.", "France's premier slept."),
  ).toEqual([[], [keyOf("Lena Ford")], [keyOf("Lena Ford")]]);
});

it("also looks ahead, and takes “leader” for any office of the country", () => {
  expect(holders("The French leader left.", "French President Lena Ford slept.")[0]).toEqual([keyOf("Lena Ford")]);
});

it("keeps countries and offices apart", () => {
  expect(
    holders("French Prime Minister Lena Ford spoke.", "The Polish prime minister left.", "The French president left."),
  ).toEqual([[], [], []]);
});

it("stays silent where two have held the office", () => {
  expect(
    holders(
      "French Defence Minister Lena Ford spoke.",
      "French Defence Minister Carl Moss spoke.",
      "The French defence minister left.",
    )[2],
  ).toEqual([]);
});

it("knows nobody by an office that nobody is named in", () => {
  expect(holders("The French president left.", "Lena Ford stayed.")).toEqual([[], []]);
});
