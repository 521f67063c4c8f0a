import type { Analysis } from "../language/analysis.ts";
import { type Columns, narrowest, type WholeNumbers } from "./columns.ts";

/** What an analysis knows of each token. */
type TokenColumn = "start" | "end" | "lemma" | "word" | "tag" | "entity" | "clause" | "flags";
export type Tokens = Pick<Analysis, TokenColumn>;

/**
 * The tokens of all sentences, one after another, in half the bytes that they take in memory: of a token's place its
 * distance from the one before and its length; for a lemma its place in the list of all lemmas, which also says which word
 * of the lexicon it is; an entity likewise.
 */
export function layOutTokens(analyses: readonly Tokens[]): Columns {
  const count = analyses.reduce((sum, { start }) => sum + start.length, 0);
  const lemmas = numbered(analyses, "lemma");
  const entities = numbered(analyses, "entity");
  const gap = new Uint16Array(count);
  const length = new Uint16Array(count);
  const lemmaAt = new Uint32Array(count);
  const entityAt = new Uint32Array(count);
  const tokenTag = new Uint8Array(count);
  const tokenClause = new Uint8Array(count);
  const tokenFlags = new Uint16Array(count);
  const lemmaWord = new Uint16Array(lemmas.keys.length);
  let at = 0;
  for (const { start, end, lemma, word, tag, entity, clause, flags } of analyses) {
    tokenTag.set(tag, at);
    tokenClause.set(clause, at);
    tokenFlags.set(flags, at);
    for (let i = 0; i < start.length; i++, at++) {
      gap[at] = (start[i] as number) - (i > 0 ? (end[i - 1] as number) : 0);
      length[at] = (end[i] as number) - (start[i] as number);
      lemmaAt[at] = lemmas.place.get(lemma[i] as number) as number;
      entityAt[at] = entities.place.get(entity[i] as number) as number;
      lemmaWord[lemmaAt[at] as number] = word[i] as number;
    }
  }
  return {
    tokenGap: narrowest(gap),
    tokenLength: narrowest(length),
    tokenLemma: narrowest(lemmaAt),
    tokenEntity: narrowest(entityAt),
    tokenTag,
    tokenClause,
    tokenFlags,
    lemmaKey: lemmas.keys,
    lemmaWord,
    entityKey: entities.keys,
  };
}

/** The tokens from `from` to before `to`, laid out as above. */
export function readTokens(columns: Columns, from: number, to: number): Tokens {
  const { tokenGap, tokenLength, tokenLemma, tokenEntity, lemmaKey, lemmaWord, entityKey } = columns as Stored;
  const start = new Uint16Array(to - from);
  const end = new Uint16Array(to - from);
  const lemma = new Uint32Array(to - from);
  const word = new Uint16Array(to - from);
  const entity = new Uint32Array(to - from);
  let place = 0;
  for (let i = 0; i < start.length; i++) {
    start[i] = place += tokenGap[from + i] as number;
    end[i] = place += tokenLength[from + i] as number;
    lemma[i] = lemmaKey[tokenLemma[from + i] as number] as number;
    word[i] = lemmaWord[tokenLemma[from + i] as number] as number;
    entity[i] = entityKey[tokenEntity[from + i] as number] as number;
  }
  const tag = columns.tokenTag?.subarray(from, to) as Uint8Array;
  const clause = columns.tokenClause?.subarray(from, to) as Uint8Array;
  const flags = columns.tokenFlags?.subarray(from, to) as Uint16Array;
  return { start, end, lemma, word, tag, entity, clause, flags };
}

type Stored = Record<
  "tokenGap" | "tokenLength" | "tokenLemma" | "tokenEntity" | "lemmaKey" | "lemmaWord" | "entityKey",
  WholeNumbers
>;

/** All keys of a column, ascending, and the place of each. */
function numbered(analyses: readonly Tokens[], column: "lemma" | "entity") {
  const keys = Uint32Array.from(new Set(analyses.flatMap((analysis) => [...analysis[column]]))).sort();
  return { keys, place: new Map(Array.from(keys, (key, at) => [key, at])) };
}
