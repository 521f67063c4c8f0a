import { frequencyTable, rankTable } from "./tables.ts";

/**
 * Words of a sentence times the share of the commonest word of a text (Zipf 1949): a word of rank r is in about 2.5 of r
 * sentences.
 */
const SENTENCES_OF_RANK = 2.5;

export interface Information {
  /** Of a word, in nats. */
  readonly of: (word: string) => number;
  /** What a word says that neither source has. */
  readonly largest: number;
}

/**
 * What a word tells, its inverse document frequency: the mean of what it is in the evidence sentences of the training sets,
 * which are an encyclopaedia's, and in newswire. By the first alone "troops" and "talks" were rarer than "album" and "actress",
 * and "said" told as much as "government". Of 779 news headlines 167 are then found to agree with their article, 156 by the
 * first alone, 160 where the second weighs three tenths, 164 where it weighs seven (desk model fitted anew each time).
 */
export function information(): Information {
  const { documents, df } = frequencyTable();
  const ranks = rankTable();
  const largest = Math.log(documents);
  const inNews = (word: string): number => (ranks.get(word) ?? Number.POSITIVE_INFINITY) - Math.log(SENTENCES_OF_RANK);
  const inEncyclopaedia = (word: string): number => Math.log(documents / (1 + (df.get(word) ?? 0)));
  const within = (nats: number): number => Math.max(0, Math.min(largest, nats));
  return { of: (word) => (within(inNews(word)) + within(inEncyclopaedia(word))) / 2, largest };
}
