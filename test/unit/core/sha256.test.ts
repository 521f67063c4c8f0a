import { expect, test } from "vitest";
import { hex } from "../../../src/core/hmac.ts";
import { equalInConstantTime, sha256 } from "../../../src/core/sha256.ts";

test("the digest is the standard's, of a text or of its bytes", async () => {
  // FIPS 180-4's example for “abc”.
  const digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  expect(hex(await sha256("abc"))).toBe(digest);
  expect(hex(await sha256(Uint8Array.of(0x61, 0x62, 0x63)))).toBe(digest);
});

test("texts are equal when all of them is", async () => {
  expect(await equalInConstantTime("key", "key")).toBe(true);
  for (const other of ["", "kez", "key ", "keys"]) expect(await equalInConstantTime("key", other), other).toBe(false);
});
