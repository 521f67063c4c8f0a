import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { verifyGhost } from "../../../src/hooks/verify/ghost.ts";
import { verifyStrapi } from "../../../src/hooks/verify/strapi.ts";
import type { Verifier } from "../../../src/hooks/verify/verifier.ts";
import { verifyWordpress } from "../../../src/hooks/verify/wordpress.ts";
import { BODY, bitFlips, bodyFlips, delivery, NOW } from "./deliveries.ts";

const SECRET = "newsroom-secret";

/** No package implements these three; Node's HMAC, put together as the senders' own source does, stands for them. */
const SCHEMES: Record<string, { verify: Verifier; header: string; value: string; signsBody: boolean }> = {
  ghost: {
    verify: verifyGhost,
    header: "x-ghost-signature",
    value: `sha256=${createHmac("sha256", SECRET).update(`${BODY}${NOW}`).digest("hex")}, t=${NOW}`,
    signsBody: true,
  },
  wordpress: {
    verify: verifyWordpress,
    header: "x-wp-webhook-signature",
    value: createHmac("sha256", SECRET).update(BODY).digest("base64"),
    signsBody: true,
  },
  strapi: { verify: verifyStrapi, header: "authorization", value: `Bearer ${SECRET}`, signsBody: false },
};

for (const [name, { verify, header, value, signsBody }] of Object.entries(SCHEMES)) {
  test(`${name}: what its sender sends is believed, with either secret while rotating`, async () => {
    expect((await verify(delivery({ [header]: value }), [SECRET], NOW)).ok).toBe(true);
    expect((await verify(delivery({ [header]: value }), ["new-secret", SECRET], NOW)).ok).toBe(true);
    expect(await verify(delivery({ [header]: value }), ["other"], NOW)).toEqual({ ok: false, failure: "signature" });
    expect((await verify(delivery({}), [SECRET], NOW)).ok).toBe(false);
  });

  test(`${name}: one bit flipped anywhere is not believed`, async () => {
    for (const flipped of bitFlips(value)) {
      expect((await verify(delivery({ [header]: flipped }), [SECRET], NOW)).ok, flipped).toBe(false);
    }
    if (!signsBody) return;
    for (const body of bodyFlips(BODY))
      expect((await verify(delivery({ [header]: value }, body), [SECRET], NOW)).ok).toBe(false);
  });
}

test("ghost: a delivery of more than five minutes ago is stale", async () => {
  const { header, value } = SCHEMES.ghost!;
  expect((await verifyGhost(delivery({ [header]: value }), [SECRET], NOW + 300_000)).ok).toBe(true);
  expect(await verifyGhost(delivery({ [header]: value }), [SECRET], NOW + 300_001)).toEqual({
    ok: false,
    failure: "stale",
  });
});
