/** Units that convert into each other: factor to the unit that stands for their kind (day, metre, kilogram, square metre …). */
const CONVERSIONS: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  millisecond: ["day", 1 / 86_400_000], second: ["day", 1 / 86_400], sec: ["day", 1 / 86_400], minute: ["day", 1 / 1440], min: ["day", 1 / 1440],
  hour: ["day", 1 / 24], hr: ["day", 1 / 24], day: ["day", 1], night: ["day", 1], week: ["day", 7], fortnight: ["day", 14],
  month: ["day", 365.25 / 12], year: ["day", 365.25], decade: ["day", 3652.5], century: ["day", 36_525], millennium: ["day", 365_250],
  mm: ["metre", 0.001], millimetre: ["metre", 0.001], millimeter: ["metre", 0.001], cm: ["metre", 0.01], centimetre: ["metre", 0.01],
  centimeter: ["metre", 0.01], metre: ["metre", 1], meter: ["metre", 1], km: ["metre", 1000], kilometre: ["metre", 1000], kilometer: ["metre", 1000],
  mile: ["metre", 1609.344], mi: ["metre", 1609.344], yard: ["metre", 0.9144], foot: ["metre", 0.3048], ft: ["metre", 0.3048], inch: ["metre", 0.0254],
  milligram: ["kilogram", 1e-6], mg: ["kilogram", 1e-6], gram: ["kilogram", 0.001], kg: ["kilogram", 1], kilogram: ["kilogram", 1], kilo: ["kilogram", 1],
  tonne: ["kilogram", 1000], ton: ["kilogram", 1000], ounce: ["kilogram", 0.0283495], lb: ["kilogram", 0.453592], lbs: ["kilogram", 0.453592],
  hectare: ["hectare", 1], acre: ["hectare", 0.404686], litre: ["litre", 1], liter: ["litre", 1], gallon: ["litre", 3.78541], barrel: ["barrel", 1],
  watt: ["watt", 1], kilowatt: ["watt", 1e3], kw: ["watt", 1e3], megawatt: ["watt", 1e6], mw: ["watt", 1e6], gigawatt: ["watt", 1e9], gw: ["watt", 1e9],
  mph: ["km/h", 1.609344], kmh: ["km/h", 1], knot: ["km/h", 1.852], degree: ["degree", 1], celsius: ["degree", 1], fahrenheit: ["fahrenheit", 1],
}; // biome-ignore format: a table

const CURRENCIES: Readonly<Record<string, string>> = {
  $: "dollar", "£": "pound", "€": "euro", "¥": "yen", "₹": "rupee", "₽": "ruble", "₩": "won", "₪": "shekel", "₺": "lira", "₴": "hryvnia",
  dollar: "dollar", usd: "dollar", euro: "euro", eur: "euro", gbp: "pound", sterling: "pound", pound: "pound", yen: "yen", yuan: "yuan",
  renminbi: "yuan", rupee: "rupee", rouble: "ruble", ruble: "ruble", franc: "franc", krona: "krona", krone: "krone", peso: "peso", lira: "lira",
  zloty: "zloty", hryvnia: "hryvnia", shekel: "shekel", cent: "cent",
}; // biome-ignore format: a table

/** The currency of a sign or a noun's lemma. */
export const currencyOf = (word: string): string | undefined =>
  Object.hasOwn(CURRENCIES, word) ? CURRENCIES[word] : undefined;

export const isDuration = (unit: string): boolean => unit === "day";

/** The unit a noun's lemma measures in, and the factor to it. */
export const conversionOf = (lemma: string): readonly [unit: string, factor: number] | undefined =>
  Object.hasOwn(CONVERSIONS, lemma) ? CONVERSIONS[lemma] : undefined;
