import { base64, fromBase64, hmacSha256 } from "./hmac.ts";

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
