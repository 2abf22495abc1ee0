import {isAnaphoric} from "./anaphora.ts";
import {isParty, isPersonal, isWord, set, type Chunk, type EventChunk, type PartyMention} from "./chunks.ts";
import type {Sides} from "./constructs/sides.ts";
import type {Event, Reader} from "./events.ts";
import {gaps} from "./gapping.ts";
import {byCountry, ofOneCountry} from "./parties.ts";
import {settledDate} from "./settings/settled.ts";

const APART = set("separately respectively each individually");
const SEPARATE = set("separate separately each both individually");
const SEPARATELY = set("separately individually");
const SEPARATE_REACH = 6;
const CREDENTIALS = /^(?:present|hand|submit|deliver).* (?:credentials|letters?) /;

/** "each of the two had a meeting with C", "A and B both held meetings with C": those of several countries met C one by one. */
function areApart(chunks: Chunk[], i: number, sides: Sides): Sides[] {
  const {left, right, each, host} = sides;
  const pairs = each ? (inOrder(chunks, sides) ?? oneEach(chunks, i, sides)) : null;
  if (pairs) return pairs;
  // "The ambassadors of A and B presented their credentials to C": one after the other.
  if (each && CREDENTIALS.test((chunks[i] as EventChunk).term))
    return left.flatMap(byCountry).map((one) => ({...sides, left: [one]}));
  // "A and B were both in C in March, on separate trips"
  const trips = host !== null && left.length > 1 && chunks.slice(i).some((chunk) => isWord(chunk, SEPARATE));
  if (trips) return left.map((one) => ({...sides, left: [one]}));
  const near = chunks.slice(Math.max(0, i - SEPARATE_REACH), i);
  const several = each && right.length > 0 && new Set(left.map(({country}) => country)).size > 1;
  return (several && near.some((chunk) => isWord(chunk, SEPARATE))) || areSeparate(chunks, i, sides)
    ? ofOneCountry(left).map((one) => ({...sides, left: [one]}))
    : [sides];
}

/** "A and B met C separately", "A and Minister B separately met with C": people by name, though of one country. */
function areSeparate(chunks: Chunk[], i: number, {left, right, each}: Sides): boolean {
  if (!each || left.length < 2 || right.length !== 1 || !left.every(({kind}) => kind === "person"))
    return false;
  const end = chunks.findIndex((chunk, k) => k > i && isParty(chunk) && chunk.party === right[0]);
  return (
    [i - 1, i + 1, end + 1].some((k) => isWord(chunks[k], SEPARATELY)) ||
    /separately/.test((chunks[i] as EventChunk).term)
  );
}

const JOINTLY = set(
  "conference joint jointly together trilateral quadrilateral three four group format video",
);

/** "had a call with A, B and C": one call of all, unless calls, "both" or "separately" part them; "rang A and B", "spoke with A and B" are two. */
export function isOneCall(
  {format, construct}: Pick<Event, "format" | "construct">,
  chunks: Chunk[],
  i: number,
  {right}: Sides,
): boolean {
  const remote = format === "phone-call" || format === "video-call";
  const {term} = chunks[i] as EventChunk;
  const abroad = new Set(right.map(({country}) => country)).size > 1;
  const spoke = /\bsp[eo]/.test(term) && abroad && !chunks.some((chunk) => isWord(chunk, JOINTLY));
  const many = construct === "call" || construct === "list" || term.endsWith("s") || spoke;
  const apart = chunks.some((chunk) => isWord(chunk, APART)) || isBoth(chunks[i + 1]);
  return remote && !many && !apart;
}

/** "spoke with both leaders": an office of many that neither an article nor a country leads to is each of the two. */
const isBoth = (chunk: Chunk | undefined): boolean =>
  isParty(chunk) && isAnaphoric([chunk.party]) && chunk.party.kind === "role" && !chunk.party.definite;

const ARTICLE = set("a an the one");
const ARTICLE_REACH = 4;
const NUMBER = set("' \" + - 2");

/** "chaired a meeting on Libya with A, B and C": one meeting of all. */
export function isOneMeeting(chunks: Chunk[], i: number, sides: Sides): boolean {
  if (areTwoTeams(sides) && !chunks.some((chunk) => isWord(chunk, APART))) return true;
  const {cue, term} = chunks[i] as EventChunk;
  // 'held the "2+2" dialogue with A and B': figures and quotation marks do not count.
  const before = chunks.slice(0, i).filter((chunk) => !isWord(chunk, NUMBER));
  const near = before.slice(-ARTICLE_REACH);
  const one = cue.construct === "hold" && !term.endsWith("s") && near.some((chunk) => isWord(chunk, ARTICLE));
  return one && !chunks.some((chunk) => isWord(chunk, APART));
}

const RESPECTIVELY = set("respectively");

/** "A and B met C and D, respectively": the first the first, the second the second. */
function inOrder(chunks: Chunk[], sides: Sides): Sides[] | null {
  const [left, right] = [ofOneCountry(sides.left), ofOneCountry(sides.right)];
  const ordered = left.length > 1 && left.length === right.length;
  return ordered && chunks.some((chunk) => isWord(chunk, RESPECTIVELY))
    ? left.map((one, k) => ({...sides, left: [one], right: [right[k]!]}))
    : null;
}

const SEVERAL = /(?:conversations|calls|chats)$/;

/** "The defence and the foreign minister held conversations with their Chinese counterparts": each with the one of his own office. */
function oneEach(chunks: Chunk[], i: number, sides: Sides): Sides[] | null {
  const left = ofOneCountry(sides.left);
  const [counterparts, more] = sides.right;
  const near = chunks.slice(Math.max(0, i - SEPARATE_REACH), i);
  const parted =
    SEVERAL.test((chunks[i] as EventChunk).term) || near.some((chunk) => isWord(chunk, SEPARATE));
  if (!parted || more || counterparts?.kind !== "role" || !counterparts.plural || !isTeam(left)) return null;
  const {office} = counterparts;
  return left.map((one) => ({
    ...sides,
    left: [one],
    right: [{...counterparts, plural: false, owners: [], office: office ?? officeOf(one)}],
  }));
}

const officeOf = (party: PartyMention): string | null => (isPersonal(party) ? party.office : null);

/** Several of one country. */
const isTeam = (parties: PartyMention[]): boolean =>
  parties.length > 1 && parties.every((one) => isPersonal(one) && one.country === parties[0]!.country);

const COUNTERPARTS = /counterparts|colleagues/;

/** "Ministers A and B met their Icelandic counterparts C and D": as many of each country, at one table. */
const areTwoTeams = ({left, right}: Sides): boolean =>
  isTeam(ofOneCountry(left)) &&
  isTeam(ofOneCountry(right)) &&
  left.length === right.length &&
  right.some((one) => isPersonal(one) && COUNTERPARTS.test(one.role ?? ""));

/** Those who met apart from each other, some with a day of their own. */
type Apart = Sides & {day?: Pick<Event, "date">};

/** Each of those who met apart, those first whose verb is not said again. */
export function apartFrom(
  reader: Reader,
  chunks: Chunk[],
  i: number,
  sides: Sides,
  told: Pick<Event, "construct" | "status" | "background" | "heading">,
): Apart[] {
  const days = gaps(chunks, i, sides.right);
  if (!days.length)
    return [...areApart(chunks, i, sides), ...sides.beside.map((left) => ({...sides, left, right: []}))];
  return days.map(({date, parties}) => ({
    ...sides,
    right: parties,
    day: {date: settledDate(date, told, reader.anchor)},
  }));
}
