import {isParty, isPersonal, isWord, set, type Chunk, type PartyMention} from "./chunks.ts";

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

const DETERMINERS = set(
  'the a an his her its their both mr mrs ms dr comrade also separately [ ] ( ) " visiting newly senior top other respective fellow new acting then of two three',
);
const AND = set("and , & plus - / --");
const RELATIVE = set("who which whose whom that");
export const PREPOSITIONS = set(
  "of with by for to from at in on about against between among under over toward towards regarding concerning into through despite than like via including as without",
);
const CLAUSE = set(
  ", ; : . -- - ( ) \" and but while when where after before as that if because whereas although though since until said says which during following then who or so yet [ ] ' told noted stated announced reported",
);

/** All groups of a sentence, from left to right. */
export function groups(chunks: Chunk[]): Group[] {
  const found: Group[] = [];
  for (let i = 0; i < chunks.length;) {
    const group = isParty(chunks[i]) ? groupAt(chunks, i, !opensClause(beforeGroup(chunks, i))) : null;
    if (group) found.push(group);
    i = group ? group.to : i + 1;
  }
  return found;
}

/** The group whose first party is chunk i or follows it after articles and adjectives; null where none does. */
export function groupFrom(chunks: Chunk[], i: number): Group | null {
  let k = i;
  while (isWord(chunks[k], DETERMINERS) || isAdjective(chunks, k)) k++;
  // "his counterpart, President A": the office is the person's who follows.
  if (
    isOffice(chunks[k]) &&
    (isPerson(chunks[k + 1]) ||
      (isWord(chunks[k + 1], set(",")) && isPerson(chunks[k + 2]) && !isWord(chunks[k + 3], set("and"))))
  )
    k = isPerson(chunks[k + 1]) ? k + 1 : k + 2;
  return isParty(chunks[k]) ? groupAt(chunks, k, true) : null;
}

const isOffice = (chunk: Chunk | undefined) =>
  isParty(chunk) && chunk.party.kind === "role" && !chunk.party.plural;
const isPerson = (chunk: Chunk | undefined) => isParty(chunk) && chunk.party.kind === "person";

/** "his visiting Chinese [counterpart]": a country's adjective before a party. */
const isAdjective = (chunks: Chunk[], i: number) =>
  chunks[i]?.kind === "place" && (isParty(chunks[i + 1]) || chunks[i + 1]?.kind === "place");

function groupAt(chunks: Chunk[], from: number, inner: boolean): Group {
  const parties: PartyMention[] = [];
  let to = from;
  for (let k: number | null = from; k !== null; k = coordinated(chunks, to, inner, parties.at(-1)!)) {
    parties.push((chunks[k] as Chunk & {kind: "party"}).party);
    to = pastApposition(chunks, k + 1, parties[parties.length - 1]!);
  }
  const before = beforeGroup(chunks, from);
  const preposition = isWord(before, PREPOSITIONS) && before?.kind === "word" ? before.word : null;
  const possessive = isWord(chunks[to], POSSESSIVE);
  return {
    parties,
    from,
    to,
    possessive,
    preposition,
    subject: !preposition && !possessive && opensClause(before),
  };
}

const POSSESSIVE = set("'s '");

/** The party that "and" or a comma joins to what ends at chunk i; null where a new clause begins instead. */
function coordinated(chunks: Chunk[], i: number, inner: boolean, last: PartyMention): number | null {
  let k = i;
  if (isWord(chunks[k], set("as")) && isWord(chunks[k + 1], set("well")) && isWord(chunks[k + 2], set("as")))
    k += 3;
  else if (isWord(chunks[k], set("along")) && isWord(chunks[k + 1], set("with"))) k += 2;
  else {
    if (!isWord(chunks[k], AND)) return null;
    while (isWord(chunks[k], AND)) k++;
  }
  while (isWord(chunks[k], DETERMINERS) || isAdjective(chunks, k)) k++;
  if (!isParty(chunks[k]) || isWord(chunks[k + 1], POSSESSIVE)) return null;
  // "the intervention in Ukraine, Putin and Xi": a comma does not join a country to a person.
  if (isPersonal((chunks[k] as Chunk & {kind: "party"}).party) !== isPersonal(last)) return null;
  // "met with Xi, and Lavrov held talks": what a verb follows begins a clause of its own.
  return inner && isFinite(chunks[k + 1]) && chunks[i]?.kind === "word" ? null : k;
}

const AUXILIARY = set(
  "is are was were has had have will would did held met said says told noted stressed also attended arrived visited signed expressed called spoke discussed",
);
const isFinite = (chunk: Chunk | undefined) =>
  (chunk?.kind === "event" && !["hold", "visit"].includes(chunk.cue.construct)) || isWord(chunk, AUXILIARY);

/** Passes "of Turkey", ", the foreign minister," and ", who arrived on Monday," after a party. */
function pastApposition(chunks: Chunk[], i: number, party: PartyMention): number {
  let k = i;
  while (isWord(chunks[k], set('] ) "'))) k++;
  const owner = isWord(chunks[k], set("of from")) ? chunks[k + 1] : undefined;
  if (party.kind === "person" && isParty(owner) && owner.party.kind === "country") k += 2;
  if (!isWord(chunks[k], set(", ("))) return k;
  const next = groupless(chunks, k + 1);
  if (next !== null && samePerson(chunks[next], party) && isWord(chunks[next + 1], set(", )")))
    return closes(chunks, next + 2) ? next + 1 : next + 2;
  if (isWord(chunks[k + 1], RELATIVE)) {
    const close = chunks.findIndex((chunk, j) => j > k + 1 && isWord(chunk, set(",")));
    if (close > 0 && close - k < 25 && isWord(chunks[close + 1], set("and"))) return close;
  }
  return k;
}

/** After an apposition the comma belongs to the list when "and" and a party follow. */
const closes = (chunks: Chunk[], i: number) => isWord(chunks[i], set("and"));

function groupless(chunks: Chunk[], i: number): number | null {
  let k = i;
  while (isWord(chunks[k], DETERMINERS)) k++;
  return isParty(chunks[k]) ? k : null;
}

const samePerson = (chunk: Chunk | undefined, party: PartyMention) =>
  isParty(chunk) &&
  chunk.party.kind === "role" &&
  (chunk.party.entity === party.entity ||
    (chunk.party.country === party.country && chunk.party.entity === null && !chunk.party.plural));

/** The chunk before a group, its articles and adjectives passed over. */
function beforeGroup(chunks: Chunk[], from: number): Chunk | undefined {
  let k = from - 1;
  while (
    k >= 0 &&
    ((isWord(chunks[k], DETERMINERS) && !isWord(chunks[k], set('of ( " ['))) ||
      (chunks[k]!.kind === "place" && !isWord(chunks[k - 1], PREPOSITIONS)))
  )
    k--;
  return chunks[k];
}

/** A subject stands at the start of a clause, after a date or place, or after a word of saying. */
const opensClause = (before: Chunk | undefined) =>
  before === undefined || before.kind === "date" || before.kind === "place" || isWord(before, CLAUSE);
