import { bytesOf, hex, hmacSha256 } from "../../core/hmac.ts";
import { anyMatches, type Delivery, distrusted, isRecent, trusted, type Verifier } from "./verifier.ts";

const TIMESTAMP = "x-contentful-timestamp";
const SIGNED_HEADERS = "x-contentful-signed-headers";
const SIGNATURE = "x-contentful-signature";

/**
 * Hex HMAC-SHA256 over method, path, the signed headers and the body, one a line: the canonical request of Contentful's
 * request verification (`@contentful/node-apps-toolkit`, `signRequest`).
 *
 * @param signedHeaders lower-case names; their values are read from the delivery
 */
export async function contentfulSignature(
  secret: string,
  { method, path, headers, body }: Delivery,
  signedHeaders: readonly string[],
): Promise<string> {
  const listed = [...new Set(signedHeaders)]
    .filter((name) => headers.has(name))
    .sort()
    .map((name) => `${name}:${(headers.get(name) ?? "").trim()}`)
    .join(";");
  return hex(await hmacSha256(bytesOf(secret), `${method}\n${canonicalPath(path)}\n${listed}\n`, body));
}

/** The time in `x-contentful-timestamp` is in milliseconds. It and the list of signed headers must be signed themselves. */
export const verifyContentful: Verifier = async (delivery, secrets, now) => {
  const { headers } = delivery;
  const signature = headers.get(SIGNATURE) ?? "";
  const timestamp = headers.get(TIMESTAMP) ?? "";
  const signed = (headers.get(SIGNED_HEADERS) ?? "").split(",").filter(isHeaderName);
  if (!/^\d{1,16}$/.test(timestamp) || !signed.includes(TIMESTAMP) || !signed.includes(SIGNED_HEADERS)) {
    return distrusted("signature");
  }
  if (!(await anyMatches(secrets, [signature], (secret) => contentfulSignature(secret, delivery, signed)))) {
    return distrusted("signature");
  }
  return isRecent(Number(timestamp), now) ? trusted() : distrusted("stale");
};

/** `Headers.has` throws on what is no header name. */
const isHeaderName = (name: string): boolean => /^[a-z0-9!#$%&'*+.^_`|~-]+$/.test(name);

/** The toolkit encodes the query once more than the URL standard does; a signature over it must do the same. */
function canonicalPath(path: string): string {
  const [pathname = "", search] = path.split("?");
  return encodeURI(search ? `${pathname}?${encodeURIComponent(search)}` : pathname);
}
