import {isMeetingWith} from "./meeting-with.ts";
import {isEvent, isPersonal, isWord, set, type Chunk, type PartyMention} from "./chunks.ts";
import {AND, A_AN, BY, GLAD, HE} from "./grammar.ts";
import type {Clause} from "./subjects.ts";

const I = set("i");
const I_WE = set("i we");
const VOICE = set(
  "office spokesman spokeswoman spokesperson aide aides adviser team administration ministry",
);

/** Whom a sentence quotes or speaks for, where the pronoun before chunk i means them; null where it means another. */
export const voiceOf = (clause: Clause, start: number, i: number): PartyMention[] | null =>
  spokenFor(clause, start, i) ?? speaker(clause, start, i);

/** "A's office said he will meet B": he is not who speaks, but whom they speak for. */
function spokenFor({chunks, groups}: Clause, start: number, i: number): PartyMention[] | null {
  const he = lastWord(chunks, HE, start, i);
  const owner = he < 0 ? undefined : groups.findLast(({to, possessive}) => possessive && to < he);
  if (!owner || owner.parties.length > 1 || !isPersonal(owner.parties[0]!)) return null;
  return chunks.slice(owner.to, he).some(isVoice) ? owner.parties : null;
}

const isVoice = (chunk: Chunk): boolean =>
  isWord(chunk, VOICE) ||
  (chunk.kind === "party" && "office" in chunk.party && chunk.party.office === "spokesperson");

const QUOTE = set('"');
/** How many chunks behind a quotation its speaker may stand. */
const BEHIND = 4;

/** "I met B," A said: who is named behind the quotation; else the last subject told of. */
function speaker({chunks, groups, discourse}: Clause, start: number, i: number): PartyMention[] | null {
  if (isMeetingWith(chunks, i)) return discourse.speaker && [discourse.speaker];
  // "We met B," in words that a text holds as A's.
  const me = lastWord(chunks, discourse.speaker ? I_WE : I, start, i) >= 0;
  if (!me && !isPost(chunks, start, i)) return null;
  const end = chunks.findLastIndex((chunk, k) => k > i && isWord(chunk, QUOTE));
  const named = groups.find(({from, parties: [one]}) => end > 0 && from > end && isPersonal(one!));
  if (named && named.from - end <= BEHIND) return named.parties;
  const quoted = quotedBy(chunks, groups, i);
  if (quoted) return quoted;
  const told = discourse.speaker ?? discourse.subject;
  return told ? [told, ...besideMe(chunks, groups, start, i)] : null;
}

/** 'A reacted: "I met B"': whose words begin with the quotation mark before chunk i. */
function quotedBy(chunks: Chunk[], groups: Clause["groups"], i: number): PartyMention[] | null {
  const open = chunks.findLastIndex((chunk, k) => k < i && isWord(chunk, QUOTE));
  const isNear = ({to, subject}: Clause["groups"][number]) => subject && to < open && open - to <= BEHIND;
  const near = groups.findLast(isNear);
  return near?.parties.length === 1 && isPersonal(near.parties[0]!) ? near.parties : null;
}

const POSTED = new Set<string>(["meet", "hold", "receive", "discuss", "call", "speak"]);
const LEFT_OUT = set(
  "had held a an to very so just always also productive excellent fruitful warm constructive useful frank detailed",
);
const DONE = /^(?:\w{2,}ed|met|spoke|saw)\b/;

/** "Pleased to call on B today", "Had good talks with B", "Met B": what a post leaves out at its start is who writes it. */
function isPost(chunks: Chunk[], start: number, i: number): boolean {
  const at = chunks[i];
  if (!isEvent(at) || !POSTED.has(at.cue.construct) || (start >= 0 && !isWord(chunks[start], QUOTE)))
    return false;
  const words = chunks.slice(start + 1, i);
  if (!words.every((chunk) => isWord(chunk, GLAD) || isWord(chunk, LEFT_OUT))) return false;
  return words.some((chunk) => !isWord(chunk, A_AN)) || (DONE.test(at.term) && !isWord(chunks[i + 1], BY));
}

/** "The High Representative A and I will hold a dialogue". */
function besideMe(chunks: Chunk[], groups: Clause["groups"], start: number, i: number): PartyMention[] {
  const me = lastWord(chunks, I, start, i);
  const beside = isWord(chunks[me - 1], AND)
    ? groups.find(({to, subject}) => subject && to === me - 1)
    : undefined;
  return beside?.parties ?? [];
}

const YOU = set("you");
const LABEL_ENDS = set(":");
const OPEN = set("(");
const LABEL_REACH = 8;

/** Whose words a line of a transcript opens: "A:", "A (through an interpreter):"; null where it is no such line. */
export function labelOf(chunks: Chunk[]): PartyMention | null {
  const [one, next] = chunks;
  if (one?.kind !== "party" || one.party.kind !== "person") return null;
  const ends = chunks.slice(1, LABEL_REACH).some((chunk) => isWord(chunk, LABEL_ENDS));
  return isWord(next, LABEL_ENDS) || (isWord(next, OPEN) && ends) ? one.party : null;
}

/** "Today you will meet B": in a transcript, whoever is spoken to. */
export const addressed = (clause: Clause, start: number, i: number): PartyMention[] | null =>
  lastWord(clause.chunks, YOU, start, i) < 0 ? null : listener(clause);

/** The other of the two of whom one speaks. */
function listener({discourse: {speaker, pair}}: Clause): PartyMention[] | null {
  const other = speaker && pair.find(({country}) => country !== speaker.country);
  return other ? [other] : null;
}

const YOUR = set("your");
const OUR = set("our");
const MY = set("my");
const OWN_REACH = 3;

/** "your talks with B", "my visit to C", "our last meeting in C": in a transcript, of whoever is spoken to, or speaks, or of both. */
export function spokenOwner(clause: Clause, i: number): PartyMention[] | null {
  const near = clause.chunks.slice(Math.max(0, i - OWN_REACH), i);
  if (near.some((chunk) => isWord(chunk, YOUR))) return listener(clause);
  const me = clause.discourse.speaker;
  if (me && near.some((chunk) => isWord(chunk, MY))) return [me];
  const other = near.some((chunk) => isWord(chunk, OUR)) ? listener(clause) : null;
  return other && [clause.discourse.speaker!, ...other];
}

const lastWord = (chunks: Chunk[], words: ReadonlySet<string>, start: number, i: number): number =>
  chunks.findLastIndex((chunk, k) => k > start && k < i && isWord(chunk, words));
