import type { Answer } from "../../src/check/answer.ts";
import { checkStatement } from "../../src/check/check.ts";
import type { Engine } from "../../src/check/engine.ts";
import type { Analysis } from "../../src/language/analysis.ts";
import { loadLexicon } from "../../src/language/lexicon.ts";
import type { StanceProbabilities } from "../../src/stance/calibrate.ts";
import { CHOSEN } from "../../src/stance/judgement.ts";
import { loadModel, scoreChosen } from "../../src/stance/model.ts";
import { likelier } from "../../src/stance/opinion.ts";
import { pairUp } from "../../src/stance/pair.ts";
import { loadEngineData } from "../lib/engine.ts";
import type { PairJudge } from "./pair-rows.ts";

/** Answers one statement with lists of up to `limit`. */
export type Checker = (statement: string, limit: number) => Promise<Answer>;

/** The engine under test as a checker: exactly what the Worker runs, without HTTP. */
export function checkerOf(engine: Engine): Checker {
  return (statement, limit) => checkStatement(engine, { statement, limit });
}

/** The three probabilities for a sentence that somebody chose as evidence, before the service's caution. */
export type PairHead = (statement: Analysis, evidence: Analysis) => StanceProbabilities;

/** The shipped model's head for pairs. */
export function loadPairHead(): PairHead {
  const data = loadEngineData();
  const words = loadLexicon(data.lexicon);
  const model = loadModel(data, data.calibration);
  return (statement, evidence) => scoreChosen(model, pairUp(words, statement, evidence));
}

/**
 * Judges pairs that somebody chose: nothing is retrieved, the evidence is analysed as one text. A pair that the service
 * would decide has the service's probabilities; one that it would not decide has the head's, because the service's say
 * little more of it than that it is not decided.
 */
export function pairJudgeOf({ judge, analyse }: Engine, head: PairHead): PairJudge {
  return async (claim, evidence) => {
    const statement = analyse(claim);
    const sentence = analyse(evidence);
    const [judgement] = await judge.judge(statement, [sentence], CHOSEN);
    if (!judgement) throw new Error(`the judge "${judge.name}" gave no judgement`);
    const decided = judgement.stance === "NOT_ENOUGH_INFO" ? "NEI" : judgement.stance;
    const probabilities = decided === "NEI" ? head(statement, sentence) : judgement.probabilities;
    const { SUPPORTS, REFUTES, NOT_ENOUGH_INFO: NEI } = probabilities;
    const label = Math.max(SUPPORTS, REFUTES) >= NEI ? likelier(probabilities) : "NEI";
    return { label, decided, probabilities: { SUPPORTS, REFUTES, NEI } };
  };
}
