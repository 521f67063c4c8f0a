import { hashKey } from "../../core/hash.ts";
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
export const oneSpelling = (name: string): string => name.replace(/(?<=^.{3,}sk)(?:yy|yi|iy|yj|ij|ii|i)$/, "y");

const foldAny = (form: string): string =>
  form
    .normalize("NFD")
    .replace(/[\u0300-\u036f.,]/g, "")
    .replace(/’/g, "'")
    .toLowerCase();

/** Names by their folded tokens joined by a blank; the tokenizer parts hyphens and clitics, so the table does too. */
function readTable(): { places: ReadonlyMap<string, Place>; longest: ReadonlyMap<string, number> } {
  const places = new Map<string, Place>();
  const longest = new Map<string, number>();
  for (const line of `${COUNTRIES}${REGIONS}`.split("\n")) {
    if (line === "") continue;
    const [code, ...columns] = line.split("|") as [string, ...string[]];
    columns.forEach((column, i) => {
      for (const name of column.split(";")) {
        if (name === "") continue;
        const tokens = fold(name.replace(/-/g, " - ").replace(/'s /g, " 's ")).split(/\s+/);
        const first = tokens[0] as string;
        longest.set(first, Math.max(longest.get(first) ?? 1, tokens.length));
        const place = { key: placeKey(code), named: i + NAMED.PLACE };
        const joined = tokens.join(" ");
        if (!places.has(joined)) places.set(joined, place);
        if (place.named === NAMED.DEMONYM && !joined.endsWith("s")) {
          places.set(`${joined}s`, place);
          if (tokens.length === 1) longest.set(`${joined}s`, 1);
        }
      }
    });
  }
  return { places, longest };
}

const table = readTable();

/** Places by their folded tokens joined by a blank. */
export const places = table.places;
/** Tokens of the longest name that begins with a token. */
export const longest = table.longest;

const PLACE_KEYS: ReadonlySet<number> = new Set([...places.values()].map(({ key }) => key));

/** Is this the key of a country, region or alliance of the tables? */
export const isPlace = (key: number): boolean => PLACE_KEYS.has(key);
