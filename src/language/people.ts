import { hashKey } from "../core/hash.ts";
import { KeySet } from "../core/key-set.ts";

/** Words that name an office: before a name they make it a person's, after "the" they stand for one. */
export const OFFICES =
  "president|minister|premier|chancellor|leader|secretary|senator|governor|mayor|king|queen|pope|chief|spokesman|spokeswoman|" +
  "spokesperson|judge|director|ambassador|general|colonel|admiral|commander|chairman|chairwoman|chair|analyst|expert|" +
  "professor|congressman|congresswoman|representative|prosecutor|lawyer|commissioner|pm|mp|ceo|captain|sheriff|officer";

/** Their lemma keys. */
export const OFFICE_KEYS = new KeySet(OFFICES.split("|").map(hashKey));

/** The offices with or without a capital: the names beside them must be told from common words by theirs. */
export const OFFICE_FORMS = OFFICES.split("|")
  .map((office) =>
    office.length > 3
      ? `[${office.charAt(0).toUpperCase()}${office.charAt(0)}]${office.slice(1)}`
      : office.toUpperCase(),
  )
  .join("|");

const WORD = "\\p{Lu}[\\p{L}\\p{M}’'-]*";
const TITLED = new RegExp(
  `\\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Gen|Gov|Rep|Sir|Lord|Lady)\\.?\\s+((?:${WORD}\\s+){0,2}${WORD})`,
  "gu",
);
const IN_OFFICE = new RegExp(
  `\\b(?:${OFFICE_FORMS})(?:\\s+of\\s+\\p{Lu}\\p{L}+)?\\s+((?:${WORD}\\s+){0,2}${WORD})`,
  "gu",
);
/** "Jane Doe, from …, told", "Jane Doe said", "Jane Doe, 43,": full names in the places where people stand. */
const ACTING = new RegExp(
  `\\b(${WORD}(?:\\s+(?:\\p{Lu}\\.|${WORD})){0,2}\\s+${WORD})(?:,\\s\\d{1,2},|(?:,[^,"“”]{1,60},|\\s+(?:has|had|also))?\\s*(?:said|says|told|tells|argued|warned|wrote|added|tweeted|asked))`,
  "gu",
);
/** Last words of names that are no person's. */
const BODY =
  /^(?:house|times|post|press|news|states|kingdom|nations|union|party|bank|ministry|court|council|department|office|agency|group|university|institute|government|parliament|senate|congress|army|police|association|company|street|city|county|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** Surnames, in lower case, of the people an article names in full, with a title or with an office. */
export function surnamesIn(text: string): Set<string> {
  const surnames = new Set<string>();
  for (const pattern of [TITLED, IN_OFFICE, ACTING]) {
    for (const found of text.matchAll(pattern)) {
      const last = surnameOf(found[1] ?? "");
      if (/^\p{Lu}\p{L}/u.test(last) && !BODY.test(last)) surnames.add(last.toLowerCase());
    }
  }
  for (const office of OFFICES.split("|")) surnames.delete(office);
  return surnames;
}

/** The last word of a name, without a possessive ending. */
export function surnameOf(name: string): string {
  return (name.trim().split(/\s+/).at(-1) ?? "").replace(/['’]s?$/, "").replace(/[.,]$/, "");
}
