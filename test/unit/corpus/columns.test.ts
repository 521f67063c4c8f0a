import { describe, expect, it } from "vitest";
import { type Columns, packColumns, unpackColumns } from "../../../src/corpus/columns.ts";
import { pack } from "../../../src/corpus/packing.ts";

const COLUMNS: Columns = {
  plain: Float64Array.of(1.5, Number.POSITIVE_INFINITY, -2),
  bytes: Uint8Array.of(0, 255, 7),
  narrow: Uint32Array.of(3, 70, 200, 0),
  wide: Uint16Array.of(300, 65_535, 0),
  steps: Uint32Array.from({ length: 300 }, (_, at) => 250 * at),
  keys: Uint32Array.from({ length: 9_000 }, (_, at) => 4_000_000_000 + (at % 300) * 1000),
  falling: Uint32Array.of(4_000_000_000, 3_000_000_000, 2_000_000_000),
  empty: new Uint32Array(0),
};

const fileOf = (columns: Columns): ArrayBuffer => packColumns(columns).buffer as ArrayBuffer;

describe("the columns of a table", () => {
  it("come back as they were, each in an array of its own type", () => {
    const unpacked = unpackColumns(fileOf(COLUMNS));
    expect(unpacked).toEqual({ ok: true, value: COLUMNS });
  });

  it("are views of the file where packing gains nothing", () => {
    const file = fileOf({ falling: COLUMNS.falling!, fractions: COLUMNS.plain! });
    const unpacked = unpackColumns(file);
    for (const column of Object.values(unpacked.ok ? unpacked.value : {})) expect(column.buffer).toBe(file);
    expect(unpacked.ok).toBe(true);
  });

  it.each([
    ["numbers smaller than their type", "narrow", "narrow"],
    ["ascending numbers", "steps", "steps"],
    ["few different numbers", "keys", "keys"],
    ["numbers that need their type", "wide", "plain"],
    ["numbers all different and large", "falling", "plain"],
    ["fractions", "plain", "plain"],
    ["bytes", "bytes", "plain"],
  ])("of %s are packed as %s → %s", (_, name, kind) => {
    expect(pack(COLUMNS[name]!).kind).toBe(kind);
  });

  it("take fewer bytes packed", () => {
    const column = COLUMNS.keys as Uint32Array;
    expect(packColumns({ column }).byteLength).toBeLessThan(0.8 * column.byteLength);
  });

  it("are the same bytes each time", () => {
    expect(packColumns(COLUMNS)).toEqual(packColumns(COLUMNS));
  });

  it("are refused when the file is cut short, whichever part is missing", () => {
    const file = fileOf(COLUMNS);
    for (const part of [8, 64, file.byteLength - 64, file.byteLength - 8])
      expect(unpackColumns(file.slice(0, part))).toMatchObject({ ok: false });
  });

  it("are refused when another version wrote them", () => {
    const file = fileOf(COLUMNS);
    new DataView(file).setUint32(4, 2, true);
    expect(unpackColumns(file)).toEqual({ ok: false, failure: "its format is 2, this version reads 3" });
  });
});
