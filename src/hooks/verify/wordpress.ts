import { base64, bytesOf, hmacSha256 } from "../../core/hmac.ts";
import { anyMatches, distrusted, trusted, type Verifier } from "./verifier.ts";

/** What the WP Webhooks plug-in signs when a trigger secret is set: the body alone, in base64. */
export async function wordpressSignature(secret: string, body: string | Uint8Array): Promise<string> {
  return base64(await hmacSha256(bytesOf(secret), body));
}

/** `X-WP-Webhook-Signature`. The scheme has no timestamp: replays are caught by the body's digest alone, for ever. */
export const verifyWordpress: Verifier = async ({ headers, body }, secrets) => {
  const signature = headers.get("x-wp-webhook-signature") ?? "";
  return (await anyMatches(secrets, [signature], (secret) => wordpressSignature(secret, body)))
    ? trusted()
    : distrusted("signature");
};
