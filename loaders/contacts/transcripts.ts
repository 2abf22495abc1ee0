import {personFrom} from "./authors.ts";
import type {Chunk, PartyMention} from "./chunks.ts";
import {isMeetingWith} from "./meeting-with.ts";
import {labelOf} from "./speakers.ts";

/** How far behind the heading of a transcript its first lines stand, and among which first lines of a page the heading. */
const TRANSCRIPT = {heading: 4, label: 24};

/** "Meeting with B" over a transcript whose lines begin "A:", "B:": who met B there; null where it is no such page. */
export function hostOf(count: number, line: (k: number) => Chunk[]): PartyMention | null {
  let guest: PartyMention | undefined;
  for (let k = 0; k < count && k < (guest ? TRANSCRIPT.label : TRANSCRIPT.heading); k++) {
    const chunks = line(k);
    guest ??= guestIn(chunks);
    const label = guest ? labelOf(chunks) : null;
    if (label?.country && label.country !== guest!.country) return label;
  }
  return null;
}

/** "Meeting with B", "Beginning of talks with B": with whom a heading says that somebody met whom it does not name. */
function guestIn(chunks: Chunk[]): PartyMention | undefined {
  const noun = chunks.findIndex((_, k) => isMeetingWith(chunks, k));
  return noun < 0 ? undefined : personFrom(chunks, noun + 2, noun + 4)?.party;
}
