import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { isContent } from "./align.ts";
import { calibrated, type StanceProbabilities } from "./calibrate.ts";
import type { Judge, Judgement, Reason, Setting, Stance, Undecided } from "./judgement.ts";
import { type Model, SCALE, scorePair } from "./model.ts";
import { type Pair, pairUp } from "./pair.ts";
import { agreement, differences, hedge, missingActor, missingWord } from "./reasons.ts";
import { ruleSide, type Side } from "./rule.ts";

/** Share of the statement's information (IDF) that a sentence must speak of to be a near miss at all. */
const RELATED = 0.35;
/** A decided SUPPORTS below this share of aligned words that are merely possible; above it, it is a lean. */
const HEDGED = 0.5;

/** The judge that ships with the Worker: two small models and rules that can veto them, never overrule them. */
export function embeddedJudge(lexicon: Lexicon, model: Model): Judge {
  return {
    name: "embedded",
    threshold: model.calibration.threshold,
    judge: (statement, candidates, setting) => candidates.map((sentence) => judgePair(lexicon, model, statement, sentence, setting)),
  };
}

/** Judges one sentence. Pure: the same two analyses give the same judgement to the bit. */
export function judgePair(lexicon: Lexicon, model: Model, statement: Analysis, sentence: Analysis, setting: Setting): Judgement {
  const pair = pairUp(lexicon, statement, sentence);
  const retrieved = setting === "retrieved";
  if (retrieved && coverage(pair) < RELATED) return nothingRelated();
  const { pair: p, gate } = scorePair(model, pair);
  const leaning = p.SUPPORTS >= p.REFUTES ? "SUPPORTS" : "REFUTES";
  const agrees = ruleSide(pair) === leaning;
  const sided = calibrated(agrees ? model.calibration.agreed : model.calibration.alone, Math.round(p[leaning] * SCALE));
  const confidence = retrieved ? sided * gate : sided;
  const probabilities = spread(p, leaning, confidence);
  const differing = differences(pair);
  const veto = retrieved ? vetoOf(pair, leaning, differing, agrees) : leaning === "REFUTES" && differing.length === 0 ? undecidedOf(pair) : null;
  if (veto === null && confidence >= model.calibration.threshold) {
    return { stance: leaning, confidence, probabilities, leaning, reasons: reasonsFor(pair, leaning, differing), undecided: null };
  }
  const [undecided, why] = veto ?? undecidedOf(pair);
  return { stance: "NOT_ENOUGH_INFO", confidence, probabilities, leaning, reasons: why, undecided };
}

function spread(p: StanceProbabilities, leaning: Exclude<Stance, "NOT_ENOUGH_INFO">, confidence: number): Judgement["probabilities"] {
  const other = leaning === "SUPPORTS" ? p.REFUTES : p.SUPPORTS;
  const rest = 1 - confidence;
  const otherShare = (rest * other) / Math.max(1e-9, other + p.NOT_ENOUGH_INFO);
  return leaning === "SUPPORTS"
    ? { SUPPORTS: confidence, REFUTES: otherShare, NOT_ENOUGH_INFO: rest - otherShare }
    : { SUPPORTS: otherShare, REFUTES: confidence, NOT_ENOUGH_INFO: rest - otherShare };
}

type Veto = readonly [Undecided, readonly Reason[]];

/** The rules that keep a sentence from deciding whatever the models say. */
function vetoOf(pair: Pair, leaning: Side, differing: readonly Reason[], agrees: boolean): Veto | null {
  const actor = missingActor(pair);
  if (actor !== null) return ["OTHER_ACTOR", [actor]];
  // Rule and model must agree; a REFUTES must be able to name the slot.
  if (!agrees || (leaning === "REFUTES" && differing.length === 0)) return ["OTHER_EVENT", differing.length > 0 ? differing.slice(0, 2) : agreedOr(pair)];
  if (leaning === "SUPPORTS" && hedgedMore(pair)) return ["ONLY_HEDGED", [hedge(pair)].filter((r) => r !== null)];
  return null;
}

function undecidedOf(pair: Pair): Veto {
  const word = missingWord(pair);
  return ["OTHER_EVENT", word === null ? agreedOr(pair) : [word]];
}

const agreedOr = (pair: Pair): Reason[] => {
  const agreed = agreement(pair);
  return agreed === null ? [] : [agreed];
};

function reasonsFor(pair: Pair, stance: "SUPPORTS" | "REFUTES", differing: readonly Reason[]): Reason[] {
  return stance === "SUPPORTS" ? agreedOr(pair) : [...differing.slice(0, 3), ...agreedOr(pair)];
}

/** Does the sentence hold for merely possible what the statement asserts? */
function hedgedMore({ statement: a, sentence: b, alignment }: Pair): boolean {
  let aligned = 0;
  let theirs = 0;
  let ours = 0;
  for (let i = 0; i < a.start.length; i++) {
    const j = alignment.to[i] as number;
    if (j < 0 || !isContent(a, i)) continue;
    aligned++;
    if (((a.flags[i] as number) & FLAG.HEDGED) !== 0) ours++;
    if (((b.flags[j] as number) & FLAG.HEDGED) !== 0) theirs++;
  }
  return aligned > 0 && theirs / aligned >= HEDGED && ours === 0;
}

/** IDF-weighted share of the statement's content words that the sentence, or what it refers back to, speaks of. */
function coverage({ statement: a, sentence: b, alignment, lexicon }: Pair): number {
  let all = 0;
  let found = 0;
  for (let i = 0; i < a.start.length; i++) {
    if (!isContent(a, i)) continue;
    const idf = lexicon.idf(a.word[i] as number);
    all += idf;
    const carried = a.entity[i] !== 0 && b.carried.includes(a.entity[i] as number);
    found += idf * (carried ? 1 : (alignment.score[i] as number));
  }
  return all > 0 ? found / all : 0;
}

const nothingRelated = (): Judgement => ({
  stance: "NOT_ENOUGH_INFO",
  confidence: 0,
  probabilities: { SUPPORTS: 0, REFUTES: 0, NOT_ENOUGH_INFO: 1 },
  leaning: "SUPPORTS",
  reasons: [],
  undecided: "NOTHING_RELATED",
});
