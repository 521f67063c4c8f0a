import { NOUN, VERB } from "./tag-sets.ts";
import { isNounPhrase, LONGEST_OBJECT, tagged, type Words } from "./words.ts";

/**
 * Verbs of two words, and the one word that says the same: "turned the bid down" rejected it. Compared as that word, they
 * meet its synonyms; cues of denial are read before, from the words as they stand.
 */
const PHRASAL: ReadonlyMap<string, string> = new Map(
  `turn down reject, throw out reject, strike out reject, strike down reject, brush aside reject, brush off reject, wave aside reject,
  wave away reject, vote down reject, put off postpone, push back postpone, hold up delay, call off cancel,
  pull out withdraw, pull back withdraw, back out withdraw, step down resign, stand down resign, take over acquire,
  buy up buy, sell off sell, snap up buy, give up abandon, give in yield, cave in yield, back down yield, give way yield,
  break off end, wind up end, wind down end, set up establish, carry out conduct, carry on continue, go on continue,
  press on continue, point out note, hand over transfer, turn over transfer, give back return, hand back return,
  send back return, bring back return, take back withdraw, pay back repay, pay off repay, pay out pay, speed up accelerate,
  slow down slow, go up rise, go down fall, come down fall, bring down topple, cut back reduce, scale back reduce,
  scale down reduce, roll back reduce, scale up expand, step up increase, ramp up increase, beef up strengthen,
  build up strengthen, shore up strengthen, find out discover, look into investigate, rule out exclude, leave out omit, leave open consider,
  run out expire, sign off approve, wave through approve, lay off dismiss, phase out abolish, do away abolish,
  shut down close, close down close, open up open, let in admit, let go release, let out release, set free release, go ahead proceed,
  go free release, put forward propose, come up propose, bring forward hasten, move up hasten, blow up explode,
  break out erupt, break down collapse, fall apart collapse, fall through fail, take off rise, shoot down down,
  drive out expel, throw off expel, kick out expel, take on hire, bring in introduce, come in arrive, turn up arrive,
  show up appear, come back return, go back return, move back return, move in enter, move out leave, walk out leave,
  set off leave, keep on continue, stay on remain, stay away abstain, hold out resist, stand up resist, make up invent,
  pick out choose, win over convince, play down downplay, talk down downplay, hold back withhold, hold off delay,
  spell out explain, lay out explain, set out explain, hit back respond, speak out protest, take part participate,
  take place occur, take effect start, come effect start, give evidence testify, make sure ensure, get rid abolish,
  pull down demolish, tear down demolish, knock down demolish, lock up jail, round up arrest, track down find,
  fill in complete, draw up draft, top up increase, bail out rescue, mop up clear, join in join, team up cooperate,
  call for demand, ask for request, press for demand, push for demand, appeal for request, opt for choose, vote for support,
  vote against oppose, insist on demand, agree to accept, object to oppose, stick to keep, stick by support,
  stand by support, side with support, hand in submit, deal with handle, come end end, bring end end, draw end end, put end end, draw close end,
  come halt stop, bring halt stop, grind halt stop, put stop stop, come standstill stop, come force start, enter force start,
  put force start`
    .split(/,\s*/)
    .map((entry) => entry.trim().split(/\s+/) as [string, string, string])
    .map(([verb, particle, same]) => [`${verb} ${particle}`, same]),
);

const FIRST: ReadonlySet<string> = new Set([...PHRASAL.keys()].map((phrase) => phrase.split(" ")[0] as string));
const SECOND: ReadonlySet<string> = new Set([...PHRASAL.keys()].map((phrase) => phrase.split(" ")[1] as string));

/** What may stand behind the object as well; a preposition may not. */
const MOVABLE = /^(?:up|down|off|out|over|back|in|on|away|aside|forward|together|part|place|effect|end|stop)$/;

export interface Phrasal {
  readonly verb: number;
  readonly particle: number;
  /** The lemma of the verb that says the same. */
  readonly same: string;
}

/** The verbs of two words in a text. */
export function phrasalVerbs(w: Words): Phrasal[] {
  const found: Phrasal[] = [];
  for (let i = 0; i + 1 < w.form.length; i++) {
    if (!FIRST.has(w.lemma[i] as string) || !tagged(w, i, VERB)) continue;
    const particle = particleOf(w, i);
    const same = particle < 0 ? undefined : PHRASAL.get(`${w.lemma[i]} ${w.lemma[particle]}`);
    // "Thrown out of the league", "took over from": of two words one goes with what follows.
    if (same === undefined || /^(?:of|from|as)$/.test(w.lower[particle + 1] ?? "")) continue;
    found.push({ verb: i, particle, same });
  }
  return found;
}

/** The particle right behind the verb, or behind an object that is nothing but a noun phrase; -1 for none. */
function particleOf(w: Words, verb: number): number {
  for (let k = verb + 1; k <= verb + 1 + LONGEST_OBJECT && k < w.form.length; k++) {
    const reached = INTO.test(w.lower[k] as string) ? reachedBehind(w, k) : -1;
    if (reached >= 0) return reached;
    if (SECOND.has(w.lemma[k] as string) && (k === verb + 1 || MOVABLE.test(w.lemma[k] as string))) return k;
    if (!isNounPhrase(w, k, k + 1)) return -1;
  }
  return -1;
}

/** "Came to an end", "entered into force", "brought the talks to a halt": nouns that make one verb with what stands before them. */
const INTO = /^(?:to|into)$/;
const REACHED = /^(?:end|close|halt|standstill|force|effect)$/;

function reachedBehind(w: Words, preposition: number): number {
  const isArticle = /^(?:an?|the)$/.test(w.lower[preposition + 1] ?? "");
  const noun = preposition + (isArticle ? 2 : 1);
  return REACHED.test(w.lemma[noun] ?? "") && tagged(w, noun, NOUN) ? noun : -1;
}
