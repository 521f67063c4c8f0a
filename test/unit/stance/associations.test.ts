import { expect, it } from "vitest";
import { encodeAssociations, fitAssociations } from "../../../scripts/train/associations.ts";
import {
  ASSOCIATION_FEATURES,
  type Associations,
  fillAssociations,
  loadAssociations,
  observe,
} from "../../../src/stance/associations.ts";
import type { Pair } from "../../../src/stance/pair.ts";
import { lay } from "./lay.ts";

const [SUPPORTS, REFUTES] = [0, 1];
/** Topics differ, so that the folds of the cross-fitting do. */
const NAMES = ["Ann Lee", "Bo Ray", "Cy Dunn", "Di Poe", "Ed Fox", "Flo Kerr", "Gus Hale", "Ida Moss"];
const lost = (name: string) => lay(`${name} won the prize.`, `${name} was nominated for the prize.`);
const took = (name: string) => lay(`${name} won the prize.`, `${name} collected the prize.`);

function example(name: string, label: number) {
  return { claim: `${name} won the prize.`, evidence: "", label, weight: 1, set: "fever" };
}

function features(table: Associations, pair: Pair): Record<string, number> {
  const out = new Float32Array(ASSOCIATION_FEATURES.length);
  fillAssociations(table, observe(pair), out, 0);
  return Object.fromEntries(ASSOCIATION_FEATURES.map((name, f) => [name, out[f] as number]));
}

const fitted = fitAssociations(
  NAMES.flatMap((name) => [example(name, REFUTES), example(name, SUPPORTS)]),
  NAMES.flatMap((name) => [lost(name), took(name)]),
);

it("learns which word beside the statement's tells against it, and which for it", () => {
  expect(features(fitted.table, lost("Kit Orr")).extraOdds).toBeGreaterThan(0.5);
  expect(features(fitted.table, took("Kit Orr")).extraOdds).toBeLessThan(-0.5);
});

it("gives the training examples what others taught", () => {
  const extra = fitted.columns[ASSOCIATION_FEATURES.indexOf("extraOdds")] as Float32Array;
  expect(extra[0]).toBeGreaterThan(0);
  expect(extra[0]).toBeLessThanOrEqual(features(fitted.table, lost("Ann Lee")).extraOdds as number);
});

it("observes no names and no numbers", () => {
  const keys = (who: string, many: number) => [...observe(lay(`${who} saw ${many} ships.`, "The storm passed."))];
  expect(keys("Carl Moss", 12)).toEqual(keys("Lena Ford", 70));
});

it("reads what it wrote, and refuses another version", () => {
  const file = encodeAssociations(fitted.table);
  expect(loadAssociations(file.slice().buffer as ArrayBuffer)).toEqual(fitted.table);
  file[0] = 9;
  expect(() => loadAssociations(file.slice().buffer as ArrayBuffer)).toThrow("npm run train");
});
