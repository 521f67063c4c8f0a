import { fail, ok, type Result } from "../core/result.ts";

/** Typed arrays of numbers by name: the archive's table, in memory. */
export type Columns = Readonly<Record<string, Column>>;
export type Column = WholeNumbers | Float64Array;
/** What its reader takes in any width, and its archive has in the narrowest: see `narrowest`. */
export type WholeNumbers = Uint8Array | Uint16Array | Uint32Array;

/** Raised whenever the layout below or the meaning of a column changes; a table of another version is refused. */
export const TABLE_FORMAT = 4;

const MAGIC = 0x4b484343; // "CCHK", little endian
const HEADER_BYTES = 12;
const TYPES = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f64: Float64Array } as const;
type TypeName = keyof typeof TYPES;

/** Where each column lies; offsets count from the end of the directory, and are multiples of 8. */
type Directory = Record<string, [type: TypeName, offset: number, length: number]>;

/**
 * One file for all columns, so that a column is read as a view of the file's bytes without being copied.
 * Layout (little endian): magic, format version, bytes of the directory (u32 each); the directory as JSON, padded with
 * spaces; then each column at a multiple of 8 bytes.
 */
export function packColumns(columns: Columns): Uint8Array {
  const directory: Directory = {};
  let size = 0;
  for (const [name, column] of Object.entries(columns)) {
    directory[name] = [typeName(column), size, column.length];
    size += align(column.byteLength);
  }
  const json = JSON.stringify(directory);
  const base = align(HEADER_BYTES + json.length);
  const file = new Uint8Array(base + size).fill(0x20, 0, base);
  const header = new DataView(file.buffer);
  header.setUint32(0, MAGIC, true);
  header.setUint32(4, TABLE_FORMAT, true);
  header.setUint32(8, base - HEADER_BYTES, true);
  file.set(new TextEncoder().encode(json), HEADER_BYTES);
  for (const [name, column] of Object.entries(columns)) {
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    file.set(bytes, base + (directory[name]?.[1] ?? 0));
  }
  return file;
}

/** @returns the columns as views of `file`, or why it is not a table that this version can read */
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
  for (const [name, [type, offset, length]] of Object.entries(directory)) {
    if (base + offset + length * TYPES[type].BYTES_PER_ELEMENT > file.byteLength) return fail("it is cut short");
    columns[name] = new TYPES[type](file, base + offset, length);
  }
  return ok(columns);
}

/**
 * The numbers in the smallest type that holds them all. A start reads every byte of the bundle, in workerd 15 ms a megabyte;
 * what is narrow is read as it is, since to widen it again takes as long.
 */
export function narrowest(numbers: ArrayLike<number>): WholeNumbers {
  let most = 0;
  for (let at = 0; at < numbers.length; at++) most = Math.max(most, numbers[at] as number);
  return most <= 0xff
    ? Uint8Array.from(numbers)
    : most <= 0xffff
      ? Uint16Array.from(numbers)
      : Uint32Array.from(numbers);
}

function typeName(column: Column): TypeName {
  const found = (Object.keys(TYPES) as TypeName[]).find((name) => column instanceof TYPES[name]);
  if (found === undefined) throw new TypeError("a column must be u8, u16, u32 or f64");
  return found;
}

function align(bytes: number): number {
  return (bytes + 7) & ~7;
}
