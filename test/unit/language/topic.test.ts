import { expect, it } from "vitest";
import { topicOf } from "../../../src/language/topic.ts";
import { analysed } from "./analysed.ts";

const topic = (...sentences: string[]) => [...topicOf(sentences.map((text) => analysed(text)))];
const keyOf = (name: string) => analysed(`${name} signed.`).entity[0];

it("is what at least three sentences name, the most often named first", () => {
  expect(
    topic("Peru left.", "Peru paid.", "Peru won.", "Peru met Chile.", "Chile stayed.", "Chile sang.", "Kenya won."),
  ).toEqual([keyOf("Peru"), keyOf("Chile")]);
});

it("counts a sentence once, however often it repeats the name", () => {
  expect(topic("Peru is Peru and Peru stays Peru.", "It rained.", "It snowed.", "Peru won.")).toEqual([]);
});

it("counts a country under any of its names", () => {
  expect(topic("Peru left.", "Lima paid.", "Peruvian crews won.")).toEqual([keyOf("Peru")]);
});

it("wants a quarter of a long article's sentences", () => {
  const rain = Array.from({ length: 13 }, () => "It rained.");
  expect(topic("Peru left.", "Peru paid.", "Peru won.", ...rain)).toEqual([]);
  expect(topic("Peru left.", "Peru paid.", "Peru won.", ...rain.slice(0, 9))).toEqual([keyOf("Peru")]);
});

it("is four names at most, and none of an empty article", () => {
  const all = "Peru, Chile, Kenya, Norway and Ghana signed.";
  expect(topic(all, all, all)).toHaveLength(4);
  expect(topic()).toEqual([]);
});
