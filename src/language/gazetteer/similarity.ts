import { rememberUpTo } from "../../core/remember.ts";

/** Accents off, and the letters that transliterations disagree on made one. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[\u0300-\u036f'’ʼ.-]/g, ""],
  [/ß/g, "ss"],
  [/ø/g, "o"],
  [/ł/g, "l"],
  [/sch|sh|tch|ch|tsch/g, "c"],
  [/ck|kh|q(?!u)|qu/g, "k"],
  [/ph|ff/g, "f"],
  [/w/g, "v"],
  [/ts|tz|z/g, "s"],
  [/yy|iy|ij|ii|y|j/g, "i"],
  [/ou|oo|uu/g, "u"],
  [/(.)\1+/g, "$1"],
];

/** Names kept with their sounds: those of an archive come again with every statement. */
const KEPT = 4096;

const plain = rememberUpTo(KEPT, (name: string): string => {
  let sound = name.normalize("NFD").toLowerCase();
  for (const [pattern, letter] of SOUNDS) sound = sound.replace(pattern, letter);
  return sound;
});

const skeleton = (sound: string): string => sound[0] + sound.slice(1).replace(/[aeiou]/g, "");

/** Shorter names must sound the same throughout: Biden/Baden, Mali/Malta. */
const LEAST_LENGTH = 6;
/** A swap in a shorter name makes another one: Dalton/Datlon. */
const LEAST_SWAPPED = 7;
/** First letters that transliterations exchange: Gaddafi/Qaddafi. */
const INITIALS = new Set(["gk", "kg", "ck", "kc"]);

const vowelsIn = (sound: string): number => sound.replace(/[^aeiou]/g, "").length;

/** Are the two apart by one swap of neighbouring letters (Damerau 1964)? */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/**
 * Are the two spellings of one name? Transliterations vary in vowels, doubled letters and final -y/-i/-iy, so consonants must
 * agree in order; one final vowel may be missing. Endings that make another name of a name do not count as variation:
 * Niger/Nigeria, Austria/Australia, Martin/Martinez. (Jaro-Winkler, Winkler 1990, takes these for one as well: close spellings
 * alone tell nothing.)
 */
export function isOneName(a: string, b: string): boolean {
  const x = plain(a);
  const y = plain(b);
  if (x === y) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (Math.min(a.length, b.length) < LEAST_LENGTH || /ia$/.test(long)) return false;
  if (x[0] !== y[0]) return INITIALS.has(`${x[0]}${y[0]}`) && x.slice(1) === y.slice(1);
  const truncated = long.startsWith(short) && long.length === short.length + 1 && /[eiou]$/.test(long);
  const revowelled = skeleton(x) === skeleton(y) && Math.abs(vowelsIn(x) - vowelsIn(y)) <= 1;
  return truncated || revowelled || (short.length >= LEAST_SWAPPED && swapped(x, y));
}
