import { base64, fromBase64, hmacSha256 } from "../hmac.ts";
import { anyMatches, distrusted, isRecent, trusted, type Verifier } from "./verifier.ts";

const PREFIX = "whsec_";

/**
 * The key inside a Standard Webhooks secret: base64, with or without `whsec_` before it.
 *
 * @returns null when it is not base64, or empty
 */
export function standardKey(secret: string): Uint8Array<ArrayBuffer> | null {
  const key = fromBase64(secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret);
  return key === null || key.length === 0 ? null : key;
}

/** Base64 of HMAC-SHA256 over `id.timestamp.body` (Standard Webhooks 1.0.0, "Signature scheme"), without the version. */
export async function standardSignature(
  key: Uint8Array<ArrayBuffer>,
  id: string,
  timestampSeconds: string,
  body: string | Uint8Array,
): Promise<string> {
  return base64(await hmacSha256(key, `${id}.${timestampSeconds}.`, body));
}

/** Standard Webhooks 1.0.0: `webhook-id`, `webhook-timestamp` in seconds, `webhook-signature` with `v1,…` entries. */
export const verifyStandard: Verifier = async ({ headers, body }, secrets, now) => {
  const id = headers.get("webhook-id");
  const timestamp = headers.get("webhook-timestamp") ?? "";
  const sent = (headers.get("webhook-signature") ?? "")
    .split(" ")
    .flatMap((entry) => (entry.startsWith("v1,") ? [entry.slice(3)] : []));
  if (id === null || id === "" || !/^\d{1,12}$/.test(timestamp)) return distrusted("signature");
  const matches = await anyMatches(secrets, sent, (secret) => {
    const key = standardKey(secret);
    return key === null ? Promise.resolve(null) : standardSignature(key, id, timestamp, body);
  });
  if (!matches) return distrusted("signature");
  return isRecent(Number(timestamp) * 1000, now) ? trusted(id) : distrusted("stale");
};
