import { describe, expect, it } from "vitest";
import { measures, report } from "../../../scripts/build/limits.ts";

const MIB = 1024 * 1024;

describe("the platform's limits", () => {
  it("pass a small build", () => {
    const { lines, exceeded } = report(measures({ uploadBytes: 5 * MIB, memoryBytes: 40 * MIB, startupMs: 60 }));
    expect(exceeded).toBe(false);
    expect(lines).toHaveLength(3);
  });

  it.each([
    [{ uploadBytes: 70 * MIB, memoryBytes: MIB, startupMs: 1 }, /over the limit by 6\.00 MiB.*fewer articles/],
    [{ uploadBytes: MIB, memoryBytes: 92 * MIB, startupMs: 1 }, /over the limit by 8\.00 MiB/],
    [{ uploadBytes: MIB, memoryBytes: MIB, startupMs: 1500 }, /over the limit by 500 ms/],
  ])("refuse %j, saying by how much and what to do", (build, message) => {
    const { lines, exceeded } = report(measures(build));
    expect(exceeded).toBe(true);
    expect(lines.join("\n")).toMatch(message);
  });
});
