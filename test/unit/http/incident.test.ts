import { expect, test } from "vitest";
import { incidentOf } from "../../../src/http/incident.ts";

test("an incident has the error's name and frames, and nothing of its message", () => {
  const incident = incidentOf("r-1", new TypeError("cannot read: the minister\n    at home (secret:1:2)\nat work"));
  expect(incident).toMatchObject({ requestId: "r-1", error: "TypeError" });
  expect(incident.frames[0]).toContain("incident.test.ts");
  expect(JSON.stringify(incident)).not.toMatch(/minister|secret|work"/);
});

test.each([["a text"], [undefined], [{ message: "a text" }]])("what is no error tells only its type: %j", (thrown) => {
  expect(incidentOf("r-1", thrown)).toEqual({ requestId: "r-1", error: typeof thrown, frames: [] });
});
