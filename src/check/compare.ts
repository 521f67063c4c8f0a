import { CHOSEN, type Judgement } from "../stance/judgement.ts";
import { confidenceIn } from "./confidence.ts";
import type { Engine } from "./engine.ts";

interface Comparison extends Pick<Judgement, "stance" | "reasons"> {
  /** Of the stance given, calibrated, 0 to 1. */
  readonly confidence: number;
}

/** The stance of one given sentence towards a statement: the judge without retrieval. */
export async function compare(
  engine: Pick<Engine, "analyse" | "judge">,
  statement: string,
  sentence: string,
): Promise<Comparison> {
  const [judgement] = await engine.judge.judge(engine.analyse(statement), [engine.analyse(sentence)], CHOSEN);
  const { stance, reasons } = judgement!;
  return { stance, confidence: confidenceIn(stance, judgement!), reasons };
}
