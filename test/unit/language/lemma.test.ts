import { expect, test } from "vitest";
import { lemmatise } from "../../../src/language/lemma.ts";
import type { Tag } from "../../../src/language/tagger.ts";
import { lexicon } from "./reading.ts";

test.each([
  ["went", "VBD", "go"],
  ["saw", "VBD", "see"],
  ["saw", "NN", "saw"],
  ["stopped", "VBD", "stop"],
  ["sanctioned", "VBN", "sanction"],
  ["released", "VBN", "release"],
  ["deciding", "VBG", "decide"],
  ["putting", "VBG", "put"],
  ["denies", "VBZ", "deny"],
  ["was", "VBD", "be"],
  ["n't", "RB", "not"],
  ["constructor", "NN", "constructor"],
  ["children", "NNS", "child"],
  ["countries", "NNS", "country"],
  ["wives", "NNS", "wife"],
  ["crises", "NNS", "crisis"],
  ["news", "NN", "news"],
  ["larger", "JJR", "large"],
  ["biggest", "JJS", "big"],
  ["worse", "JJR", "bad"],
  ["them", "PRP", "they"],
  ["unwilling", "VBG", "unwilling"],
  ["peacekeeping", "VBG", "peacekeeping"],
  ["stationing", "NN", "station"],
  ["meeting", "NN", "meeting"],
  ["glimbed", "VBD", "glimb"],
  ["blorizing", "VBG", "blorize"],
  ["paris", "NNP", "paris"],
  ["1990s", "NNS", "1990s"],
] as const)("%s/%s is %s", (form, tag, lemma) => expect(lemmatise(form, tag as Tag, lexicon)).toBe(lemma));
