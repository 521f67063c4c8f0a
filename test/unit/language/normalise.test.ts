import { describe, expect, it } from "vitest";
import { detokenise } from "../../../src/language/normalise.ts";

describe("detokenise", () => {
  it.each([
    [
      "A man -LRB- born 18 April 1974 -RRB- is a director , writer .",
      "A man (born 18 April 1974) is a director, writer.",
    ],
    ["He did n't say it was n't so .", "He didn't say it wasn't so."],
    ["The singer 's `` First Song '' had 940 views .", 'The singer\'s "First Song" had 940 views.'],
    ["The Smiths ' house cost $ 5 million , up 12 % .", "The Smiths' house cost $5 million, up 12%."],
    ["They 're here ; we 've left : why ? No !", "They're here; we've left: why? No!"],
    ["It is in Rome -LSB- citation needed -RSB- .", "It is in Rome [citation needed]."],
    ["and\\/or  two   spaces", "and/or two spaces"],
  ])("%s", (tokenised, natural) => {
    expect(detokenise(tokenised)).toBe(natural);
  });

  it.each([
    "“No,” she said, “it's 5.5% (or .5) of $3.2bn.”",
    "The U.S. didn't; the neighbours' dogs did: 'never'.",
    "He uses .NET at 10:30 and/or 11…",
    "A well-known co-host -- and others - left.",
  ])("leaves natural text alone: %s", (natural) => {
    expect(detokenise(natural)).toBe(natural);
  });

  it("does nothing the second time", () => {
    const once = detokenise("`` I 'm -LRB- not -RRB- . ''");
    expect(detokenise(once)).toBe(once);
  });
});
