import { describe, expect, it } from "vitest";
import { type Columns, packColumns, unpackColumns } from "../../../src/corpus/columns.ts";

const COLUMNS: Columns = {
  fractions: Float64Array.of(1.5, Number.POSITIVE_INFINITY, -2),
  bytes: Uint8Array.of(0, 255, 7),
  small: Uint32Array.of(3, 70, 200, 0),
  medium: Uint32Array.of(3, 65_535),
  wide: Uint16Array.of(300, 65_535, 0),
  large: Uint32Array.of(4_000_000_000, 0),
  empty: new Uint32Array(0),
};

const fileOf = (columns: Columns): ArrayBuffer => packColumns(columns).buffer as ArrayBuffer;

describe("the columns of a table", () => {
  it("come back as they were, each in its own type", () => {
    expect(unpackColumns(fileOf(COLUMNS))).toEqual({ ok: true, value: COLUMNS });
  });

  it("are views of the file where they need their own type", () => {
    const { fractions, bytes, wide, large } = COLUMNS as Required<typeof COLUMNS>;
    const file = fileOf({ fractions, bytes, wide, large } as Columns);
    const unpacked = unpackColumns(file);
    const buffers = unpacked.ok ? Object.values(unpacked.value).map((column) => column.buffer) : [];
    expect(buffers).toHaveLength(4);
    for (const buffer of buffers) expect(buffer).toBe(file);
  });

  it.each([
    ["a byte", 255, 1000],
    ["two bytes", 65_535, 2000],
    ["four bytes", 65_536, 4000],
  ])("of numbers that need %s take no more", (_, most, bytes) => {
    const column = Uint32Array.from({ length: 1000 }, (_, at) => (at === 999 ? most : at % 256));
    const empty = packColumns({ column: column.subarray(0, 0) }).byteLength;
    expect(packColumns({ column }).byteLength - empty).toBeLessThan(bytes + 16);
    expect(unpackColumns(fileOf({ column }))).toEqual({ ok: true, value: { column } });
  });

  it("are the same bytes each time", () => {
    expect(packColumns(COLUMNS)).toEqual(packColumns(COLUMNS));
  });

  it("are refused when the file is cut short", () => {
    const file = fileOf({ large: COLUMNS.large!, fractions: COLUMNS.fractions! });
    for (const left of [8, 64, file.byteLength - 8])
      expect(unpackColumns(file.slice(0, left))).toMatchObject({ ok: false });
  });

  it("are refused when another version wrote them", () => {
    const file = fileOf(COLUMNS);
    new DataView(file).setUint32(4, 2, true);
    expect(unpackColumns(file)).toEqual({ ok: false, failure: "its format is 2, this version reads 3" });
  });
});
