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

const NOTHING_ADMITTED = "Nothing of what the filters admit is about this.";

/** Retrieved by a shared word, but not about the statement: not even a near miss. */
export const decidesNothing = (item: Assigned): boolean =>
  item.stance === "NOT_ENOUGH_INFO" && item.judgement.undecided === "NOTHING_RELATED";

/** What the caller's own bounds have to do with it. */
interface Bounds {
  /** The date range hides evidence that decides. */
  readonly decidedOutsideDates: boolean;
  /** Something of the archive may be left out: what is nothing here need not be nothing there. */
  readonly filtered: boolean;
}

/**
 * Why nothing decides. What would decide but for the caller's own bounds comes first: a sentence outside the dates, then
 * one below `minConfidence`. Else it is the reason that most near misses give; of equally frequent ones, that of the nearest.
 *
 * @param items best first, none of which is listed on a side
 */
export function explainUndecided(
  items: readonly Assigned[],
  { decidedOutsideDates, filtered }: Bounds,
): NonNullable<Answer["notEnoughInfo"]> {
  if (decidedOutsideDates) return explanation("ONLY_OUTDATED");
  if (items.some(({ judgement }) => judgement.stance !== "NOT_ENOUGH_INFO")) return explanation("ONLY_HEDGED");
  const code = mostFrequent(items.flatMap(({ judgement }) => judgement.undecided ?? []));
  return code === "NOTHING_RELATED" && filtered ? { code, message: NOTHING_ADMITTED } : explanation(code);
}

const explanation = (code: Undecided): { code: Undecided; message: string } => ({ code, message: MESSAGES[code] });

/** Of the codes that say something: `NOTHING_RELATED` is left when none does. */
function mostFrequent(codes: readonly Undecided[]): Undecided {
  const counts = new Map<Undecided, number>();
  for (const code of codes) if (code !== "NOTHING_RELATED") counts.set(code, (counts.get(code) ?? 0) + 1);
  let answer: Undecided = "NOTHING_RELATED";
  for (const [code, count] of counts) if (count > (counts.get(answer) ?? 0)) answer = code;
  return answer;
}
