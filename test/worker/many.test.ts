import { describe, expect, test } from "vitest";
import { incidents, POISON, service } from "./service.ts";

const { post } = service();

test("a bad row of a batch yields its problem and sinks no other", async () => {
  const response = await post("/v1/check/batch", {
    statements: [
      { id: "a", statement: "Kenland will build a bridge" },
      { id: 2, statement: "" },
      "no object",
      { statement: "Kenland will build a bridge", limit: 0 },
    ],
  });
  expect(response.status).toBe(200);
  const { results } = await response.json<{ results: unknown[] }>();
  const problem = (pointer: string) => ({ status: 422, errors: [{ pointer }] });
  expect(results).toMatchObject([
    { id: "a", verdict: "REFUTES" },
    { id: 2, problem: problem("/statements/1/statement") },
    { id: null, problem: problem("/statements/2") },
    { id: null, problem: problem("/statements/3/limit") },
  ]);
});

describe("what makes the engine throw sinks no other", () => {
  const TEXT = `The ${POISON} company carried 412,000 passengers across the strait in 2025.`;
  const INTERNAL = { problem: { type: "/problems/internal", status: 500 } };

  test.each([
    [
      "/v1/check/batch",
      {
        statements: [
          { id: "a", statement: TEXT },
          { id: "b", statement: "Kenland builds" },
        ],
      },
    ],
    [
      "/v1/compare",
      {
        pairs: [
          { id: "a", statement: TEXT, sentence: "Kenland refused to build it." },
          { id: "b", statement: "Kenland builds", sentence: "Kenland refused to build it." },
        ],
      },
    ],
  ])("a row of %s", async (path, body) => {
    const before = incidents.length;
    const headers = { "Content-Type": "application/json", "X-Request-Id": "many" };
    const response = await post(path, body, headers);
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text).not.toContain(POISON);
    const { results } = JSON.parse(text);
    expect(results).toMatchObject([{ id: "a", ...INTERNAL }, { id: "b" }]);
    expect(results[1].problem).toBeUndefined();
    expect(incidents.slice(before)).toMatchObject([{ requestId: "many", error: "RangeError" }]);
    expect(JSON.stringify(incidents)).not.toContain(POISON);
  });

  test("a claim of /v1/articles/check", async () => {
    const before = incidents.length;
    const other = "The mayor of Eastport opened the new hospital on 4 May 2025.";
    const response = await post("/v1/articles/check", { text: `${TEXT}\n\n${other}` });
    expect(response.status).toBe(200);
    const { claims } = await response.json<{ claims: object[] }>();
    expect(claims).toMatchObject([
      { text: TEXT, start: 0, end: TEXT.length, ...INTERNAL },
      { text: other, result: { statement: other } },
    ]);
    expect(claims[0]).not.toHaveProperty("result");
    expect(incidents.slice(before)).toMatchObject([{ error: "RangeError" }]);
    expect(JSON.stringify(incidents)).not.toContain(POISON);
  });
});

test("pairs are compared one by one", async () => {
  const sentence = "Kenland refused to build it.";
  const response = await post("/v1/compare", {
    pairs: [
      { id: "a", statement: "Kenland will build a bridge", sentence },
      { id: "b", sentence },
    ],
  });
  expect(await response.json()).toMatchObject({
    results: [
      { id: "a", stance: "REFUTES", confidence: 0.9, reasons: [{ code: "POLARITY" }] },
      { id: "b", problem: { status: 422, errors: [{ pointer: "/pairs/1/statement" }] } },
    ],
  });
});

test.each([
  ["/v1/check/batch", { statements: Array(51).fill({ statement: "x" }) }, "/statements"],
  ["/v1/check/batch", { statements: {} }, "/statements"],
  ["/v1/compare", { pairs: Array(101).fill({}) }, "/pairs"],
  ["/v1/compare", {}, "/pairs"],
])("%s refuses a list that is too long or none", async (path, body, pointer) => {
  const response = await post(path, body);
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ errors: [{ pointer }] });
});

test("50 statements are taken", async () => {
  const response = await post("/v1/check/batch", { statements: Array(50).fill({ statement: "x" }) });
  expect((await response.json<{ results: unknown[] }>()).results).toHaveLength(50);
});
