import {
  findWord,
  isEvent,
  isParty,
  isPersonal,
  isWord,
  set,
  type Chunk,
  type EventChunk,
  type PartyMention,
} from "../chunks.ts";
import {A_AN, BY, FOR, FOR_TO, TO} from "../grammar.ts";
import {groupFrom, type Group} from "../groups.ts";
import {subjectOf, whom, type Clause} from "../subjects.ts";
import {isMeal} from "./links.ts";
import {agentBehind, BEEN, delegation, directObject, headOf, relativeObject} from "./objects.ts";
import {NOBODY, type Sides} from "./sides.ts";
import {alsoWith} from "./verbs.ts";

/** B received A; A was received by B; A welcomed the arrival of B. */
export function receive(clause: Clause, i: number): Sides {
  if (isEventToBe(clause.chunks, i)) return NOBODY;
  const subject = subjectOf(clause, i);
  const by = agentBehind(clause.chunks, i);
  const him = by ? [] : whom(clause, i, subject);
  const found = by ?? arrivalOf(clause.chunks, i) ?? mealFor(clause.chunks, i) ?? directObject(clause, i);
  const object = him.length ? him : (found?.parties ?? relativeObject(clause, i));
  const passive = by !== null || isPassive(clause.chunks, i);
  const further = passive && found ? alsoWith(clause.chunks, found, BY) : [];
  // "was received by A and by B": by each of them.
  if (further.length)
    return {
      ...NOBODY,
      left: subject,
      right: [...object, ...further],
      each: true,
      host: hostOf([...object, ...further]),
    };
  const [host, guests] = passive ? [object, subject] : [subject, object];
  const right = guests.filter((party) => isPersonal(party) || party.kind === "organisation");
  // "The ministers welcomed the signing of a treaty": nobody came.
  if (!passive && !right.length && host.length > 1) return NOBODY;
  // "will receive both", "welcomes B and C to a summit": together.
  const together = him.length > 1 || (found !== null && isToGathering(clause.chunks, found.to));
  return {...NOBODY, left: host, right, each: !together, host: hostOf(host)};
}

const GATHERING_REACH = 6;

/** "welcomes B and C to a summit", "received B and C for a three-way meeting": one event for all. */
function isToGathering(chunks: Chunk[], k: number): boolean {
  const behind = chunks.slice(k + 1, k + GATHERING_REACH);
  const at = behind.findIndex((chunk) => isEvent(chunk) || isWord(chunk, GATHERING));
  return isWord(chunks[k], FOR_TO) && at > 0 && isWord(behind[0], A_AN);
}

/** The country of the hosts, if it is one. */
const hostOf = ([host, ...more]: PartyMention[]): string | null =>
  more.every(({country}) => country === host!.country) ? (host?.country ?? null) : null;

const PASSIVE = /^(?:was|were|being|be) .* by$| (?:hosted|given|offered) by$| guests? of$/;
const RECEIVED = /^(?:received|greeted|welcomed)$/;
const BE = set("be");
const PLANNED = set("set due scheduled expected is");

const GATHERING = set("summit conference forum final games event meeting session congress dinner");

/** "the first summit to be hosted by B": a gathering, and nobody's reception. */
const isEventToBe = (chunks: Chunk[], i: number): boolean =>
  /^be hosted/.test((chunks[i] as EventChunk).term) &&
  isWord(chunks[i - 1], TO) &&
  isWord(chunks[i - 2], GATHERING);

/** "a summit to be hosted by B" receives nobody: who is received stands before "was", "were", "been". */
function isPassive(chunks: Chunk[], i: number): boolean {
  if (PASSIVE.test((chunks[i] as EventChunk).term)) return true;
  if (!isWord(chunks[i + 1], BY)) return false;
  // "A is set to be received by B"
  const planned = isWord(chunks[i - 1], BE) && isWord(chunks[i - 2], TO) && isWord(chunks[i - 3], PLANNED);
  // "Ambassadors received by the head of state": headlines leave out the auxiliary.
  return planned || isWord(chunks[i - 1], BEEN) || RECEIVED.test((chunks[i] as EventChunk).term);
}

const MEAL = set("reception banquet dinner lunch luncheon breakfast ceremony");
const FOR_REACH = 9;

/** "hosted a reception in Hanoi on Monday for B": the guest stands behind the place and the day. */
function mealFor(chunks: Chunk[], i: number): Group | null {
  if (!chunks.slice(i + 1, i + 4).some((chunk) => isWord(chunk, MEAL) || isMeal(chunk))) return null;
  const lead = findWord(chunks, FOR, i + 1, i + FOR_REACH);
  const guests = lead > 0 ? groupFrom(chunks, lead + 1) : null;
  return guests && (headOf(chunks, guests) ?? guests);
}

const ARRIVAL = set("arrival visit delegation presence credentials");
const OWNS = set("by of from");

/** "welcomed the arrival of B", "received on Monday the credentials of B", "received a delegation headed by B". */
function arrivalOf(chunks: Chunk[], i: number): Group | null {
  for (let k = i + 1; k < i + 5 && k < chunks.length; k++) {
    const noun = chunks[k]!;
    const arrival = isWord(noun, ARRIVAL) || (isEvent(noun) && noun.cue.construct === "visit");
    if (arrival && isWord(chunks[k + 1], OWNS)) return groupFrom(chunks, k + 2);
    if (isParty(noun)) return null;
  }
  return delegation(chunks, i + 1);
}
