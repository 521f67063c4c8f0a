import type { GoldRow } from "../../../scripts/evaluate/gold.ts";
import { type JudgedPair, LABELS, type LabelledPair } from "../../../scripts/evaluate/pair-rows.ts";
import { seededRandom } from "../../../scripts/train/random.ts";
import type { Answer, Evidence } from "../../../src/check/answer.ts";

/** Labelled pairs and noisy judgements of them; some judgements are missing, some labels are none of the three. */
export function syntheticPairs(count: number, seed: number, labels: readonly LabelledPair["label"][]) {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const gold: LabelledPair[] = [];
  const judged: JudgedPair[] = [];
  for (let id = 0; id < count; id++) {
    const label = pick(labels);
    gold.push({ id: id % 2 === 0 ? id : String(id), claim: "c", evidence: "e", label });
    const weights = LABELS.map((l) => random() ** 2 + (l === label ? 0.25 : 0));
    const sum = weights.reduce((a, b) => a + b, 0);
    const [S, R, N] = weights.map((w) => w / sum) as [number, number, number];
    const label2 = S >= R && S >= N ? "SUPPORTS" : R >= N ? "REFUTES" : "NEI";
    const decided = Math.max(S, R) >= 0.55 ? (S >= R ? "SUPPORTS" : "REFUTES") : "NEI";
    if (random() < 0.03) continue;
    judged.push({ id: String(id), label: label2, decided, probabilities: { SUPPORTS: S, REFUTES: R, NEI: N } });
  }
  return { gold, judged };
}

/** The fields of an answer that the scores depend on. */
export function answer(verdict: Answer["verdict"], supporting: string[], contradicting: string[]): Answer {
  const list = (sentences: string[]) => sentences.map((sentence) => evidence(sentence, "a1"));
  return { verdict, supporting: list(supporting), contradicting: list(contradicting) } as unknown as Answer;
}

export function evidence(sentence: string, articleId: string, alsoIn: string[] = []): Evidence {
  return {
    sentence,
    confidence: 0.9,
    reasons: [{ code: "POLARITY", message: "differs" }],
    source: { articleId },
    alsoIn: alsoIn.map((id) => ({ articleId: id })),
  } as unknown as Evidence;
}

const quote = (text: string) => ({ doc: "000", quote: text });
const row = (
  id: string,
  verdict: GoldRow["verdict"],
  s: string[],
  c: string[],
  o: string[],
  type: string,
): GoldRow => ({
  id,
  statement: `statement ${id}`,
  verdict,
  supporting: s.map(quote),
  contradicting: c.map(quote),
  optional: o.map(quote),
  type,
});

export const GOLD: GoldRow[] = [
  row("g1", "REFUTES", [], ['who\'s "out"', "ruled out"], ["maybe"], "negation"),
  row("g2", "SUPPORTS", ["agreed"], ["refused"], [], "plain"),
  row("g3", "NOT_ENOUGH_INFO", [], [], [], "plain"),
];

export const ANSWERS: Answer[] = [
  answer("REFUTES", ["well maybe so"], ["He, who’s\u00a0“out”, said", "something else"]),
  answer("DISPUTED", ["they refused it", "they agreed"], []),
  answer("NOT_ENOUGH_INFO", [], []),
];
