/**
 * Features of a sentence for its check-worthiness, as strings: words and word pairs (a digit is "0", so that amounts share
 * one), and the shapes fact-checkers go by — quantities, named actors, past events, attribution; and against: questions,
 * the second person, wishes and the future (Hassan et al., "Toward automated fact-checking", KDD 2017, section 4).
 * Names themselves are one feature, not words: a model that remembers who spoke in one country's debates is of no use.
 */
export function worthinessFeatures(sentence: string): Set<string> {
  const found = new Set<string>();
  const words = sentence.match(WORD) ?? [];
  let before = "^";
  let names = 0;
  for (const [i, written] of words.entries()) {
    const lower = written.toLowerCase().replaceAll("’", "'").replace(/'s$/, "");
    const isName = i > 0 && /^\p{Lu}/u.test(written) && lower !== "i" && !lower.startsWith("i'");
    if (isName && !/^\p{Lu}/u.test(words[i - 1] ?? "")) names++;
    const word = isName ? "#name" : lower.replace(/\d[\d.,]*/g, "0");
    found.add(word);
    found.add(`${before} ${word}`);
    before = word;
  }
  found.add(`${before} $`);
  for (const [name, pattern] of SHAPES) if (pattern.test(sentence)) found.add(name);
  found.add(`=names ${Math.min(names, 3)}`);
  found.add(`=length ${LENGTHS.findIndex((longest) => words.length <= longest)}`);
  const numbers = sentence.match(/\d[\d.,]*/g)?.length ?? 0;
  found.add(`=numbers ${Math.min(numbers, 3)}`);
  return found;
}

const WORD = /[\p{L}\p{N}$€£%]+(?:['’.,-][\p{L}\p{N}%]+)*/gu;

/** Upper ends, in words; quintiles of the training sentences, and an open end. */
const LENGTHS = [8, 12, 17, 25, Number.POSITIVE_INFINITY];

const SHAPES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["=question", /\?["”’]?$/],
  ["=exclamation", /!["”’]?$/],
  ["=year", /\b(?:1[89]|20)\d\d\b/],
  ["=money", /[$€£]\s?\d|\b\d[\d.,]*\s(?:dollars|euros|pounds)\b/i],
  ["=percent", /%|\bper ?cent(?:age)?\b/i],
  ["=magnitude", /\b(?:hundreds?|thousands?|millions?|billions?|trillions?|dozens?)\b/i],
  ["=counted", /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|half|third|quarter|twice|double[ds]?)\b/i],
  [
    "=compared",
    /\b(?:more|less|fewer|higher|lower|larger|greater|most|least|lowest|highest|largest|first|only)\b.*\b(?:than|ever|since|in)\b/i,
  ],
  [
    "=rose or fell",
    /\b(?:increas|decreas|rose|risen|fell|fallen|cut|doubled|tripled|grew|grown|lost|gained|dropped|raised)/i,
  ],
  ["=past event", /\b(?:was|were|had|did|voted|said|passed|signed|opposed|supported|announced|killed|won|\w{3,}ed)\b/i],
  ["=passive", /\b(?:was|were|been|being)\s(?:\w+ly\s)?\w{2,}(?:ed|en|wn|ld|de)\b/i],
  ["=attributed", /\b(?:said|says|told|claimed|stated|according to|reported|announced|denied|confirmed)\b/i],
  ["=future", /\b(?:will|shall|going to|gonna)\b|[’']ll\b/i],
  ["=wish", /\b(?:should|must|ought|need to|have to|want to|would like|hope|let's|let us)\b/i],
  ["=opinion", /\b(?:i|we) (?:think|believe|feel|hope|know|guess|suppose|mean|agree|disagree)\b/i],
  ["=first person", /\b(?:i|me|my|i'm|i've|i'd|i'll)\b/i],
  ["=second person", /\b(?:you|your|you're|you've)\b/i],
  ["=politeness", /\b(?:thank|thanks|please|welcome|good (?:evening|morning|night)|sorry|excuse)\b/i],
  ["=negated", /\b(?:not|never|no|nobody|none)\b|n[’']t\b/i],
  [
    "=when",
    /\b(?:yesterday|today|last|ago|since|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i,
  ],
];
