import type { Language } from "../../src/language/analyse.ts";
import { FINITE } from "../../src/language/tag-sets.ts";
import { TAGS } from "../../src/language/tagger.ts";
import { tagged, type Words, words } from "../../src/language/words.ts";
import { seededRandom } from "./random.ts";
import type { Example } from "./sets.ts";

const [SUPPORTS, REFUTES, NEI] = [0, 1, 2];
const AUXILIARY = /^(?:is|are|was|were|am|has|have|had|will|would|can|could|should|may|might|must|shall|does|do|did)$/;
/** Of the pairs that could be turned, every so many-th is. */
const EVERY = 3;
const MOST_EVIDENCE = 260;

/** One way to turn a clause: what becomes of its verb, and of the label of a supported pair. */
interface Operator {
  readonly turn: (verb: Verb) => string | null;
  readonly negates: boolean;
  /** Leaves it open: a supported claim becomes undecided. */
  readonly hedges?: boolean;
}

interface Verb {
  readonly form: string;
  readonly lemma: string;
  readonly tag: string;
  /** Does a form of be, have, do or a modal carry the tense? Then "not" goes behind it. */
  readonly auxiliary: boolean;
}

const plain = (v: Verb): boolean => !v.auxiliary && v.lemma !== "be" && v.lemma !== "have";
const agree = (v: Verb, past: string, singular: string, plural: string): string =>
  v.tag === "VBD" ? past : v.tag === "VBZ" ? singular : plural;

const OPERATORS: readonly Operator[] = [
  {
    negates: true,
    turn: (v) =>
      v.auxiliary || v.lemma === "be" ? `${v.form} not` : `${agree(v, "did", "does", "do")} not ${v.lemma}`,
  },
  { negates: true, turn: (v) => (v.auxiliary || v.lemma === "be" ? `${v.form} never` : `never ${v.form}`) },
  { negates: true, turn: (v) => (plain(v) ? `${agree(v, "refused", "refuses", "refuse")} to ${v.lemma}` : null) },
  { negates: true, turn: (v) => (plain(v) ? `${agree(v, "failed", "fails", "fail")} to ${v.lemma}` : null) },
  { negates: true, turn: (v) => (plain(v) ? `${agree(v, "ruled", "rules", "rule")} out ${gerund(v.lemma)}` : null) },
  { negates: true, turn: (v) => (plain(v) ? `${agree(v, "denied", "denies", "deny")} ${gerund(v.lemma)}` : null) },
  { negates: true, turn: (v) => (v.auxiliary || v.lemma === "be" ? `${v.form} no longer` : `no longer ${v.form}`) },
  {
    negates: true,
    turn: (v) => (plain(v) ? `${agree(v, "decided", "decides", "decide")} against ${gerund(v.lemma)}` : null),
  },
  {
    negates: true,
    turn: (v) => (plain(v) ? `${agree(v, "stopped", "stops", "stop")} short of ${gerund(v.lemma)}` : null),
  },
  {
    negates: true,
    turn: (v) => (plain(v) ? `${agree(v, "went", "goes", "go")} ahead without ${gerund(v.lemma)}` : null),
  },
  { negates: true, turn: (v) => (plain(v) ? `${agree(v, "was", "is", "are")} unlikely to ${v.lemma}` : null) },
  {
    negates: true,
    turn: (v) => (plain(v) ? `${agree(v, "had", "has", "have")} no intention of ${gerund(v.lemma)}` : null),
  },
  {
    negates: false,
    hedges: true,
    turn: (v) => (plain(v) ? `${agree(v, "considered", "considers", "consider")} ${gerund(v.lemma)}` : null),
  },
  { negates: false, hedges: true, turn: (v) => (plain(v) ? `might ${v.lemma}` : null) },
];

function gerund(lemma: string): string {
  if (/(?:[^aeiou])e$/.test(lemma) && lemma !== "be") return `${lemma.slice(0, -1)}ing`;
  if (/^[^aeiou]*[aeiou][bdgmnprt]$/.test(lemma)) return `${lemma}${lemma.at(-1)}ing`;
  return `${lemma}ing`;
}

/** Clauses beside the one that decides: their negations must not reach it. */
const BESIDES: readonly ((evidence: string) => string)[] = [
  (evidence) => `Officials refused to comment, but ${evidence}`,
  (evidence) => `${evidence.replace(/\.\s*$/, "")}, but officials ruled out any change.`,
  (evidence) => `The minister, who has denied any wrongdoing, said ${evidence}`,
  (evidence) => `${evidence.replace(/\.\s*$/, "")}, although it is not the first time.`,
];
/** Share of the pairs that also get such a clause. */
const BESIDE = 0.3;

/** What whole sentences are wrapped in. */
const WRAPPERS: readonly {
  readonly before: string;
  readonly after: string;
  readonly negates: boolean;
  readonly hedges?: boolean;
}[] = [
  { before: "It is not true that ", after: "", negates: true },
  { before: "The report that ", after: " is a hoax", negates: true },
  { before: "Officials denied that ", after: "", negates: true },
  { before: "Officials said ", after: "", negates: false },
  { before: "It is unclear whether ", after: "", negates: false, hedges: true },
  { before: "Officials confirmed that ", after: "", negates: false },
];

type Wrapper = (typeof WRAPPERS)[number];

function labelOf({ hedges, negates }: Wrapper): number {
  if (hedges) return NEI;
  return negates ? REFUTES : SUPPORTS;
}

const isTurnable = ({ label, evidence, set }: Example): boolean =>
  label !== NEI && evidence.length <= MOST_EVIDENCE && /^(?:vitaminc|fever)$/.test(set);

/**
 * Counterfactual pairs (Kaushik et al. 2020): the verb of the claim, of the evidence or of both is negated, hedged or
 * reported, and the label follows. The sets at hand refute by other numbers and names; newspapers refute by denial.
 */
export function counterfactuals(language: Language, examples: readonly Example[], weight: number): Example[] {
  const random = seededRandom(11);
  return examples.flatMap((example, i) => {
    if (i % EVERY !== 0 || !isTurnable(example)) return [];
    const turned: Example[] = [];
    const push = (claim: string, evidence: string, label: number): void => {
      turned.push({ claim, evidence, label, weight, set: "counterfactual" });
    };
    const own = OPERATORS[Math.floor(random() * 2)] as Operator;
    const claim = turnVerb(language, example.claim, own, null);
    if (claim !== null && random() < 0.5) push(claim, example.evidence, 1 - example.label);
    if (random() < BESIDE)
      push(
        example.claim,
        (BESIDES[Math.floor(random() * BESIDES.length)] as (e: string) => string)(example.evidence),
        example.label,
      );
    if (example.label !== SUPPORTS) return turned;
    const theirs = OPERATORS[Math.floor(random() * OPERATORS.length)] as Operator;
    const predicate = mainVerb(words(example.claim, language.tagger, language.lexicon));
    const evidence = turnVerb(language, example.evidence, theirs, predicate?.lemma ?? null);
    if (evidence !== null) {
      push(example.claim, evidence, theirs.hedges ? NEI : REFUTES);
      if (claim !== null && !theirs.hedges && random() < 0.5) push(claim, evidence, SUPPORTS);
    } else if (random() < 0.4) {
      const wrapper = WRAPPERS[Math.floor(random() * WRAPPERS.length)] as Wrapper;
      const wrapped = wrapper.before + example.evidence.replace(/\.\s*$/, "") + wrapper.after;
      push(example.claim, wrapped, labelOf(wrapper));
    }
    return turned;
  });
}

/** The text with its verb turned: the finite verb whose lemma is asked for, or the first. */
function turnVerb(language: Language, text: string, operator: Operator, lemma: string | null): string | null {
  const w = words(text, language.tagger, language.lexicon);
  const verb = lemma === null ? mainVerb(w) : finiteVerb(w, lemma);
  if (verb === null) return null;
  const turned = operator.turn(verb);
  return turned === null
    ? null
    : text.slice(0, w.start[verb.at] as number) + turned + text.slice(w.end[verb.at] as number);
}

function mainVerb(w: Words): (Verb & { at: number }) | null {
  for (let i = 0; i < w.form.length; i++) if (tagged(w, i, FINITE)) return verbAt(w, i);
  return null;
}

function finiteVerb(w: Words, lemma: string): (Verb & { at: number }) | null {
  for (let i = 0; i < w.form.length; i++) {
    if (w.lemma[i] === lemma && tagged(w, i, FINITE)) return verbAt(w, i);
  }
  return null;
}

function verbAt(w: Words, at: number): Verb & { at: number } {
  const form = w.form[at] as string;
  const next = TAGS[w.tag[at + 1] as number] ?? "";
  const auxiliary =
    AUXILIARY.test(form.toLowerCase()) && (/^(?:VB|RB|MD)/.test(next) || TAGS[w.tag[at] as number] === "MD");
  return { form, lemma: w.lemma[at] as string, tag: TAGS[w.tag[at] as number] as string, auxiliary, at };
}
