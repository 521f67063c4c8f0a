import type { Analysis } from "../language/analysis.ts";
import { type Columns, narrowest, type WholeNumbers } from "./columns.ts";

/** What an analysis knows of each token. */
type TokenColumn = "start" | "end" | "lemma" | "word" | "tag" | "entity" | "clause" | "flags";
export type Tokens = Pick<Analysis, TokenColumn>;

/** A token's place in one byte: its length, and a bit for a blank before it; `ODD` for one that is placed otherwise. */
const BLANK = 0x80;
const LONGEST = 0x7e;
const ODD = 0x7f;

/**
 * The tokens of all sentences, one after another, in a third of the bytes that they take in memory: of a token's place its
 * distance from the one before and its length; for a lemma its place in the list of all lemmas, which also says which word
 * of the lexicon it is; its flags likewise. Entities, which one token in nine has, are listed apart.
 */
export function layOutTokens(analyses: readonly Tokens[]): Columns {
  const count = analyses.reduce((sum, { start }) => sum + start.length, 0);
  const lemmas = numbered(analyses, "lemma");
  const flagSets = numbered(analyses, "flags");
  const entities = numbered(analyses, "entity");
  const tokenPlace = new Uint8Array(count);
  const lemmaAt = new Uint32Array(count);
  const tokenTag = new Uint8Array(count);
  const tokenClause = new Uint8Array(count);
  const flagsAt = new Uint32Array(count);
  const lemmaWord = new Uint16Array(lemmas.keys.length);
  const odd = { token: [] as number[], gap: [] as number[], length: [] as number[] };
  const named = { token: [] as number[], entity: [] as number[] };
  let at = 0;
  for (const { start, end, lemma, word, tag, entity, clause, flags } of analyses) {
    tokenTag.set(tag, at);
    tokenClause.set(clause, at);
    for (let i = 0; i < start.length; i++, at++) {
      const gap = (start[i] as number) - (i > 0 ? (end[i - 1] as number) : 0);
      const length = (end[i] as number) - (start[i] as number);
      if (gap <= 1 && length <= LONGEST) tokenPlace[at] = length | (gap === 1 ? BLANK : 0);
      else {
        tokenPlace[at] = ODD;
        odd.token.push(at);
        odd.gap.push(gap);
        odd.length.push(length);
      }
      if (entity[i] !== 0) {
        named.token.push(at);
        named.entity.push(entities.place.get(entity[i] as number) as number);
      }
      lemmaAt[at] = lemmas.place.get(lemma[i] as number) as number;
      lemmaWord[lemmaAt[at] as number] = word[i] as number;
      flagsAt[at] = flagSets.place.get(flags[i] as number) as number;
    }
  }
  return {
    tokenPlace,
    tokenLemma: narrowest(lemmaAt),
    tokenTag,
    tokenClause,
    tokenFlags: narrowest(flagsAt),
    lemmaKey: lemmas.keys,
    lemmaWord,
    flagSet: narrowest(flagSets.keys),
    oddToken: narrowest(odd.token),
    oddGap: narrowest(odd.gap),
    oddLength: narrowest(odd.length),
    namedToken: narrowest(named.token),
    namedEntity: narrowest(named.entity),
    entityKey: entities.keys,
  };
}

/** The tokens from `from` to before `to`, laid out as above. */
export function readTokens(columns: Columns, from: number, to: number): Tokens {
  const stored = columns as Stored;
  const { tokenPlace, tokenLemma, tokenFlags, lemmaKey, lemmaWord, flagSet, oddToken, oddGap, oddLength } = stored;
  const start = new Uint16Array(to - from);
  const end = new Uint16Array(to - from);
  const lemma = new Uint32Array(to - from);
  const word = new Uint16Array(to - from);
  const flags = new Uint16Array(to - from);
  let at = 0;
  for (let i = 0; i < start.length; i++) {
    const place = tokenPlace[from + i] as number;
    const odd = place === ODD ? firstFrom(oddToken, from + i) : -1;
    start[i] = at += odd < 0 ? place >> 7 : (oddGap[odd] as number);
    end[i] = at += odd < 0 ? place & ~BLANK : (oddLength[odd] as number);
    lemma[i] = lemmaKey[tokenLemma[from + i] as number] as number;
    word[i] = lemmaWord[tokenLemma[from + i] as number] as number;
    flags[i] = flagSet[tokenFlags[from + i] as number] as number;
  }
  const tag = columns.tokenTag?.subarray(from, to) as Uint8Array;
  const clause = columns.tokenClause?.subarray(from, to) as Uint8Array;
  return { start, end, lemma, word, tag, entity: readEntities(stored, from, to), clause, flags };
}

function readEntities({ namedToken, namedEntity, entityKey }: Stored, from: number, to: number): Uint32Array {
  const entity = new Uint32Array(to - from);
  for (let at = firstFrom(namedToken, from); at < namedToken.length && (namedToken[at] as number) < to; at++)
    entity[(namedToken[at] as number) - from] = entityKey[namedEntity[at] as number] as number;
  return entity;
}

/** The entities named in the tokens from `from` to before `to`, in order; a name of several words once. */
export function entitiesNamed(columns: Columns, from: number, to: number): Uint32Array {
  const { namedToken, namedEntity, entityKey } = columns as Stored;
  const keys: number[] = [];
  for (let at = firstFrom(namedToken, from); at < namedToken.length && (namedToken[at] as number) < to; at++) {
    const key = entityKey[namedEntity[at] as number] as number;
    if (key !== keys.at(-1)) keys.push(key);
  }
  return Uint32Array.from(keys);
}

/** Where in an ascending list the first number from `least` on stands; its length where there is none. */
function firstFrom(list: WholeNumbers, least: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Stored = Record<
  | "tokenPlace"
  | "tokenLemma"
  | "tokenFlags"
  | "lemmaKey"
  | "lemmaWord"
  | "flagSet"
  | "oddToken"
  | "oddGap"
  | "oddLength"
  | "namedToken"
  | "namedEntity"
  | "entityKey",
  WholeNumbers
>;

/** All keys of a column, ascending, and the place of each. */
function numbered(analyses: readonly Tokens[], column: "lemma" | "entity" | "flags") {
  const keys = Uint32Array.from(new Set(analyses.flatMap((analysis) => [...analysis[column]]))).sort();
  return { keys, place: new Map(Array.from(keys, (key, at) => [key, at])) };
}
