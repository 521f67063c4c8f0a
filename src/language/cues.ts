import { LONGEST_OBJECT } from "./words.ts";

/**
 * Words that deny, hedge or only intend what stands in their scope. Lemmas; the longest match wins. Sources: the cue
 * lists of BioScope (Vincze et al. 2008) and ConanDoyle-neg (Morante & Daelemans 2012), implicative verbs after
 * Karttunen (1971, 2012), modality after Palmer (2001); extended by hand.
 */
export type Reach =
  /** From the cue to the end of its clause. */
  | "right"
  /** As `right`, and the complement clause that hangs on it ("denied that …"). */
  | "complement"
  /** The whole clause ("no troops will be sent", "nobody came"). */
  | "clause"
  /** As `right`, but only to the next comma or "and" ("without granting membership, it …"). */
  | "phrase"
  /** The whole sentence ("it is a hoax that …"). */
  | "sentence"
  /** Nothing: a phrase that looks like a cue and is none ("not only", "no doubt"). */
  | "none";

export interface Cue {
  readonly lemmas: readonly string[];
  readonly reach: Reach;
  /** Negates, hedges, only intends, calls the whole false, or only compares. */
  readonly effect: "condition" | "negate" | "hedge" | "plan" | "debunk" | "negate+hedge" | "liken";
}

const table = (reach: Reach, effect: Cue["effect"], phrases: string): Cue[] =>
  phrases
    .split(/\s*,\s*/)
    .filter((phrase) => phrase !== "")
    .map((phrase) => ({ lemmas: phrase.split(" "), reach, effect }));

const CUES: readonly Cue[] = [
  ...table(
    "none",
    "hedge",
    "not only, not just, not merely, not simply, no doubt, no wonder, nothing but, nothing more than, nothing less than, nothing short of, no comment, not least, not to mention, no matter, no less than, no more than, not more than, not less than, not fewer than, no fewer than, no late than, fail not, why not, whether or not, should not have, should never have, never should have, throw out of, no mention of, no objection to, none other than, no small, no mean, no minor, no little, no stranger to, not until, can not but, not uncommon, not unusual, without doubt, without a doubt, not mind, for nothing, at no cost, at no charge",
  ),
  ...table(
    "complement",
    "negate",
    "not, deny, denied that, exclude that, rule out that, rule out possibility, exclude possibility, do not believe, do not think, refute, dispute, disprove, doubt, disagree, reject, dismiss, rebuff, rebut, sceptical of, sceptical about, sceptical that, skeptical of, skeptical about, skeptical that, no evidence, no proof, no sign, no indication, no suggestion, no reason to believe, no reason to think, nothing to suggest, nothing to indicate",
  ),
  ...table(
    "right",
    "negate",
    "never, no longer, refuse, decline, rule out, exclude, preclude, forbid, prohibit, ban, bar, block, prevent, avoid, oppose, object to, resist, veto, abandon, cancel, scrap, shelve, call off, stop, cease, discontinue, leave out, leave out of, keep out of, stand in way of, halt, suspend, lack, fail, neglect, omit, abstain from, refrain from, stop short of, try in vain, not the same as, different from, different than, different matter from, different thing from, forget about, give up on, forgo, renounce, withhold, unable to, unable, unwilling to, unwilling, reluctant to, ineligible, incapable of, anything but, far from, have yet to, be yet to, nowhere near, free of, devoid of, outlaw, against, opposed to, opposed, hostile to, turn down, throw out, strike out, strike down, brush aside, brush off, wave away, wave aside, shrug off, vote down, vote against, walk away from, back out of, pull out of, stay away from, acquit, clear of, nothing to do with, give up, break off, do away with, lose confidence, lose faith, lose trust, lose interest, lose majority, lose right, lose access, lose control, lose status, withdraw, drop, lift, ease, relax, loosen, soften, overturn, revoke, rescind, waive, repeal",
  ),
  ...table(
    "phrase",
    "negate",
    "no need, no need for, refusal, denial, rejection, exclusion, lack of, absence of, halt to, end to, stop to, failure to, opposition to, resistance to, objection to, ban on, prohibition of, prohibition on, veto on, embargo on, moratorium on, suspension of, cancellation of, abandonment of",
  ),
  ...table(
    "phrase",
    "negate",
    "without, from outside, instead of, rather than, in place of, except, except for, apart from, excluding, minus, as oppose to, as opposed to, barring",
  ),
  ...table(
    "clause",
    "negate",
    "no, nobody, no one, no - one, not one, not a single, nothing, none, none of, neither, nowhere, nor, impossible, out of question, off the table, out of reach, out of discussion, out of contention, on hold, on ice, too few",
  ),
  ...table(
    "clause",
    "negate+hedge",
    "unlikely, improbable, impractical, hardly, barely, scarcely, rarely, seldom, not necessarily, unrealistic, implausible, far - fetched",
  ),
  ...table(
    "complement",
    "negate+hedge",
    "unlikely that, improbable that, impossible that, implausible that, not in a position to, in no position to, not immediately",
  ),
  ...table(
    "sentence",
    "debunk",
    "hoax, debunk, fake, fabrication, untrue, false, bogus, fabricate, fictitious, satire, satirical, satirist, prank, urban legend, myth, unfounded, baseless, photoshopped, misreport, retract, no truth, not true, make up story",
  ),
  ...table(
    "complement",
    "hedge",
    "may, might, could, possible, possibly, perhaps, maybe, potential, potentially, reportedly, allegedly, alleged, supposedly, apparently, likely, probable, probably, unclear, uncertain, unknown, unsure, not clear, not yet clear, not know, not certain, not sure, not confirm, not verify, decline to confirm, decline to say, refuse to confirm, refuse to say, never say, never confirm, not immediately clear, not immediately know, not say, not rule out, not rule out that, not exclude, not exclude that, rumor, rumour, speculate, speculation, speculative, suspect, unconfirmed, unverified, appear, seem, hypothetical, should have, could have, would have, ought to have, question, remain to be see, wonder, doubtful",
  ),
  ...table(
    "sentence",
    "negate",
    "that do not happen, this do not happen, it do not happen, that never happen, it never happen, do not materialise, do not materialize, never materialise, never materialize, come to nothing, fall through",
  ),
  ...table(
    "phrase",
    "liken",
    "comparable to, comparable with, similar to, akin to, equivalent to, analogous to, reminiscent of, equal to, close to, model on, liken to, compare to, compare with, resemble, as with, such as that of, short of, fall short of",
  ),
  ...table("right", "liken", "than"),
  ...table("complement", "condition", "if, whether, in case, unless"),
  ...table(
    "right",
    "plan",
    "call to, pressure to, bid to, effort to, threat to, urge to, decision on, plan, plan to, intend, intend to, propose, proposal, consider, weigh, mull, discuss, want, want to, wish, hope, hope to, aspire, aspire to, aim, aim to, seek, seek to, should, ought, call for, urge, demand, request, ask, offer, offer to, suggest, ready to, prepare to, prepared to, willing to, willingness, open to, agree to, agree, pledge, promise, vow, commit to, threaten, threaten to, try, try to, attempt, attempt to, expect, expect to, advise, recommend, be to, will, shall, would, have to, need to, must, require, would like, look to, set to, due to, schedule to, scheduled to, slate to, eager to, keen to, determined to, anxious to, poised to, interested in, on track to, in line to",
  ),
];

const BY_FIRST = new Map<string, Cue[]>();
for (const cue of CUES) {
  const first = cue.lemmas[0] as string;
  const bucket = BY_FIRST.get(first);
  if (bucket === undefined) BY_FIRST.set(first, [cue]);
  else bucket.push(cue);
}
for (const bucket of BY_FIRST.values()) bucket.sort((a, b) => b.lemmas.length - a.lemmas.length);

/** What may stand between the words of a cue: "dropped its plan", "cleared him of". */
const BETWEEN = /^(?:a|the|any|all|its|his|her|their|he|she|it|they)$/;

/** A cue in a text: its tokens, and how many of them, before the last, are an object in its midst: "turned the bid down". */
export interface FoundCue {
  readonly cue: Cue;
  readonly last: number;
  readonly object: number;
}

/**
 * The longest cue that begins at token `i`, or null.
 * @param isNominal may the tokens from the first to before the second be an object between a verb and its particle?
 */
export function cueAt(
  lemma: readonly string[],
  i: number,
  isNominal: (from: number, to: number) => boolean = () => false,
): FoundCue | null {
  for (const cue of BY_FIRST.get(lemma[i] as string) ?? []) {
    const last = lastOf(cue, lemma, i);
    if (last >= 0) return { cue, last, object: 0 };
    const particle = particleOf(cue, lemma, i);
    if (particle >= 0 && isNominal(i + 1, particle)) return { cue, last: particle, object: particle - i - 1 };
  }
  return null;
}

const PARTICLE = /^(?:out|off|down|up|aside|away)$/;

/** "Turned the request down", "called the strike off"; -1 for a cue without particle, or none within reach. */
function particleOf({ lemmas }: Cue, lemma: readonly string[], first: number): number {
  if (lemmas.length !== 2 || !PARTICLE.test(lemmas[1] as string)) return -1;
  const at = lemma.indexOf(lemmas[1] as string, first + 1);
  return at - first - 1 <= LONGEST_OBJECT ? at : -1;
}

function lastOf({ lemmas }: Cue, lemma: readonly string[], first: number): number {
  let at = first;
  for (let k = 1; k < lemmas.length; k++) {
    at++;
    if (lemma[at] !== lemmas[k] && BETWEEN.test(lemma[at] ?? "")) at++;
    if (lemma[at] !== lemmas[k]) return -1;
  }
  return at;
}
