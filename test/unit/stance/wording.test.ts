import { expect, it } from "vitest";
import { fitWording, wordingColumns } from "../../../scripts/train/wording.ts";
import type { Pair } from "../../../src/stance/pair.ts";
import { fillWording, loadWording, observeWording, WORDING_FEATURES } from "../../../src/stance/wording.ts";
import { lay } from "./lay.ts";

const [SUPPORTS, REFUTES, NEI] = [0, 1, 2];
const NAMES = ["Ann Lee", "Bo Ray", "Cy Dunn", "Di Poe", "Ed Fox", "Flo Kerr", "Gus Hale", "Ida Moss"];
const lost = (name: string) =>
  lay(
    `${name} won the big prize of the city in the north this year.`,
    `${name} was nominated for the big prize of the city in the north this year.`,
  );
const took = (name: string) =>
  lay(
    `${name} won the big prize of the city in the north this year.`,
    `${name} collected the big prize of the city in the north this year.`,
  );
const saw = (name: string) =>
  lay(
    `${name} won the big prize of the city in the north this year.`,
    `${name} described the big prize of the city in the north this year.`,
  );
const bufferOf = (file: Uint8Array): ArrayBuffer => file.slice().buffer as ArrayBuffer;

const pairs = NAMES.flatMap((name) => [lost(name), took(name), saw(name)]);
const labels = pairs.map((_, row) => [REFUTES, SUPPORTS, NEI][row % 3] as number);
const observed = pairs.map((pair) => observeWording(pair).slice());
const every = [...labels.keys()];
const file = fitWording(observed, labels, every);

function features(pair: Pair): Record<(typeof WORDING_FEATURES)[number], number> {
  const out = new Float32Array(WORDING_FEATURES.length);
  fillWording(loadWording(bufferOf(file)), observeWording(pair), out, 0);
  return { wordingSide: out[0] as number, wordingOpen: out[1] as number };
}

it("learns which words tell against the statement, which for it, and which for neither", () => {
  expect(features(lost("Kit Orr")).wordingSide).toBeGreaterThan(0.5);
  expect(features(took("Kit Orr")).wordingSide).toBeLessThan(-0.5);
  expect(features(saw("Kit Orr")).wordingOpen).toBeGreaterThan(0.5);
  expect(features(took("Kit Orr")).wordingOpen).toBeLessThan(-0.5);
});

it("gives an example what the others of its fold's model taught", () => {
  const foldOf = every.map((row) => Number(row < 12));
  const files = [0, 1].map((fold) =>
    fitWording(
      observed,
      labels,
      every.filter((row) => foldOf[row] !== fold),
    ),
  );
  const [side, open] = wordingColumns(observed, files, foldOf) as [Float32Array, Float32Array];
  expect([side[0], side[1], open[2]].map((value) => Math.sign(value as number))).toEqual([1, -1, 1]);
});

it("observes the same of a statement with and without its full stop", () => {
  const [statement, sentence] = ["Ann Lee won the prize of the city", "Ann Lee has won the prize of the city."];
  expect(observeWording(lay(`${statement}.`, sentence)).slice()).toEqual(
    observeWording(lay(statement, sentence)).slice(),
  );
});

it("fits the same weights to the bit from the same examples", () => {
  expect(fitWording(observed, labels, every)).toEqual(file);
});

it("observes no names and no numbers, and each thing once", () => {
  const seen = (who: string, many: number) => [
    ...observeWording(lay(`${who} saw ${many} ships.`, "The storm passed.")),
  ];
  expect(seen("Carl Moss", 12)).toEqual(seen("Lena Ford", 70));
  const all = seen("Carl Moss", 12);
  expect(new Set(all).size).toBe(all.length);
});

it("observes how a number fares, what stands in a word's place, and what is denied", () => {
  const seen = (sentence: string) => [...observeWording(lay("The port has 40 cranes.", sentence))].join();
  const sentences = [
    "The port has 40 cranes.",
    "The port has 30 cranes.",
    "The port has no cranes.",
    "The port has 40 berths.",
  ];
  expect(new Set(sentences.map(seen)).size).toBe(sentences.length);
});

it("reads what it wrote, and refuses another version", () => {
  const damaged = file.slice();
  damaged[0] = 9;
  expect(() => loadWording(bufferOf(damaged))).toThrow("npm run train");
  expect(() => loadWording(bufferOf(file.slice(0, 99)))).toThrow("npm run train");
});

it("says nothing of a pair that shows too little", () => {
  expect(features(lay("Ann Lee won.", "Ann Lee was nominated."))).toEqual({
    wordingSide: Number.NaN,
    wordingOpen: Number.NaN,
  });
});
