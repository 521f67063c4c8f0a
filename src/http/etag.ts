import type { Engine } from "../check/engine.ts";
import type { CheckRequest } from "../check/request.ts";
import { hex } from "../core/hmac.ts";
import { sha256 } from "../core/sha256.ts";

/**
 * A strong validator of the answer, known before the answer is: the body is a function of the corpus digest, the engine
 * and the request alone, so that a 304 costs no work.
 */
export async function answerETag(engine: Engine, request: CheckRequest): Promise<string> {
  const canonical = Object.entries(request).sort(([a], [b]) => (a < b ? -1 : 1));
  const determinants = [engine.archive.digest, engine.version, engine.judge.name, engine.judge.revision, canonical];
  const digest = await sha256(JSON.stringify(determinants));
  return `"${hex(digest.subarray(0, 16))}"`;
}

/** Whether `If-None-Match` names the tag; the comparison is the weak one (RFC 9110, 13.1.2). */
export function matchesETag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
