import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { standardKey, standardSignature } from "../../../src/core/standard-webhooks.ts";
import { verifyStandard } from "../../../src/hooks/verify/standard.ts";
import { BODY, bitFlips, bodyFlips, delivery } from "./deliveries.ts";

/** The vector of the specification's own libraries (standard-webhooks/libraries, every language's test). */
const SPEC = {
  secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
  id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
  timestamp: "1614265330",
  payload: '{"test": 2432232314}',
  signature: "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
};
const specHeaders = (overrides: Record<string, string> = {}) => ({
  "webhook-id": SPEC.id,
  "webhook-timestamp": SPEC.timestamp,
  "webhook-signature": SPEC.signature,
  ...overrides,
});
const NOW = Number(SPEC.timestamp) * 1000;

test("the specification's vector is made and believed", async () => {
  const made = await standardSignature(standardKey(SPEC.secret)!, SPEC.id, SPEC.timestamp, SPEC.payload);
  expect(`v1,${made}`).toBe(SPEC.signature);
  const verified = await verifyStandard(delivery(specHeaders(), SPEC.payload), [SPEC.secret], NOW);
  expect(verified).toEqual({ ok: true, value: { id: SPEC.id } });
});

test("a prefixless secret is the same; several signatures may be sent, of which one is right", async () => {
  const headers = specHeaders({ "webhook-signature": `v1,${btoa("x".repeat(32))} v2,abc ${SPEC.signature}` });
  const verified = await verifyStandard(delivery(headers, SPEC.payload), [SPEC.secret.slice(6)], NOW);
  expect(verified.ok).toBe(true);
});

test("what the reference library signs is believed, and what is signed here it believes", async () => {
  const now = Math.floor(Date.now() / 1000) * 1000;
  const webhook = new Webhook(SPEC.secret);
  const signature = webhook.sign("msg_1", new Date(now), BODY);
  const headers = { "webhook-id": "msg_1", "webhook-timestamp": String(now / 1000), "webhook-signature": signature };
  expect((await verifyStandard(delivery(headers), [SPEC.secret], now)).ok).toBe(true);
  const ours = await standardSignature(standardKey(SPEC.secret)!, "msg_2", String(now / 1000), BODY);
  const sent = { ...headers, "webhook-id": "msg_2", "webhook-signature": `v1,${ours}` };
  expect(webhook.verify(BODY, sent)).toEqual(JSON.parse(BODY));
});

test("either of two secrets is believed while rotating, and no third", async () => {
  const other = `whsec_${btoa("another secret of the newsroom")}`;
  const attempt = (secrets: string[]) => verifyStandard(delivery(specHeaders(), SPEC.payload), secrets, NOW);
  expect((await attempt([other, SPEC.secret])).ok).toBe(true);
  expect((await attempt([SPEC.secret, other])).ok).toBe(true);
  expect(await attempt([other, "not base64 !"])).toEqual({ ok: false, failure: "signature" });
});

test("five minutes either way are recent, a second more is stale", async () => {
  const attempt = (now: number) => verifyStandard(delivery(specHeaders(), SPEC.payload), [SPEC.secret], now);
  expect((await attempt(NOW + 300_000)).ok).toBe(true);
  expect((await attempt(NOW - 300_000)).ok).toBe(true);
  expect(await attempt(NOW + 301_000)).toEqual({ ok: false, failure: "stale" });
  expect(await attempt(NOW - 301_000)).toEqual({ ok: false, failure: "stale" });
});

test("one bit flipped anywhere is not believed", async () => {
  for (const body of bodyFlips(SPEC.payload)) {
    expect((await verifyStandard(delivery(specHeaders(), body), [SPEC.secret], NOW)).ok).toBe(false);
  }
  for (const [name, value] of Object.entries(specHeaders())) {
    for (const flipped of bitFlips(value)) {
      const headers = specHeaders({ [name]: flipped });
      expect((await verifyStandard(delivery(headers, SPEC.payload), [SPEC.secret], NOW)).ok, flipped).toBe(false);
    }
  }
});

test.each(["webhook-id", "webhook-timestamp", "webhook-signature"])(
  "without %s nothing is believed",
  async (missing) => {
    const headers = Object.fromEntries(Object.entries(specHeaders()).filter(([name]) => name !== missing));
    expect((await verifyStandard(delivery(headers, SPEC.payload), [SPEC.secret], NOW)).ok).toBe(false);
  },
);
