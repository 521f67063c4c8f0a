import { describe, expect, it } from "vitest";
import { hashKey } from "../../../src/core/hash.ts";
import { antecedentsIn } from "../../../src/language/antecedents.ts";
import { surnamesIn } from "../../../src/language/people.ts";
import { analysed } from "./analysed.ts";

/** For each sentence the surnames or names of those it stands for, of the ones given. */
function referred(sentences: readonly string[], ...names: string[]): string[][] {
  const keys = new Map(names.map((name) => [hashKey(name.toLowerCase()), name]));
  return antecedentsIn(
    sentences.map((text) => analysed(text)),
    surnamesIn(sentences.join("\n")),
  ).map((found) => found.map((key) => keys.get(key) ?? "?"));
}

describe("a person", () => {
  it("is who was last the subject or the speaker", () => {
    const article = [
      "“We were slow,” chief executive Lena Ford said in Oslo.",
      "She apologised but refused to resign.",
    ];
    expect(referred(article, "Ford")).toEqual([[], ["Ford"]]);
  });

  it("is found for a pronoun, unless the sentence names somebody first", () => {
    const article = [
      "President Bo Falk spoke.",
      "On Monday, he signed the law.",
      "General Ida Moss saw that he signed it.",
    ];
    expect(referred(article, "Falk", "Moss")).toEqual([[], ["Falk"], []]);
  });

  it("may be a subject with an office in lower case", () => {
    expect(referred(["Danish foreign minister Bo Falk left early.", "He said nothing."], "Falk")[1]).toEqual(["Falk"]);
  });

  it("is of the sex of the pronoun, as a title, a profession or a given name tells it", () => {
    const article = ["Spokeswoman Ona Vellin met Captain John Brenner.", "He left early.", "She stayed."];
    expect(referred(article, "Vellin", "Brenner")).toEqual([[], ["Brenner"], ["Vellin"]]);
  });

  it("keeps the sex that a pronoun gave", () => {
    const article = ["Mayor Rovan Quill spoke.", "She wept.", "Engineer Tavi Moll waited.", "She slept."];
    expect(referred(article, "Quill", "Moll")[3]).toEqual(["Moll"]);
    const other = ["Mayor Rovan Quill spoke.", "She wept.", "He laughed."];
    expect(referred(other, "Quill")[2]).toEqual([]);
  });

  it("is not looked for behind a name, nor in a sentence that names the person", () => {
    expect(referred(["Mayor Lena Ford spoke.", "Captain John Marsh said he slept."], "Ford", "Marsh")).toEqual([
      [],
      [],
    ]);
  });
});

describe("an organisation", () => {
  it("is the one “the company” was introduced as", () => {
    const article = ["The shipping company Orvan bought two yards.", "The company will close both."];
    expect(referred(article, "Orvan")[1]).toEqual(["Orvan"]);
  });

  it("is what “it” takes up from the subject before", () => {
    expect(referred(["Orvan lost money.", "It has sold its ferries."], "Orvan")[1]).toEqual(["Orvan"]);
    expect(referred(["Orvan lost money.", "It is clear that ferries are dear."], "Orvan")[1]).toEqual([]);
  });
});

it("goes no further back than four sentences", () => {
  const rain = ["It rained.", "The wind rose.", "The sea froze.", "The ice broke."];
  expect(referred(["Mayor Lena Ford spoke.", ...rain, "She left."], "Ford").at(-1)).toEqual([]);
});
