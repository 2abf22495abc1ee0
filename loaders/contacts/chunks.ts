import type {ContactCue} from "../codebook.ts";
import type {DateMention} from "../dates/date.ts";
import type {Document, Sentence} from "../documents.ts";
import type {Hit} from "../lexicon.ts";
import type {AnyMention, BodyMention, PersonMention, PlaceMention, RoleMention} from "../mentions/mention.ts";
import type {Span} from "../span.ts";

/** Somebody who can take part in a contact: a person, an office, a side, or a country that stands for its people. */
export type PartyMention = PersonMention | RoleMention | BodyMention | PlaceMention;

/** A sentence cut into what matters for a contact; every token lies in exactly one chunk. */
export type Chunk = Span & {first: number; last: number} & (
    | {kind: "party"; party: PartyMention}
    | {kind: "place"; place: PlaceMention}
    | {kind: "date"; date: DateMention}
    | {kind: "event"; cue: ContactCue; term: string}
    | {kind: "word"; word: string}
  );

export const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export type PartyChunk = Chunk & {kind: "party"};
export type EventChunk = Chunk & {kind: "event"};

/** What stands at each token of a document: the mention or event cue that begins there. */
export interface Layout {
  mentions: Map<number, AnyMention>;
  events: Map<number, Hit<ContactCue>>;
}

export function layOut(mentions: AnyMention[], events: Hit<ContactCue>[]): Layout {
  const byToken = new Map<number, AnyMention>();
  for (const mention of mentions) {
    if (isLate(mention)) continue;
    const other = byToken.get(mention.first);
    if (!other || mention.last > other.last || mention.kind === "person") byToken.set(mention.first, mention);
  }
  const longest = new Map<number, Hit<ContactCue>>();
  for (const hit of events) if ((longest.get(hit.first)?.last ?? 0) <= hit.last) longest.set(hit.first, hit);
  return {mentions: byToken, events: longest};
}

/** Whether a word that tells of a contact stands in a sentence. */
export function hasEvent({first, last}: Sentence, {events}: Layout): boolean {
  for (let i = first; i < last; i++) if (events.has(i)) return true;
  return false;
}

/** "paid his respects to the late President B": nobody meets the dead. */
const isLate = (mention: AnyMention): boolean =>
  mention.kind === "person" && /^late\b/i.test(mention.role ?? "");

/** The chunks of a sentence, from left to right; the longer of a mention and a cue wins, a person always. */
export function chunk(document: Document, {first, last}: Sentence, layout: Layout): Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = first; i < last;) {
    const told = chunkAt(document, i, layout);
    const other =
      isCopula(chunks.at(-1), told) ||
      isHost(chunks.at(-1), told) ||
      isStaying(chunks.at(-1), told) ||
      isLeftOf(document, told) ||
      isOfThings(told, layout.mentions) ||
      isVisiting(document, chunks.at(-1), told, layout.mentions);
    const next = other ? wordAt(document, i) : told;
    chunks.push(next);
    i = next.last;
  }
  return chunks;
}

function chunkAt({tokens}: Document, i: number, {mentions, events}: Layout): Chunk {
  const mention = mentions.get(i);
  const event = events.get(i);
  const person = isSomebody(mention);
  if (event && (!mention || (!person && event.last >= mention.last))) {
    const {start, end, first, last, value, term} = event;
    return {kind: "event", cue: value, term, start, end, first, last};
  }
  if (mention) return ofMention(mention);
  return wordAt({tokens}, i);
}

function wordAt({tokens}: Pick<Document, "tokens">, i: number): Chunk {
  const {start, end, fold} = tokens[i]!;
  return {kind: "word", word: fold, start, end, first: i, last: i + 1};
}

const isSomebody = (mention: AnyMention | undefined): boolean =>
  mention?.kind === "person" || mention?.kind === "role";

const LEADS = set("with by of and from the a an");

const DELEGATION =
  /^(?:delegation|mission|team|group|party|guests?|officials|lawmakers|side|ministers?|leaders?)$/;

/** "a visiting Peruvian parliamentary delegation" */
const NOUN_REACH = 3;

/** "met with visiting Minister B", "met a visiting delegation": the guest is here, and the word goes with the name. */
function isVisiting(
  {tokens}: Document,
  before: Chunk | undefined,
  chunk: Chunk,
  mentions: Layout["mentions"],
): boolean {
  if (!isEvent(chunk) || chunk.term !== "visiting" || !isWord(before, LEADS)) return false;
  const next = mentions.get(chunk.last);
  const noun = next?.kind === "country" && next.form === "demonym" ? next.last : chunk.last;
  return isSomebody(next) || tokens.slice(noun, noun + NOUN_REACH).some(({fold}) => DELEGATION.test(fold));
}

const WHOSE = set("the their his her its our two both of");

/** "their host, Minister A": somebody who is there, and no verb. */
const isHost = (before: Chunk | undefined, chunk: Chunk): boolean =>
  isEvent(chunk) && /^hosts?$/.test(chunk.term) && isWord(before, WHOSE);

const LEADS_VERB = set("to will would should must");

/** "agreed to stay in touch": nobody is anywhere. */
const isStaying = (before: Chunk | undefined, chunk: Chunk): boolean =>
  isEvent(chunk) && chunk.term === "stay" && isWord(before, LEADS_VERB);

const OPENS = /^[,(]$/;
const CLOSES = /^[,)]$/;

/** "A, left, and B", "A (left)": where a caption says that somebody stands; nobody went anywhere. */
const isLeftOf = ({tokens}: Document, chunk: Chunk): boolean =>
  isEvent(chunk) &&
  chunk.term === "left" &&
  OPENS.test(tokens[chunk.first - 1]?.fold ?? "") &&
  CLOSES.test(tokens[chunk.last]?.fold ?? "");

export const SENDS = /^(?:send|dispatch|despatch)\w*$|^sent$/;
/** How many words may stand before somebody who is sent: "its new", "its deputy". */
const SENT_REACH = 4;

/** "sent aid", "sent a letter": nobody goes anywhere. */
function isOfThings(chunk: Chunk, mentions: Layout["mentions"]): boolean {
  if (!isEvent(chunk) || !SENDS.test(chunk.term)) return false;
  for (let i = chunk.last; i < chunk.last + SENT_REACH; i++) if (isSomebody(mentions.get(i))) return false;
  return true;
}

const IT = set("it this that which");
const COPULA = /^(?:is|was|were|been|will be) in$/;

/** "Their last meeting was in May", "The talks will be in Lima", "it was in Lima that": nobody came. */
const isCopula = (before: Chunk | undefined, chunk: Chunk): boolean =>
  isEvent(chunk) && COPULA.test(chunk.term) && (isNoun(before) || isWord(before, IT));

function ofMention(mention: AnyMention): Chunk {
  const {start, end, first, last} = mention;
  const span = {start, end, first, last};
  if (mention.kind === "date") return {kind: "date", date: mention, ...span};
  if (mention.kind === "place") return {kind: "place", place: mention, ...span};
  if (mention.kind === "country" && mention.form === "demonym")
    return {kind: "place", place: mention, ...span};
  return {kind: "party", party: mention, ...span};
}

export const isWord = (chunk: Chunk | undefined, words: ReadonlySet<string>): boolean =>
  chunk?.kind === "word" && words.has(chunk.word);
/** The first of chunks [from, to) that is one of the words; -1 if none. */
export function findWord(
  chunks: Chunk[],
  words: ReadonlySet<string>,
  from: number,
  to = chunks.length,
): number {
  for (let k = from; k < Math.min(to, chunks.length); k++) if (isWord(chunks[k], words)) return k;
  return -1;
}

/** Where the chunk stands that begins at a token; -1 where none does. */
export const indexAt = (chunks: Chunk[], token: number): number =>
  chunks.findIndex(({first}) => first === token);

const PARTICIPLE = /^\w{3,}ing$/;
/** "thanking", "praising": what somebody does, by a word that tells of no contact. */
export const isDoing = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === "word" && PARTICIPLE.test(chunk.word);

/** The word of a chunk, or the words that tell of a contact; none of parties, places and dates. */
export const wordOf = (chunk: Chunk | undefined): string =>
  chunk?.kind === "word" ? chunk.word : isEvent(chunk) ? chunk.term : "";

/** The words of chunks, folded, each by itself. */
export const wordsOf = (chunks: readonly Chunk[]): string[] =>
  chunks.flatMap((chunk) => wordOf(chunk).split(" "));

export const isParty = (chunk: Chunk | undefined): chunk is PartyChunk => chunk?.kind === "party";
export const isEvent = (chunk: Chunk | undefined): chunk is EventChunk => chunk?.kind === "event";
/** "talks", "a visit": words that stand as nouns, where others are verbs. */
export const isNoun = (chunk: Chunk | undefined): chunk is EventChunk =>
  isEvent(chunk) && (chunk.cue.construct === "hold" || chunk.cue.construct === "visit");
export const isVerb = (chunk: Chunk | undefined): chunk is EventChunk => isEvent(chunk) && !isNoun(chunk);
/** A person or an office: somebody, not a country or a body. */
export const isPersonal = (party: PartyMention): party is PersonMention | RoleMention =>
  party.kind === "person" || party.kind === "role";

/** "the Union's foreign ministers": many of one country or body. */
export const isManyOfOne = (party: PartyMention): boolean =>
  party.kind === "role" && party.plural && party.owners.length === 1;

/** "G7 leaders", "administration officials": the words before their title name somebody of no one country. */
export const areOfNoCountry = (party: PartyMention): boolean =>
  party.kind === "role" &&
  party.plural &&
  party.country === null &&
  !party.owners.length &&
  party.last - party.first > party.role.split(" ").length;

/** Each once, at its first mention. */
export const distinct = (parties: PartyMention[]): PartyMention[] =>
  parties.filter((party, k) => parties.findIndex(({entity}) => entity === party.entity) === k);
