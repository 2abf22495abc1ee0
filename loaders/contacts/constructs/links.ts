import {findWord, isEvent, isNoun, isParty, isPersonal, isWord, set, type Chunk} from "../chunks.ts";
import {isFinite} from "../clauses.ts";
import {
  AND,
  BETWEEN,
  COMMA,
  IN_ON_AT,
  OF,
  POSSESSIVE,
  PREPOSITIONS,
  STOPS,
  THE,
  WITH,
  TO,
} from "../grammar.ts";
import {groupFrom, type Group} from "../groups.ts";
import {including} from "./members.ts";
import {delegation, headOf, isAmongOthers, vague} from "./objects.ts";

/** The group to which a preposition leads from a noun; `end` is its last chunk. */
export interface Link {
  word: "with" | "between" | "of" | "from";
  group: Group;
  end: number;
}

type Word = Link["word"] | "among";

const OPEN = set("(");
const CLOSE = set(")");

/** How far from a noun its "with" or "between" may stand. */
const REACH = 30;

/** The group to which "with", "between", "from" or "of" leads from the noun at chunk i, within the clause. */
export function linkedTo(chunks: Chunk[], i: number, onlyWith = false): Link | null {
  for (let k = i + 1; k < chunks.length && k < i + REACH; k++) {
    // "Bilateral Political Consultations (BPC) between A and B"
    if (isWord(chunks[k], OPEN) && isWord(chunks[k + 2], CLOSE)) k += 3;
    k = pastAside(chunks, k);
    if (k >= chunks.length || endsNoun(chunks, i, k)) return null;
    const between = participation(chunks, k);
    const word = between ? "between" : linkAt(chunks, i, k, onlyWith);
    const from = between ?? (isAmongOthers(chunks, k + 1) ? k + 5 : k + 1);
    const group = word && groupAfter(chunks, from, word);
    if (group && !isAttribute(chunks, group) && !isLeading(chunks, group))
      return {word: word === "among" ? "between" : word, group, end: group.to - 1};
    if (isSomebodyElse(chunks, k)) return null;
  }
  return null;
}

const PARTICIPATION = set("participation");

/** "talks with the participation of A and B": where all begin who take part; null where no such words stand. */
function participation(chunks: Chunk[], k: number): number | null {
  const noun = isWord(chunks[k + 1], THE) ? k + 2 : k + 1;
  const leads =
    isWord(chunks[k], WITH) && isWord(chunks[noun], PARTICIPATION) && isWord(chunks[noun + 1], OF);
  return leads ? noun + 2 : null;
}

const DASH = set("-");

/** "a round of the C-D security consultations with B": two countries that a dash joins before a noun are no side of it. */
function isAttribute(chunks: Chunk[], {from, to, parties}: Group): boolean {
  const next = chunks[to];
  const dashed = chunks.slice(from, to).some((chunk) => isWord(chunk, DASH));
  if (!dashed || parties.some(isPersonal)) return false;
  const ends = isWord(next, PREPOSITIONS) || isWord(next, STOPS) || isWord(next, COMMA) || isWord(next, AND);
  return isNoun(next) || (next?.kind === "word" && !ends);
}

const LEADING = set("leading heading representing chairing presiding attending");

/** "talks, with A leading the Peruvian delegation": such a "with" says who was there, and leads to nobody else. */
const isLeading = (chunks: Chunk[], {to}: Group): boolean => {
  const next = chunks[to];
  return (
    isWord(next, LEADING) || (isEvent(next) && /^(?:leading|heading|chairing|attending)\b/.test(next.term))
  );
};

const THIS = set("this these");
const THAT_WHICH = set("that which");
const WAS = set("was is were are");
const SIDELINES = set("sidelines margins margin fringes");
const SEQUENCE = set("come comes came follow follows followed precede precedes preceded");
const SET = set("scheduled planned due set expected arranged slated");

/** Another event, a stop, or a comma that closes more than an aside. */
const NOT = set("not");

function endsNoun(chunks: Chunk[], i: number, k: number): boolean {
  const chunk = chunks[k];
  // "the meeting that was scheduled for Friday between A and B"
  if (isWord(chunk, THAT_WHICH) && isWord(chunks[k + 1], WAS) && isWord(chunks[k + 2], SET)) return false;
  // "held a meeting on the sidelines of the summit with C": with C was the summit.
  // "The talks come ahead of a meeting between A and B": that is another.
  if (isWord(chunk, SIDELINES) || isWord(chunk, SEQUENCE)) return true;
  // "The talks are seen as a prelude to a summit between A and B": a verb parts the two, and these are who the summit is between.
  if (isEvent(chunk) && (chunk.cue.construct !== "hold" || isWord(chunks[k - 1], THIS))) return true;
  if (isNoun(chunk) && isWord(chunks[k + 1], BETWEEN) && chunks.slice(i + 1, k).some(isFinite)) return true;
  // "cut short talks and chose not to dine with B": another verb, and denied.
  return (
    isWord(chunk, STOPS) ||
    (isWord(chunk, NOT) && isWord(chunks[k + 1], TO)) ||
    (isWord(chunk, COMMA) && !isAside(chunks, k))
  );
}

/** "a meeting overshadowed by tensions between A and B": between these is something else. */
const RELATIONS = set(
  "tension tensions dispute disputes war wars conflict conflicts rivalry row rift feud differences disagreement disagreements clashes fighting hostilities standoff relations ties trade border competition friendship",
);

const CAUSES = set("by amid despite");

const isShadow = (chunks: Chunk[], i: number, k: number): boolean =>
  isWord(chunks[k - 1], RELATIONS) && findWord(chunks, CAUSES, i + 1, k) > 0;

function linkAt(chunks: Chunk[], i: number, k: number, onlyWith: boolean): Word | null {
  const chunk = chunks[k]!;
  const word = chunk.kind === "word" ? chunk.word : "";
  if (word === "between" && isShadow(chunks, i, k)) return null;
  if (word === "with" || word === "between" || word === "among") return word;
  if (word === "from") return isCall(chunks[i]) ? word : null;
  // "during a reception in Lima for Minister A"
  if (word === "for") return isMeal(chunks[i]) ? "with" : null;
  return word === "of" && !onlyWith && (k === i + 1 || isPlaced(chunks, i, k)) ? word : null;
}

function groupAfter(chunks: Chunk[], from: number, word: Word): Group | null {
  const found = groupFrom(chunks, from);
  // "a meeting of the delegation, headed by B, with C", "of a Peruvian delegation led by B with C"
  const headed = found && headOf(chunks, found);
  const plain = headed ?? found;
  const group =
    plain ??
    (word === "with" || word === "of" ? delegation(chunks, from) : null) ??
    (word === "with" ? (vague(chunks, from) ?? including(chunks, from)) : null);
  return group?.possessive && word !== "between" ? owned(chunks, group) : group;
}

const OWNED_REACH = 6;

/** "with Xi Jinping's top adviser Wang Yi": not the owner but whom he owns. */
function owned(chunks: Chunk[], {to}: Group): Group | null {
  for (let k = to + 1; k < chunks.length && k < to + OWNED_REACH; k++) {
    const chunk = chunks[k]!;
    if (isParty(chunk) && isPersonal(chunk.party)) return groupFrom(chunks, k);
    if (chunk.kind !== "word" || isWord(chunk, STOPS) || isWord(chunk, COMMA)) return null;
  }
  return null;
}

const JOINED = set("the and -");

/** "the talks that B led": a person who follows no preposition begins something else. */
function isSomebodyElse(chunks: Chunk[], k: number): boolean {
  const chunk = chunks[k];
  const led = isWord(chunks[k - 1], PREPOSITIONS) || isWord(chunks[k - 1], JOINED);
  return !led && isParty(chunk) && isPersonal(chunk.party) && !isWord(chunks[k + 1], POSSESSIVE);
}

const PLACE_REACH = 6;

/** "the meeting in Astana of the president with his guest": only a place or a day stands between. */
const isPlaced = (chunks: Chunk[], i: number, k: number) =>
  k - i < PLACE_REACH && isParty(chunks[k + 1]) && chunks.slice(i + 1, k).every(isSetting);

/** A day, a town, or the word that leads to one. */
export const isSetting = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === "place" || chunk?.kind === "date" || isWord(chunk, IN_ON_AT);

/** "a phone call from B", "a courtesy call from B" */
const isCall = (chunk: Chunk | undefined) =>
  isEvent(chunk) &&
  (chunk.cue.format === "phone-call" || chunk.cue.format === "letter" || / call$/.test(chunk.term));

/** "a reception", "a state banquet": it is given for somebody. */
export const isMeal = (chunk: Chunk | undefined): boolean =>
  isEvent(chunk) && chunk.cue.construct === "hold" && chunk.cue.format === "reception";

const WITH_BETWEEN = set("with between");
const ASIDE_REACH = 12;

/** "the meetings, which he called useful, with B": passes what two commas set off before "with". */
export function pastAside(chunks: Chunk[], k: number): number {
  const close = isWord(chunks[k], COMMA) ? findWord(chunks, COMMA, k + 1, k + ASIDE_REACH) : -1;
  return close > 0 && isWord(chunks[close + 1], WITH_BETWEEN) ? close + 1 : k;
}

/** A comma within the noun's clause: "talks, in Moscow, with B". */
function isAside(chunks: Chunk[], k: number): boolean {
  const near = chunks.slice(k + 1, k + 5);
  if (near.some(({kind}) => kind === "date" || kind === "place")) return true;
  return near.some((chunk) => isWord(chunk, WITH_BETWEEN));
}
