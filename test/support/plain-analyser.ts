import type { Analyser } from "../../scripts/build/archive.ts";
import { hashKey } from "../../src/core/hash.ts";
import type { Analysis } from "../../src/language/analysis.ts";
import { tokenise } from "../../src/language/tokens.ts";

const CAPITAL = /^\p{Lu}\p{Ll}/u;
const OPENERS = /^(?:The|A|In|On|But|She|He|It|This|That|They|We|I|Not|No|What|Two|Both|According)$/;

/** Analyses by form alone: a lemma is the lower-case form, a run of capitalised words an entity named by its last one. */
export function analysePlainly(text: string): Analysis {
  const { form, start, end } = tokenise(text);
  const size = form.length;
  const entity = new Uint32Array(size);
  for (let token = size - 1; token >= 0; token--) {
    const word = form[token] ?? "";
    if (!CAPITAL.test(word) || (token === 0 && OPENERS.test(word))) continue;
    const next = entity[token + 1] ?? 0;
    entity[token] = next !== 0 ? next : hashKey(`entity:${word.toLowerCase()}`);
  }
  return {
    text,
    start,
    end,
    lemma: Uint32Array.from(form, (word) => hashKey(word.toLowerCase())),
    word: new Uint16Array(size),
    tag: new Uint8Array(size),
    entity,
    clause: new Uint8Array(size),
    flags: new Uint16Array(size),
    quantityFirst: new Uint8Array(0),
    quantityLast: new Uint8Array(0),
    quantityKind: new Uint8Array(0),
    quantityUnit: new Uint32Array(0),
    quantityLow: new Float64Array(0),
    quantityHigh: new Float64Array(0),
    carried: new Uint32Array(0),
    topic: new Uint32Array(0),
    earlier: new Uint32Array(0),
  };
}

export const NO_LEXICON = { family: () => 0, neighbours: () => undefined };

export const PLAIN: Analyser = { version: "plain-1", lexicon: NO_LEXICON, analyse: analysePlainly };
