import {isEvent, isNoun, isParty, isWord, set, type Chunk} from "../chunks.ts";
import type {Event} from "../events.ts";
import {AND, AT_DURING, COMMA, POSSESSIVE} from "../grammar.ts";
import {sideHits, type StatusHits} from "../status-hits.ts";
import {isHosting} from "./gatherings.ts";
import {isOwned} from "./owned.ts";

const IN = set("in inside within");
const ADJECTIVES = set("the neighbouring neighboring nearby northern southern eastern western central");
/** "at a conference on the drought in Kenya": what it is about is there. */
const ENDS = set(", on about over regarding concerning");
/** How far before "in" the words may stand that set a contact at a gathering. */
const REACH = 10;

/** The country that chunk k names as that in which chunk i took place: "met B in Kenya", "Kenya hosted talks of A with B". */
export function landAt(chunks: Chunk[], k: number, i: number, cues: StatusHits): Event["land"] {
  const chunk = chunks[k];
  if (!isParty(chunk) || chunk.party.kind !== "country" || chunk.party.form !== "name") return null;
  const found = chunk.party.country && {
    country: chunk.party.country,
    span: {start: chunk.start, end: chunk.end},
  };
  if (!found) return null;
  return isHosting(chunks, k, i) || isLed(chunks, k, i, cues) || isLeg(chunks, k, i) ? found : null;
}

const ON_DURING = set("on during");
const LEG = set("leg stop stage stopover portion");

/** "On her Kenya leg, A is to meet B" */
const isLeg = (chunks: Chunk[], k: number, i: number): boolean =>
  k < i &&
  isWord(chunks[k + 1], LEG) &&
  (isWord(chunks[k - 1], ON_DURING) || isWord(chunks[k - 2], ON_DURING));

function isLed(chunks: Chunk[], k: number, i: number, cues: StatusHits): boolean {
  // "in Peru's view", "in Peru talks"
  if (isWord(chunks[k + 1], POSSESSIVE) || isNoun(chunks[k + 1])) return false;
  let lead = k - 1;
  while (isWord(chunks[lead], ADJECTIVES)) lead--;
  if (!isWord(chunks[lead], IN) || isOfTold(chunks, k, i) || isNextClause(chunks, lead)) return false;
  return isFree(chunks, lead, i) ? !isOwned(chunks, lead, k, i, cues) : isGathered(chunks, lead, cues);
}

/** "A met B and, in Kenya, anger rose"; but not "met B and C in Kenya". */
const isNextClause = (chunks: Chunk[], lead: number): boolean =>
  isWord(chunks[lead - 1], COMMA) && isWord(chunks[lead - 2], AND);

const TELLS = set("that said says reported reports told tells news as claimed claims wrote writes");

/** "In Kenya, papers reported that A met B": there it was told. */
const isOfTold = (chunks: Chunk[], k: number, i: number): boolean =>
  chunks.slice(k, Math.max(k, i)).some((chunk) => isWord(chunk, TELLS));

const THERE = set("is was are were currently now due expected together here place held");

/** Nothing stands before "in" that may itself be there, as in "the fighting in Kenya": only who met, on what day. */
function isFree(chunks: Chunk[], lead: number, i: number): boolean {
  const before = chunks[lead - 1];
  return (
    before === undefined ||
    lead - 1 === i ||
    before.kind === "date" ||
    isParty(before) ||
    isNoun(before) ||
    isWord(before, THERE) ||
    isWord(before, COMMA)
  );
}

/** "on the sidelines of the summit in Kenya", "at a conference in Kenya" */
const isGathered = (chunks: Chunk[], lead: number, cues: StatusHits): boolean => {
  const near = chunks.slice(Math.max(0, lead - REACH), lead);
  const at = near.findLastIndex(
    (chunk) => isWord(chunk, AT_DURING) || sideHits(cues, [chunk], "sidelines").length > 0,
  );
  return at >= 0 && !near.slice(at + 1).some((chunk) => isEvent(chunk) || isWord(chunk, ENDS));
};
