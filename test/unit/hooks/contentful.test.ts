import { signRequest, verifyRequest } from "@contentful/node-apps-toolkit";
import { expect, test } from "vitest";
import { contentfulSignature, verifyContentful } from "../../../src/hooks/verify/contentful.ts";
import { BODY, bitFlips, bodyFlips, delivery, NOW } from "./deliveries.ts";

const SECRET = "c".repeat(64);
const PATH = "/v1/hooks/contentful";
const TOPIC = { "x-contentful-topic": "ContentManagement.Entry.publish" };

function sign(now = NOW, path = PATH): Record<string, string> {
  const request = { method: "POST" as const, path, headers: TOPIC, body: BODY };
  return { ...TOPIC, ...signRequest(SECRET, request, now) };
}

test("what Contentful's toolkit signs is believed", async () => {
  expect((await verifyContentful(delivery(sign(), BODY, PATH), [SECRET], NOW)).ok).toBe(true);
  const queried = `${PATH}?site=de&x=1 2`;
  expect((await verifyContentful(delivery(sign(NOW, queried), BODY, queried), [SECRET], NOW)).ok).toBe(true);
});

test("what is signed here Contentful's toolkit believes", async () => {
  const now = Date.now();
  const signed = ["x-contentful-signed-headers", "x-contentful-timestamp", "x-contentful-topic"];
  const headers = { ...TOPIC, "x-contentful-timestamp": String(now), "x-contentful-signed-headers": signed.join(",") };
  const signature = await contentfulSignature(SECRET, delivery(headers, BODY, PATH), signed);
  const request = {
    method: "POST" as const,
    path: PATH,
    body: BODY,
    headers: { ...headers, "x-contentful-signature": signature },
  };
  expect(verifyRequest(SECRET, request)).toBe(true);
});

test("an old delivery is stale; another path, method or secret is not believed", async () => {
  const sent = delivery(sign(), BODY, PATH);
  expect(await verifyContentful(sent, [SECRET], NOW + 301_000)).toEqual({ ok: false, failure: "stale" });
  expect((await verifyContentful({ ...sent, path: "/v1/hooks/other" }, [SECRET], NOW)).ok).toBe(false);
  expect((await verifyContentful({ ...sent, method: "PUT" }, [SECRET], NOW)).ok).toBe(false);
  expect((await verifyContentful(sent, ["d".repeat(64)], NOW)).ok).toBe(false);
  expect((await verifyContentful(sent, ["d".repeat(64), SECRET], NOW)).ok).toBe(true);
});

test("a timestamp or a list of headers that is not itself signed is not believed", async () => {
  for (const signed of [["x-contentful-timestamp"], ["x-contentful-signed-headers"], []]) {
    const headers = { "x-contentful-timestamp": String(NOW), "x-contentful-signed-headers": signed.join(",") };
    const signature = await contentfulSignature(SECRET, delivery(headers, BODY, PATH), signed);
    const sent = delivery({ ...headers, "x-contentful-signature": signature }, BODY, PATH);
    expect((await verifyContentful(sent, [SECRET], NOW)).ok).toBe(false);
  }
});

test("one bit flipped anywhere is not believed", async () => {
  const sent = sign();
  for (const body of bodyFlips(BODY)) {
    expect((await verifyContentful(delivery(sent, body, PATH), [SECRET], NOW)).ok).toBe(false);
  }
  for (const [name, value] of Object.entries(sent)) {
    for (const flipped of bitFlips(value)) {
      const changed = delivery({ ...sent, [name]: flipped }, BODY, PATH);
      expect((await verifyContentful(changed, [SECRET], NOW)).ok, `${name}: ${flipped}`).toBe(false);
    }
  }
});
