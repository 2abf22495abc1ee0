import type {DateMention} from "../dates/date.ts";
import {isPersonal, isWord, set, type Chunk, type PartyMention} from "./chunks.ts";
import {AND, COMMA, IN_AT, ON, WITH} from "./grammar.ts";
import {groupFrom} from "./groups.ts";
import {ofOneCountry} from "./parties.ts";

/** A further counterpart of a verb that is not said again, and the day on which he was met. */
export interface Gap {
  date: DateMention;
  parties: PartyMention[];
}

const ENDS = set("; .");

/**
 * "On Monday she met A, on Tuesday B, and yesterday C": the counterparts of the verb at chunk i, the day of the first
 * before it; none where no others follow so, or a day stands between the verb and the first.
 */
export function gaps(chunks: Chunk[], i: number, counterparts: PartyMention[]): Gap[] {
  const last = counterparts.at(-1);
  const from = chunks.findIndex((chunk) => chunk.kind === "party" && chunk.party === last) + 1;
  const lead = chunks.findLast((chunk, k) => k < i && chunk.kind === "date");
  if (from <= i || lead?.kind !== "date" || chunks.slice(i, from).some(({kind}) => kind === "date"))
    return [];
  const further = furtherGaps(chunks, from);
  if (!further.length) return [];
  const all = [{date: lead.date, parties: counterparts}, ...further];
  const parties = ofOneCountry(all.flatMap((gap) => gap.parties));
  let done = 0;
  return all.map(({date, parties: {length}}) => ({date, parties: parties.slice(done, (done += length))}));
}

function furtherGaps(chunks: Chunk[], from: number): Gap[] {
  const found: Gap[] = [];
  for (let next = gapAt(chunks, from); next; next = gapAt(chunks, next.to)) found.push(next.gap);
  return found;
}

function gapAt(chunks: Chunk[], from: number): {gap: Gap; to: number} | null {
  const day = dayBehind(chunks, from);
  const at = day === null ? undefined : chunks[day];
  const start = day === null ? 0 : isWord(chunks[day + 1], WITH) ? day + 2 : day + 1;
  const group = day === null ? null : groupFrom(chunks, start);
  if (at?.kind !== "date" || !group?.parties.every(isPersonal) || group.possessive) return null;
  return isLast(chunks, group.to) || dayBehind(chunks, group.to) !== null
    ? {gap: {date: at.date, parties: group.parties}, to: group.to}
    : null;
}

/** Nothing but a town stands between chunk k and the end: "and on Tuesday B, on his way, met C" tells of B's own act. */
function isLast(chunks: Chunk[], k: number): boolean {
  const end = isWord(chunks[k], IN_AT) && chunks[k + 1]?.kind === "place" ? k + 2 : k;
  return chunks[end] === undefined || isWord(chunks[end], ENDS);
}

/** Where the day stands that a comma or "and" at chunk k leads to; null where none does. */
function dayBehind(chunks: Chunk[], k: number): number | null {
  let at = k;
  while (isWord(chunks[at], COMMA) || isWord(chunks[at], AND)) at++;
  if (at === k) return null;
  const day = isWord(chunks[at], ON) ? at + 1 : at;
  return chunks[day]?.kind === "date" ? day : null;
}
