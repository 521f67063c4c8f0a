/** Penn Treebank names of brackets, and what they stand for. */
const BRACKETS: Readonly<Record<string, string>> = {
  LRB: "(",
  RRB: ")",
  LSB: "[",
  RSB: "]",
  LCB: "{",
  RCB: "}",
};

/** In this order: brackets and quotes get their characters first, then spaces leave where print has none. */
const STEPS: readonly (readonly [RegExp, string | ((match: string, name: string) => string)])[] = [
  [/-([LR][RSC]B)-/g, (match, name) => BRACKETS[name] ?? match],
  [/\\([/*])/g, "$1"],
  [/`` ?/g, '"'],
  [/ ?''/g, '"'],
  [/([([{]) +/g, "$1"],
  [/ +([)\]}])/g, "$1"],
  [/ +(n't|'(?:s|re|ve|ll|d|m|S|T))(?![\p{L}\p{N}])/gu, "$1"],
  [/s ' (?=\p{Ll})/gu, "s' "],
  [/ +([,;:?!.]|\.\.\.)(?=\s|["')\]]|$)/g, "$1"],
  [/([$£€]) +(?=\d)/g, "$1"],
  [/(\d) +%/g, "$1%"],
  [/\s+/g, " "],
];

/**
 * Treebank-tokenised text, as FEVER and VitaminC have it, as a newspaper would print it: "-LRB- born 1974 -RRB- is n't ,"
 * becomes "(born 1974) isn't,". Text that is already natural stays as it is, but for runs of white space.
 */
export function detokenise(text: string): string {
  let natural = text.normalize("NFC");
  for (const [pattern, replacement] of STEPS)
    natural =
      typeof replacement === "string" ? natural.replace(pattern, replacement) : natural.replace(pattern, replacement);
  return natural.trim();
}
