import type { Delivery } from "../../../src/hooks/verify/verifier.ts";

export const NOW = Date.UTC(2026, 5, 1, 12, 0, 0);
/** Anything but ASCII shows whether the raw bytes are signed, not a text made of them. */
export const BODY = '{"title":"Zoë’s café","id":"a1"}';

export function delivery(
  headers: Record<string, string>,
  body: string | Uint8Array = BODY,
  path = "/v1/hooks/x",
): Delivery {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return { method: "POST", path, headers: new Headers(headers), body: Uint8Array.from(bytes) };
}

/** Every way to flip one bit of a text of ASCII characters that leaves it a header value. */
export function* bitFlips(text: string): Generator<string> {
  for (let i = 0; i < text.length; i++) {
    for (let bit = 0; bit < 7; bit++) {
      const code = text.charCodeAt(i) ^ (1 << bit);
      if (code >= 0x21 && code < 0x7f) yield text.slice(0, i) + String.fromCharCode(code) + text.slice(i + 1);
    }
  }
}

/** The body with each of its bits flipped in turn. */
export function* bodyFlips(body: string): Generator<Uint8Array> {
  const bytes = new TextEncoder().encode(body);
  for (let i = 0; i < bytes.length; i++) {
    for (let bit = 0; bit < 8; bit++) {
      const flipped = Uint8Array.from(bytes);
      flipped[i]! ^= 1 << bit;
      yield flipped;
    }
  }
}
