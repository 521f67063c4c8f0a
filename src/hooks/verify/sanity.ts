import { base64url, bytesOf, hmacSha256 } from "../../core/hmac.ts";
import { anyMatches, distrusted, isRecent, trusted, type Verifier } from "./verifier.ts";

const HEADER = /^t=(\d{1,16})[, ]+v1=([\w-]{43})$/;

/** Base64url of HMAC-SHA256 over `t.body`, as `@sanity/webhook` computes it. */
export async function sanitySignature(secret: string, body: string | Uint8Array, timestampMs: string): Promise<string> {
  return base64url(await hmacSha256(bytesOf(secret), `${timestampMs}.`, body));
}

/** `sanity-webhook-signature: t=<ms>,v1=<base64url>`; Sanity's own toolkit checks no recency, this does. */
export const verifySanity: Verifier = async ({ headers, body }, secrets, now) => {
  const [, timestamp, signature] = HEADER.exec(headers.get("sanity-webhook-signature") ?? "") ?? [];
  if (signature === undefined || timestamp === undefined) return distrusted("signature");
  if (!(await anyMatches(secrets, [signature], (secret) => sanitySignature(secret, body, timestamp)))) {
    return distrusted("signature");
  }
  return isRecent(Number(timestamp), now) ? trusted() : distrusted("stale");
};
