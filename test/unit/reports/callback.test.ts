import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { callbackOf, postCallback } from "../../../src/reports/callback.ts";

const SECRETS = [`whsec_${btoa("the key of today, long enough")}`, `whsec_${btoa("the key of tomorrow, as long")}`];
const SETTINGS = { CALLBACK_URL: "https://newsroom.example/reports", CALLBACK_SECRET: SECRETS[0]! };

function settings(overrides: object = {}) {
  const callback = callbackOf({ ...SETTINGS, ...overrides });
  if (!callback.ok || callback.value === null) throw new Error("no callback");
  return callback.value;
}

async function post(answer: Response | Error, callback = settings()) {
  const requests: { url: string; init: RequestInit }[] = [];
  const fetch = (url: string, init: RequestInit) => {
    requests.push({ url, init });
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const outcome = await postCallback(callback, "rep_1", '{"a":"é"}', 10_000, { fetch, now: Date.now });
  return { outcome, request: requests[0]! };
}

test("a callback is signed so that the reference library believes it, under either secret while rotating", async () => {
  const { request } = await post(new Response(null, { status: 204 }), settings({ CALLBACK_SECRET: SECRETS.join(" ") }));
  const headers = request.init.headers as Record<string, string>;
  for (const secret of SECRETS) expect(new Webhook(secret).verify('{"a":"é"}', headers)).toEqual({ a: "é" });
  expect(headers["webhook-id"]).toBe("rep_1");
});

test("redirects are not followed", async () => {
  const { outcome, request } = await post(
    new Response(null, { status: 307, headers: { location: "https://x.example/" } }),
  );
  expect(request.init.redirect).toBe("manual");
  expect(outcome).toMatchObject({ kind: "failed", reason: expect.stringContaining("redirects (307)") });
});

test.each([
  [200, { kind: "delivered" }],
  [204, { kind: "delivered" }],
  [410, { kind: "refused" }],
  [400, { kind: "failed", retryAfterSeconds: 0 }],
  [500, { kind: "failed", reason: "the receiver answered 500" }],
])("a receiver that answers %i", async (status, expected) => {
  const { outcome } = await post(new Response(null, { status }));
  expect(outcome).toMatchObject(expected);
});

test("Retry-After, a time-out and an address out of reach are told apart", async () => {
  const busy = new Response(null, { status: 503, headers: { "retry-after": "90" } });
  expect((await post(busy)).outcome).toMatchObject({ kind: "failed", retryAfterSeconds: 90 });
  const silent = new DOMException("The operation timed out", "TimeoutError");
  expect((await post(silent)).outcome).toMatchObject({ reason: "the receiver did not answer within 10 s" });
  expect((await post(new TypeError("fetch failed"))).outcome).toMatchObject({
    reason: "the receiver cannot be reached",
  });
});

test("settings that cannot work say so, and name no secret", () => {
  expect(callbackOf({})).toEqual({ ok: true, value: null });
  for (const CALLBACK_SECRET of ["", "whsec_", "whsec_!!!", `${SECRETS[0]} broken!`]) {
    const callback = callbackOf({ ...SETTINGS, CALLBACK_SECRET });
    expect(callback).toEqual({ ok: false, failure: "CALLBACK_SECRET must be whsec_ and a key in base64" });
  }
  expect(callbackOf({ ...SETTINGS, CALLBACK_URL: "https://10.0.0.1/" }).ok).toBe(false);
});
