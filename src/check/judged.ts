import type { ArchivedSentence } from "../corpus/archive.ts";
import type { Analysis } from "../language/analysis.ts";
import type { Judgement, Stance } from "../stance/judgement.ts";
import type { Engine } from "./check.ts";

/** The judge's budget: aligning 30 stored analyses takes 3 ms of CPU, and the free plan allows 10 ms a request. */
const CANDIDATES = 30;

/** A candidate sentence with the judge's word on it. */
export interface Judged {
  readonly sentence: ArchivedSentence;
  readonly analysis: Analysis;
  readonly judgement: Judgement;
}

/** A judged sentence on the side it is listed on. */
export interface Assigned extends Judged {
  readonly stance: Stance;
  /** The same sentence in other articles, in order of publication. */
  readonly copies: readonly ArchivedSentence[];
  /** The date of the later evidence that says otherwise; null while it stands. */
  readonly supersededOn: string | null;
}

/** Retrieves the candidates for a statement and has them judged. */
export async function judgeCandidates(
  engine: Engine,
  statement: Analysis,
  admits: (article: number) => boolean,
): Promise<Judged[]> {
  const candidates = engine.retriever.candidates(statement, CANDIDATES, admits);
  const analyses = candidates.map((candidate) => engine.archive.analysis(candidate.sentence));
  const judgements = await engine.judge.judge(statement, analyses);
  return candidates.map((candidate, i) => ({
    sentence: engine.archive.sentence(candidate.sentence),
    analysis: analyses[i]!,
    judgement: judgements[i]!,
  }));
}
