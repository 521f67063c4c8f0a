import { offsets } from "../core/offsets.ts";
import type { Columns } from "../corpus/columns.ts";
import type { Analysis } from "../language/analysis.ts";
import { isOneName } from "../language/gazetteer/similarity.ts";
import { isPlace } from "../language/gazetteer/table.ts";
import type { Variant } from "./expand.ts";

/** What another spelling of a name counts, where the name itself counts 1. */
const OTHER_SPELLING = 0.9;
/** Spellings of one name differ in length by no more: spares most comparisons. */
const LENGTHS = 3;

/** Other spellings of a name that the archive holds. */
export type Spellings = (key: number, surname: string) => readonly Variant[];

/**
 * Lists the names of an archive, by surname, with the spellings that are probably the same name: "Zelensky",
 * "Zelenskyy", "Zelenski". Computed at build, where comparing all names costs a second and not a request.
 *
 * @returns for the archive's table: `nameKey` in alphabetical order of the surnames in `nameText`, parted by line ends;
 * `nearFrom` and `near` list the positions of the other spellings
 */
export function layOutNames(analyses: readonly Analysis[]): Columns {
  const surnames = new Map<number, string>();
  for (const analysis of analyses) {
    for (const { key, surname } of namesOf(analysis)) {
      // Countries and their like have one key for all their names already.
      if (!isPlace(key) && !surnames.has(key)) surnames.set(key, surname);
    }
  }
  const names = [...surnames].sort(([keyA, a], [keyB, b]) => (a < b ? -1 : a > b ? 1 : keyA - keyB));
  const initial = (name: string) => name.charAt(0);
  const near = names.map(([key, name]) => {
    const found: number[] = [];
    for (const [position, [otherKey, other]] of names.entries()) {
      if (otherKey !== key && initial(other) === initial(name) && alike(name, other)) found.push(position);
    }
    return found;
  });
  return {
    nameKey: Uint32Array.from(names, ([key]) => key),
    nameText: new TextEncoder().encode(names.map(([, name]) => name).join("\n")),
    nearFrom: offsets(near.map((list) => list.length)),
    near: Uint32Array.from(near.flat()),
  };
}

/** Reads the names from the table. A name the archive does not hold is compared with those of the same initial. */
export function openNames(columns: Columns): Spellings {
  const keys = columns.nameKey as Uint32Array;
  const from = columns.nearFrom as Uint32Array;
  const near = columns.near as Uint32Array;
  const names = new TextDecoder().decode(columns.nameText as Uint8Array).split("\n");
  const positions = new Map<number, number>();
  for (const [position, key] of keys.entries()) positions.set(key, position);
  const byInitial = new Map<string, number[]>();
  for (const [position, name] of names.entries()) {
    const list = byInitial.get(name.charAt(0));
    if (list === undefined) byInitial.set(name.charAt(0), [position]);
    else list.push(position);
  }
  const variant = (position: number): Variant => ({ key: keys[position] as number, weight: OTHER_SPELLING });
  return (key, surname) => {
    if (isPlace(key)) return [];
    const known = positions.get(key);
    if (known !== undefined) return [...near.subarray(from[known], from[known + 1])].map(variant);
    const same = byInitial.get(surname.charAt(0)) ?? [];
    return same.filter((position) => alike(surname, names[position] as string)).map(variant);
  };
}

/** The surnames a sentence or statement names: the last token of each entity, in lower case. */
export function namesOf(analysis: Analysis): { key: number; surname: string; token: number }[] {
  const found: { key: number; surname: string; token: number }[] = [];
  for (let token = 0; token < analysis.entity.length; token++) {
    const key = analysis.entity[token] as number;
    if (key === 0 || key === analysis.entity[token + 1]) continue;
    const surname = analysis.text.slice(analysis.start[token], analysis.end[token]).toLowerCase();
    if (/^\p{L}/u.test(surname)) found.push({ key, surname, token });
  }
  return found;
}

function alike(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= LENGTHS && isOneName(a, b);
}
