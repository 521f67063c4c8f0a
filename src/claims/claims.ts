import { splitSentences } from "../language/sentences.ts";
import { resolvePronouns } from "./pronouns.ts";
import { worthiness } from "./worthiness.ts";

/** A sentence of an article that is worth checking. */
interface Claim {
  /** Verbatim; exactly the article's text from `start` to `end` (UTF-16 offsets, end exclusive). */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** 0–1, two decimals. */
  readonly checkWorthiness: number;
  /** What is put to the archive: the text with its opening pronoun resolved, at most 1,000 characters. */
  readonly statement: string;
}

/** A report an editor can read, and what the README, section 3, says of one. */
export const MOST_CLAIMS = 40;
/** Held-out recall .84 at precision .61 (0.35, the best F1: .72 at .75): an editor passes over a claim more easily than misses one. */
const LEAST_WORTH = 0.2;
/** A sentence of fewer words and numbers names no act and no object. */
const FEWEST_WORDS = 4;
/** Sentences looked at: twice the longest features newspapers run. A dump of a hundred thousand would take minutes. */
const MOST_SENTENCES = 2000;
const LONGEST_STATEMENT = 1000;

/**
 * The claims of an article, in its order: the most check-worthy sentences, at most forty, split as the archive's are.
 *
 * @param text paragraphs apart by a blank line
 */
export function findClaims(text: string): Claim[] {
  const spans = splitSentences(text).slice(0, MOST_SENTENCES);
  const sentences = spans.map(({ start, end }) => text.slice(start, end));
  const resolved = resolvePronouns(sentences);
  const worth = sentences.map((sentence) => (hasWords(sentence) ? worthiness(sentence) : 0));
  const chosen = [...spans.keys()]
    .filter((i) => worth[i]! >= LEAST_WORTH)
    .sort((a, b) => worth[b]! - worth[a]! || a - b)
    .slice(0, MOST_CLAIMS)
    .sort((a, b) => a - b);
  return chosen.map((i) => ({
    text: sentences[i]!,
    start: spans[i]!.start,
    end: spans[i]!.end,
    checkWorthiness: Math.round(worth[i]! * 100) / 100,
    statement: resolved[i]!.replace(/\s+/g, " ").slice(0, LONGEST_STATEMENT),
  }));
}

const hasWords = (sentence: string): boolean => {
  const words = sentence.match(/\p{L}{2,}|\p{N}+(?:[.,]\p{N}+)*/gu) ?? [];
  return words.length >= FEWEST_WORDS && words.some((word) => /\p{L}/u.test(word));
};
