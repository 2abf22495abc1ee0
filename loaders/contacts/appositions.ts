import {findWord, isParty, isPersonal, isWord, set, type Chunk, type PartyMention} from "./chunks.ts";
import {AND, COMMA, DETERMINERS, OF_FROM} from "./grammar.ts";

const CLOSING = set('] ) "');
/** "Russia, the EU headquarters, Poland" */
const SEAT = set("headquarters");
const OPENS = set(", (");
const CLOSES = set(", )");
const RELATIVE = set("who which whose whom that");
/** How far the comma may stand that closes a relative clause after a name. */
const LONGEST_RELATIVE = 25;

/** Passes "of Turkey", ", the foreign minister," and ", who arrived on Monday," after a party. */
export function pastApposition(chunks: Chunk[], i: number, party: PartyMention): number {
  let k = i;
  while (isWord(chunks[k], CLOSING) || isWord(chunks[k], SEAT)) k++;
  const owner = isWord(chunks[k], OF_FROM) ? chunks[k + 1] : undefined;
  if (party.kind === "person" && isParty(owner) && owner.party.kind === "country") k += 2;
  k = pastPosition(chunks, pastParenthesis(chunks, k, party), party);
  if (!isWord(chunks[k], OPENS)) return k;
  const next = afterDeterminers(chunks, k + 1);
  // After an apposition the comma belongs to the list when "and" and a party follow.
  // "A, then the foreign minister": whoever holds the office now.
  const then = isWord(chunks[k + 1], THEN) && isOffice(chunks[next], party);
  const past =
    then || isSamePerson(chunks[next], party)
      ? pastComplement(chunks, pastParenthesis(chunks, next + 1, party))
      : -1;
  if (past > 0 && isWord(chunks[past], CLOSES)) return isWord(chunks[past + 1], AND) ? past : past + 1;
  return isWord(chunks[k + 1], RELATIVE) ? pastRelative(chunks, k) : k;
}

const THEN = set("then");

const isOffice = (chunk: Chunk | undefined, {country}: PartyMention): boolean =>
  isParty(chunk) &&
  chunk.party.kind === "role" &&
  !chunk.party.plural &&
  (chunk.party.country === null || chunk.party.country === country);

const COMPLEMENT = set("for on of to at in");
const COMPLEMENT_REACH = 14;

/** "A, special representative for fish and trade, and B": what an office is for, up to the comma that closes it. */
function pastComplement(chunks: Chunk[], i: number): number {
  if (!isWord(chunks[i], COMPLEMENT)) return i;
  const close = findWord(chunks, COMMA, i + 1, i + COMPLEMENT_REACH);
  const plain = chunks
    .slice(i, close)
    .every((chunk) => chunk.kind === "word" || chunk.kind === "place" || isBody(chunk));
  return close > 0 && plain ? close : i;
}

const isBody = (chunk: Chunk): boolean => isParty(chunk) && !isPersonal(chunk.party);

const OPEN = set("(");
const CLOSE = set(")");
const PARENTHESIS_REACH = 5;

/** "Igor Popov (Russia), Richard Hoagland (the United States)", "the Commission (CMC)": what explains a person in brackets. */
function pastParenthesis(chunks: Chunk[], i: number, party: PartyMention): number {
  if (party.kind !== "person" || !isWord(chunks[i], OPEN)) return i;
  const close = findWord(chunks, CLOSE, i + 1, i + PARENTHESIS_REACH);
  const explains = chunks.slice(i + 1, close).every((chunk) => !isParty(chunk) || !isPersonal(chunk.party));
  return close > 0 && explains ? close + 1 : i;
}

const POSITION = set(
  "left right center centre middle far second third fourth 2nd 3rd 4th from the front back row foreground background l r c",
);
const POSITION_REACH = 5;

/** "A, left, and B", "A, second from right, meets B": where a caption says that somebody stands. */
function pastPosition(chunks: Chunk[], comma: number, party: PartyMention): number {
  if (!isPersonal(party) || !isWord(chunks[comma], COMMA) || !isWord(chunks[comma + 1], POSITION))
    return comma;
  const close = findWord(chunks, COMMA, comma + 2, comma + POSITION_REACH);
  const inside = chunks.slice(comma + 1, close);
  if (close < 0 || !inside.every((chunk) => isWord(chunk, POSITION))) return comma;
  return isWord(chunks[close + 1], AND) ? close : close + 1;
}

/** "A, who arrived on Monday, and B": the list goes on behind the clause. */
function pastRelative(chunks: Chunk[], comma: number): number {
  const close = findWord(chunks, COMMA, comma + 2, comma + LONGEST_RELATIVE);
  return close >= 0 && isWord(chunks[close + 1], AND) ? close : comma;
}

function afterDeterminers(chunks: Chunk[], i: number): number {
  let k = i;
  while (isWord(chunks[k], DETERMINERS)) k++;
  return k;
}

/** "Foreign Minister A, OSCE Chairman-in-Office": an office beside his own in an organisation. */
const isSamePerson = (chunk: Chunk | undefined, party: PartyMention) =>
  isParty(chunk) &&
  chunk.party.kind === "role" &&
  (chunk.party.entity === party.entity ||
    (party.kind === "person" && !chunk.party.plural && /^Chair/i.test(chunk.party.role)) ||
    (party.kind === "person" &&
      chunk.party.country === party.country &&
      chunk.party.entity === null &&
      !chunk.party.plural));
