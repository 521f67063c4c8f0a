/**
 * Jaro–Winkler similarity (Winkler 1990): shared characters within half the longer length, less transpositions, with a
 * bonus of 0.1 for each of up to four common first letters.
 */
function jaroWinkler(a: string, b: string): number {
  const reach = Math.max(0, (Math.max(a.length, b.length) >> 1) - 1);
  const taken = new Uint8Array(b.length);
  const matched: string[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++) {
      if (taken[j] === 0 && a[i] === b[j]) {
        taken[j] = 1;
        matched.push(a[i] as string);
        break;
      }
    }
  }
  if (matched.length === 0) return 0;
  let swapped = 0;
  let k = 0;
  for (let j = 0; j < b.length; j++) if (taken[j] === 1 && b[j] !== matched[k++]) swapped++;
  const m = matched.length;
  const jaro = (m / a.length + m / b.length + (m - swapped / 2) / m) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

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

const plain = (name: string): string => {
  let sound = name.normalize("NFD").toLowerCase();
  for (const [pattern, letter] of SOUNDS) sound = sound.replace(pattern, letter);
  return sound;
};

const skeleton = (sound: string): string => sound[0] + sound.slice(1).replace(/[aeiou]/g, "");

/** Shorter names must sound the same throughout: Biden/Baden, Mali/Malta. */
const LEAST_LENGTH = 6;
/** A swap in a shorter name makes another one: Dalton/Datlon. */
const LEAST_SWAPPED = 7;
/** At or above this, two spellings are taken for one name. */
const ONE_NAME = 0.85;
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
 * How alike two spellings of a name are, 0–1; at 0.85 and above they are taken for one name. Transliterations vary in
 * vowels, doubled letters and final -y/-i/-iy, so consonants must agree in order; one final vowel may be missing.
 * Endings that make another name of a name do not count as variation: Niger/Nigeria, Austria/Australia, Martin/Martinez.
 */
export function nameSimilarity(a: string, b: string): number {
  const x = plain(a);
  const y = plain(b);
  if (x === y) return 1;
  const close = jaroWinkler(x, y);
  const differ = Math.min(close, ONE_NAME - 0.01);
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (Math.min(a.length, b.length) < LEAST_LENGTH || /ia$/.test(long)) return differ;
  if (x[0] !== y[0]) return INITIALS.has(`${x[0]}${y[0]}`) && x.slice(1) === y.slice(1) ? ONE_NAME : differ;
  const truncated = long.startsWith(short) && long.length === short.length + 1 && /[eiou]$/.test(long);
  const revowelled = skeleton(x) === skeleton(y) && Math.abs(vowelsIn(x) - vowelsIn(y)) <= 1;
  return truncated || revowelled || (short.length >= LEAST_SWAPPED && swapped(x, y))
    ? Math.max(close, ONE_NAME)
    : differ;
}
