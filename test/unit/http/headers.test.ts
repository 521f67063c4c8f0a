import { expect, test } from "vitest";
import { answerETag, matchesETag } from "../../../src/http/etag.ts";
import { presentedKey } from "../../../src/http/keys.ts";
import { secondsLeft } from "../../../src/http/rate-limit.ts";
import { smallEngine } from "../../support/small-engine.ts";

test("Retry-After counts to the end of the window that the clock is in", () => {
  expect(secondsLeft("600;w=60", 120_000)).toBe(60);
  expect(secondsLeft("600;w=60", 179_999)).toBe(1);
  expect(secondsLeft("600;w=10", 125_000)).toBe(5);
  expect(secondsLeft(undefined, 125_000)).toBe(55);
});

test.each<[Record<string, string>, string | null]>([
  [{}, null],
  [{ authorization: "Bearer abc" }, "abc"],
  [{ authorization: "bearer  abc" }, "abc"],
  [{ authorization: "Basic abc" }, null],
  [{ "x-api-key": "abc" }, "abc"],
])("%j presents %s", (headers, key) => {
  expect(presentedKey(new Headers(headers))).toBe(key);
});

test.each<[string | undefined, boolean]>([
  [undefined, false],
  ["", false],
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ["*", true],
  ["a", false],
])("If-None-Match: %s", (header, matches) => {
  expect(matchesETag(header, '"a"')).toBe(matches);
});

test("the ETag follows corpus, engine, judge and request, not the order of the fields", async () => {
  const engine = smallEngine([]);
  const request = { statement: "x", limit: 5 };
  const etag = await answerETag(engine, request);
  expect(await answerETag(engine, { limit: 5, statement: "x" })).toBe(etag);
  const others = await Promise.all([
    answerETag(engine, { ...request, limit: 6 }),
    answerETag({ ...engine, version: "9.9.9" }, request),
    answerETag({ ...engine, archive: { ...engine.archive, digest: "sha256-other" } }, request),
    answerETag({ ...engine, judge: { ...engine.judge, name: "other" } }, request),
    answerETag({ ...engine, judge: { ...engine.judge, revision: "other" } }, request),
  ]);
  expect(new Set([etag, ...others]).size).toBe(6);
});
