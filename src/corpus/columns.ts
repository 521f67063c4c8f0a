import { fail, ok, type Result } from "../core/result.ts";
import { type Narrow, pack, unpack } from "./packing.ts";

/** Typed arrays of numbers by name: the archive's table, in memory. */
export type Columns = Readonly<Record<string, Column>>;
export type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Raised whenever the layout below or the meaning of a column changes; a table of another version is refused. */
export const TABLE_FORMAT = 3;

const MAGIC = 0x4b484343; // "CCHK", little endian
const HEADER_BYTES = 12;
const TYPES = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f64: Float64Array } as const;
type TypeName = keyof typeof TYPES;

/** Where numbers lie; offsets count from the end of the directory, and are multiples of 8. */
type Place = readonly [type: TypeName, offset: number, length: number];

/** Of a column the type in memory, how it is packed (packing.ts), where its numbers lie, and where its keys, if it has any. */
type Entry = readonly [type: TypeName, packing: "plain" | "narrow" | "steps" | "keys", numbers: Place, keys?: Place];

/**
 * One file for all columns; a column that packing does not make smaller is read as a view of the file's bytes without
 * being copied. Layout (little endian): magic, format version, bytes of the directory (u32 each); the directory as JSON,
 * padded with spaces; then the columns, packed, each part at a multiple of 8 bytes.
 */
export function packColumns(columns: Columns): Uint8Array {
  const parts: Column[] = [];
  let size = 0;
  const place = (part: Column): Place => {
    const at = size;
    parts.push(part);
    size += align(part.byteLength);
    return [typeName(part), at, part.length];
  };
  const entry = (column: Column): Entry => {
    const type = typeName(column);
    const packing = pack(column);
    if (packing.kind === "plain") return [type, "plain", place(column)];
    if (packing.kind === "keys") return [type, "keys", place(packing.numbers), place(packing.keys)];
    return [type, packing.kind, place(packing.numbers)];
  };
  const directory = Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, entry(column)]));

  const json = JSON.stringify(directory);
  const base = align(HEADER_BYTES + json.length);
  const file = new Uint8Array(base + size).fill(0x20, 0, base);
  const header = new DataView(file.buffer);
  header.setUint32(0, MAGIC, true);
  header.setUint32(4, TABLE_FORMAT, true);
  header.setUint32(8, base - HEADER_BYTES, true);
  file.set(new TextEncoder().encode(json), HEADER_BYTES);
  let at = base;
  for (const part of parts) {
    file.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += align(part.byteLength);
  }
  return file;
}

/** @returns the columns, packed ones in arrays of their own, or why it is not a table that this version can read */
export function unpackColumns(file: ArrayBuffer): Result<Columns, string> {
  const header = new DataView(file);
  if (file.byteLength < HEADER_BYTES || header.getUint32(0, true) !== MAGIC) return fail("it is not an archive table");
  const format = header.getUint32(4, true);
  if (format !== TABLE_FORMAT) return fail(`its format is ${format}, this version reads ${TABLE_FORMAT}`);
  const base = HEADER_BYTES + header.getUint32(8, true);
  if (base > file.byteLength) return fail("it is cut short");
  const directory = JSON.parse(
    new TextDecoder().decode(new Uint8Array(file, HEADER_BYTES, base - HEADER_BYTES)),
  ) as Record<string, Entry>;

  const isCutShort = ([type, offset, length]: Place): boolean =>
    base + offset + length * TYPES[type].BYTES_PER_ELEMENT > file.byteLength;
  const view = ([type, offset, length]: Place): Column => new TYPES[type](file, base + offset, length);
  const columns: Record<string, Column> = {};
  for (const [name, [type, kind, numbers, keys]] of Object.entries(directory)) {
    if (isCutShort(numbers) || (keys && isCutShort(keys))) return fail("it is cut short");
    if (kind === "plain") {
      columns[name] = view(numbers);
      continue;
    }
    const packed = view(numbers) as Narrow;
    const into = new TYPES[type](packed.length);
    columns[name] = keys
      ? unpack({ kind: "keys", numbers: packed, keys: view(keys) as Uint32Array }, into)
      : unpack({ kind: kind as "narrow" | "steps", numbers: packed }, into);
  }
  return ok(columns);
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
