import { fail, ok, type Result } from "../core/result.ts";
import { spaceSeparated } from "../core/space-separated.ts";
import { standardKey, standardSignature } from "../core/standard-webhooks.ts";
import { callbackAddress } from "./address.ts";
import { parseRetryAfter } from "./backoff.ts";

/** Where reports go, and the key they are signed with. */
interface Callback {
  readonly url: URL;
  /** One, or two while the secret is being rotated: the receiver may know either. */
  readonly keys: readonly Uint8Array<ArrayBuffer>[];
}

export interface CallbackSettings {
  readonly CALLBACK_URL?: string;
  readonly CALLBACK_SECRET?: string;
  readonly ALLOW_LOCAL_CALLBACKS?: string;
}

/** @returns null when no callback is set; a failure, for an operator, when it is set wrongly */
export function callbackOf(settings: CallbackSettings): Result<Callback | null, string> {
  if (!settings.CALLBACK_URL) return ok(null);
  const url = callbackAddress(settings.CALLBACK_URL, settings.ALLOW_LOCAL_CALLBACKS === "1");
  if (!url.ok) return url;
  const secrets = spaceSeparated(settings.CALLBACK_SECRET);
  const keys = secrets.map(standardKey).filter((key) => key !== null);
  if (keys.length === 0 || keys.length < secrets.length) {
    return fail("CALLBACK_SECRET must be whsec_ and a key in base64");
  }
  return ok({ url: url.value, keys });
}

/** How a try went. "refused" is for good: the receiver said that it is gone. */
export type Outcome =
  | { readonly kind: "delivered" }
  | { readonly kind: "failed"; readonly reason: string; readonly retryAfterSeconds: number }
  | { readonly kind: "refused"; readonly reason: string };

/** What the outside world must lend. */
export interface World {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Posts a body once, signed per Standard Webhooks 1.0.0. Success is any 2xx. A redirect is a failure: following it would
 * hand a signed report to an address nobody configured.
 *
 * @param id the same on every try of one report, so that the receiver can tell a repetition
 */
export async function postCallback(
  { url, keys }: Callback,
  id: string,
  body: string,
  timeoutMs: number,
  world: World,
): Promise<Outcome> {
  const timestamp = String(Math.floor(world.now() / 1000));
  const signatures = await Promise.all(keys.map((key) => standardSignature(key, id, timestamp, body)));
  try {
    const response = await world.fetch(url.href, {
      method: "POST",
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        "content-type": "application/json",
        "user-agent": "countercheck",
        "webhook-id": id,
        "webhook-timestamp": timestamp,
        "webhook-signature": signatures.map((signature) => `v1,${signature}`).join(" "),
      },
      body,
    });
    await response.body?.cancel();
    return outcomeOf(response, world.now());
  } catch (error) {
    const timedOut = error instanceof DOMException && error.name === "TimeoutError";
    const reason = timedOut
      ? `the receiver did not answer within ${timeoutMs / 1000} s`
      : "the receiver cannot be reached";
    return { kind: "failed", reason, retryAfterSeconds: 0 };
  }
}

function outcomeOf({ status, headers }: Response, now: number): Outcome {
  if (status >= 200 && status < 300) return { kind: "delivered" };
  // Standard Webhooks 1.0.0, "Responses": 410 asks to send nothing more.
  if (status === 410) return { kind: "refused", reason: "the receiver answered 410: it wants no more reports" };
  const redirected = status >= 300 && status < 400;
  return {
    kind: "failed",
    reason: redirected
      ? `the receiver redirects (${status}), which is not followed`
      : `the receiver answered ${status}`,
    retryAfterSeconds: parseRetryAfter(headers.get("retry-after"), now),
  };
}
