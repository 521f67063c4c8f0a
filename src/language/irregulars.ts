/**
 * Irregular inflections of frequent words, as "lemma form form …"; several lemmas may not share a form except where
 * the tag tells them apart (the tables are kept by part of speech).
 */
const VERBS = `
be am is are was were been being 'm 're m re ai|have has had having 've ve|do did done does|go went gone goes|say said says
arise arose arisen|awake awoke awoken|bear bore borne born|beat beaten|become became|befall befell befallen|beget begot begotten
begin began begun|behold beheld|bend bent|bereave bereft|beseech besought|beset|bet|bid bade bidden|bind bound|bite bit bitten
bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast|build built|burn burnt|burst|buy bought
cast|catch caught|choose chose chosen|cling clung|come came|cost|creep crept|cut|deal dealt|dig dug|dive dove|draw drew drawn
dream dreamt|drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought
find found|flee fled|fling flung|fly flew flown flies|forbid forbade forbidden|forecast|forego forewent foregone|foresee foresaw foreseen
foretell foretold|forget forgot forgotten|forgive forgave forgiven|forsake forsook forsaken|freeze froze frozen|get got gotten
give gave given|grind ground|grow grew grown|hang hung|hear heard|hide hid hidden|hit|hold held|hurt|keep kept|kneel knelt|know knew known
lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|let|lie lay lain lying|light lit|lose lost|make made
mean meant|meet met|mislead misled|mistake mistook mistaken|misunderstand misunderstood|mow mown|outdo outdid outdone|outgrow outgrew outgrown
outrun outran|outsell outsold|overcome overcame|overdo overdid overdone|overhear overheard|override overrode overridden|oversee oversaw overseen
overtake overtook overtaken|overthrow overthrew overthrown|pay paid|plead pled|prove proven|put putting|quit|read|rebuild rebuilt|redo redid redone|repay repaid
reset|resell resold|retell retold|rewrite rewrote rewritten|rid|ride rode ridden|ring rang rung|rise rose risen|run ran|saw sawn|see saw seen|seek sought
sell sold|send sent|set|sew sewn|shake shook shaken|shed|shine shone|shoot shot|show shown|shrink shrank shrunk|shut|sing sang sung
sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|slit|smell smelt|sow sown|speak spoke spoken|speed sped|spell spelt
spend spent|spill spilt|spin spun|spit spat|split|spoil spoilt|spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck
sting stung|stink stank stunk|stride strode stridden|strike struck stricken|string strung|strive strove striven|swear swore sworn|sweep swept
swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
thrust|tread trod trodden|undercut|undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone
unwind unwound|uphold upheld|upset|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn
withhold withheld|withstand withstood|wring wrung|write wrote written|die dies dying died|tie ties tying tied|vie vies vying|lie lies lied
will wo 'll ll|can ca|would 'd|shall sha|agree agreeing agreed|free freeing freed|flee fleeing|see seeing|oversee overseeing|decree decreed|guarantee guaranteed guaranteeing
programme programmed programming|focus focused focusses focuses focusing|bus bussed|picnic picnicked|panic panicked panicking|mimic mimicked mimicking|traffic trafficked trafficking|singe singeing|age aging ageing
dye dyeing dyed|eye eyeing eyed|sue sued suing|queue queued queuing|argue argued arguing|rescue rescued rescuing|value valued valuing|continue continued continuing|pursue pursued pursuing|issue issued issuing
bias biased|bypass|canvas|gas gassed|quiz quizzed quizzes|equip equipped equipping|transfer transferred transferring|refer referred referring|prefer preferred preferring|occur occurred occurring|permit permitted permitting|admit admitted admitting|commit committed committing|submit submitted submitting|control controlled controlling|cancel cancelled cancelling canceled canceling|travel travelled travelling traveled traveling|label labelled labelling labeled|fuel fuelled fuelling fueled|model modelled modelling modeled modeling|signal signalled signalling signaled|level levelled levelling leveled|kidnap kidnapped kidnapping|worship worshipped worshipping|quarrel quarrelled|counsel counselled counseled|dial dialled dialed|expel expelled expelling|propel propelled propelling|compel compelled compelling|rebel rebelled rebelling|repel repelled|excel excelled|patrol patrolled patrolling|enrol enrolled enrolling|install installed installing|star starred starring|visit visited visiting|edit edited editing|limit limited limiting|target targeted targeting|benefit benefited benefiting|profit profited|debut debuted debuting|market marketed marketing|open opened opening|happen happened happening|suffer suffered suffering|offer offered offering|enter entered entering|deliver delivered delivering|consider considered considering
`;

const NOUNS = `
man men|woman women|child children|person people persons|foot feet|tooth teeth|goose geese|mouse mice|louse lice|ox oxen|die dice
policeman policemen|policewoman policewomen|fireman firemen|spokesman spokesmen|spokeswoman spokeswomen|businessman businessmen|businesswoman businesswomen
chairman chairmen|congressman congressmen|congresswoman congresswomen|fisherman fishermen|gunman gunmen|salesman salesmen|sportsman sportsmen|statesman statesmen|craftsman craftsmen
freshman freshmen|gentleman gentlemen|layman laymen|clergyman clergymen|serviceman servicemen|servicewoman servicewomen|workman workmen|cameraman cameramen|alderman aldermen|nobleman noblemen
grandchild grandchildren|stepchild stepchildren|schoolchild schoolchildren|brotherman brethren
knife knives|life lives|wife wives|half halves|leaf leaves|loaf loaves|thief thieves|wolf wolves|shelf shelves|self selves|calf calves|hoof hooves|scarf scarves|elf elves|sheaf sheaves|housewife housewives|midwife midwives|dwarf dwarves
crisis crises|analysis analyses|basis bases|thesis theses|hypothesis hypotheses|diagnosis diagnoses|oasis oases|axis axes|emphasis emphases|parenthesis parentheses|synthesis syntheses|neurosis neuroses|prognosis prognoses|genesis|testis testes|paralysis paralyses|catharsis catharses|metamorphosis metamorphoses
phenomenon phenomena|criterion criteria|medium media|bacterium bacteria|curriculum curricula|memorandum memoranda|referendum referenda|stratum strata|datum data|millennium millennia|symposium symposia|consortium consortia|spectrum spectra|addendum addenda|erratum errata|ovum ova|forum fora|stadium stadia
stimulus stimuli|nucleus nuclei|alumnus alumni|cactus cacti|fungus fungi|radius radii|syllabus syllabi|focus foci|locus loci|bacillus bacilli|genius geniuses|virus viruses|bonus bonuses|census censuses|campus campuses|status statuses|genus genera|corpus corpora|opus opuses
index indices|appendix appendices|matrix matrices|vertex vertices|vortex vortices|larva larvae|alga algae|antenna antennae|formula formulae|vertebra vertebrae|nebula nebulae|supernova supernovae|alumna alumnae
bus buses busses|gas gases gasses|lens lenses|series|species|means|headquarters|news|politics|economics|mathematics|physics|athletics|gymnastics|aircraft|spacecraft|sheep|deer|fish|salmon|offspring|crossroads|barracks|gallows|whereabouts|premises|glasses|scissors|trousers|pants|jeans|clothes|thanks|goods|proceeds|remains|outskirts|surroundings|earnings|savings|belongings|damages|customs|regards
quiz quizzes|hero heroes|potato potatoes|tomato tomatoes|echo echoes|veto vetoes|torpedo torpedoes|embargo embargoes|cargo cargoes|mosquito mosquitoes|volcano volcanoes|buffalo buffaloes|mango mangoes|tornado tornadoes|negro negroes
movie movies|cookie cookies|tie ties|pie pies|lie lies|calorie calories|zombie zombies|rookie rookies|selfie selfies|prairie prairies|genie genies|hoodie hoodies|talkie talkies|cowrie cowries|sortie sorties|smoothie smoothies|brownie brownies|hippie hippies|junkie junkies|birdie birdies|auntie aunties|boogie boogies|eerie|die dies|foodie foodies|indie indies|newbie newbies|rabbi rabbis|taxi taxis|ski skis|alibi alibis
shoe shoes|toe toes|foe foes|canoe canoes|hoe hoes|oboe oboes|horseshoe horseshoes|axe axes|cause causes|house houses|horse horses|nurse nurses|course courses|purse purses|corpse corpses|case cases|base bases|phase phases|phrase phrases|database databases|release releases|lease leases|disease diseases|increase increases|purchase purchases|purpose purposes|response responses|expense expenses|license licenses|defense defenses|offense offenses|sense senses|universe universes|verse verses|rose roses|nose noses|dose doses|franchise franchises|exercise exercises|enterprise enterprises|premise premises|promise promises|surprise surprises|rise rises|noise noises|bruise bruises|cruise cruises|excuse excuses|use uses|abuse abuses|fuse fuses|muse muses|clause clauses|pause pauses|cheese cheeses|size sizes|prize prizes|breeze breezes|cache caches|niche niches|headache headaches|ache aches|avalanche avalanches|moustache moustaches|cliche cliches|psyche psyches|apache apaches
passerby passersby|tax taxes|box boxes|fox foxes|virus viri|lady ladies|attorney attorneys|money monies|chassis|corps|debris|apparatus
`;

const DEGREES = `
good better best|bad worse worst|far farther farthest further furthest|old elder eldest|free freer freest|big bigger biggest|hot hotter hottest|sad sadder saddest|fat fatter fattest|thin thinner thinnest|fit fitter fittest|wet wetter wettest|red redder reddest|slim slimmer slimmest|grim grimmer grimmest|dry drier driest|shy shyer shyest
`;

function table(lines: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const entry of lines.split(/[\n|]/)) {
    const [lemma, ...inflected] = entry.split(" ");
    if (!lemma) continue;
    if (inflected.length === 0) forms.set(lemma, lemma);
    for (const form of inflected) if (!forms.has(form)) forms.set(form, lemma);
  }
  return forms;
}

export const IRREGULAR_VERBS = table(VERBS);
export const IRREGULAR_NOUNS = table(NOUNS);
export const IRREGULAR_DEGREES = table(DEGREES);
