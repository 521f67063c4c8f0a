import { fail, ok, type Result } from "../core/result.ts";

/** Typed arrays of numbers by name: the archive's table, in memory. */
export type Columns = Readonly<Record<string, Column>>;
export type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Raised whenever the layout below or the meaning of a column changes; a table of another version is refused. */
export const TABLE_FORMAT = 3;

const MAGIC = 0x4b484343; // "CCHK", little endian
const HEADER_BYTES = 12;
const TYPES = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f64: Float64Array } as const;
type TypeName = keyof typeof TYPES;

/** Where each column lies, as what, and as what it is used; offsets count from the end of the directory, in steps of 8. */
type Directory = Record<string, readonly [used: TypeName, stored: TypeName, offset: number, length: number]>;

/**
 * One file for all columns. Each is stored in the narrowest type that holds its numbers, as a start reads every byte of the
 * bundle (in workerd 15 ms a megabyte) and widening them again is a copy; one that needs its own type is read as a view of
 * the file. Layout (little endian): magic, format version, bytes of the directory (u32 each); the directory as JSON, padded
 * with spaces; then each column at a multiple of 8 bytes.
 */
export function packColumns(columns: Columns): Uint8Array {
  const directory: Directory = {};
  const stored = Object.entries(columns).map(([name, column]) => ({
    name,
    used: typeName(column),
    as: narrowest(column),
  }));
  let size = 0;
  for (const { name, used, as } of stored) {
    directory[name] = [used, typeName(as), size, as.length];
    size += align(as.byteLength);
  }
  const json = JSON.stringify(directory);
  const base = align(HEADER_BYTES + json.length);
  const file = new Uint8Array(base + size).fill(0x20, 0, base);
  const header = new DataView(file.buffer);
  header.setUint32(0, MAGIC, true);
  header.setUint32(4, TABLE_FORMAT, true);
  header.setUint32(8, base - HEADER_BYTES, true);
  file.set(new TextEncoder().encode(json), HEADER_BYTES);
  for (const { name, as } of stored) {
    file.set(new Uint8Array(as.buffer, as.byteOffset, as.byteLength), base + (directory[name]?.[2] ?? 0));
  }
  return file;
}

/** @returns the columns, or why it is not a table that this version can read */
export function unpackColumns(file: ArrayBuffer): Result<Columns, string> {
  const header = new DataView(file);
  if (file.byteLength < HEADER_BYTES || header.getUint32(0, true) !== MAGIC) return fail("it is not an archive table");
  const format = header.getUint32(4, true);
  if (format !== TABLE_FORMAT) return fail(`its format is ${format}, this version reads ${TABLE_FORMAT}`);
  const base = HEADER_BYTES + header.getUint32(8, true);
  if (base > file.byteLength) return fail("it is cut short");
  const directory = JSON.parse(
    new TextDecoder().decode(new Uint8Array(file, HEADER_BYTES, base - HEADER_BYTES)),
  ) as Directory;
  const columns: Record<string, Column> = {};
  for (const [name, [used, stored, offset, length]] of Object.entries(directory)) {
    if (base + offset + length * TYPES[stored].BYTES_PER_ELEMENT > file.byteLength) return fail("it is cut short");
    const view = new TYPES[stored](file, base + offset, length);
    columns[name] = used === stored ? view : new TYPES[used](view);
  }
  return ok(columns);
}

/** The column in the smallest type of whole numbers that holds them all; fractions as they are. */
function narrowest(column: Column): Column {
  if (column instanceof Float64Array) return column;
  let most = 0;
  for (const value of column) most = Math.max(most, value);
  const type = most <= 0xff ? Uint8Array : most <= 0xffff ? Uint16Array : Uint32Array;
  return type.BYTES_PER_ELEMENT < column.BYTES_PER_ELEMENT ? new type(column) : column;
}

function typeName(column: Column): TypeName {
  const found = (Object.keys(TYPES) as TypeName[]).find((name) => column instanceof TYPES[name]);
  if (found === undefined) throw new TypeError("a column must be u8, u16, u32 or f64");
  return found;
}

function align(bytes: number): number {
  return (bytes + 7) & ~7;
}

/** Where each list begins in their concatenation, and where the last one ends. */
export function offsets(lengths: readonly number[]): Uint32Array {
  const from = new Uint32Array(lengths.length + 1);
  for (const [index, length] of lengths.entries()) from[index + 1] = (from[index] ?? 0) + length;
  return from;
}
