import { stemmer } from "stemmer";
import { hashKey } from "../core/hash.ts";
import type { Analysis } from "../language/analysis.ts";
import { IRREGULAR_DEGREES, IRREGULAR_NOUNS, IRREGULAR_VERBS } from "../language/irregulars.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { TAGS } from "../language/tagger.ts";
import { STOP_WORDS } from "./stopwords.ts";

/** What a sentence is found by: an entity, or a content word or number. */
export interface Term {
  /**
   * One space of 32-bit keys: an entity's key; the head of a word's derivational family (below 2^16), so that "decide"
   * finds "decision"; for a word that the lexicon does not know, the key of its stem (Porter 1980).
   */
  readonly key: number;
  /** Token it stands at. */
  readonly token: number;
  readonly entity: boolean;
}

const WORD = /[\p{L}\p{N}]/u;

/** The terms of a sentence or statement in the order of its tokens. An entity of several tokens is one entity term. */
export function termsOf(analysis: Analysis, lexicon: Pick<Lexicon, "family">): Term[] {
  const terms: Term[] = [];
  let previous = 0;
  for (let token = 0; token < analysis.start.length; token++) {
    const entity = analysis.entity[token] ?? 0;
    if (entity !== 0 && entity !== previous) terms.push({ key: entity, token, entity: true });
    previous = entity;
    const form = analysis.text.slice(analysis.start[token], analysis.end[token]).toLowerCase().replaceAll("’", "'");
    if (STOP_WORDS.has(form) || !WORD.test(form)) continue;
    const family = lexicon.family(analysis.word[token] ?? 0);
    terms.push({ key: family === 0 ? stemKey(form, analysis.tag[token] ?? 0) : family, token, entity: false });
  }
  return terms;
}

function stemKey(form: string, tag: number): number {
  const kind = TAGS[tag] ?? "";
  const base = kind.startsWith("VB")
    ? IRREGULAR_VERBS.get(form)
    : kind.startsWith("NN")
      ? IRREGULAR_NOUNS.get(form)
      : IRREGULAR_DEGREES.get(form);
  return hashKey(stemmer(base ?? form));
}
