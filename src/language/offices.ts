import type { Analysis } from "./analysis.ts";

/** Words for one office; of "leader" any office of the country will do. */
const OFFICES: readonly (readonly [office: string, words: RegExp])[] = [
  ["government", /^(?:prime\s+minister|premier|pm|chancellor|taoiseach)\b/i],
  ["state", /^(?:president|king|queen|emperor)\b/i],
  ["defence", /^(?:defen[cs]e\s+(?:minister|secretary)|(?:minister|secretary)\s+of\s+defen[cs]e)\b/i],
  [
    "foreign",
    /^(?:foreign\s+(?:minister|secretary)|secretary\s+of\s+state|(?:minister|secretary)\s+of\s+foreign\s+affairs)\b/i,
  ],
  ["leader", /^leader\b/i],
];

interface OfficeMention {
  readonly country: number;
  readonly office: string;
  /** Key of the person named with the office; 0 when the office stands alone. */
  readonly person: number;
}

/** "Italian Prime Minister Jane Doe", "France's president", "the Polish leader": a country, an office, perhaps a name. */
function officeMentions({ text, start, end, entity }: Analysis): OfficeMention[] {
  const mentions: OfficeMention[] = [];
  for (let i = 0; i < start.length; i++) {
    const country = entity[i] as number;
    if (country === 0 || entity[i + 1] === country) continue;
    const rest = text
      .slice(end[i] as number)
      .replace(/^['’]s/, "")
      .trimStart();
    const found = OFFICES.find(([, words]) => words.test(rest));
    if (found === undefined) continue;
    const until = text.length - rest.length + (found[1].exec(rest)?.[0].length ?? 0);
    const next = start.findIndex((s) => s >= until);
    const named = next >= 0 && /^\s*$/.test(text.slice(until, start[next] as number)) ? (entity[next] as number) : 0;
    mentions.push({ country, office: found[0], person: named === country ? 0 : named });
  }
  return mentions;
}

/**
 * Whom an office without a name stands for, where the same article also names its holder: "The Norwegian finance
 * minister said …" after "Norwegian Finance Minister Jane Doe". Never across articles: holders change.
 * @param article the analyses of one article, in order
 * @returns for each sentence the keys of the people its bare offices stand for
 */
export function officeHolders(article: readonly Analysis[]): number[][] {
  const mentions = article.map(officeMentions);
  const holders = new Map<string, Set<number>>();
  for (const { country, office, person } of mentions.flat()) {
    if (person === 0) continue;
    for (const key of [`${country} ${office}`, `${country} leader`])
      holders.set(key, (holders.get(key) ?? new Set()).add(person));
  }
  return mentions.map((list) =>
    list.flatMap(({ country, office, person }) => {
      const known = holders.get(`${country} ${office}`);
      return person === 0 && known?.size === 1 ? [...known] : [];
    }),
  );
}
