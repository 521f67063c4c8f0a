import { filled } from "../core/filled.ts";
import { hashKey } from "../core/hash.ts";
import type { Analysis } from "./analysis.ts";
import { clauses } from "./clauses.ts";
import { markComparisons } from "./comparison.ts";
import { FLAG } from "./flags.ts";
import { entities } from "./gazetteer.ts";
import type { Lexicon } from "./lexicon.ts";
import { phrasalVerbs } from "./phrasal.ts";
import { quantities } from "./quantities.ts";
import { markRoles } from "./roles.ts";
import { markScopes } from "./scope.ts";
import type { TaggerModel } from "./tagger.ts";
import { words } from "./words.ts";

/** What the analysis knows of English: loaded once, passed in. */
export interface Language {
  readonly tagger: TaggerModel;
  readonly lexicon: Lexicon;
}

const NOTHING_CARRIED = new Uint32Array(0);

/**
 * Analyses one sentence or statement: tokens → tags → lemmas → clauses → roles → scopes → comparisons → entities → quantities.
 * Linear in the length of the text; of more than 255 tokens only the first 255 are read.
 * @param carried keys of entities the text speaks of without naming them (see coreference.ts)
 */
export function analyse(language: Language, text: string, carried: Uint32Array = NOTHING_CARRIED): Analysis {
  const w = words(text, language.tagger, language.lexicon);
  const c = clauses(w);
  const flags = new Uint16Array(w.form.length);
  markRoles(w, c, flags);
  markScopes(w, c, flags);
  markComparisons(w, c, flags);
  const q = quantities(w);
  const lemma = filled(new Uint32Array(w.lemma.length), (i) => hashKey((w.lemma[i] as string).toLowerCase()));
  for (const { verb, particle, same } of phrasalVerbs(w)) {
    lemma[verb] = hashKey(same);
    flags[verb] = (flags[verb] as number) | FLAG.CONTENT;
    flags[particle] = ((flags[particle] as number) & ~FLAG.CONTENT) | FLAG.PARTICLE;
  }
  return {
    text,
    start: w.start,
    end: w.end,
    lemma,
    word: filled(new Uint16Array(lemma.length), (i) => language.lexicon.idOfKey(lemma[i] as number)),
    tag: w.tag,
    entity: entities(w.form, w.tag, language.lexicon).key,
    clause: c.of,
    flags,
    quantityFirst: q.first,
    quantityLast: q.last,
    quantityKind: q.kind,
    quantityUnit: q.unit,
    quantityLow: q.low,
    quantityHigh: q.high,
    carried,
    topic: NOTHING_CARRIED,
    earlier: NOTHING_CARRIED,
  };
}
