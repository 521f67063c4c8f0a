import { z } from "zod";
import type { Answer, Evidence } from "../../src/check/answer.ts";

export const newsArticle = z.object({ id: z.string(), text: z.string().min(1) });
export type NewsArticle = z.infer<typeof newsArticle>;

/** A headline, and whether it agrees or disagrees with one of the articles. */
export const newsStatement = z.object({
  statement: z.string().min(1),
  article: z.string(),
  stance: z.enum(["SUPPORTS", "REFUTES"]),
});
export type NewsStatement = z.infer<typeof newsStatement>;

/** Wide enough that the labelled article is not crowded out by others on the same story. */
export const NEWS_LIMIT = 50;

/** How an answer lists the labelled article. */
export const OUTCOMES = ["agree", "disagree", "both", "none"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A REFUTES answer, to be read by a person; `label` is null where the evidence is from another article. */
export interface Refutation {
  readonly statement: string;
  readonly label: "SUPPORTS" | "REFUTES" | null;
  readonly right: boolean | null;
  readonly article: string;
  readonly confidence: number;
  readonly sentence: string;
  readonly reasons: readonly string[];
}

export interface NewsScores {
  readonly n: number;
  /** Statements by label and by how the labelled article is listed. */
  readonly table: Readonly<Record<NewsStatement["stance"], Readonly<Record<Outcome, number>>>>;
  /** Statements for which the labelled article is listed as contradicting, and the share labelled REFUTES of them. */
  readonly refuting: number;
  readonly refutesPrecision: number;
  readonly supportsPrecision: number;
  /** Statements labelled SUPPORTS whose article is listed as contradicting, per 100 statements. */
  readonly wrongPer100: number;
  /** Sentences of other articles listed as contradicting, per 100 statements: unlabelled, to be read. */
  readonly unlabelledPer100: number;
  readonly refutations: readonly Refutation[];
}

export function scoreNews(statements: readonly NewsStatement[], answers: readonly Answer[]): NewsScores {
  const row = (): Record<Outcome, number> => ({ agree: 0, disagree: 0, both: 0, none: 0 });
  const table = { SUPPORTS: row(), REFUTES: row() };
  const refutations: Refutation[] = [];
  for (const [i, statement] of statements.entries()) {
    const answer = answers[i]!;
    table[statement.stance][outcomeOf(statement.article, answer)]++;
    for (const evidence of answer.contradicting) refutations.push(refutationOf(statement, evidence));
  }
  const listed = (label: NewsStatement["stance"], outcome: Outcome): number =>
    table[label][outcome] + table[label].both;
  const share = (right: number, wrong: number): number => right / (right + wrong || 1);
  const wrong = listed("SUPPORTS", "disagree");
  const n = statements.length;
  return {
    n,
    table,
    refuting: listed("REFUTES", "disagree") + wrong,
    refutesPrecision: share(listed("REFUTES", "disagree"), wrong),
    supportsPrecision: share(listed("SUPPORTS", "agree"), listed("REFUTES", "agree")),
    wrongPer100: (100 * wrong) / (n || 1),
    unlabelledPer100: (100 * refutations.filter((r) => r.label === null).length) / (n || 1),
    refutations,
  };
}

function outcomeOf(article: string, answer: Answer): Outcome {
  const supports = answer.supporting.some((evidence) => cites(evidence, article));
  const refutes = answer.contradicting.some((evidence) => cites(evidence, article));
  if (supports && refutes) return "both";
  if (supports) return "agree";
  return refutes ? "disagree" : "none";
}

/** A sentence that several articles share is listed once, with the others in `alsoIn`. */
function cites(evidence: Evidence, article: string): boolean {
  return [evidence.source, ...(evidence.alsoIn ?? [])].some((source) => source.articleId === article);
}

function refutationOf(statement: NewsStatement, evidence: Evidence): Refutation {
  const labelled = cites(evidence, statement.article);
  return {
    statement: statement.statement,
    label: labelled ? statement.stance : null,
    right: labelled ? statement.stance === "REFUTES" : null,
    article: evidence.source.articleId,
    confidence: evidence.confidence,
    sentence: evidence.sentence,
    reasons: evidence.reasons.map((reason) => `${reason.code}: ${reason.message}`),
  };
}
