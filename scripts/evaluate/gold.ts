import { z } from "zod";
import type { Answer, Evidence } from "../../src/check/answer.ts";

const quotes = z.array(z.object({ doc: z.string(), quote: z.string().min(1) }));

/** A statement with the verdict and the quotes that an answer must, and may, list. */
export const goldRow = z.object({
  id: z.string(),
  statement: z.string().min(1),
  verdict: z.enum(["SUPPORTS", "REFUTES", "DISPUTED", "NOT_ENOUGH_INFO"]),
  supporting: quotes,
  contradicting: quotes,
  optional: quotes,
  type: z.string(),
});
export type GoldRow = z.infer<typeof goldRow>;
type Quotes = z.infer<typeof quotes>;

/** Evidence lists are asked for at this length, so that nothing is cut off. */
export const GOLD_LIMIT = 20;

export interface GoldMiss {
  readonly kind: "FLIP" | "FALSE_POSITIVE" | "VERDICT" | "MISSED";
  readonly id: string;
  readonly statement: string;
  readonly detail: string;
}

export interface GoldScores {
  readonly n: number;
  readonly verdictAccuracy: number;
  readonly evidencePrecision: number;
  readonly evidenceRecall: number;
  /** Sentences listed on the side opposite to their label. */
  readonly flips: number;
  /** Right verdicts of all, by type of statement. */
  readonly byType: Readonly<Record<string, readonly [right: number, total: number]>>;
  readonly misses: readonly GoldMiss[];
}

/** Evidence precision and recall over all statements: a listed sentence that no quote asks for or allows is wrong. */
export function scoreGold(rows: readonly GoldRow[], answers: readonly Answer[]): GoldScores {
  const misses: GoldMiss[] = [];
  const byType: Record<string, [number, number]> = {};
  let right = 0;
  let found = 0;
  let lost = 0;
  let listed = 0;
  for (const [i, row] of rows.entries()) {
    const answer = answers[i]!;
    const miss = (kind: GoldMiss["kind"], detail: string) =>
      misses.push({ kind, id: row.id, statement: row.statement, detail });
    const good = answer.verdict === row.verdict;
    if (good) right++;
    else miss("VERDICT", `${row.verdict} expected, ${answer.verdict} answered`);
    byType[row.type] ??= [0, 0];
    byType[row.type]![0] += Number(good);
    byType[row.type]![1]++;
    for (const side of ["supporting", "contradicting"] as const) {
      const opposite = side === "supporting" ? row.contradicting : row.supporting;
      for (const quote of row[side])
        if (answer[side].some((evidence) => matches([quote], evidence))) found++;
        else {
          lost++;
          miss("MISSED", `${side}: ${quote.quote}`);
        }
      for (const evidence of answer[side]) {
        if (matches(row[side], evidence)) continue;
        const flip = matches(opposite, evidence);
        if (!flip && matches(row.optional, evidence)) continue;
        listed++;
        miss(flip ? "FLIP" : "FALSE_POSITIVE", `${side}: ${evidence.sentence}`);
      }
    }
  }
  return {
    n: rows.length,
    verdictAccuracy: right / (rows.length || 1),
    evidencePrecision: found / Math.max(1, found + listed),
    evidenceRecall: found / Math.max(1, found + lost),
    flips: misses.filter((miss) => miss.kind === "FLIP").length,
    byType,
    misses,
  };
}

function matches(list: Quotes, evidence: Evidence): boolean {
  const sentence = plain(evidence.sentence);
  return list.some(({ quote }) => sentence.includes(plain(quote)));
}

/** Quotes are labelled with plain quotation marks, dashes and spaces; the articles' typography varies. */
export function plain(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/–/g, "-").replace(/\s+/g, " ");
}
