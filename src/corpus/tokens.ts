import type { Analysis } from "../language/analysis.ts";
import type { Column, Columns } from "./columns.ts";

/** What an analysis knows of each token. */
export type TokenColumn = "start" | "end" | "lemma" | "word" | "tag" | "entity" | "clause" | "flags";
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
  const columns = {
    tokenGap: new Uint16Array(count),
    tokenLength: new Uint16Array(count),
    tokenLemma: new Uint32Array(count),
    tokenEntity: new Uint32Array(count),
    tokenTag: new Uint8Array(count),
    tokenClause: new Uint8Array(count),
    tokenFlags: new Uint16Array(count),
    lemmaKey: lemmas.keys,
    lemmaWord: new Uint16Array(lemmas.keys.length),
    entityKey: entities.keys,
  };
  let at = 0;
  for (const { start, end, lemma, word, tag, entity, clause, flags } of analyses) {
    columns.tokenTag.set(tag, at);
    columns.tokenClause.set(clause, at);
    columns.tokenFlags.set(flags, at);
    for (let i = 0; i < start.length; i++, at++) {
      const place = lemmas.place.get(lemma[i] as number) as number;
      columns.tokenGap[at] = (start[i] as number) - (i > 0 ? (end[i - 1] as number) : 0);
      columns.tokenLength[at] = (end[i] as number) - (start[i] as number);
      columns.tokenLemma[at] = place;
      columns.tokenEntity[at] = entities.place.get(entity[i] as number) as number;
      columns.lemmaWord[place] = word[i] as number;
    }
  }
  return columns;
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
  Column
>;

/** All keys of a column, ascending, and the place of each. */
function numbered(analyses: readonly Tokens[], column: "lemma" | "entity") {
  const keys = Uint32Array.from(new Set(analyses.flatMap((analysis) => [...analysis[column]]))).sort();
  return { keys, place: new Map(Array.from(keys, (key, at) => [key, at])) };
}
