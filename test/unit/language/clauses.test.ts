import { expect, it } from "vitest";
import { LINK } from "../../../src/language/clauses/splitter.ts";
import { clauses } from "../../../src/language/clauses.ts";
import { read } from "./reading.ts";

/** The words of each clause, in the order in which clauses open. */
function split(text: string): string[] {
  const w = read(text);
  const { of, link } = clauses(w);
  return link.map((_, clause) => w.form.filter((form, i) => of[i] === clause && /[\p{L}\p{N}]/u.test(form)).join(" "));
}

it.each([
  ["one clause", "The crew left the harbour.", ["The crew left the harbour"]],
  ["“but”", "The council rejected the plan but offered money.", ["The council rejected the plan", "but offered money"]],
  [
    "a relative clause, and what it interrupts",
    "The minister, who refused the offer, met the crew.",
    ["The minister met the crew", "who refused the offer"],
  ],
  [
    "dashes, with a relative clause of its own",
    "The minister — who refused the offer — met the crew.",
    ["The minister", "met the crew", "who refused the offer"],
  ],
  [
    "“and”, behind what interrupts",
    "The port was shut, before the storm came, and the crew was safe.",
    ["The port was shut", "before the storm came", "and the crew was safe"],
  ],
  [
    "what opens the sentence",
    "Although the port was shut, the crew sailed.",
    ["Although the port was shut", "the crew sailed"],
  ],
  [
    "a relative clause without a pronoun",
    "Ford will get the money she had claimed.",
    ["Ford will get the money", "she had claimed"],
  ],
  [
    "what is coordinated in a relative clause",
    "The crew, who had no lamps and could not sail, left.",
    ["The crew left", "who had no lamps", "and could not sail"],
  ],
  [
    "what hangs on an opening without a verb",
    "After days of saying that there was no need, the council closed it.",
    ["After days of saying", "that there was no need", "the council closed it"],
  ],
  ["not “anything but”", "The bridge is anything but safe.", ["The bridge is anything but safe"]],
  ["not what hangs on “if”", "If the port is shut, the crew will stay.", ["If the port is shut the crew will stay"]],
  ["“how” behind a verb", "Nobody knows how the ferry works.", ["Nobody knows", "how the ferry works"]],
  ["a dateline", "PORT LEVIN (Reuters) - The crew left.", ["PORT LEVIN", "Reuters", "The crew left"]],
  ["hyphens for dashes", "The sale - as planned - failed.", ["The sale", "as planned", "failed"]],
  ["what was said", "Ford denied that the crew left.", ["Ford denied", "that the crew left"]],
  [
    "“not yet”, which joins nothing",
    "The fund has not yet decided how it will vote.",
    ["The fund has not yet decided", "how it will vote"],
  ],
  ["a reason", "The boat sank because the wind turned.", ["The boat sank", "because the wind turned"]],
  [
    "an alternative without a verb",
    "Any ferry, whether old or new, would sink.",
    ["Any ferry would sink", "whether old or new"],
  ],
  [
    "“but” within what it interrupts",
    "The plan, old but it does not sell the port, is popular.",
    ["The plan old is popular", "but it does not sell the port"],
  ],
  ["a bracket", "The crew (all of them) slept.", ["The crew slept", "all of them"]],
  [
    "two subjects with a verb each",
    "The council closed the harbour, and the crew left.",
    ["The council closed the harbour", "and the crew left"],
  ],
  ["what was said without “that”", "Ford said she had no plans to leave.", ["Ford said", "she had no plans to leave"]],
  [
    "what was said besides",
    "Ford said that the crew left and that nobody drowned.",
    ["Ford said", "that the crew left and", "that nobody drowned"],
  ],
  ["two halves that only a comma joins", "It is no ferry, it is a raft.", ["It is no ferry", "it is a raft"]],
  ["who said it", "No boat sank, harbour master Lena Ford said.", ["No boat sank", "harbour master Lena Ford said"]],
  [
    "what is said of some of them",
    "The storm hit forty sailors, none of whom was hurt.",
    ["The storm hit forty sailors", "none of whom was hurt"],
  ],
  ["“yet” before “to” opens none", "The crew has yet to leave.", ["The crew has yet to leave"]],
  [
    "“that” before a noun and the next verb opens none",
    "Ford disputed that account and left.",
    ["Ford disputed that account", "and left"],
  ],
  ["“and” between nouns opens none", "The captain and the crew left.", ["The captain and the crew left"]],
  ["“after” before a noun opens none", "The crew left after the storm.", ["The crew left after the storm"]],
])("parts %s", (_, text, expected) => {
  expect(split(text)).toEqual(expected);
});

it("says how each clause hangs on which", () => {
  const { link, parent } = clauses(read("Ford denied that the crew left because the wind turned."));
  expect(link).toEqual([LINK.MAIN, LINK.COMPLEMENT, LINK.ADVERBIAL]);
  expect(parent).toEqual([0, 0, 1]);
});

it("has one clause where there are no words", () => {
  expect(clauses(read(""))).toEqual({ of: new Uint8Array(0), link: [LINK.MAIN], parent: [0] });
});
