import type { Answer } from "../../src/check/answer.ts";
import { checkStatement, type Engine } from "../../src/check/check.ts";
import type { PairJudge } from "./pair-rows.ts";

/** Answers one statement with lists of up to `limit`. */
export type Checker = (statement: string, limit: number) => Promise<Answer>;

/** The engine under test as a checker: exactly what the Worker runs, without HTTP. */
export function checkerOf(engine: Engine): Checker {
  return (statement, limit) => checkStatement(engine, { statement, limit });
}

/** The engine's judge for pairs that somebody chose: nothing is retrieved, the evidence is analysed as one text. */
export function pairJudgeOf({ judge, analyse }: Engine): PairJudge {
  return async (claim, evidence) => {
    const [judgement] = await judge.judge(analyse(claim), [analyse(evidence)]);
    if (!judgement) throw new Error(`the judge "${judge.name}" gave no judgement`);
    const { SUPPORTS, REFUTES, NOT_ENOUGH_INFO: NEI } = judgement.probabilities;
    const side = SUPPORTS >= REFUTES ? "SUPPORTS" : "REFUTES";
    return {
      label: Math.max(SUPPORTS, REFUTES) >= NEI ? side : "NEI",
      decided: judgement.stance === "NOT_ENOUGH_INFO" ? "NEI" : judgement.stance,
      probabilities: { SUPPORTS, REFUTES, NEI },
    };
  };
}
