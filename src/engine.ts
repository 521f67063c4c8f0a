import { checkStatement } from "./check/check.ts";
import type { Engine } from "./check/engine.ts";
import { hashKey } from "./core/hash.ts";
import { VERSION } from "./core/version.ts";
import { type ArchiveFiles, openArchive } from "./corpus/table.ts";
import { analyse } from "./language/analyse.ts";
import { loadLexicon } from "./language/lexicon.ts";
import { withOpeningName } from "./language/opening-name.ts";
import { loadTagger } from "./language/tagger.ts";
import { analyserVersion } from "./language/version.ts";
import { openRetriever } from "./retrieval/minisearch.ts";
import { embeddedJudge } from "./stance/judge.ts";
import { type Calibration, loadModel } from "./stance/model.ts";

/** The files of `src/language/data` and `src/stance/data`: the Worker has them as modules, scripts read them from disk. */
export interface EngineData {
  readonly lexicon: ArrayBuffer;
  readonly tagger: ArrayBuffer;
  readonly pair: ArrayBuffer;
  readonly looks: readonly ArrayBuffer[];
  readonly desk: ArrayBuffer;
  readonly wording: ArrayBuffer;
  readonly associations: ArrayBuffer;
  readonly calibration: Calibration;
}

/** Of the weights and the tables fitted with them: a new model is a new answer, and so a new ETag. */
const revisionOf = ({ pair, looks, desk, wording, associations, calibration }: EngineData): string =>
  `${analyserVersion([pair, ...looks, desk, wording, associations])}-${hashKey(JSON.stringify(calibration)).toString(16)}`;

/**
 * Composes what a check needs, for the Worker and for scripts alike: archive, retrieval, judge, analysis.
 *
 * @throws Error when the archive was built by another version: there is nothing to serve then
 */
export function openEngine(files: ArchiveFiles, data: EngineData): Engine {
  const archive = openArchive(files, analyserVersion([data.lexicon, data.tagger]));
  if (!archive.ok) throw new Error(archive.failure);
  const names = new Set(archive.value.columns.nameKey);
  const language = { lexicon: loadLexicon(data.lexicon), tagger: loadTagger(data.tagger) };
  return {
    version: VERSION,
    archive: archive.value,
    retriever: openRetriever(archive.value, files.index, language.lexicon),
    judge: embeddedJudge(language.lexicon, loadModel(data, data.calibration), revisionOf(data)),
    analyse: (text) => withOpeningName(analyse(language, text), (key) => names.has(key)),
  };
}

/** Checks made before the first request. Each makes a start some 5 ms longer; the third gains little. */
const WARM_UP = 2;

/**
 * Checks sentences of the archive itself, so that the code of a check is compiled at start-up, which has a second of CPU, and
 * not in the first request, which has 10 ms: in workerd, with 20,000 sentences, that one takes 13 ms instead of 33.
 */
export function warmUp(engine: Engine): void {
  const { archive } = engine;
  for (let i = 0; i < Math.min(WARM_UP, archive.sentenceCount); i++) {
    const { text } = archive.sentence(Math.floor((i * archive.sentenceCount) / WARM_UP));
    void checkStatement(engine, { statement: text, limit: 1 });
  }
}
