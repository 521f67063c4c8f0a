import { expect, it } from "vitest";
import { lay, wordAt } from "./lay.ts";

/** What the word of the statement is aligned to, or null. */
function counterpart(statement: string, sentence: string, word: string): string | null {
  const { statement: a, sentence: b, alignment } = lay(statement, sentence);
  const i = Array.from(a.start.keys()).find((k) => wordAt(a, k) === word);
  if (i === undefined) throw new Error(`no token "${word}" in "${statement}"`);
  const j = alignment.to[i] as number;
  return j < 0 ? null : wordAt(b, j);
}

it.each([
  ["the word itself", "The harbour closed.", "They closed the harbour.", "harbour", "harbour"],
  ["another form of it", "The council decides.", "The council decided late.", "decides", "decided"],
  ["a derivation", "The council decided.", "The decision of the council came late.", "decided", "decision"],
  ["a derivation that is a wider word as well", "She invited him.", "He got an invitation.", "invited", "invitation"],
  ["a synonym", "The film was long.", "The movie was long.", "film", "movie"],
  ["a country by its demonym", "Italy sent ships.", "Italian ships were sent.", "Italy", "Italian"],
  ["a name in another spelling", "Zelensky spoke.", "Zelenskyy spoke.", "Zelensky", "Zelenskyy"],
  ["nothing for a surname in a given name", "Sofia Marek left.", "Minister Marek Sulik left.", "Marek", null],
  ["nothing for another's name spelled nearly so", "Boris Tannek left.", "Grace Tenaki left.", "Tannek", null],
  ["nothing for a verb that is only spelt alike", "The secretary of state left.", "She stated it.", "state", null],
  [
    "what heads its phrase before what describes",
    "He is a member.",
    "The member states want a member.",
    "member",
    "member",
  ],
  ["what is said before what is compared", "They left.", "It is akin to leaving, and they left.", "left", "left"],
  ["nothing for an opposite", "The council accepted it.", "The council rejected it.", "accepted", null],
  ["nothing for another name", "Lena Ford spoke.", "Carl Moss spoke.", "Ford", null],
])("aligns %s", (_, statement, sentence, word, expected) => {
  expect(counterpart(statement, sentence, word)).toBe(expected);
});

it("takes the counterpart that stands where its neighbours are", () => {
  const { statement, sentence, alignment } = lay(
    "The red boat sank.",
    "A boat left the quay, and later the red boat sank.",
  );
  const i = Array.from(statement.start.keys()).find((k) => wordAt(statement, k) === "boat") as number;
  expect(sentence.start[alignment.to[i] as number]).toBe(sentence.text.lastIndexOf("boat"));
});

it("aligns in both directions alike", () => {
  const { alignment } = lay("The council closed the harbour.", "The harbour was closed by the council.");
  const backward = [...alignment.from.entries()].filter(([, i]) => i >= 0);
  const forward = [...alignment.to.entries()].filter(([, j]) => j >= 0);
  // "council", "closed" and "harbour" at least.
  expect(backward.length).toBeGreaterThanOrEqual(3);
  expect(backward.map(([j, i]) => [i, j]).sort()).toEqual(forward.sort());
});

it("finds a country in its capital, but not a city in its country", () => {
  const found = (statement: string, sentence: string) => {
    const { statement: a, alignment } = lay(statement, sentence);
    return (alignment.to[a.start.length - 2] as number) >= 0;
  };
  expect(found("They met in Oslo.", "They met in Norway.")).toBe(false);
  expect(found("They met in Norway.", "They met in Oslo.")).toBe(true);
  expect(found("They wrote to Oslo.", "They wrote to Norway.")).toBe(true);
});
