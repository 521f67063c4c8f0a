import { hashKey } from "../../core/hash.ts";
import { KeySet } from "../../core/key-set.ts";
import { COUNTRIES, REGIONS } from "./countries.ts";

/** By what an entity was named. */
export const NAMED = {
  NOTHING: 0,
  /** "Italy", "United Nations". */
  PLACE: 1,
  /** "Italian". */
  DEMONYM: 2,
  /** "Rome", which may stand for the government. */
  CAPITAL: 3,
  /** "the Kremlin", "Downing Street". */
  SEAT: 4,
  /** A person, or any other name that the tables do not list. */
  NAME: 5,
  /** A body, by its whole name or its initials. */
  BODY: 6,
} as const;

export interface Place {
  readonly key: number;
  readonly named: number;
}

/** Key of a country, region or alliance by its code in the tables ("it", "eu", "nato"). */
export const placeKey = (code: string): number => hashKey(`country:${code}`);

/** The comparison form of a name's tokens: dots and accents off, so that "U.S." is "us" and "Elysée" is "elysee". */
export const fold = (form: string): string => oneSpelling(/^[a-z]+$/.test(form) ? form : foldAny(form));

/** "Zelenskyy", "Zelenskiy", "Zelenski": Slavic surnames end in as many ways as there are romanisations. */
export const oneSpelling = (name: string): string =>
  name.includes("sk", 3) ? name.replace(/(?<=^.{3,}sk)(?:yy|yi|iy|yj|ij|ii|i)$/, "y") : name;

/** Names of plain letters, nearly all, skip what is done to accents: it was half of the time this table takes at a start. */
const foldAny = (form: string): string => (/^[a-z' -]+$/i.test(form) ? form : withoutMarks(form)).toLowerCase();

const withoutMarks = (form: string): string =>
  form
    .normalize("NFD")
    .replace(/[\u0300-\u036f.,]/g, "")
    .replace(/’/g, "'");

/** Names by their folded tokens joined by a blank; the tokenizer parts hyphens and clitics, so the table does too. */
function readTable(): { places: ReadonlyMap<string, Place>; longest: ReadonlyMap<string, number> } {
  const places = new Map<string, Place>();
  const longest = new Map<string, number>();
  const add = (joined: string, place: Place): void => {
    const blank = joined.indexOf(" ");
    const first = blank < 0 ? joined : joined.slice(0, blank);
    const length = blank < 0 ? 1 : joined.split(" ").length;
    if (length > (longest.get(first) ?? 0)) longest.set(first, length);
    if (!places.has(joined)) places.set(joined, place);
    if (place.named !== NAMED.DEMONYM || joined.endsWith("s")) return;
    places.set(`${joined}s`, place);
    if (blank < 0) longest.set(`${joined}s`, 1);
  };
  for (const line of `${COUNTRIES}${REGIONS}`.split("\n")) {
    if (line === "") continue;
    const [code, ...columns] = line.split("|") as [string, ...string[]];
    const key = placeKey(code);
    columns.forEach((column, i) => {
      const place = { key, named: i + NAMED.PLACE };
      for (const name of column.split(";")) if (name !== "") add(joinedTokens(name), place);
    });
  }
  return { places, longest };
}

const joinedTokens = (name: string): string =>
  fold(name.replace(/-/g, " - ").replace(/'s /g, " 's ")).replace(/\s+/g, " ");

const table = readTable();

/** Places by their folded tokens joined by a blank. */
export const places = table.places;
/** Tokens of the longest name that begins with a token. */
export const longest = table.longest;

const PLACE_KEYS = new KeySet([...places.values()].map(({ key }) => key));

/** Is this the key of a country, region or alliance of the tables? */
export const isPlace = (key: number): boolean => PLACE_KEYS.has(key);
