import { loadEnsemble, score } from "../../src/stance/trees.ts";

/** Stories are parted into so many folds; a story's pairs are scored by trees that never saw it. */
export const FOLDS = 7;

/** The fold of each row: rows of one story share one. */
export function foldsOf(stories: readonly string[]): number[] {
  const names = [...new Set(stories)].sort();
  return stories.map((story) => names.indexOf(story) % FOLDS);
}

/** What trees are fitted on, with the story of each row. */
interface StoryRows {
  readonly stories: readonly string[];
  readonly columns: readonly Float32Array[];
}

/**
 * Each row's scores by trees fitted on the other stories' rows.
 * @param features the names of the columns that the trees are fitted on, the first of them
 * @param fitOn fits on the rows to keep
 * @param classes scores a row
 */
export function crossScores(
  { stories, columns }: StoryRows,
  features: readonly string[],
  fitOn: (keep: (row: number) => boolean) => Uint8Array,
  classes: number,
): Int32Array[] {
  const foldOf = foldsOf(stories);
  const scores = stories.map(() => new Int32Array(classes));
  const values = new Float32Array(features.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = loadEnsemble(
      fitOn((row) => foldOf[row] !== fold),
      features,
    );
    for (const [row, into] of scores.entries()) {
      if (foldOf[row] !== fold) continue;
      for (let f = 0; f < values.length; f++) values[f] = (columns[f] as Float32Array)[row] as number;
      score(model, values, into);
    }
  }
  return scores;
}
