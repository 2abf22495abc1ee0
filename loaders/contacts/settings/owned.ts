import {isEvent, isNoun, isParty, isWord, set, type Chunk} from "../chunks.ts";
import {AND, COMMA, HIM_THEM, POSSESSIVE, PREPOSITIONS, TO} from "../grammar.ts";
import {sideHits, type StatusHits} from "../status-hits.ts";

const SAID = set("said says say told reported confirmed announced added");
const WITHIN = set("at in during inside near outside upon");
/** "after landing in C", "after his arrival in C" */
const ARRIVAL = set("arrival arriving landing return returning touching down");
const OTHER_TIME = set("before after ahead following prior until since");
const TOPIC = set("on about over regarding concerning");
const HELD = set(
  "held detained jailed imprisoned arrested killed injured based located stationed trapped living working",
);

/**
 * Whether the town of chunk k, led by chunk `lead`, is that of the noun before it and not of what chunk i tells: "the
 * fighting in C", "officials in C said", "ahead of the summit in C"; but "at the embassy in C".
 */
export function isOwned(chunks: Chunk[], lead: number, k: number, i: number, cues: StatusHits): boolean {
  let j = lead - 1;
  while (isWord(chunks[j], HELD) && j > i + 1) j--;
  const noun = chunks[j];
  if (!noun || j === i || lead === i || isWord(noun, ARRIVAL)) return false;
  // "officials in C said"
  if (k > i && isWord(chunks[k + 1], SAID) && noun.kind === "word") return true;
  const [from, beside] = leadOf(chunks, j, cues);
  if (beside || isWord(from, WITHIN)) return false;
  // "invited him to a forum in C"
  if (isWord(from, TO)) return true;
  if (isWord(from, OTHER_TIME)) return noun.kind === "word" || noun.kind === "event";
  // "discussed the case of a journalist held in C"
  return isLocal(chunks, j, cues) || ((isNoun(noun) || j < lead - 1) && isTopic(from));
}

const LINKS = set("of to");
const PREPARED = set("preparation preparations prepare preparing");
const ENDS = new Set([...PREPOSITIONS, ...WITHIN, ...OTHER_TIME, ...TOPIC, ",", "and"]);
/** How far before a noun the word may stand that leads it, in chunks. */
const REACH = 12;

/** The word that leads the noun at chunk j: a preposition, or what else ends its phrase; and whether it sets it beside a gathering. */
function leadOf(chunks: Chunk[], j: number, cues: StatusHits): [Chunk | undefined, boolean] {
  for (let m = j - 1; m >= Math.max(0, j - REACH); m--) {
    const chunk = chunks[m]!;
    if (sideHits(cues, [chunk], "sidelines").length) return [chunk, true];
    // "the office of the President of Peru in C", "preparations for the meeting in C"
    const owner = isParty(chunk) && (chunk.party.kind === "country" || isWord(chunks[m + 1], POSSESSIVE));
    if (isWord(chunk, TO) && isWord(chunks[m - 1], HIM_THEM)) return [chunk, false];
    if (owner || isWord(chunk, LINKS) || isWord(chunks[m - 1], PREPARED)) continue;
    if (isParty(chunk) || isEvent(chunk) || isWord(chunk, ENDS)) return [chunk, false];
  }
  return [undefined, false];
}

/** The noun at chunk j has a town of its own: "an embassy", "the fighting"; but not "the Syria conflict". */
function isLocal(chunks: Chunk[], j: number, cues: StatusHits): boolean {
  const [before, noun] = [chunks[j - 1], chunks[j]!];
  if (isParty(noun)) return noun.party.kind === "organisation";
  if (sideHits(cues, [noun], "local").length) return true;
  const placed = before?.kind === "place" || (isParty(before) && before.party.kind === "country");
  return !placed && sideHits(cues, [noun], "happening").length > 0;
}

const isTopic = (from: Chunk | undefined): boolean =>
  isWord(from, TOPIC) || (isEvent(from) && from.cue.construct === "discuss");

const ASKED = set(
  "asked urged invited wished thanked congratulated demanded promised offered condemned recalled praised",
);

/** "met B and asked him to open the port of C": where a further verb of the same clause leads is not where they met. */
export const isAsked = (chunks: Chunk[], k: number, i: number): boolean =>
  chunks
    .slice(i + 1, Math.max(k, i + 1))
    .some(
      (chunk, m, near) => isWord(chunk, ASKED) && (isWord(near[m - 1], AND) || isWord(near[m - 1], COMMA)),
    );
