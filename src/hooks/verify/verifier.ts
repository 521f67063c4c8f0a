import { fail, ok, type Result } from "../../core/result.ts";
import { equalInConstantTime } from "../../core/sha256.ts";

/** A delivery as it arrived: nothing parsed, nothing decoded. */
export interface Delivery {
  readonly method: string;
  /** Path and query as requested, beginning with "/". */
  readonly path: string;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Why a delivery is not believed. Both answer 401: which of the two it was helps an operator, and no forger. */
export type Distrust = "signature" | "stale";

/**
 * Proves that the holder of the secret sent these bytes, recently where the scheme can tell.
 *
 * @param secrets one, or two while the secret is being rotated; any of them may have signed
 * @param now milliseconds since 1970
 * @returns the id under which a replay is recognised, or null when the scheme signs none: the body's digest then is it.
 *   An id in a header that the signature does not cover is worthless against replays, so none is read from one.
 */
export type Verifier = (
  delivery: Delivery,
  secrets: readonly string[],
  now: number,
) => Promise<Result<{ id: string | null }, Distrust>>;

/** Both ways: a sender's clock may run ahead. Five minutes is what Standard Webhooks 1.0.0 recommends. */
const TOLERANCE_MS = 5 * 60 * 1000;

export const isRecent = (timestampMs: number, now: number): boolean => Math.abs(now - timestampMs) <= TOLERANCE_MS;

/**
 * Whether any of the signatures sent is one that any of the secrets would have made. Compares every pair, and compares
 * signatures as written, not decoded: two base64 texts can differ in a bit that decoding drops.
 */
export async function anyMatches(
  secrets: readonly string[],
  sent: readonly string[],
  sign: (secret: string) => Promise<string | null>,
): Promise<boolean> {
  let matches = false;
  for (const secret of secrets) {
    const expected = await sign(secret);
    if (expected === null) continue;
    for (const signature of sent) matches = (await equalInConstantTime(signature, expected)) || matches;
  }
  return matches;
}

export const trusted = (id: string | null = null): Result<{ id: string | null }, Distrust> => ok({ id });
export const distrusted = (why: Distrust): Result<{ id: string | null }, Distrust> => fail(why);
