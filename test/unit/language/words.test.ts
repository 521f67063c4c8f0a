import { expect, it } from "vitest";
import { anyTagOf, NOUN, tagSet, VERB } from "../../../src/language/tag-sets.ts";
import { TAGS } from "../../../src/language/tagger.ts";
import { tagged } from "../../../src/language/words.ts";
import { read } from "./reading.ts";

const tagOf = (text: string, word: string) => {
  const w = read(text);
  return TAGS[w.tag[w.form.indexOf(word)] as number];
};

it("lemmatises by the tag: a verb is not its noun", () => {
  expect(read("She leaves the leaves.").lemma).toEqual(["she", "leave", "the", "leaf", "."]);
});

it("lowers case and straightens apostrophes, and keeps the form as it stands", () => {
  const w = read("Ford’s Ferry sank.");
  expect(w.lower).toEqual(["ford", "'s", "ferry", "sank", "."]);
  expect(w.form[1]).toBe("’s");
});

it("finds the verb of a headline that looks like a plural noun", () => {
  expect(tagOf("Mayor rules out closing harbour", "rules")).toBe("VBZ");
  expect(tagOf("Ford no longer supports Norway", "supports")).toBe("VBZ");
});

it("takes no adjective or noun for the participle of a verb that there is not", () => {
  expect(tagOf("The mayor is unwilling to sell it.", "unwilling")).toBe("JJ");
  expect(tagOf("They sent peacekeeping forces.", "peacekeeping")).not.toMatch(/^VB/);
  expect(tagOf("Ford said no crew should ever sail.", "no")).toBe("DT");
});

it("finds the verb of a clause that looks like a participle", () => {
  expect(tagOf("The crew protested, and police made no arrests.", "made")).toBe("VBD");
  expect(tagOf("They have not been seen since their boats capsized in a storm.", "capsized")).toBe("VBD");
  expect(tagOf("The boats sent by Ford arrived.", "sent")).toBe("VBN");
  expect(tagOf("The council rejects it and insists on a sale.", "insists")).toBe("VBZ");
  expect(tagOf("Ford has said she plans a sale.", "plans")).toBe("VBZ");
});

it("takes an unknown capitalised word that opens the sentence for a name, and what it does for the verb", () => {
  for (const text of ["Norway sent boats.", "Norland sent boats.", "Norway would send boats."]) {
    expect(tagOf(text, text.split(" ")[0] as string)).toBe("NNP");
  }
  expect(tagOf("Norway sent boats.", "sent")).toBe("VBD");
  expect(tagOf("Quickly sent boats arrive.", "Quickly")).toBe("RB");
});

it("takes no noun for a verb", () => {
  expect(tagOf("Robot cleaner starts a fire", "Robot")).toBe("NN");
  expect(tagOf("They have settled their dispute out of court.", "dispute")).toBe("NN");
});

it("knows the degrees of adjectives", () => {
  expect(tagOf("It is a cheaper port.", "cheaper")).toBe("JJR");
  expect(tagOf("They called it the simplest way.", "simplest")).toBe("JJS");
  expect(tagOf("The sender wrote a letter.", "sender")).toBe("NN");
});

it("reads the romanisations of a Slavic surname as one name", () => {
  const spelt = ["Petrovsky", "Petrovskyy", "Petrovskiy", "Petrovskyi", "Petrovski"];
  expect(new Set(spelt.map((name) => read(`${name} left.`).lemma[0]))).toEqual(new Set(["petrovsky"]));
  expect(read("They went to ski.").lemma.at(-2)).toBe("ski");
});

it("reads capitals as marking no names in a title-cased headline", () => {
  expect(read("Council Approves Harbour Plan After Long Debate").titleCased).toBe(true);
  expect(tagOf("Council Approves Harbour Plan After Long Debate", "Approves")).toBe("VBZ");
  expect(read("Lena Ford approves the harbour plan after a long debate").titleCased).toBe(false);
  expect(read("Lena Ford Left").titleCased).toBe(false);
});

it("reads a headline so whose house writes its little words small", () => {
  expect(read("Mayor Sued over Harbour Sale after Long Debate").titleCased).toBe(true);
  expect(tagOf("Mayor Sued over Harbour Sale after Long Debate", "Sale")).toBe("NN");
});

it("leaves names their capitals there, though they are in the lexicon", () => {
  expect(tagOf("Harbour Board Sues Steven Over Ferry Sale", "Steven")).toBe("NNP");
  expect(tagOf("Harbour Board Meets Denmark Without Their Lawyers", "Denmark")).toBe("NNP");
  expect(tagOf("Harbour Board Meets Denmark Without Their Lawyers", "Without")).toBe("IN");
  expect(tagOf("Harbour Board Hails Norway and Nobody Else", "Norway")).toBe("NNP");
});

it("takes an unknown word with a capital for a name, and what a modal follows for no verb", () => {
  expect(tagOf("They met in Quelby.", "Quelby")).toBe("NNP");
  expect(tagOf("Ford said that talks with Oslo would continue.", "talks")).toBe("NNS");
  expect(tagOf("The judge declined on Tuesday to sell the boat.", "declined")).toBe("VBD");
});

it("reads 255 tokens and no more", () => {
  const w = read("boats sail and ".repeat(100));
  for (const column of [w.form, w.start, w.end, w.lower, w.tag, w.lemma]) expect(column).toHaveLength(255);
});

it("reads an empty text as no words", () => {
  expect(read("").form).toEqual([]);
});

it("asks for a set of tags, and has none beyond the ends", () => {
  const w = read("The boats sailed.");
  const any = tagSet(/./);
  expect([tagged(w, 1, NOUN), tagged(w, 1, VERB), tagged(w, 2, any)]).toEqual([true, false, true]);
  expect([tagged(w, -1, any), tagged(w, 99, any)]).toEqual([false, false]);
  expect([anyTagOf(w.tag, 0, 9, VERB), anyTagOf(w.tag, 0, 2, VERB), anyTagOf(w.tag, 2, 2, any)]).toEqual([
    true,
    false,
    false,
  ]);
});

it.each([
  ["an unknown name before its verb", "Morvask favours a joint fleet of boats", "Morvask/NNP favours/VBZ"],
  ["a surname that is a word", "Baker rejected the sale.", "Baker/NNP rejected/VBD"],
  ["people who are not named", "Girl throws stone at ferry", "Girl/NN"],
  ["people before a place", "Man in Norway sells boat", "Man/NN Norway/NNP"],
  ["a name that ends like a number", "Ford met Steven there", "Steven/NNP"],
  ["an adverb", "Quickly sold boats sank.", "Quickly/RB"],
  ["a plural, not a name", "Organisers revoked the invitation.", "Organisers/NNS revoked/VBD"],
  ["a plural before its verb", "The talks ended without a deal.", "talks/NNS ended/VBD"],
  ["a plural behind a verb", "The mayor denied talks with Oslo.", "denied/VBD talks/NNS"],
  ["the verb of a headline behind a plural", "Judges throw out the pardon", "throw/VBP"],
  ["a past form at the end of a clause", "The old hotel collapsed", "collapsed/VBD"],
  ["a past form before “because”", "Ford left because the wind turned.", "left/VBD"],
  ["a verb behind a relative clause", "A line that had not been cleared started the fire.", "started/VBD"],
  ["a verb behind one in commas", "Norway, which had been asked for boats, declined on Monday.", "declined/VBD"],
  ["a verb with a clause behind it", "Ford doubts Norway will sell it.", "doubts/VBZ"],
  ["the first of two verbs", "Norway voted for it and proposed a sale.", "voted/VBD proposed/VBD"],
  ["people of a country", "Kenyans backed the sale.", "Kenyans/NNPS backed/VBD"],
  ["a name with “'s” behind “not”", "The sale was not Ford's idea.", "Ford/NNP"],
  ["a dash", "OSLO - The crew left.", "-/:"],
])("corrects the tags of %s", (_, text, expected) => {
  const w = read(text);
  const tags = w.form.map((form, i) => `${form}/${TAGS[w.tag[i] as number]}`);
  expect(tags).toEqual(expect.arrayContaining(expected.split(" ")));
});
