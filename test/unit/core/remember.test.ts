import { expect, it } from "vitest";
import { rememberLast } from "../../../src/core/remember.ts";

it("asks once while the same object comes again, and anew for another", () => {
  const asked: string[] = [];
  const f = rememberLast(({ name }: { name: string }) => {
    asked.push(name);
    return name.toUpperCase();
  });
  const [a, b] = [{ name: "a" }, { name: "b" }];
  expect([f(a), f(a), f(b), f(a)]).toEqual(["A", "A", "B", "A"]);
  expect(asked).toEqual(["a", "b", "a"]);
});
