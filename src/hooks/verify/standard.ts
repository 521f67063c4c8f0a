import { standardKey, standardSignature } from "../../core/standard-webhooks.ts";
import { anyMatches, distrusted, isRecent, trusted, type Verifier } from "./verifier.ts";

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
