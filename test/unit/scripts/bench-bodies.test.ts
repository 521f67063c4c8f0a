import { expect, test } from "vitest";
import { askedAgain, newBodies } from "../../../scripts/bench/bodies.ts";
import { answerTo } from "../../../src/check/remembered.ts";
import { checkRequest } from "../../../src/http/check-request.ts";
import { watchedEngine } from "../../support/small-engine.ts";

const statements = Array.from({ length: 25 }, (_, n) => `Kenland will build bridge ${n}`);

/** An archive without evidence: its answers are the smallest there are. */
const EMPTY = [] as const;

test("new requests are all valid, and none is answered from memory when they come in turn", async () => {
  const bodies = newBodies(statements);
  const { engine, asked } = watchedEngine(EMPTY);
  for (const body of [...bodies, ...bodies]) await answerTo(engine, checkRequest.parse(JSON.parse(body)));
  expect(asked.length).toBe(2 * bodies.length);
});

test("those asked again are answered from memory", async () => {
  const bodies = askedAgain(statements);
  const { engine, asked } = watchedEngine(EMPTY);
  for (const body of [...bodies, ...bodies]) await answerTo(engine, checkRequest.parse(JSON.parse(body)));
  expect(asked.length).toBe(bodies.length);
});
