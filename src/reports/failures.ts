import type { Failure } from "../core/failure.ts";

/** What a report's data and its page answer alike. */
export const NO_DATABASE: Failure = {
  kind: "unavailable",
  detail: "Reports need the binding ARCHIVE.",
  retryAfterSeconds: 3600,
};

export const NO_SUCH_REPORT: Failure = { kind: "not-found", detail: "There is no report with this id." };
