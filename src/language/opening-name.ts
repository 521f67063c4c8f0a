import type { Analysis } from "./analysis.ts";
import { isUnnamed } from "./person-nouns.ts";
import { TAGS } from "./tagger.ts";

const NOUN = new Set(["NN"]);
const VERBAL = new Set(["VBD", "VBZ", "VBP", "MD", "RB"]);

const hasTag = (a: Analysis, i: number, tags: ReadonlySet<string>): boolean =>
  i < a.tag.length && tags.has(TAGS[a.tag[i] as number] as string);

/**
 * The analysis with its first word as a name, where it could be one and is one elsewhere: in "Bush said" only what else
 * is written of a Bush tells that no shrub is meant, for at the start of a sentence every word has its capital.
 * @param isName whether the key (see `hashKey`) of a lower-case word is that of a name the archive holds
 */
export function withOpeningName(a: Analysis, isName: (key: number) => boolean): Analysis {
  const key = a.lemma[0];
  if (key === undefined || a.entity[0] !== 0 || !/^\p{Lu}/u.test(a.text)) return a;
  if (isUnnamed(a.text.slice(a.start[0], a.end[0]).toLowerCase())) return a;
  if (!hasTag(a, 0, NOUN) || !hasTag(a, 1, VERBAL) || !isName(key)) return a;
  const entity = a.entity.slice();
  entity[0] = key;
  return { ...a, entity };
}
