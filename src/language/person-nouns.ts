import { OFFICES } from "./people.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Professions and ranks besides the offices, as they stand before a name or behind it ("singer Jane Doe"). */
const PROFESSIONS = set(`
executive coach manager doctor physician surgeon nurse detective inspector superintendent constable engineer negotiator envoy
diplomat owner founder boss archbishop bishop cardinal imam rabbi priest vicar prince princess duke duchess
actress actor singer musician player striker goalkeeper defender midfielder winger author writer novelist poet journalist
reporter editor economist scientist researcher biologist historian teacher lecturer farmer driver pilot coroner auditor
sergeant lieutenant trainer treasurer deputy councillor lawmaker legislator activist campaigner head
magistrate attorney solicitor barrister student pupil pensioner dealer trader broker banker
merchant baker fisherman skipper sailor soldier officer policeman policewoman firefighter paramedic artist painter sculptor
designer architect builder carpenter electrician mechanic resident neighbour witness suspect defendant victim widow widower
wife husband mother father daughter son brother sister uncle aunt heir heiress conductor composer drummer guitarist rapper
presenter host commentator critic columnist curator librarian archaeologist astronomer chemist physicist mathematician
psychologist psychiatrist epidemiologist virologist geologist meteorologist ecologist oceanographer spokesperson backbencher
rapporteur chairperson negotiators ombudsman registrar provost dean rector headteacher headmaster headmistress warden
`);

const FEMALE = set(`
mrs ms miss lady dame baroness queen princess duchess empress chairwoman spokeswoman congresswoman councilwoman businesswoman
policewoman actress heiress widow wife mother daughter sister aunt headmistress countess nun
`);
const MALE = set(`
mr sir lord baron king prince duke emperor pope chairman spokesman congressman councilman businessman policeman actor widower
husband father son brother uncle headmaster count fisherman monk bishop archbishop cardinal
`);

/** Common given names of Europe and North America whose bearers are nearly all of one sex. */
const FEMALE_NAMES = set(`
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy margaret sandra ashley emily donna michelle
carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma
nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce
virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara
madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella
theresa diana natalie brittany charlotte marie kayla alexis lori angela ursula ingrid astrid birgit marta elena irina
olga svetlana natalia katarina agnes magdalena beatrix beatrice lucia chiara francesca giulia paola federica silvia claudia
monica carla ines isabel carmen pilar dolores mercedes ana joana mette helle kirsten annelore annette sabine petra monika ilse
heidi ulrike brigitte claire camille juliette amelie eleonore fiona siobhan aoife niamh deirdre bridget gwen carys rhiannon
sigrid solveig liv greta hilda edith yvonne colette odile nadia leila fatima aisha amina zainab priya anjali sunita mei yuki anneli katja liina ilze lucy lena nora hanna helena sunna marit ingrid priya lieve annelies kaja
`);
const MALE_NAMES = set(`
james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark steven
paul andrew joshua kenneth kevin brian timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen
larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam
nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl dylan
harold bruce ralph roy eugene randy vincent russell louis philip bobby johnny bradley sergei dmitri mikhail
emmanuel olaf friedrich matteo antonio giuseppe luca paolo stefano carlos miguel pedro juan luis javier diego
jorge fernando rafael tiago duarte joao rui hans klaus jurgen wolfgang gunther dieter helmut horst stefan markus matthias
lars sven erik anders bjorn magnus nils henrik mikael pekka jussi tomas tomasz marcin piotr jan pavel petr jiri milan zoran
dragan goran stane bram maarten willem pieter cornelis joris ruben hugo oscar felix leon konrad norbert ludwig owen gareth rhys
declan cormac liam conor seamus alasdair hamish angus ewan omar ahmed mohammed muhammad ali hassan hussein ibrahim yusuf raj
arjun rahul wei hiroshi boris nigel mateo rein andris emil tomas anton dorian graham martin ruben hamza pascal iker bart koen winston franklin
`);

const PERSON = new Set([...OFFICES.split("|"), ...PROFESSIONS, ...FEMALE, ...MALE]);

/** Is the word, in lower case, one that stands before a person's name? */
export const isPersonNoun = (word: string): boolean => PERSON.has(word);

/** What people are called who are not named. */
const UNNAMED = set(`
man woman boy girl teenager teen teenage youth child baby toddler infant kid couple family gunman motorist cyclist pedestrian
tourist passenger patient customer shopper voter worker employee migrant refugee prisoner inmate hostage villager gang mob crowd
men women children police troops
`);

/** Does the word, in lower case, say what somebody is, and never who? */
export const isUnnamed = (word: string): boolean => UNNAMED.has(word);

/** What a title, a noun or a given name, in lower case, tells of a person's sex. */
export function genderOf(word: string): "f" | "m" | null {
  if (FEMALE.has(word) || FEMALE_NAMES.has(word)) return "f";
  return MALE.has(word) || MALE_NAMES.has(word) ? "m" : null;
}
