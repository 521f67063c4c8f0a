import { describe, expect, it } from "vitest";
import { type Columns, narrowest, packColumns, TABLE_FORMAT, unpackColumns } from "../../../src/corpus/columns.ts";

const COLUMNS: Columns = {
  a: Uint8Array.of(1, 2, 3),
  b: Float64Array.of(1.5, Number.POSITIVE_INFINITY),
  c: Uint16Array.of(7),
  d: Uint32Array.of(),
};

describe("the columns of a table", () => {
  const file = packColumns(COLUMNS).buffer as ArrayBuffer;

  it("come back as views of one buffer", () => {
    const unpacked = unpackColumns(file);
    expect(unpacked).toEqual({ ok: true, value: COLUMNS });
    if (unpacked.ok) for (const column of Object.values(unpacked.value)) expect(column.buffer).toBe(file);
  });

  it("are refused when the file is cut short", () => {
    const whole = packColumns({ b: COLUMNS.b! }).buffer as ArrayBuffer;
    for (const left of [8, 16, whole.byteLength - 8])
      expect(unpackColumns(whole.slice(0, left))).toMatchObject({ ok: false });
  });

  it("are refused when another version wrote them", () => {
    const other = file.slice(0);
    new DataView(other).setUint32(4, 2, true);
    expect(unpackColumns(other)).toEqual({ ok: false, failure: `its format is 2, this version reads ${TABLE_FORMAT}` });
  });
});

it("takes the narrowest type that holds all the numbers", () => {
  expect(narrowest([0, 255])).toEqual(Uint8Array.of(0, 255));
  expect(narrowest([0, 256, 65_535])).toEqual(Uint16Array.of(0, 256, 65_535));
  expect(narrowest([65_536, 1])).toEqual(Uint32Array.of(65_536, 1));
  expect(narrowest([])).toEqual(Uint8Array.of());
});
