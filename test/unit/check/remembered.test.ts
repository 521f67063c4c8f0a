import { expect, test } from "vitest";
import { answerTo } from "../../../src/check/remembered.ts";
import { judged, watchedEngine } from "../../support/small-engine.ts";

const BUILDS = [["Kenland will build the bridge.", judged("SUPPORTS", 0.9)]] as const;

const watched = (fails?: (text: string) => boolean) => watchedEngine([{ sentences: BUILDS }], fails);

test("a request that was asked before is answered alike and without work", async () => {
  const { engine, asked } = watched();
  const request = { statement: "Kenland will build a bridge", limit: 5 };
  const first = await answerTo(engine, request);
  expect(first.supporting).toHaveLength(1);
  expect(await answerTo(engine, { ...request })).toEqual(first);
  expect(asked).toEqual([request.statement]);
});

test("whatever the request says besides the statement makes it another one, as does another engine", async () => {
  const { engine, asked } = watched();
  const statement = "Kenland will build a bridge";
  const all = await answerTo(engine, { statement, limit: 5 });
  const none = await answerTo(engine, { statement, limit: 5, publishers: ["nobody"] });
  expect([all.verdict, none.verdict]).toEqual(["SUPPORTS", "NOT_ENOUGH_INFO"]);
  const other = watched();
  await answerTo(other.engine, { statement, limit: 5 });
  expect([asked.length, other.asked.length]).toEqual([2, 1]);
});

test("the memory is bounded, and forgets what was not asked for longest", async () => {
  const { engine, asked } = watched();
  const ask = (n: number) => answerTo(engine, { statement: `Kenland will build bridge ${n}`, limit: 5 });
  await ask(0);
  // Each answer lists one sentence, and a thousand sentences are kept: these are too many.
  for (let n = 1; n < 600; n++) {
    await ask(n);
    await ask(0);
  }
  expect(asked).toHaveLength(600);
  await ask(1);
  expect(asked).toHaveLength(601);
});

test("a check that fails is tried again", async () => {
  let broken = true;
  const { engine, asked } = watched(() => broken);
  const request = { statement: "Kenland will build a bridge", limit: 5 };
  await expect(answerTo(engine, request)).rejects.toThrow("no analysis");
  broken = false;
  expect((await answerTo(engine, request)).verdict).toBe("SUPPORTS");
  expect(asked).toHaveLength(2);
});
