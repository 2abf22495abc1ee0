import {isAdjective, isAttributive, isGenitive, isPerson, pastAdjectives} from "./adjectives.ts";
import {pastApposition} from "./appositions.ts";
import {pastEpithet} from "./epithets.ts";
import {
  areOfNoCountry,
  isDoing,
  isEvent,
  isNoun,
  isParty,
  isWord,
  set,
  type Chunk,
  type PartyChunk,
  type PartyMention,
} from "./chunks.ts";
import {isBegun, isFinite, opensClause} from "./clauses.ts";
import {
  AND,
  AS,
  BEFORE_AFTER,
  BETWEEN,
  COMMA,
  COMMA_AND,
  DETERMINERS,
  HIGHNESS,
  OF,
  POSSESSIVE,
  PREPOSITIONS,
  TO,
  WERE,
  WITH,
} from "./grammar.ts";
import {isAtHead, isLed} from "./led.ts";
import {coordinated} from "./lists.ts";

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

/** The group whose first party is chunk `from`; `inner` where a verb of its clause stands before it. */
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
  const possessive = isWord(chunks[to], POSSESSIVE) || isAttributive(chunks, to - 1);
  const opens =
    (opensClause(before) && !isStop(chunks, lead, to, parties)) || leads || isOfTold(chunks, lead, to);
  const subject = !preposition && !possessive && !isHyphened(chunks, from) && opens;
  return {parties, from, to, possessive, preposition, subject};
}

const TOLD = set("told");
const AUDIENCE = set("reporters journalists newsmen lawmakers parliament congress media");

/** "A was told B met C", "told reporters B met C": what somebody is told is a clause; "told B" is not. */
const isOfTold = (chunks: Chunk[], i: number, to: number): boolean =>
  isFinite(chunks[to]) &&
  ((isWord(chunks[i], TOLD) && (isWord(chunks[i - 1], WERE) || isWord(chunks[i - 1], BEEN))) ||
    (isWord(chunks[i], AUDIENCE) && isWord(chunks[i - 1], TOLD)));

/** "Biden administration officials": of the country of whoever leads it. */
function ofHouse(chunks: Chunk[], k: number): PartyMention {
  const {party} = chunks[k] as PartyChunk;
  const owner = chunks[k - 1];
  if (!isPerson(owner) || party.kind !== "role" || !areOfNoCountry(party)) return party;
  const {country} = owner.party;
  return {...party, country, owners: country ? [country] : []};
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

const NOT_PASSED = set('of ( " [');

/** Where the chunk before a group stands, its articles and adjectives passed over, and towns of one list with it: "on X, Y and C". */
function beforeGroup(chunks: Chunk[], from: number): number {
  let k = from - 1;
  if (isWord(chunks[k], AND) && chunks[k - 1]?.kind === "place")
    while (isWord(chunks[k], COMMA_AND) && chunks[k - 1]?.kind === "place" && isListed(chunks, k - 1)) k -= 2;
  while (
    k >= 0 &&
    ((isWord(chunks[k], DETERMINERS) && !isWord(chunks[k], NOT_PASSED)) ||
      // "Earlier, His Highness the King received": the form of address of who is told next.
      isWord(chunks[k], HIGHNESS) ||
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

/** A town or a country. */
export const isSomewhere = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === "place" || (isParty(chunk) && chunk.party.kind === "country");
