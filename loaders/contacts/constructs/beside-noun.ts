import {isEvent, isNoun, isWord, SENDS, set, type Chunk, type PartyMention} from "../chunks.ts";
import {AND, DETERMINERS} from "../grammar.ts";
import type {Clause} from "../subjects.ts";
import type {Link} from "./links.ts";

const FURTHER = set("further subsequent");

/** "a meeting of A with B and talks with C": whoever did what the noun before tells of, in the same sentence. */
export function agentBeside(
  {chunks, discourse: {event}}: Clause,
  i: number,
  linked: Link | null,
): PartyMention[] {
  if (linked?.word !== "with" || !event?.agent || !(isBesideNoun(chunks, i) || isSentFor(chunks, i)))
    return [];
  const here = event.cue.start >= chunks[0]!.start && event.cue.end <= chunks[i]!.start;
  const others = linked.group.parties.every(({country}) => country !== event.agent!.country);
  return here && others ? [event.agent] : [];
}

const ESCORTS = set("accompanied joined assisted");
const LEADS_IN = set("in to at during for into");
const REACH = 4;

/** "A accompanied B, the president, to a meeting with C": B, whose meeting it is, beside A who does it. */
export function escorted({chunks, groups}: Clause, i: number, by: PartyMention[]): PartyMention[] {
  const whom = groups.findLast(({to, from}) => to <= i && isWord(chunks[from - 1], ESCORTS));
  if (!whom || !by.length || by.some(({country}) => country !== by[0]!.country)) return [];
  const words = chunks.slice(whom.to, i);
  const led = words.some((chunk) => isWord(chunk, LEADS_IN)) && words.every(({kind}) => kind === "word");
  const own = whom.parties.every(({country}) => country === null || country === by[0]!.country);
  return led && own && words.length <= REACH ? whom.parties : [];
}

/** "C sent A to D for talks with B": A, and not whoever sent him, is who talks. */
const isSentFor = (chunks: Chunk[], i: number): boolean => {
  const lead = chunks.slice(0, i).findLast(isEvent);
  return lead !== undefined && SENDS.test(lead.term);
};

/** Whether "and" joins the noun at chunk i to one told before it. */
function isBesideNoun(chunks: Chunk[], i: number): boolean {
  let k = i - 1;
  while (isWord(chunks[k], DETERMINERS) || isWord(chunks[k], FURTHER)) k--;
  return isWord(chunks[k], AND) && isNoun(chunks.slice(0, k).findLast(isEvent));
}
