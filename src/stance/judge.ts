import type { Analysis } from "../language/analysis.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { calibrated } from "./calibrate.ts";
import { informationFound } from "./coverage.ts";
import type { Judge, Judgement, Reason, Setting } from "./judgement.ts";
import { type Model, SCALE, scoreChosen, scoreRetrieved } from "./model.ts";
import { type Pair, pairUp } from "./pair.ts";
import { agreement, differences, missingWord } from "./reasons.ts";
import { ruleSide, type Side } from "./rule.ts";
import { type Veto, vetoOf } from "./veto.ts";

/** Share of the statement's information (IDF) that a sentence must speak of to be a near miss at all. */
const RELATED = 0.35;

/**
 * A sentence that answers to every word of the statement, be it by an opposite, is about the same thing even where the
 * gate, which counts aligned words only, doubts it.
 */
const COMPLETE = 0.9;
const ABOUT_THE_SAME = 0.7;

/** The judge that ships with the Worker: small models and rules that can veto them, never overrule them. */
export function embeddedJudge(lexicon: Lexicon, model: Model, revision: string): Judge {
  return {
    name: "embedded",
    revision,
    threshold: model.calibration.threshold.retrieved,
    judge: (statement, candidates, setting) =>
      candidates.map((sentence) => judgePair(lexicon, model, statement, sentence, setting)),
  };
}

/** Judges one sentence. Pure: the same two analyses give the same judgement to the bit. */
export function judgePair(
  lexicon: Lexicon,
  model: Model,
  statement: Analysis,
  sentence: Analysis,
  setting: Setting,
): Judgement {
  const pair = pairUp(lexicon, statement, sentence);
  if (setting === "retrieved" && informationFound(pair) < RELATED) return NOTHING_RELATED;
  const opinion = setting === "retrieved" ? opinionOnRetrieved(model, pair) : opinionOnChosen(model, pair);
  const { leaning, confidence, veto } = opinion;
  const probabilities = spread(opinion);
  if (veto === null && confidence >= model.calibration.threshold[setting]) {
    return { stance: leaning, confidence, probabilities, leaning, reasons: reasonsFor(pair, leaning), undecided: null };
  }
  const { undecided, reasons } = veto ?? otherEvent(pair);
  return { stance: "NOT_ENOUGH_INFO", confidence, probabilities, leaning, reasons, undecided };
}

interface Opinion {
  readonly leaning: Side;
  /** Calibrated probability of `leaning`. */
  readonly confidence: number;
  /** Probability of the other side before calibration: it shares what `leaning` leaves with NOT_ENOUGH_INFO. */
  readonly other: number;
  readonly undecided: number;
  readonly veto: Veto | null;
}

/** Of a chosen sentence only the slot is asked: a REFUTES that cannot name one is not returned. */
function opinionOnChosen(model: Model, pair: Pair): Opinion {
  const p = scoreChosen(model, pair);
  const leaning = p.SUPPORTS >= p.REFUTES ? "SUPPORTS" : "REFUTES";
  const table = ruleSide(pair) === leaning ? model.calibration.agreed : model.calibration.alone;
  const nameless = leaning === "REFUTES" && differences(pair).length === 0;
  return {
    leaning,
    confidence: calibrated(table, Math.round(p[leaning] * SCALE)),
    other: leaning === "SUPPORTS" ? p.REFUTES : p.SUPPORTS,
    undecided: p.NOT_ENOUGH_INFO,
    veto: nameless ? otherEvent(pair) : null,
  };
}

function opinionOnRetrieved(model: Model, pair: Pair): Opinion {
  const { gate: scored, refutes } = scoreRetrieved(model, pair);
  const gate = informationFound(pair, refutes <= 0.5) >= COMPLETE ? Math.max(scored, ABOUT_THE_SAME) : scored;
  const leaning = refutes > 0.5 ? "REFUTES" : "SUPPORTS";
  const side = Math.max(refutes, 1 - refutes);
  return {
    leaning,
    confidence: calibrated(model.calibration.retrieved, Math.round(gate * side * SCALE)),
    other: gate * (1 - side),
    undecided: 1 - gate,
    veto: vetoOf(pair, leaning),
  };
}

function spread({ leaning, confidence, other, undecided }: Opinion): Judgement["probabilities"] {
  const rest = 1 - confidence;
  const share = (rest * other) / Math.max(1e-9, other + undecided);
  return leaning === "SUPPORTS"
    ? { SUPPORTS: confidence, REFUTES: share, NOT_ENOUGH_INFO: rest - share }
    : { SUPPORTS: share, REFUTES: confidence, NOT_ENOUGH_INFO: rest - share };
}

const agreedOn = (pair: Pair, stance: Side): readonly Reason[] => {
  const agreed = agreement(pair, stance);
  return agreed === null ? [] : [agreed];
};

function otherEvent(pair: Pair): Veto {
  const word = missingWord(pair);
  return { undecided: "OTHER_EVENT", reasons: word === null ? agreedOn(pair, "REFUTES") : [word] };
}

/** Differences named beside a REFUTES. */
const MOST_DIFFERENCES = 3;

const reasonsFor = (pair: Pair, stance: Side): readonly Reason[] =>
  stance === "SUPPORTS"
    ? agreedOn(pair, stance)
    : [...differences(pair).slice(0, MOST_DIFFERENCES), ...agreedOn(pair, stance)];

const NOTHING_RELATED: Judgement = {
  stance: "NOT_ENOUGH_INFO",
  confidence: 0,
  probabilities: { SUPPORTS: 0, REFUTES: 0, NOT_ENOUGH_INFO: 1 },
  leaning: "SUPPORTS",
  reasons: [],
  undecided: "NOTHING_RELATED",
};
