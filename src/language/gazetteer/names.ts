/** Words that stand before a person's name and are no part of it. */
export const TITLES = new Set(
  (
    "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame baron baroness count president vice prime minister " +
    "premier chancellor secretary senator sen sen. representative rep rep. congressman congresswoman governor gov gov. " +
    "mayor king queen prince princess duke duchess emperor empress pope cardinal archbishop bishop father sister saint " +
    "general gen gen. colonel col col. captain capt capt. major lieutenant lt lt. sergeant sgt sgt. admiral commander marshal " +
    "judge justice chief director chairman chairwoman chair ambassador commissioner speaker sheriff officer detective " +
    "attorney foreign defence defense finance interior health education deputy acting former ex first leader coach mp pm ceo " +
    "sultan sheikh emir ayatollah imam rabbi rev rev. reverend hon hon. ministers presidents"
  ).split(" "),
);

/** Words that follow a name and are no part of it. */
export const SUFFIXES = new Set("jr jr. sr sr. ii iii iv v esq phd mp obe".split(" "));

/** Names of bodies end in these (or have them before "of"): such a run is known as a whole, not by its last word. */
export const BODIES = new Set(
  (
    "bank party court council union university college institute institution organization organisation association agency " +
    "authority ministry department office bureau commission committee congress senate parliament assembly house chamber " +
    "government administration army navy force forces police guard corps club team league cup championship championships " +
    "festival award awards prize company corporation corp corp. inc inc. group ltd ltd. fund foundation trust society " +
    "school academy museum library hospital church cathedral temple airport airlines airways station bridge tower palace " +
    "park street road avenue square river lake sea ocean island islands mountain mountains bay gulf strait valley desert " +
    "city county district province region state states republic kingdom empire times post journal news press magazine " +
    "records studios pictures entertainment films network channel show games game world war battle treaty act bill law " +
    "agreement accord accords summit conference forum front movement alliance coalition federation confederation democrats " +
    "republicans conservatives day week season series tour open stadium arena center centre theatre theater service services"
  ).split(" "),
);

/** Capitalised, but no names: the calendar. */
export const CALENDAR = new Set(
  (
    "january february march april may june july august september october november december jan jan. feb feb. mar mar. apr " +
    "apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. monday tuesday wednesday thursday friday " +
    "saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays"
  ).split(" "),
);

/** Capitalised where they open a sentence, unknown to the lexicon, as they say nothing by themselves, and no names. */
export const NOBODYS = new Set(
  (
    "everyone everybody everything someone somebody something anyone anybody anything nobody nothing none whoever whatever " +
    "whichever neither either overall besides meanwhile amid half online worldwide"
  ).split(" "),
);

/** Places that are given names too: a name when another name follows ("Jordan Peele", "Paris Jackson"). */
export const GIVEN = new Set(
  "georgia jordan chad israel kenya india paris sydney virginia montana dakota austin florence victoria santiago cuba sofia carolina china asia brazil ireland london berlin america malta kingston lincoln madison".split(
    " ",
  ),
);

/** Places and common words that are surnames too: places are a name when another name stands before ("Michael Jordan", "Denzel Washington"). */
export const FAMILY = new Set(
  "jordan washington holland ireland france london england wales germany houston israel paris wellington kingston lima berlin scotland west poland cuba english french german scott welsh brazil rivers woods banks brooks fields waters bridges parks mills wells burns knights".split(
    " ",
  ),
);

/** Common surnames that the lexicon has as words: before a verb, at the start of a sentence, they are names. */
export const SURNAMES: ReadonlySet<string> = new Set(
  "smith baker cook hunter fisher taylor miller walker carter potter mason parker turner cooper ward wood hill young green white black brown bush ford banks woods reed wolf lamb bishop knight grant marsh frost snow rose brooks rivers waters fox bell dean rice kerry burns brand hope chase lane".split(
    " ",
  ),
);

/** Words before a place that make no person of it. */
export const NO_GIVEN = new Set(
  "north south east west northern southern eastern western central new upper lower greater great mainland inner outer and the of in from to against with".split(
    " ",
  ),
);
