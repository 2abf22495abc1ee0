import type {ContactCue} from "../codebook.ts";
import {isEvent} from "./chunks.ts";
import {apart} from "./constructs/apart.ts";
import {attend} from "./constructs/attend.ts";
import {isBorneOut} from "./constructs/beside.ts";
import {withBoth} from "./constructs/both.ts";
import {withGuest} from "./constructs/guests.ts";
import {heads} from "./constructs/heads.ts";
import {hold} from "./constructs/hold.ts";
import {list} from "./constructs/lists.ts";
import {deliver, letter} from "./constructs/letters.ts";
import {medium} from "./constructs/medium.ts";
import {receive} from "./constructs/receive.ts";
import {NOBODY, type Construct, type Sides} from "./constructs/sides.ts";
import {joint} from "./constructs/joint.ts";
import {address, call, discuss, meet, speak, summon, tell, write} from "./constructs/verbs.ts";
import {stay, travel, visit} from "./constructs/visits.ts";
import type {Clause} from "./subjects.ts";

/** How the parties stand around a cue, by the construct that the codebook gives it. */
const BY_CONSTRUCT: Record<ContactCue["construct"], Construct> = {
  meet,
  hold,
  receive,
  visit,
  travel,
  call,
  discuss,
  speak,
  write,
  attend,
  joint,
  summon,
  tell,
  medium,
  deliver,
  letter,
  heads,
  list,
  stay,
  apart,
  address,
};

/** The parties around the cue at chunk i; nobody where there is no cue. */
export function sidesOf(clause: Clause, i: number): Sides {
  const chunk = clause.chunks[i];
  if (!isEvent(chunk) || !isBorneOut(clause.chunks, i, chunk.cue)) return NOBODY;
  return withBoth(clause, i, withGuest(clause, i, BY_CONSTRUCT[chunk.cue.construct](clause, i)));
}
