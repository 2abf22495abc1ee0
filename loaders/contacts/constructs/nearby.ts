import {
  isEvent,
  isPersonal,
  isVerb,
  isWord,
  set,
  type Chunk,
  type EventChunk,
  type PartyMention,
} from "../chunks.ts";
import {A_AN, OF, OF_TO, PREPOSITIONS, WITH} from "../grammar.ts";
import {isAttended} from "../matters.ts";
import type {Group} from "../groups.ts";
import {areStrangers} from "../strangers.ts";
import {clauseStart, type Clause} from "../subjects.ts";
import {isAdverb} from "../tense.ts";
import {isBorneOut} from "./beside.ts";
import {isNoGathering, NOBODY, type Sides} from "./sides.ts";
import {isWithOthers, meetPress} from "./unmet.ts";
import {isToCall, isTalksTo} from "./verbal.ts";

const STRONG = new Set<EventChunk["cue"]["construct"]>(["meet", "hold", "call", "speak"]);
const PARTS = set(
  'that who which because although though whereas said says told noted if not among those ; : " as',
);
const DEFINITE = set("the this that these those their its");
/** How far from the cue, in chunks, the two may stand. */
const REACH = 22;
/** How many chunks may stand between whose a noun is and the noun: "B's first official talks". */
const OWNED = 3;

/**
 * Where no grammar fits ("It was Hwang with whom Nagamine met", a scrape with its words in disorder): the only two
 * persons of two countries around a strong cue, with no clause of another between them.
 */
export function nearby({chunks, groups, discourse}: Clause, i: number): Sides {
  const at = chunks[i];
  // "the summit of …" is of whom it says.
  if (isWord(chunks[i + 1], OF) || isAttended(chunks, i)) return NOBODY;
  if (!isEvent(at) || !STRONG.has(at.cue.construct) || at.cue.weak) return NOBODY;
  if (isToCall(chunks, i) || isTalksTo(chunks, i)) return NOBODY;
  if (isWithOthers(chunks, i) || meetPress(chunks, i)) return NOBODY;
  if (areStrangers(chunks, clauseStart(chunks, i), i)) return NOBODY;
  if (isCalling(at) || isLeading(at) || isPraise(chunks, i) || !isBorneOut(chunks, i, at.cue)) return NOBODY;
  const near = groups.filter(({from, to}) => from > i - REACH && to < i + REACH);
  // "At the outset of the call A sent greetings to B": the call told before.
  if (!isVerb(at) && isWord(chunks[i - 1], DEFINITE) && discourse.event) return NOBODY;
  // "recalled B's talks with somebody of whom nobody knows": they were not with whoever recalls them.
  if (near.some(({to, possessive}) => possessive && to < i && i - to <= OWNED) && isWord(chunks[i + 1], WITH))
    return NOBODY;
  // "welcomed B's decision": whose the object of a verb is was not met.
  const people = near
    // "mocked leaders, including A and B, at a summit"; "leaders, including A, met B" names one of those who met.
    .filter(({preposition, parties}) => preposition !== "including" || parties.length < 2)
    .filter(({possessive}) => !possessive || !isVerb(at))
    .filter((group) => !isOfAnother(chunks, group))
    .flatMap(({parties}) => parties)
    .filter((party) => isPersonal(party) && isNoGathering(party));
  const distinct = people.filter((party, k) => people.findIndex((other) => same(other, party)) === k);
  const [one, other] = distinct;
  if (distinct.length !== 2 || !one!.country || !other!.country || one!.country === other!.country)
    return NOBODY;
  if (!distinct.some(({kind}) => kind === "person")) return NOBODY;
  // "Among those whom he met were A and B": a verb has one of its two before it.
  if (isVerb(at) && near.every(({from, parties}) => from > i || !parties.some(isPersonal))) return NOBODY;
  const ends = near.filter(({parties}) => parties.some(isPersonal));
  const first = Math.min(i, ...ends.map(({from}) => from));
  const last = Math.max(i, ...ends.map(({to}) => to));
  const parted = chunks
    .slice(first, last)
    .some((chunk, k) => isWord(chunk, PARTS) || (first + k !== i && isOtherVerb(chunk)));
  if (parted) return NOBODY;
  return {...NOBODY, left: [one!], right: [other!], each: true};
}

const NOUN_REACH = 4;

/** "the lawyer of A", "an aide to President B": somebody else, of whom no more is said. */
function isOfAnother(chunks: Chunk[], {from, preposition}: Group): boolean {
  if (preposition !== "of" && preposition !== "to") return false;
  const lead = chunks.findLastIndex((chunk, k) => k < from && k >= from - NOUN_REACH && isWord(chunk, OF_TO));
  const noun = chunks[lead - 1];
  // "Assistant to the President B": as some agencies have it, B is the assistant.
  if (preposition === "to" && !isWord(chunks[lead - 2], A_AN)) return false;
  return noun?.kind === "word" && /^\p{L}{3}/u.test(noun.word) && !PREPOSITIONS.has(noun.word);
}

/** "what the two agreed on in their talks": to agree is no other contact. */
const isOtherVerb = (chunk: Chunk): boolean => isVerb(chunk) && chunk.cue.construct !== "joint";

/** "called for sanctions", "called on B to act": too many are called for too much. */
const isCalling = ({cue, term}: EventChunk): boolean =>
  cue.construct === "call" && (cue.format === "phone-call" || / (?:on|upon)$/.test(term));

/** "sent greetings to B and spoke highly of fish": nobody is spoken to. */
const isPraise = (chunks: Chunk[], i: number): boolean =>
  isAdverb(chunks[i + 1]) && isWord(chunks[i + 2], OF);

/** "shook hands with voters, and B looked on": such a word leads to somebody, and to nobody further on. */
const isLeading = ({term}: EventChunk): boolean => PREPOSITIONS.has(term.slice(term.lastIndexOf(" ") + 1));

const same = (a: PartyMention, b: PartyMention) => a === b || (a.entity !== null && a.entity === b.entity);
