import { bytesOf, hex, hmacSha256 } from "../../core/hmac.ts";
import { anyMatches, distrusted, isRecent, trusted, type Verifier } from "./verifier.ts";

const HEADER = /^sha256=([0-9a-f]{64}), ?t=(\d{1,16})$/;

/** The header Ghost ≥ 5.87 sends: HMAC over the body followed directly by the time in ms (Ghost, `webhook-trigger.js`). */
export async function ghostSignature(secret: string, body: string | Uint8Array, timestampMs: string): Promise<string> {
  return hex(await hmacSha256(bytesOf(secret), body, timestampMs));
}

/** `X-Ghost-Signature: sha256=<hex>, t=<ms>`. */
export const verifyGhost: Verifier = async ({ headers, body }, secrets, now) => {
  const [, signature, timestamp] = HEADER.exec(headers.get("x-ghost-signature") ?? "") ?? [];
  if (signature === undefined || timestamp === undefined) return distrusted("signature");
  if (!(await anyMatches(secrets, [signature], (secret) => ghostSignature(secret, body, timestamp)))) {
    return distrusted("signature");
  }
  return isRecent(Number(timestamp), now) ? trusted() : distrusted("stale");
};
