import type { Candidate } from "./02-terminators.ts";

const SAYS =
  "said|says|asked|asks|told|tells|added|adds|replied|wrote|writes|warned|shouted|tweeted|posted|answered|explained|insisted|noted|continued|concluded|joked|declared|stated";
const SPEAKER = new RegExp(`^(?:(?:Mr|Mrs|Ms|Dr)\\. )?(?:\\p{Lu}[\\p{L}'’-]+ ){1,3}(?:${SAYS})\\b`, "u");

/** `"Is it over?" Smith asked.`: a quotation that ends in ? or ! goes on in the words that say whose it is. */
export function isAttributed(text: string, { mark, end, next }: Candidate): boolean {
  if (text.charAt(mark) === "." || !/["”’»]/.test(text.charAt(end - 1))) return false;
  const said = SPEAKER.exec(text.slice(next, next + 60));
  // "“Why?” He said nothing." is rarer than the attribution; a comma after the verb would settle it either way.
  return said !== null;
}
