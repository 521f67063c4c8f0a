import { KEPT_SENTENCES } from "../../src/check/remembered.ts";

/** The sentences that a check lists on each side unless told otherwise. */
const LIMIT = 5;

/**
 * Request bodies of which none is answered from memory when they are sent in turn: more than the Worker keeps answers to. A statement
 * with room for one more sentence than there are is another request, and the same work.
 *
 * @param statements at least 25: a request takes no limit above 50
 */
export function newBodies(statements: readonly string[]): string[] {
  const times = Math.ceil((KEPT_SENTENCES + 1) / statements.length);
  return Array.from({ length: times }, (_, more) =>
    statements.map((statement) => JSON.stringify({ statement, limit: LIMIT + more })),
  ).flat();
}

/** Statements that are sent again with every save of an article under edit. */
const CLAIMS = 40;

/** Request bodies that are answered from memory from the second turn on. */
export const askedAgain = (statements: readonly string[]): string[] =>
  statements.slice(0, CLAIMS).map((statement) => JSON.stringify({ statement }));
