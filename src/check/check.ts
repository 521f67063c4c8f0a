import type { Analysis } from "../language/analysis.ts";
import type { Answer } from "./answer.ts";
import { round } from "./confidence.ts";
import type { Engine } from "./engine.ts";
import { toEvidence } from "./evidence.ts";
import { admitsEveryDate, admitsEverything, articleFilter } from "./filter.ts";
import { withoutRepeatedHeadlines } from "./headlines.ts";
import { judgeCandidates } from "./judged.ts";
import type { CheckRequest } from "./request.ts";
import { assignSides, type SIDES } from "./sides.ts";
import { markSuperseded } from "./superseded.ts";
import { decidesNothing, explainUndecided } from "./undecided.ts";
import { combine } from "./verdict.ts";

/**
 * The way of a statement to an answer: analyse, retrieve, judge, assign to sides, mark what later evidence
 * supersedes, combine. Deterministic: the same request on the same engine gives the same answer.
 */
export async function checkStatement(engine: Engine, request: CheckRequest): Promise<Answer> {
  const statement = engine.analyse(request.statement);

  const judged = await judgeCandidates(engine, statement, articleFilter(engine.archive.articles, request));
  const assigned = withoutRepeatedHeadlines(assignSides(judged, engine.judge.threshold, request.minConfidence));
  const current = markSuperseded(statement, assigned);
  const { verdict, confidence } = combine(current);

  const list = (stance: (typeof SIDES)[number] | "NOT_ENOUGH_INFO") =>
    current
      .filter((item) => item.stance === stance && !decidesNothing(item))
      .slice(0, request.limit)
      .map((item) => toEvidence(engine.archive, item));

  return {
    statement: request.statement,
    verdict,
    basis: "archive",
    confidence: round(confidence),
    supporting: list("SUPPORTS"),
    contradicting: list("REFUTES"),
    related: list("NOT_ENOUGH_INFO"),
    notEnoughInfo:
      verdict === "NOT_ENOUGH_INFO"
        ? explainUndecided(current, {
            decidedOutsideDates: await decidedOutsideDates(engine, statement, request),
            filtered: !admitsEverything(request),
          })
        : null,
    corpus: {
      digest: engine.archive.digest,
      articles: engine.archive.articles.length,
      sentences: engine.archive.sentenceCount,
    },
    engine: { name: "countercheck", version: engine.version, judge: engine.judge.name },
  };
}

/** Whether evidence that decides exists but lies outside `publishedAfter`/`publishedBefore`. */
async function decidedOutsideDates(engine: Engine, statement: Analysis, request: CheckRequest): Promise<boolean> {
  if (admitsEveryDate(request)) return false;
  const { publishedAfter: _after, publishedBefore: _before, ...anyDate } = request;
  const judged = await judgeCandidates(engine, statement, articleFilter(engine.archive.articles, anyDate));
  return assignSides(judged, engine.judge.threshold, request.minConfidence).some(
    (item) => item.stance !== "NOT_ENOUGH_INFO",
  );
}
