import { encodeSignatureHeader, isValidSignature } from "@sanity/webhook";
import { expect, test } from "vitest";
import { sanitySignature, verifySanity } from "../../../src/hooks/verify/sanity.ts";
import { BODY, bitFlips, bodyFlips, delivery, NOW } from "./deliveries.ts";

const SECRET = "sanity-secret";
const headers = async () => ({ "sanity-webhook-signature": await encodeSignatureHeader(BODY, NOW, SECRET) });

test("what Sanity's toolkit signs is believed, and what is signed here it believes", async () => {
  expect((await verifySanity(delivery(await headers()), [SECRET], NOW)).ok).toBe(true);
  const ours = `t=${NOW},v1=${await sanitySignature(SECRET, BODY, String(NOW))}`;
  expect(await isValidSignature(BODY, ours, SECRET)).toBe(true);
});

test("an old delivery is stale, another secret unknown, the second of two known", async () => {
  const sent = delivery(await headers());
  expect(await verifySanity(sent, [SECRET], NOW + 301_000)).toEqual({ ok: false, failure: "stale" });
  expect(await verifySanity(sent, ["other"], NOW)).toEqual({ ok: false, failure: "signature" });
  expect((await verifySanity(sent, ["other", SECRET], NOW)).ok).toBe(true);
});

test("one bit flipped anywhere is not believed", async () => {
  const sent = await headers();
  for (const body of bodyFlips(BODY)) expect((await verifySanity(delivery(sent, body), [SECRET], NOW)).ok).toBe(false);
  for (const flipped of bitFlips(sent["sanity-webhook-signature"])) {
    const changed = delivery({ "sanity-webhook-signature": flipped });
    expect((await verifySanity(changed, [SECRET], NOW)).ok, flipped).toBe(false);
  }
});
