import { expect, test } from "vitest";
import { hashKey } from "../../../src/core/hash.ts";
import { entities, isOneName, NAMED, placeKey } from "../../../src/language/gazetteer.ts";
import { type Tag, tagCode } from "../../../src/language/tagger.ts";
import { lexicon } from "./reading.ts";

/** "Word/TAG Word/TAG" → entities. */
function read(text: string) {
  const pairs = text.split(" ").map((t) => [t.slice(0, t.lastIndexOf("/")), t.slice(t.lastIndexOf("/") + 1)] as const);
  return entities(
    pairs.map(([form]) => form),
    Uint8Array.from(pairs, ([, tag]) => tagCode(tag as Tag)),
  );
}

test.each([
  ["Italy/NNP", "it", NAMED.PLACE],
  ["Italian/JJ", "it", NAMED.DEMONYM],
  ["Italians/NNPS", "it", NAMED.DEMONYM],
  ["Rome/NNP", "it", NAMED.CAPITAL],
  ["Kremlin/NNP", "ru", NAMED.SEAT],
  ["U.S./NNP", "us", NAMED.PLACE],
  ["US/NNP", "us", NAMED.PLACE],
  ["Kiev/NNP", "ua", NAMED.CAPITAL],
  ["Kyiv/NNP", "ua", NAMED.CAPITAL],
  ["Brussels/NNP said/VBD", "eu", NAMED.SEAT],
])("%s is one entity with its country", (text, code, named) => {
  const found = read(text);
  expect(found.key[0]).toBe(placeKey(code));
  expect(found.named[0]).toBe(named);
});

test("names of several words are read whole", () => {
  const found = read("the/DT United/NNP States/NNPS and/CC South/NNP Korea/NNP met/VBD at/IN Downing/NNP Street/NNP");
  expect([...found.key]).toEqual([
    0,
    placeKey("us"),
    placeKey("us"),
    0,
    placeKey("kr"),
    placeKey("kr"),
    0,
    0,
    placeKey("gb"),
    placeKey("gb"),
  ]);
});

test("common words are no countries", () => {
  expect([...read("it/PRP told/VBD us/PRP who/WP cooked/VBD turkey/NN on/IN china/NN").key].every((k) => k === 0)).toBe(
    true,
  );
});

test.each(["Michael/NNP Jordan/NNP", "Paris/NNP Larkin/NNP", "Tom/NNP Holland/NNP", "Georgia/NNP Smith/NNP"])(
  "%s is a person",
  (text) => expect([...read(text).named]).toEqual([NAMED.NAME, NAMED.NAME]),
);

test("a place beside other names stays a place", () => {
  expect(read("President/NNP Mikheil/NNP of/IN Georgia/NNP").key[3]).toBe(placeKey("ge"));
  expect(read("In/IN Jordan/NNP police/NNS").key[1]).toBe(placeKey("jo"));
});

test("a person is known by the surname, without titles", () => {
  const full = read("Prime/NNP Minister/NNP Ann/NNP Larkin/NNP 's/POS plan/NN");
  expect([...full.key]).toEqual([0, 0, hashKey("larkin"), hashKey("larkin"), 0, 0]);
  expect(read("Larkin/NNP").key[0]).toBe(hashKey("larkin"));
});

test("a body is known by its initials", () => {
  const whole = read("the/DT International/NNP Olympic/NNP Committee/NNP").key;
  expect(whole[1]).toBe(read("IOC/NNP").key[0]);
  expect(read("Federal/NNP Bureau/NNP of/IN Investigation/NNP").key[3]).toBe(read("FBI/NNP").key[0]);
  expect(read("Supreme/NNP Court/NNP").key[1]).not.toBe(read("High/NNP Court/NNP").key[1]);
});

test("months and weekdays are no names", () => {
  expect([...read("Monday/NNP 6/CD March/NNP").key]).toEqual([0, 0, 0]);
});

test.each([
  ["Zelensky", "Zelenskyy"],
  ["Zelensky", "Zelenskiy"],
  ["Zelensky", "Zelenski"],
  ["Zelensky", "Zelenksy"],
  ["Volodymyr", "Volodimir"],
  ["Gaddafi", "Qaddafi"],
  ["Khrushchev", "Khruschev"],
  ["Tchaikovsky", "Chaikovski"],
  ["Larkini", "Larkin"],
  ["Müller", "Muller"],
  ["Yeltsin", "Jelzin"],
])("%s and %s are spellings of one name", (a, b) => {
  expect([isOneName(a, b), isOneName(b, a)]).toEqual([true, true]);
});

test.each([
  ["Iran", "Iraq"],
  ["Austria", "Australia"],
  ["Niger", "Nigeria"],
  ["Slovakia", "Slovenia"],
  ["Johnson", "Johnston"],
  ["Dalton", "Dawson"],
  ["Biden", "Baden"],
  ["Jackson", "Johnson"],
  ["Martin", "Martinez"],
  ["Mali", "Malta"],
  ["Harris", "Harrison"],
])("%s and %s are two names", (a, b) => expect(isOneName(a, b)).toBe(false));

test("an office between two names parts them", () => {
  const found = read("NHL/NNP Commissioner/NNP Ann/NNP Larkin/NNP");
  expect([...found.key]).toEqual([hashKey("nhl"), 0, hashKey("larkin"), hashKey("larkin")]);
});

test("a name that the tagger missed is one when the lexicon does not know the word", () => {
  const forms = ["the", "citizen", "Larkinov", "said", "Something"];
  const tags = Uint8Array.from((["DT", "NN", "NN", "VBD", "NN"] as const).map(tagCode));
  expect([...entities(forms, tags, lexicon).key]).toEqual([0, 0, hashKey("larkinov"), 0, hashKey("something")]);
  expect([...entities(forms, tags).key]).toEqual([0, 0, 0, 0, 0]);
});

test.each(["Everyone/NN", "Anybody/NN", "Worldwide/RB", "Neither/NNP"])(
  "takes no word like %s for a name at the start",
  (word) => {
    expect([...read(`${word} left/VBD`).key]).toEqual([0, 0]);
  },
);
