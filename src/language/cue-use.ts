import type { Cue } from "./cues.ts";
import { QUOTE } from "./forms.ts";
import { BASE, GERUND, MODAL, NOUN, NOUN_OR_ADJECTIVE, PAST_PARTICIPLE, tagSet, VERB } from "./tag-sets.ts";
import { tagged, type Words } from "./words.ts";

const COUNTING = tagSet(/^(?:CD|DT)$/);
const AFFECTED = tagSet(/^(?:DT|PRP|NN|VB|IN)/);
const CARDINAL = tagSet(/^CD$/);
const VERB_PART = tagSet(/^(?:VB|RB|RP)/);
const DESCRIBING = tagSet(/^(?:VB[DN]|JJ)$/);
const DETERMINING = tagSet(/^(?:DT|PRP\$|POS|JJ)$/);

/** Cues that are cues only as one part of speech: "may" the modal, "ban" in both, "drop" not as a noun. */
export function applies(w: Words, i: number, cue: Cue): boolean {
  const word = cue.lemmas[0] as string;
  if (isOnlyNamed(w, i, word)) return false;
  if (/^(?:may|might|could|would|will|should|must|shall)$/.test(word)) return tagged(w, i, MODAL);
  if (VERBS.test(word)) return appliesAsVerb(w, i, cue);
  if (LIFTING.has(word)) return hasObject(w, i, BANS);
  if (UNLIKELY.test(word)) return !tagged(w, i + 1, NOUN_OR_ADJECTIVE);
  return USES.get(word)?.(w, i, cue) ?? true;
}

/** A word of denial that is not said of anything here. */
function isOnlyNamed(w: Words, i: number, word: string): boolean {
  // "The government's disputed reform" is there.
  if (/^(?:dispute|deny|doubt|oppose|contest|reject)$/.test(word) && isAttributive(w, i)) return true;
  // "The “on hold” music" is none that was put off.
  if (word === "on" && QUOTE.test(w.form[i - 1] ?? "")) return true;
  const hasCapital = i > 0 && !w.titleCased && /^\p{Lu}\p{Ll}/u.test(w.form[i] as string);
  return hasCapital && !/^["“'‘`]/.test(w.form[i - 1] as string);
}

/** Cues that are verbs, or nouns of the same spelling. */
const VERBS =
  /^(?:question|appear|seem|suspect|wonder|fail|drop|withdraw|want|try|ask|agree|expect|hope|bar|block|resist|stop|halt|object|neglect|doubt|decline|dispute|abandon|fabricate|lack|vote)$/;

function appliesAsVerb(w: Words, i: number, { lemmas }: Cue): boolean {
  const word = lemmas[0] as string;
  // "Stopped taking", not "stopped to take"; "put a stop to", "called for a halt to".
  if (/^(?:stop|halt)$/.test(word) && lemmas[1] === "to") return tagged(w, i, NOUN);
  if (word === "stop" && lemmas.length === 1) return tagged(w, i, VERB) && tagged(w, i + 1, GERUND);
  if (lemmas.length > 1 && /^(?:stop|lack|object|drop|fail|try)$/.test(word)) return true;
  if (word === "withdraw") return tagged(w, i, VERB) && hasObject(w, i, SUITS);
  if (word === "drop") return tagged(w, i, VERB) && hasObject(w, i, PLANS);
  return tagged(w, i, VERB) || word === "lack";
}

/** "An unlikely accident" is one. */
const UNLIKELY = /^(?:unlikely|impossible|improbable|implausible|unrealistic|impractical|reluctant|unwilling)$/;

/** "Barely 9,000" counts. */
const isNotCounting = (w: Words, i: number): boolean => !tagged(w, i + 1, COUNTING) || w.lower[i + 1] === "any";

type Use = (w: Words, i: number, cue: Cue) => boolean;

/** When single words are cues. */
const USES: ReadonlyMap<string, Use> = new Map<string, Use>([
  // "Suggested stationing troops", not "suggested that they are there".
  ["suggest", (w, i) => tagged(w, i, VERB) && tagged(w, i + 1, GERUND)],
  // To dismiss a claim is to deny it, to dismiss a person is not: "was dismissed as director".
  ["dismiss", (w, i) => !/^(?:as|from)$/.test(w.lower[i + 1] ?? "") || w.lemma[i - 1] !== "be"],
  // "No, …" answers.
  ["no", (w, i) => w.form[i + 1] !== ","],
  // "A demand by the opposition to clear the building".
  ["opposition", (w, i, { lemmas }) => lemmas[1] !== "to" || !tagged(w, i + 2, BASE)],
  // "Spoke instead of an agreement".
  ["instead", (w, i) => !/^(?:speak|talk|think|hear|dream|complain)$/.test(w.lemma[i - 1] ?? "")],
  ["barely", isNotCounting],
  ["hardly", isNotCounting],
  ["scarcely", isNotCounting],
  // "More than 20", "later than May" measure; "less than the doubling that they had feared" compares.
  [
    "than",
    (w, i) =>
      tagged(w, i + 1, AFFECTED) &&
      !tagged(w, i + 2, CARDINAL) &&
      !/^(?:rather|other|late|early)$/.test(w.lemma[i - 1] ?? ""),
  ],
  [
    "against",
    (w, i) =>
      (tagged(w, i - 1, VERB_PART) && !NOT_DENYING.test(w.lemma[i - 1] as string)) ||
      w.lemma
        .slice(Math.max(0, i - OBJECT_REACH), i)
        .some((lemma) => /^(?:advise|warn|counsel|caution|side|argue|campaign)$/.test(lemma)) ||
      /^(?:stance|position|argument)$/.test(w.lemma[i - 1] ?? ""),
  ],
]);

/** What is done against a thing that is there. */
const NOT_DENYING =
  /^(?:war|appeal|win|lose|play|compete|defend|protect|guard|insure|testify|rise|fall|gain|race|complain)$/;

/** What undoes a ban, and bans. */
const LIFTING: ReadonlySet<string> = new Set([
  "lift",
  "ease",
  "relax",
  "loosen",
  "soften",
  "overturn",
  "revoke",
  "rescind",
  "waive",
  "repeal",
]);
const BANS: ReadonlySet<string> = new Set(
  "ban embargo suspension moratorium veto prohibition blockade restriction curfew".split(" "),
);
/** What is dropped before it comes to anything. */
const PLANS: ReadonlySet<string> = new Set(
  "plan idea bid proposal project scheme demand charge claim case veto objection resistance opposition lawsuit suit complaint appeal backing support".split(
    " ",
  ),
);
/** What is withdrawn as one drops it; who withdraws troops or support does more. */
const SUITS: ReadonlySet<string> = new Set("lawsuit suit appeal bid candidacy nomination".split(" "));
/** Tokens between a verb and its object, or its subject in the passive. */
const OBJECT_REACH = 7;

/** Is one of these nouns behind the verb, or before its participle in the passive? */
function hasObject(w: Words, verb: number, nouns: ReadonlySet<string>): boolean {
  const passive = tagged(w, verb, PAST_PARTICIPLE) && w.lemma.slice(Math.max(0, verb - 2), verb).includes("be");
  const [from, to] = passive ? [verb - OBJECT_REACH, verb] : [verb + 1, verb + 1 + OBJECT_REACH];
  return w.lemma.slice(Math.max(0, from), to).some((lemma) => nouns.has(lemma));
}

/** A participle between an article, a possessive or an adjective and its noun. */
const isAttributive = (w: Words, i: number): boolean =>
  tagged(w, i, DESCRIBING) && tagged(w, i - 1, DETERMINING) && tagged(w, i + 1, NOUN_OR_ADJECTIVE);
