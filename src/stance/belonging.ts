import { hashKey } from "../core/hash.ts";
import type { Analysis } from "../language/analysis.ts";
import { FLAG } from "../language/flags.ts";
import { isPlace } from "../language/gazetteer/table.ts";
import { among, firstToken, hasLemma, tokensWhere } from "../language/scan.ts";
import { ADJECTIVE, NOUN, tagSet } from "../language/tag-sets.ts";
import { BE, hasTag, INDEFINITE, keys } from "./acts.ts";
import { CLASS, classOf } from "./align.ts";
import { isMissing } from "./coverage.ts";
import { stateOf } from "./doubt.ts";
import type { Pair } from "./pair.ts";

/** Who belongs to what, and is what: "Norland is a member of the pact", "will join the pact", "Ford is a general". */

const MEMBERS = "member membership";
const JOINERS = `${MEMBERS} join joining accession accede`;
const MEMBER = keys(MEMBERS);
const JOINING = keys(JOINERS);
const ADMITTING = keys(`${JOINERS} admit admission`);
const PLURAL = tagSet(/^NNS$/);
/** "Member states". */
const COUNTRIES = keys("state country nation government");
const FOR = hashKey("for");
const ONE = keys("one");
/** Tokens from "one" to "members": "one of the pact's members". */
const ONE_OF = 5;
/** "Was the last member to ratify": it is told which of them. */
const THE = keys("the only");

/**
 * "Norland is (not) a member of the pact", "wants to join the pact" against "would protect Sudland even without its being a member",
 * "concerns among pact members", "a timetable for membership": where the sentence speaks of membership, is it another country's, that of
 * several, or, of who is said to be one, only sought? The statement's token; -1 where it may be its own.
 */
export function othersMembership(pair: Pair): number {
  const { statement: a, sentence: b, alignment } = pair;
  const said = firstToken(a, (i) => JOINING.has(a.lemma[i] as number));
  const j = said < 0 ? -1 : (alignment.to[said] as number);
  if (j < 0 || hasTag(a, said, PLURAL)) return -1;
  const be = firstToken(a, (i) => i < said && BE.has(a.lemma[i] as number));
  if (be >= 0 && among(a, be, said, THE)) return -1;
  if (isOfSeveral(b, j)) return said;
  if (be < 0 || !MEMBER.has(a.lemma[said] as number)) return -1;
  return b.lemma[j - 1] === FOR || isOfAnotherCountry(pair, said, j) ? said : -1;
}

const isOfSeveral = (b: Analysis, j: number): boolean =>
  (hasTag(b, j, PLURAL) && !among(b, j - ONE_OF, j, ONE)) || COUNTRIES.has(b.lemma[j + 1] ?? 0);

/** Of the countries that the sentence names before it, the pact apart, is the last not the statement's? */
function isOfAnotherCountry({ statement: a, sentence: b, alignment }: Pair, said: number, j: number): boolean {
  const holder = firstToken(a, (i) => i < said && isPlace(a.entity[i] as number));
  if (holder < 0) return false;
  for (let k = j - 1; k >= 0; k--) {
    const name = b.entity[k] as number;
    const isOurOther = (alignment.from[k] as number) >= 0 && name !== a.entity[holder];
    if (name !== 0 && isPlace(name) && !isOurOther) return name !== a.entity[holder];
  }
  return false;
}

const isNot = (a: Analysis, i: number): boolean => ((a.flags[i] as number) & (FLAG.NEGATED | FLAG.LIKENED)) !== 0;

/**
 * "Proposed admitting Norland to the pact" against "help, but without its joining the pact": does the sentence deny every membership that
 * it speaks of, or only liken something to it, where the statement denies none, whatever the word for it? The statement's token; -1 where not.
 */
export function deniedMembership({ statement: a, sentence: b }: Pair): number {
  const said = firstToken(a, (i) => ADMITTING.has(a.lemma[i] as number));
  if (said < 0 || isNot(a, said)) return -1;
  const told = tokensWhere(b, (j) => ADMITTING.has(b.lemma[j] as number) && !hasTag(b, j, PLURAL));
  return told.length > 0 && told.every((j) => isNot(b, j)) ? said : -1;
}

/** "Ford is a general" against "Ford, from an institute": what the statement says somebody named is, and the sentence does not; -1 for none. */
export function unsaidKind(pair: Pair): number {
  const { statement: a } = pair;
  const kind = stateOf(a);
  const be = kind < 0 ? -1 : firstToken(a, (i) => i < kind && BE.has(a.lemma[i] as number));
  if (be < 1 || a.entity[be - 1] === 0 || classOf(a, kind) !== CLASS.NOUN || !among(a, be, kind, INDEFINITE)) return -1;
  return isMissing(pair, kind) ? kind : -1;
}

const INSISTING = keys("insist demand want seek call urge");
/** Tokens from "insists on" to what is demanded. */
const DEMAND_REACH = 6;

/** "Norland is neutral" against "insists on Norland's neutral status": is what the statement says is so only a demand in the sentence? */
export function isOnlyDemanded({ statement: a, sentence: b, alignment }: Pair): boolean {
  const state = stateOf(a);
  if (!hasTag(a, state, ADJECTIVE) || hasLemma(a, INSISTING)) return false;
  const j = alignment.to[state] as number;
  return j >= 0 && hasTag(b, j + 1, NOUN) && among(b, j - DEMAND_REACH, j, INSISTING);
}
