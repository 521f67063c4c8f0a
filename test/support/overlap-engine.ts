import type { Engine } from "../../src/check/engine.ts";
import { judged, type SmallArticle, smallEngine } from "./small-engine.ts";

const words = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []).map((word) => word.slice(0, 6)));
const DENIAL = /\b(?:not|never|no|ruled out|denied)\b/i;
const denies = (text: string): boolean => DENIAL.test(text);

/**
 * An engine that needs no index: a sentence decides when it shares most of the statement's words, and contradicts when
 * only one of the two denies. For tests of what is done with answers, not of the answers.
 */
export function overlapEngine(
  articles: readonly (Omit<SmallArticle, "sentences"> & { text: readonly string[] })[],
): Engine {
  const engine = smallEngine(
    articles.map(({ text, ...meta }) => ({
      ...meta,
      sentences: text.map((sentence) => [sentence, judged("SUPPORTS", 0.9)] as const),
    })),
  );
  return {
    ...engine,
    judge: {
      name: "overlap",
      revision: "test",
      threshold: engine.judge.threshold,
      judge: (statement, candidates) =>
        candidates.map(({ text }) => {
          const wanted = words(statement.text);
          const shared = [...words(text)].filter((word) => wanted.has(word)).length;
          const side = denies(text) === denies(statement.text) ? "SUPPORTS" : "REFUTES";
          const judgement = judged(side, shared >= 3 && shared >= wanted.size / 2 ? 0.95 : 0.1);
          const denial = (DENIAL.exec(text) ?? DENIAL.exec(statement.text))?.[0];
          const message = side === "SUPPORTS" ? `both say it in ${shared} of the same words` : `“${denial}” denies it`;
          return { ...judgement, reasons: judgement.reasons.map((reason) => ({ ...reason, message })) };
        }),
    },
  };
}
