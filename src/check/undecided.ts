import type { Undecided } from "../stance/judgement.ts";
import type { Answer } from "./answer.ts";
import type { Assigned } from "./judged.ts";

const MESSAGES: Readonly<Record<Undecided, string>> = {
  NOTHING_RELATED: "Nothing in the archive is about this.",
  OTHER_ACTOR: "The archive reports this of others, not of whom the statement names.",
  OTHER_EVENT: "The archive has sentences on the subject, but of another act, object, time or place.",
  ONLY_HEDGED: "The archive has this only as a possibility, a wish or a plan, or not surely enough.",
  ONLY_OUTDATED: "What decides this in the archive lies outside the dates asked for.",
};

/** Retrieved by a shared word, but not about the statement: not even a near miss. */
export const decidesNothing = (item: Assigned): boolean =>
  item.stance === "NOT_ENOUGH_INFO" && item.judgement.undecided === "NOTHING_RELATED";

/**
 * Why nothing decides: the reason that most near misses give; of equally frequent ones, that of the nearest.
 *
 * @param items best first
 * @param decidedOutsideDates whether the caller's own date range hides evidence that decides
 */
export function explainUndecided(
  items: readonly Assigned[],
  decidedOutsideDates: boolean,
): NonNullable<Answer["notEnoughInfo"]> {
  const code = decidedOutsideDates ? "ONLY_OUTDATED" : mostFrequent(items.filter((item) => !decidesNothing(item)));
  return { code, message: MESSAGES[code] };
}

function mostFrequent(nearMisses: readonly Assigned[]): Undecided {
  const counts = new Map<Undecided, number>();
  for (const { judgement } of nearMisses) {
    // Decided by the judge, yet below the caller's own bar.
    const code = judgement.undecided ?? "ONLY_HEDGED";
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  let answer: Undecided = "NOTHING_RELATED";
  for (const [code, count] of counts) if (count > (counts.get(answer) ?? 0)) answer = code;
  return answer;
}
