import type { Archive, ArchivedSentence } from "../corpus/archive.ts";
import type { Analysis } from "../language/analysis.ts";
import type { Candidate } from "../retrieval/port.ts";
import type { Judgement, Stance } from "../stance/judgement.ts";
import type { Engine } from "./engine.ts";

/** The judge's budget: aligning 30 stored analyses takes 3 ms of CPU, and the free plan allows 10 ms a request. */
const CANDIDATES = 30;

/** A candidate sentence with the judge's word on it. */
export interface Judged {
  readonly sentence: ArchivedSentence;
  readonly analysis: Analysis;
  readonly judgement: Judgement;
  /** The same sentence in other articles: syndicated copies, which are listed once. */
  readonly copies: readonly ArchivedSentence[];
}

/** A judged sentence on the side it is listed on. */
export interface Assigned extends Judged {
  readonly stance: Stance;
  /** The date of the later evidence that says otherwise; null while it stands. */
  readonly supersededOn: string | null;
}

type ToJudge = Omit<Judged, "judgement"> & Pick<Candidate, "relevance">;

/** Retrieves the candidates for a statement and has them judged. */
export async function judgeCandidates(
  engine: Engine,
  statement: Analysis,
  admits: (article: number) => boolean,
): Promise<Judged[]> {
  const found = engine.retriever.candidates(statement, CANDIDATES, admits);
  const candidates = found.flatMap((candidate) => partByReference(engine.archive, candidate));
  const judgements = await engine.judge.judge(
    statement,
    candidates.map(({ analysis }) => analysis),
    { kind: "retrieved", relevance: candidates.map(({ relevance }) => relevance) },
  );
  return candidates.map(({ sentence, analysis, copies }, i) => ({
    sentence,
    analysis,
    judgement: judgements[i]!,
    copies,
  }));
}

/**
 * "He will resign." in two articles is a copy only if both speak of the same man: copies whose unnamed subject is
 * another one become candidates of their own.
 */
function partByReference(archive: Archive, candidate: Candidate): ToJudge[] {
  const { relevance } = candidate;
  if (candidate.copies.length === 0) {
    const id = candidate.sentence;
    return [{ sentence: archive.sentence(id), analysis: archive.analysis(id), copies: [], relevance }];
  }
  const groups = new Map<string, { analysis: Analysis; ids: number[] }>();
  for (const id of [candidate.sentence, ...candidate.copies]) {
    const analysis = archive.analysis(id);
    const key = analysis.carried.toSorted().join();
    const group = groups.get(key);
    if (group) group.ids.push(id);
    else groups.set(key, { analysis, ids: [id] });
  }
  return [...groups.values()].map(({ analysis, ids }) => {
    const [sentence, ...copies] = ids.map((id) => archive.sentence(id));
    return { sentence: sentence!, analysis, copies: inOtherArticles(sentence!, copies), relevance };
  });
}

/** An article that repeats a sentence (a headline in its text, say) is one source. */
function inOtherArticles(sentence: ArchivedSentence, copies: readonly ArchivedSentence[]): ArchivedSentence[] {
  const seen = new Set([sentence.article.id]);
  return copies.filter(({ article }) => !seen.has(article.id) && seen.add(article.id));
}
