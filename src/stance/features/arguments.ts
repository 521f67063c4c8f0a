import type { Analysis } from "../../language/analysis.ts";
import { FLAG } from "../../language/flags.ts";
import { predicateOf } from "../acts.ts";
import { isContent } from "../align.ts";
import type { FeatureGroup, Pair } from "../pair.ts";
import { isUnderstood } from "../understood.ts";

const FEATURES = [
  "actorFound",
  "actorCarried",
  "actorStaysActor",
  "swapped",
  "actorInClause",
  "namesFound",
  "namesMissing",
  "firstNameFound",
  "theirOtherNames",
  "objectFound",
] as const;

/** Acts: stands before its verb and the verb is not passive, or is its "by" agent. */
function acts(a: Analysis, i: number, passiveClauses: Uint8Array): boolean {
  const f = a.flags[i] as number;
  if ((f & FLAG.AGENT) !== 0) return true;
  return (f & FLAG.BEFORE_VERB) !== 0 && passiveClauses[a.clause[i] as number] === 0;
}

// Scratch of the module's own, an entry a clause: filling never waits, so no call sees another's.
const ourPassives = new Uint8Array(256);
const theirPassives = new Uint8Array(256);

function passives(a: Analysis, found: Uint8Array): Uint8Array {
  found.fill(0);
  for (let i = 0; i < a.start.length; i++)
    if (((a.flags[i] as number) & FLAG.PASSIVE) !== 0) found[a.clause[i] as number] = 1;
  return found;
}

/** The statement's name tokens, how many are found, whether the first is, and whether one is only understood. */
function namesIn({ statement: a, sentence: b, alignment }: Pair) {
  const found = { names: 0, namesFound: 0, first: Number.NaN, carried: 0 };
  for (let i = 0; i < a.start.length; i++) {
    if (!isContent(a, i) || a.entity[i] === 0) continue;
    const isThere = (alignment.to[i] as number) >= 0;
    const has = isThere || isUnderstood(a, i, b, alignment);
    found.names++;
    if (has) found.namesFound++;
    if (Number.isNaN(found.first)) found.first = has ? 1 : 0;
    if (has && !isThere) found.carried = 1;
  }
  return found;
}

/** The sentence's name tokens that answer to nothing in the statement. */
function otherNames({ sentence: b, alignment }: Pair): number {
  let count = 0;
  for (let j = 0; j < b.start.length; j++) if (b.entity[j] !== 0 && alignment.from[j] === -1) count++;
  return count;
}

/** Who does what to whom: whether the actor of the statement is there, and is the actor there too. */
export const roles: FeatureGroup = {
  name: "arguments",
  features: FEATURES,
  fill(pair, out, at) {
    const { statement: a, sentence: b, alignment } = pair;
    const ours = passives(a, ourPassives);
    const theirs = passives(b, theirPassives);
    let actor = -1,
      stays = 0,
      swaps = 0;
    const others = { all: 0, found: 0 };
    const actors = { all: 0, found: 0 };
    const main = predicateOf(a);
    const predicate = main < 0 ? -1 : (alignment.to[main] as number);
    for (let i = 0; i < a.start.length; i++) {
      if (!isContent(a, i)) continue;
      const j = alignment.to[i] as number;
      const isActor = acts(a, i, ours);
      if (isActor && actor < 0) actor = i;
      const counts = isActor ? actors : others;
      counts.all++;
      if (j < 0) continue;
      counts.found++;
      const same = isActor === acts(b, j, theirs);
      if (isActor && same) stays++;
      if (!same && (a.entity[i] !== 0 || ((a.flags[i] as number) & FLAG.BEFORE_VERB) !== 0)) swaps++;
    }
    const there = actor < 0 ? -1 : (alignment.to[actor] as number);
    const inClause = there < 0 || predicate < 0 ? Number.NaN : Number(b.clause[there] === b.clause[predicate]);
    const { names, namesFound, first, carried } = namesIn(pair);
    out[at] = actors.all > 0 ? actors.found / actors.all : Number.NaN;
    out[at + 1] = carried;
    out[at + 2] = actors.all > 0 ? stays / actors.all : Number.NaN;
    out[at + 3] = swaps;
    out[at + 4] = inClause;
    out[at + 5] = names > 0 ? namesFound / names : Number.NaN;
    out[at + 6] = names - namesFound;
    out[at + 7] = first;
    out[at + 8] = otherNames(pair);
    out[at + 9] = others.all > 0 ? others.found / others.all : Number.NaN;
  },
};
