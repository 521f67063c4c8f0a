import { deniesAnotherEvent, deniesAnotherObject, deniesOnlyOfOthers, differsForAnother } from "./another-event.ts";
import { othersMembership } from "./belonging.ts";
import { comparesAlike } from "./degree.ts";
import { onlyUnbound } from "./doubt.ts";
import { turnsOnFew } from "./few.ts";
import { onlyHearsay } from "./only-meant.ts";
import { deniesOnlyMaybe, deniesOtherTime, onlyThreatens, plansUndone } from "./other-mood.ts";
import type { Pair } from "./pair.ts";
import { countsUnsaid, exceptsSome, ofWhichPeople } from "./quantified.ts";
import { deniesElse } from "./rule.ts";
import { debunksAlike, isOnlyDenial } from "./shared-cue.ts";
import { onlyOpposed, rejectsWish } from "./wishes.ts";

/** Whatever the models say: does the sentence deny alike, or something else, or what somebody is only said to deny? */
export const contradictsNothing = (pair: Pair): boolean =>
  comparesAlike(pair) ||
  deniesAnotherEvent(pair) ||
  deniesAnotherObject(pair) ||
  deniesOnlyOfOthers(pair) ||
  differsForAnother(pair) ||
  deniesOtherTime(pair) ||
  deniesOnlyMaybe(pair) ||
  plansUndone(pair) ||
  onlyThreatens(pair) ||
  rejectsWish(pair) ||
  onlyOpposed(pair) ||
  othersMembership(pair) >= 0 ||
  exceptsSome(pair) ||
  onlyUnbound(pair) ||
  onlyHearsay(pair) ||
  turnsOnFew(pair) ||
  deniesElse(pair) ||
  debunksAlike(pair) ||
  isOnlyDenial(pair) ||
  countsUnsaid(pair) ||
  ofWhichPeople(pair);
