import { bytesOf } from "./hmac.ts";

/** SHA-256 (FIPS 180-4) of bytes, or of a text's UTF-8 bytes. */
export async function sha256(data: string | Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const bytes = typeof data === "string" ? bytesOf(data) : data;
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

/**
 * Whether two texts are equal, in a time that tells neither where they differ nor how long the secret one is:
 * digests of equal length are compared whole.
 */
export async function equalInConstantTime(a: string, b: string): Promise<boolean> {
  const [digestA, digestB] = await Promise.all([sha256(a), sha256(b)]);
  let difference = 0;
  for (const [i, byte] of digestA.entries()) difference |= byte ^ digestB[i]!;
  return difference === 0;
}
