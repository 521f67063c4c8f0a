import { FLAG } from "../language/flags.ts";
import { QUANTITY } from "../language/quantities.ts";
import { assertedState, BECOMING, hasCue, hasTag, isIntending, mainAct, TAKEN_UP } from "./acts.ts";
import { CLASS, classOf, isContent } from "./align.ts";
import { OUTCOME } from "./conflict/quantity.ts";
import { CONTRAST } from "./contrast.ts";
import { isUnderstood } from "./coverage.ts";
import { asserts, contradicts } from "./denial.ts";
import type { Reason, Undecided } from "./judgement.ts";
import type { Pair } from "./pair.ts";
import { agreement, differences, hedge, missingName, missingToken, missingWord } from "./reasons.ts";
import { ruleSide, type Side } from "./rule.ts";
import { unsaid } from "./unsaid.ts";

/** Why a sentence must not decide, whatever the models say. */
export interface Veto {
  readonly undecided: Undecided;
  readonly reasons: readonly Reason[];
}

const only = (reason: Reason | null): readonly Reason[] => (reason === null ? [] : [reason]);

/** The rules, in order; the first that objects is given as the reason. */
export function vetoOf(pair: Pair, leaning: Side): Veto | null {
  return (
    otherActor(pair) ??
    nothingAsserted(pair) ??
    disagreement(pair, leaning) ??
    otherWord(pair, leaning) ??
    otherAct(pair, leaning) ??
    leftOpen(pair, leaning) ??
    merelyPossible(pair, leaning)
  );
}

/**
 * The statement's leading name must be in the sentence, under this name or another or carried into it. Of the other
 * names one may be missing (a newspaper does not repeat the country in every sentence), but none may be replaced.
 */
function otherActor(pair: Pair): Veto | null {
  const { statement: a, sentence: b, alignment, contrasts } = pair;
  let leads = true;
  for (let i = 0; i < a.start.length; i++) {
    const key = a.entity[i] as number;
    if (key === 0) continue;
    // "Smith's plan", "the French plan": the plan leads, not the name before it. "French troops" are French.
    const modifies = hasTag(a, i + 1, /^POS$/) || TAKEN_UP.has(a.lemma[i + 1] ?? 0);
    // A name that the tagger took for the verb ("Norway would") is its subject.
    const isLead = leads && !modifies && ((a.flags[i] as number) & (FLAG.BEFORE_VERB | FLAG.PREDICATE)) !== 0;
    const known = (alignment.to[i] as number) >= 0 || isUnderstood(a, i, b, alignment) || b.entity.includes(key);
    const replaced = contrasts.some(
      (c) =>
        c.statementToken === i &&
        c.kind === CONTRAST.SLOT &&
        (c.wordClass === CLASS.NAME || b.entity[c.sentenceToken] !== 0),
    );
    if (!known && (isLead || replaced)) return { undecided: "OTHER_ACTOR", reasons: only(missingName(pair, i)) };
    // All names of a coordinated subject lead, and the one behind an office: "Britain and France", "Norland's premier X".
    if (!isLead && !(modifies && ((a.flags[i] as number) & FLAG.BEFORE_VERB) !== 0)) leads = false;
  }
  return null;
}

/** A sub-heading or a caption asserts nothing. */
function nothingAsserted(pair: Pair): Veto | null {
  if (asserts(pair.sentence)) return null;
  return { undecided: "OTHER_EVENT", reasons: only(missingWord(pair) ?? agreement(pair, "REFUTES")) };
}

/** Rule and model must agree, and a REFUTES must deny the very act and be able to name the slot. */
function disagreement(pair: Pair, leaning: Side): Veto | null {
  const differing = differences(pair);
  if (ruleSide(pair) === leaning && (leaning === "SUPPORTS" || (differing.length > 0 && contradicts(pair))))
    return null;
  return {
    undecided: "OTHER_EVENT",
    reasons: differing.length > 0 ? differing.slice(0, 2) : only(agreement(pair, "REFUTES")),
  };
}

/** Counts and ranks are everywhere; amounts, durations and dates are rarely the same by chance. */
const isMeasured = (kind: number): boolean => kind !== QUANTITY.CARDINAL && kind !== QUANTITY.ORDINAL;

/** Does the statement say that somebody wants or promises what the sentence only mentions? */
function intentUnmet({ statement: a, sentence: b, alignment }: Pair, said: number): boolean {
  const theirs = b.flags[alignment.to[said] as number] as number;
  if ((theirs & (FLAG.PLANNED | FLAG.HEDGED)) !== 0) return false;
  return a.start.some((_, i) => isIntending(a, i) && (alignment.to[i] as number) < 0);
}

/** "Would become a member" is not confirmed where membership is only named, beside a denial: "akin to …, but without". */
function merelyNamed({ statement: a, sentence: b, alignment }: Pair): boolean {
  if (hasCue(a) || !hasCue(b)) return false;
  return a.start.some((_, i) => BECOMING.has(a.lemma[i] as number) && (alignment.to[i] as number) < 0);
}

/** What the statement says is done must be in the sentence, as a verb or its noun. */
function otherAct(pair: Pair, leaning: Side): Veto | null {
  const act = mainAct(pair.statement);
  // An amount, a duration or a date found with its unit pins the event down by itself.
  const pinned = pair.quantities.some(
    (q) => q.outcome === OUTCOME.AGREES && q.sameUnit && isMeasured(pair.statement.quantityKind[q.ours] as number),
  );
  if (leaning === "REFUTES" || pinned) return null;
  const said = act < 0 ? (assertedState(pair.statement).at(-1) ?? -1) : act;
  if (
    said < 0 ||
    ((pair.alignment.to[said] as number) >= 0 && !(act < 0 && (intentUnmet(pair, said) || merelyNamed(pair))))
  )
    return null;
  return { undecided: "OTHER_EVENT", reasons: [missingToken(pair, said)] };
}

/** "The foreign minister" is not "the defence minister": another word before the same noun names something else. */
function otherWord(pair: Pair, leaning: Side): Veto | null {
  if (leaning === "REFUTES") return null;
  const { statement: a, sentence: b, alignment } = pair;
  for (let i = 0; i + 1 < a.start.length; i++) {
    const head = alignment.to[i + 1] as number;
    if (!isContent(a, i) || a.entity[i] !== 0 || (alignment.to[i] as number) >= 0) continue;
    if (head < 1 || classOf(a, i + 1) !== CLASS.NOUN || a.lemma[i + 1] !== b.lemma[head]) continue;
    if (isContent(b, head - 1) && alignment.from[head - 1] === -1 && b.clause[head - 1] === b.clause[head])
      return { undecided: "OTHER_EVENT", reasons: [missingToken(pair, i)] };
  }
  return null;
}

/** What somebody did not say, or what is not clear, is supported by no one's saying it. */
function leftOpen(pair: Pair, leaning: Side): Veto | null {
  const open = leaning === "SUPPORTS" ? unsaid(pair) : null;
  return open === null ? null : { undecided: "ONLY_HEDGED", reasons: [open] };
}

/** Share of aligned words that are merely possible in the sentence, from which it at most leans. */
const HEDGED = 0.5;

/** A sentence that holds for possible, or only wants or plans, what the statement asserts does not support it. */
function merelyPossible(pair: Pair, leaning: Side): Veto | null {
  const { statement: a, sentence: b, alignment } = pair;
  let aligned = 0;
  let theirs = 0;
  const act = mainAct(a);
  const planned = act >= 0 && (((b.flags[alignment.to[act] as number] as number) ?? 0) & FLAG.PLANNED) !== 0;
  for (let i = 0; i < a.start.length; i++) {
    const j = alignment.to[i] as number;
    if (j < 0 || !isContent(a, i)) continue;
    if (((a.flags[i] as number) & (FLAG.HEDGED | FLAG.PLANNED)) !== 0) return null;
    aligned++;
    if (((b.flags[j] as number) & FLAG.HEDGED) !== 0) theirs++;
  }
  if (leaning === "REFUTES" || aligned === 0 || (theirs / aligned < HEDGED && !planned)) return null;
  return { undecided: "ONLY_HEDGED", reasons: only(hedge(pair)) };
}
