const utf8 = new TextEncoder();

/** Bytes of a string as the senders sign it: UTF-8. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(utf8.encode(text));

/** HMAC-SHA256 (RFC 2104, FIPS 180-4) of the parts, one after another. */
export async function hmacSha256(
  key: Uint8Array<ArrayBuffer>,
  ...parts: readonly (string | Uint8Array)[]
): Promise<Uint8Array<ArrayBuffer>> {
  const imported = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, concatenate(parts)));
}

/** Lower case. */
export const hex = (bytes: Uint8Array): string => Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");

export const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** RFC 4648 section 5, without padding. */
export const base64url = (bytes: Uint8Array): string =>
  base64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

/** Standard base64, padded or not; null when it is not base64 at all. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  } catch {
    return null;
  }
}

function concatenate(parts: readonly (string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const chunks = parts.map((part) => (typeof part === "string" ? bytesOf(part) : part));
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
