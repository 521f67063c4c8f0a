const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINAL_ONES =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );

export const CARDINALS = new Map([
  ...ONES.map((w, i) => [w, i] as const),
  ...TENS.map((w, i) => [w, 20 + 10 * i] as const),
]);
export const ORDINALS = new Map([
  ...ORDINAL_ONES.map((w, i) => [w, i] as const),
  ...TENS.map((w, i) => [w.replace(/y$/, "ieth"), 20 + 10 * i] as const),
  ["hundredth", 100] as const,
  ["thousandth", 1000] as const,
]);
export const SCALES = new Map<string, number>(
  Object.entries({
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    bn: 1e9,
    mn: 1e6,
    tn: 1e12,
    dozen: 12,
    lakh: 1e5,
    crore: 1e7,
  }),
);
/** Letters that scale a number only when they touch it or follow a sum of money. */
export const SHORT_SCALES = new Map<string, number>(Object.entries({ k: 1e3, m: 1e6, b: 1e9, t: 1e12 }));
export const FRACTIONS = new Map<string, number>(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    tenth: 10,
    tenths: 10,
  }),
);
/** "hundreds of": from twice the unit to just below the next larger word. */
export const PLURALS = new Map<string, readonly [number, number]>(
  Object.entries({
    dozens: [24, 999],
    hundreds: [200, 9999],
    thousands: [2000, 999_999],
    millions: [2e6, 999_999_999],
    billions: [2e9, 999_999_999_999],
  }),
);
export const TIMES = new Map<string, number>(Object.entries({ once: 1, twice: 2, thrice: 3 }));
export const SPECIAL = new Map<string, number>([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
]);
