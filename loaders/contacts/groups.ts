import {pastApposition} from "./appositions.ts";
import {pastEpithet} from "./epithets.ts";
import {isAtHead, isLed, isPresiding} from "./led.ts";
import {
  areOfNoCountry,
  findWord,
  isDoing,
  isEvent,
  isNoun,
  isParty,
  isPersonal,
  isVerb,
  isWord,
  set,
  type Chunk,
  type PartyChunk,
  type PartyMention,
} from "./chunks.ts";
import {
  AND,
  AS,
  BEFORE_AFTER,
  BETWEEN,
  COMMA,
  COMMA_AND,
  DETERMINERS,
  IN,
  OF,
  POSSESSIVE,
  PREPOSITIONS,
  TO,
  WELL,
  WERE,
  WITH,
} from "./grammar.ts";

/** Parties joined by commas and "and", with what stands before and after them. */
export interface Group {
  parties: PartyMention[];
  /** Chunks [from, to). */
  from: number;
  to: number;
  /** "Lavrov's talks": the group owns what follows. */
  possessive: boolean;
  /** "the head of X", "with X": the group hangs on a preposition. */
  preposition: string | null;
  /** Whether it can be the subject of what follows: it begins a clause. */
  subject: boolean;
}

/** All groups of a sentence, from left to right. */
export function groups(chunks: Chunk[]): Group[] {
  const found: Group[] = [];
  for (let i = 0; i < chunks.length;) {
    const group =
      isParty(chunks[i]) && !isGenitive(chunks, i) && !isAdjective(chunks, i)
        ? groupAt(chunks, i, isInner(chunks, i))
        : null;
    if (group) found.push(isAgain(chunks, group, found.at(-1)) ? {...group, subject: false} : group);
    i = group ? group.to : i + 1;
  }
  return found;
}

/** "went to the Commissioner for trade, Rosa Quispe": behind a comma, the name of whoever was told of just before. */
const isAgain = (chunks: Chunk[], {from, parties: [one]}: Group, before: Group | undefined): boolean =>
  isWord(chunks[from - 1], COMMA) &&
  one!.entity !== null &&
  before?.parties.at(-1)?.entity === one!.entity &&
  !before.subject &&
  !chunks.slice(before.to, from).some(isEvent);

/** Whether a verb of the clause stands before chunk i, so that a further verb begins a clause of its own: "After meeting B, A flew". */
function isInner(chunks: Chunk[], i: number): boolean {
  const k = beforeGroup(chunks, i);
  const lead = chunks[k];
  const done = isEvent(lead) || (k <= OPENING && isDoing(lead));
  return !opensClause(lead) && (done || chunks.slice(0, i).some(isFinite));
}

/** Where a participle stands that opens a sentence: "Thanking B, A met C", "After thanking B, A met C". */
const OPENING = 1;

/** The group whose first party is chunk i or follows it after articles and adjectives; null where none does. */
export function groupFrom(chunks: Chunk[], i: number): Group | null {
  const k = pastTitle(chunks, pastEpithet(chunks, pastAdjectives(chunks, pastCrowd(chunks, i))));
  return isParty(chunks[k]) ? groupAt(chunks, k, true) : null;
}

const CROWD = set("group number handful range");

/** "a group of lawmakers": how many they are. */
function pastCrowd(chunks: Chunk[], i: number): number {
  const k = pastAdjectives(chunks, i);
  return isWord(chunks[k], CROWD) && isWord(chunks[k + 1], OF) ? k + 2 : i;
}

/** "his counterpart, President A": the office is the person's who follows. */
function pastTitle(chunks: Chunk[], k: number): number {
  if (!isOffice(chunks[k])) return k;
  if (isPerson(chunks[k + 1])) return k + 1;
  // "his counterpart, Deputy Defence Minister, Colonel General A": a second title may stand between.
  const next =
    isWord(chunks[k + 1], COMMA) && isOffice(chunks[k + 2]) && isWord(chunks[k + 3], COMMA) ? k + 2 : k;
  const apposed =
    isWord(chunks[next + 1], COMMA) && isPerson(chunks[next + 2]) && !isWord(chunks[next + 3], AND);
  return apposed && isOfOne(chunks[next], chunks[next + 2]) ? next + 2 : k;
}

/** "After her meeting with the Russian ambassador, Lopez said": somebody of another country does not bear the office. */
function isOfOne(office: Chunk | undefined, name: Chunk | undefined): boolean {
  if (!isParty(office) || !isParty(name)) return false;
  const [one, other] = [office.party.country, name.party.country];
  return one === null || other === null || one === other;
}

const isOffice = (chunk: Chunk | undefined) =>
  isParty(chunk) && chunk.party.kind === "role" && !chunk.party.plural;
const isPerson = (chunk: Chunk | undefined) => isParty(chunk) && chunk.party.kind === "person";

function pastAdjectives(chunks: Chunk[], i: number): number {
  let k = i;
  while (isWord(chunks[k], DETERMINERS) || isAdjective(chunks, k)) k++;
  return isGenitive(chunks, k) ? k + 2 : k;
}

/** "China's [Qin Gang]": a country's genitive before a name. */
const isGenitive = (chunks: Chunk[], i: number) => {
  const [owner, name] = [chunks[i], chunks[i + 2]];
  const country = isParty(owner) && owner.party.kind === "country";
  return country && isWord(chunks[i + 1], POSSESSIVE) && isParty(name) && name.party.kind === "person";
};

/** "his visiting Chinese [counterpart]", "U.S. [Iran envoy A]", "State Department [A]": a country before a party, or it or its house before a person of its own. */
function isAdjective(chunks: Chunk[], i: number): boolean {
  const [owner, next] = [chunks[i], chunks[i + 1]];
  if (owner?.kind === "place") return isParty(next) || next?.kind === "place";
  if (isAttributive(chunks, i)) return true;
  const country = isParty(owner) && !isPersonal(owner.party) ? owner.party.country : null;
  return country !== null && isPerson(next) && isParty(next) && next.party.country === country;
}

const ARTICLES = set("the a an this that any");
/** "officials of the Biden administration": whom he leads are not he. */
const HOUSES = set("administration government cabinet team camp campaign regime era");
const PLAIN = /^\p{L}{3,}$/u;

/** "welcomed the Biden win", "a Putin aide": behind an article, a bare name says of what sort the noun is that follows. */
function isAttributive(chunks: Chunk[], i: number): boolean {
  const [owner, next] = [chunks[i], chunks[i + 1]];
  if (isPerson(owner) && (isWord(next, HOUSES) || (isParty(next) && areOfNoCountry(next.party)))) return true;
  if (!isParty(owner) || owner.party.kind !== "person" || owner.party.role !== null) return false;
  const bare = owner.party.name.start === owner.start && isWord(chunks[i - 1], ARTICLES);
  return bare && next?.kind === "word" && PLAIN.test(next.word) && !isGrammar(next) && !isFinite(next);
}

function groupAt(chunks: Chunk[], from: number, inner: boolean): Group {
  const parties: PartyMention[] = [];
  const lead = beforeGroup(chunks, from);
  const before = chunks[lead];
  const under = before?.kind === "word" && PREPOSITIONS.has(before.word);
  const ofNoun = under && isNoun(chunks[lead - 1]);
  // "A call between A and B will take place": between takes two, whatever follows.
  // "that talks of A, B and C were held", "A meeting of A and B will take place": the verb is that of the talks.
  const noun = chunks[lead - 1];
  const own =
    isEvent(noun) &&
    noun.cue.construct === "hold" &&
    isWord(before, OF) &&
    opensClause(chunks[beforeGroup(chunks, lead - 1)]);
  const open = (at: number) =>
    inner &&
    !(parties.length === 1 && isWord(before, BETWEEN)) &&
    !(ofNoun && isWord(chunks[at], AND) && (own || isPassiveBehind(chunks, at + 1)));
  let to = from;
  for (
    let k: number | null = from;
    k !== null;
    k = coordinated(chunks, to, open(to), before, parties.at(-1)!)
  ) {
    const party = ofHouse(chunks, k);
    parties.push(party);
    to = pastApposition(chunks, k + 1, party);
  }
  const leads = isLed(chunks, lead) || (isWord(before, WITH) && isAtHead(chunks, to));
  // "The accord came as A and B co-chaired talks": here "as" begins a clause.
  const clause =
    isWord(before, AS) && (isFinite(chunks[to]) || isWord(chunks[to + 1], TO) || isBegun(chunks[to]));
  const hangs = before?.kind === "word" && PREPOSITIONS.has(before.word) && !leads && !clause;
  const preposition = hangs ? before.word : null;
  const possessive = isWord(chunks[to], POSSESSIVE);
  const opens = (opensClause(before) && !isStop(chunks, lead, to, parties)) || leads;
  const subject = !preposition && !possessive && !isHyphened(chunks, from) && opens;
  return {parties, from, to, possessive, preposition, subject};
}

/** "Biden administration officials": of the country of whoever leads it. */
function ofHouse(chunks: Chunk[], k: number): PartyMention {
  const {party} = chunks[k] as PartyChunk;
  const owner = chunks[k - 1];
  if (!isPerson(owner) || !isParty(owner) || party.kind !== "role" || !areOfNoCountry(party)) return party;
  const {country} = owner.party;
  return {...party, country, owners: country ? [country] : []};
}

/** The party that "and" or a comma joins to what ends at chunk i; null where a new clause begins instead. */
function coordinated(
  chunks: Chunk[],
  i: number,
  inner: boolean,
  lead: Chunk | undefined,
  last: PartyMention,
): number | null {
  const hangs = isWord(lead, PREPOSITIONS);
  const joint = pastConjunction(chunks, i);
  if (joint === i) return null;
  const k = pastAdjectives(chunks, hangs ? pastUnknown(chunks, joint) : joint);
  const next = chunks[k];
  if (!isParty(next) || isWord(chunks[k + 1], POSSESSIVE)) return null;
  // '"I met B," A wrote': what is quoted ends between the two.
  if (isWord(chunks[i], COMMA) && isWord(chunks[i + 1], QUOTE)) return null;
  // "the intervention in Ukraine, Putin and Xi": a comma does not join a country to a person.
  // "talks between Minister A and the Icelandic government": between takes two, whatever they are.
  const two = isWord(lead, BETWEEN) && isWord(chunks[i], AND);
  if (!two && isPersonal(next.party) !== isPersonal(last)) return null;
  // "met with Xi, and Lavrov held talks", "With A, B also met": what a verb follows begins a clause of its own.
  const opens = inner || (hangs && isWord(chunks[i], COMMA) && joint === i + 1);
  const end = pastApposition(chunks, k + 1, next.party);
  // "with A, head of the house; Premier B; and C": so lists of long titles are parted, and clauses elsewhere.
  if (isWord(chunks[i], SEMICOLON) && (!(hangs || inner) || !isItem(chunks, i, end))) return null;
  // "A, who visited C and D, met B": a comma ends the clause in which countries are listed.
  const closes = !isPersonal(next.party) && isWord(chunks[end], COMMA);
  return opens && !closes && isDoer(chunks, end) && chunks[i]?.kind === "word" ? null : k;
}

/** Whether who stands between a semicolon at chunk i and chunk `end` is one of a list, not who acts: "; Premier B; and C." */
const isItem = (chunks: Chunk[], i: number, end: number): boolean =>
  isWord(chunks[end], SEMICOLON) ||
  (isFurther(chunks, i) && !isDoer(chunks, end)) ||
  (isWord(chunks[i + 1], AND) && isLast(chunks[end]));

const isLast = (chunk: Chunk | undefined): boolean =>
  !chunk || chunk.kind === "place" || chunk.kind === "date" || isWord(chunk, LAST);

/** Whether a semicolon has already parted two of a list: "; Premier B; Ministers C and D". */
function isFurther(chunks: Chunk[], i: number): boolean {
  const near = chunks.slice(Math.max(0, i - DESCRIPTION_REACH), i);
  const before = near.findLastIndex((chunk) => isWord(chunk, SEMICOLON));
  return before >= 0 && !near.slice(before).some((chunk) => isEvent(chunk) || isFinite(chunk));
}

const LAST = set(". in on at");

const QUOTE = set('"');

const UNKNOWN_REACH = 3;

/** "with A, somebody unknown, B and C": a name that nobody knows, between two marks of a list, is passed over. */
function pastUnknown(chunks: Chunk[], i: number): number {
  const close = findWord(chunks, COMMA, i, i + UNKNOWN_REACH + 1);
  if (close <= i || !isWord(chunks[i - 1], COMMA)) return i;
  const plain = chunks
    .slice(i, close)
    .every((chunk) => chunk.kind === "word" && /^\p{L}/u.test(chunk.word) && !isGrammar(chunk));
  return plain && isListedNext(chunks, close + 1) ? close + 1 : i;
}

const isGrammar = (chunk: Chunk): boolean =>
  isWord(chunk, PREPOSITIONS) || isWord(chunk, AUXILIARY) || isWord(chunk, CLAUSE) || isWord(chunk, AND);

/** A person, behind articles and adjectives, whom a comma or "and" follows. */
function isListedNext(chunks: Chunk[], i: number): boolean {
  const k = pastAdjectives(chunks, i);
  return (
    isPerson(chunks[k]) &&
    isWord(chunks[pastApposition(chunks, k + 1, (chunks[k] as PartyChunk).party)], COMMA_AND)
  );
}

const DESCRIPTION_REACH = 12;

/** Whether a verb follows at chunk i, or behind what commas set off: "B, a member of the board, will come". */
function isDoer(chunks: Chunk[], i: number): boolean {
  if (!isWord(chunks[i], COMMA)) return isFinite(chunks[i]) && !isPresiding(chunks[i]);
  const close = findWord(chunks, COMMA, i + 1, i + DESCRIPTION_REACH);
  return isFinite(chunks[i + 1]) || (close > 0 && isFinite(chunks[close + 1]));
}

/** Whether the party that follows at chunk i is followed by the passive of several: "and C were held". */
function isPassiveBehind(chunks: Chunk[], i: number): boolean {
  const k = pastAdjectives(chunks, i);
  const were = isWord(chunks[k + 1], WERE) || isWord(chunks[k + 2], BEEN);
  return isParty(chunks[k]) && were && !isEvent(chunks[k + 2]);
}

const BEEN = set("been be");

/** "After Iceland, she will fly to Norway": a country behind such a word, alone before its comma, is a stop of the journey. */
const isStop = (chunks: Chunk[], lead: number, to: number, parties: PartyMention[]): boolean =>
  isWord(chunks[lead], BEFORE_AFTER) &&
  isWord(chunks[to], COMMA) &&
  parties.every(({kind}) => kind === "country");

const HYPHEN = set("-");

/** "the Foreign Minister-Foreign Secretary Dialogue": what a hyphen ties to the word before it is no subject. */
const isHyphened = (chunks: Chunk[], from: number): boolean =>
  isWord(chunks[from - 1], HYPHEN) && chunks[from - 1]!.end === chunks[from]!.start;

const SEMICOLON = set(";");
const JOINTS = set("and , ; & plus - / -- — –");
const ALONG = set("along together");
const ADDITION = set("addition");

/** Where a conjunction that begins at chunk i ends; i itself where none begins. */
function pastConjunction(chunks: Chunk[], i: number): number {
  if (isWord(chunks[i], AS) && isWord(chunks[i + 1], WELL) && isWord(chunks[i + 2], AS)) return i + 3;
  const along = isWord(chunks[i], COMMA) ? i + 1 : i;
  if (isWord(chunks[along], IN) && isWord(chunks[along + 1], ADDITION)) return along + 3;
  if (isWord(chunks[along], ALONG) && isWord(chunks[along + 1], WITH)) return along + 2;
  let k = i;
  while (isWord(chunks[k], JOINTS)) k++;
  return k;
}

const AUXILIARY = set(
  "is are was were has had have will would did held met said says told noted stressed also attended arrived visited signed expressed called spoke discussed",
);
export const isFinite = (chunk: Chunk | undefined) => isVerb(chunk) || isWord(chunk, AUXILIARY);

const BEGUN = set(
  "began begins opened opens started starts kicked kicks wrapped wraps ended ends made makes left arrived",
);

/** "Four died as A began a visit": what somebody begins or ends, a clause does. */
const isBegun = (chunk: Chunk | undefined): boolean => isWord(chunk, BEGUN);

const NOT_PASSED = set('of ( " [');

/** Where the chunk before a group stands, its articles and adjectives passed over, and towns of one list with it: "on X, Y and C". */
function beforeGroup(chunks: Chunk[], from: number): number {
  let k = from - 1;
  if (isWord(chunks[k], AND) && chunks[k - 1]?.kind === "place")
    while (isWord(chunks[k], COMMA_AND) && chunks[k - 1]?.kind === "place" && isListed(chunks, k - 1)) k -= 2;
  while (
    k >= 0 &&
    ((isWord(chunks[k], DETERMINERS) && !isWord(chunks[k], NOT_PASSED)) ||
      ((chunks[k]!.kind === "place" || isAdjective(chunks, k)) && !isWord(chunks[k - 1], PREPOSITIONS)) ||
      isGenitive(chunks, k - 1))
  )
    k -= isGenitive(chunks, k - 1) ? 2 : 1;
  return k;
}

/** Whether the town at chunk k stands in a list that a preposition leads. */
const isListed = (chunks: Chunk[], k: number): boolean =>
  isWord(chunks[k - 1], PREPOSITIONS) ||
  (isWord(chunks[k - 1], COMMA_AND) && isSomewhere(chunks[k - 2]) && isListed(chunks, k - 2));

const isSomewhere = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === "place" || (isParty(chunk) && chunk.party.kind === "country");

const CLAUSE = set(
  ", ; : . -- - ( ) \" and but while when where after before as that if because whereas although though since until said says which during following then who or so yet [ ] ' noted stated announced reported",
);

/** A subject stands at the start of a clause, after a date or place, or after a word of saying. */
const opensClause = (before: Chunk | undefined) =>
  before === undefined || before.kind === "date" || before.kind === "place" || isWord(before, CLAUSE);
