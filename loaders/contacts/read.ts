import type {Document, Sentence} from "../documents.ts";
import type {Knowledge} from "../knowledge.ts";
import {lookUp} from "../lexicon.ts";
import type {AnyMention} from "../mentions/mention.ts";
import {isGatheringTold} from "./again.ts";
import {isPair} from "./anaphora.ts";
import {authorOf} from "./authors.ts";
import {
  chunk,
  distinct,
  hasEvent,
  isEvent,
  isPersonal,
  isVerb,
  isWord,
  layOut,
  set,
  type Chunk,
  type PartyMention,
} from "./chunks.ts";
import {BACKGROUND_DAYS, daysBefore} from "./days.ts";
import type {Event, Reader} from "./events.ts";
import {HIM, THE} from "./grammar.ts";
import {groups, type Group} from "./groups.ts";
import {ofBoth, twoCountries} from "./of-both.ts";
import {isContact} from "./parties.ts";
import {guestOf} from "./pronouns.ts";
import {labelOf} from "./speakers.ts";
import {statusCues} from "./status-hits.ts";
import {readScene, withScene} from "./settings/scene.ts";
import {venueTold} from "./settings/venue.ts";
import type {Clause} from "./subjects.ts";
import {ownSentences} from "./teasers.ts";
import {readCue} from "./tellings.ts";
import {hostOf} from "./transcripts.ts";

/** Every telling of a contact in an article, in order of position, and those of one side alone that tell of its days. */
export function readEvents(
  document: Document,
  mentions: AnyMention[],
  knowledge: Knowledge,
  {anchor, side, home, seat}: Pick<Reader, "anchor" | "side" | "home" | "seat">,
): Event[] {
  const hits = lookUp(knowledge.events, document.tokens);
  const layout = layOut(
    mentions,
    hits.filter(({value}) => !value.faint),
  );
  const faint = layOut(
    mentions,
    hits.filter(({value}) => value.faint),
  );
  const cues = statusCues(document, knowledge);
  const countries = countriesTold(mentions);
  const reader: Reader = {
    knowledge,
    anchor,
    side,
    home,
    seat,
    countries,
    cues,
    discourse: {
      subject: null,
      speaker: null,
      event: null,
      here: seat,
      pair: [],
      pairs: [],
      two: [],
      joint: [],
      told: [],
      many: null,
      open: null,
      gathering: false,
      venue: null,
    },
  };
  const sentences = ownSentences({document, mentions, layout, cues});
  const chunksOf = (sentence: Sentence) => chunk(document, sentence, layout);
  reader.discourse.speaker = hostOf(sentences.length, (k) => chunksOf(sentences[k]!));
  const events = sentences.flatMap((sentence) =>
    readSentence(reader, sentence, chunksOf(sentence), () =>
      hasEvent(sentence, faint) ? chunk(document, sentence, faint) : [],
    ),
  );
  return withScene(events, readScene(document, mentions, knowledge));
}

/** The countries that an article names, the most often named first. */
function countriesTold(mentions: AnyMention[]): string[] {
  const counts = new Map<string, number>();
  for (const mention of mentions)
    if (mention.kind === "country" && mention.country)
      counts.set(mention.country, (counts.get(mention.country) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country);
}

/** The contacts of a sentence; where its plain words tell of none, those of its faint ones: "A told B over the phone". */
function readSentence(reader: Reader, sentence: Sentence, chunks: Chunk[], faint: () => Chunk[]): Event[] {
  reader.discourse.speaker = labelOf(chunks) ?? authorOf(chunks) ?? reader.discourse.speaker;
  const clause = toClause(reader, chunks);
  const plain = readClause(reader, sentence, clause);
  const sure = plain.some(isContact)
    ? plain
    : [...plain, ...readClause(reader, sentence, toClause(reader, faint()))];
  remember(reader, clause, sure.filter(isContact));
  reader.discourse.venue = venueTold(reader, sentence, chunks) ?? reader.discourse.venue;
  return sure;
}

function toClause({discourse}: Reader, plain: Chunk[]): Clause {
  const chunks = ofBoth(plain, discourse);
  return {chunks, groups: groups(chunks), discourse};
}

function readClause(reader: Reader, sentence: Sentence, clause: Clause): Event[] {
  const found: Event[] = [];
  clause.chunks.forEach((at, i) => {
    if (!isEvent(at)) return;
    const events = readCue(reader, sentence, clause, i);
    found.push(...events);
    const told = events.findLast((event) => isContact(event) && !isAgreed(event));
    if (told) reader.discourse.event = told;
    const news = events.find(({status, background, open}) => status === "past" && !background && open);
    if (news) reader.discourse.open ??= news.open;
  });
  return withoutGuesses(found);
}

/** A contact that only nearness tells is left out where the same sentence tells one of the same two by its grammar. */
const withoutGuesses = (events: Event[]): Event[] =>
  events.filter(
    (event) => !event.guessed || !events.some((other) => !other.guessed && isOfSame(other, event)),
  );

/** "The accord was signed by A and B after talks in Lima": to sign is no meeting, and so the talks are no guess beside it. */
const isOfSame = (other: Event, event: Event): boolean =>
  other.construct !== "joint" &&
  event.parties.every(({entity}) => other.parties.some((party) => party.entity === entity));

/** Who signs a treaty is there; who "reached an understanding" is told of in passing. */
const isAgreed = ({rule}: Event): boolean => rule === "joint-agreed";

/** Told as background, or of a day long before the news. */
const isOld = ({background, date}: Event, anchor: string | null): boolean =>
  background || Boolean(anchor && date?.to && date.to < daysBefore(anchor, BACKGROUND_DAYS));

/** "the leaders" are no "he". */
const isOne = (party: PartyMention): boolean => isPersonal(party) && !(party.kind === "role" && party.plural);

const IT = set("it this that");
const IS = set("is was");

/** "It is Rey's second trip this year": he is of whom the next sentence speaks. */
const ownerAfterIt = (chunks: Chunk[], groups: Group[]): Group | undefined =>
  isWord(chunks[0], IT) && isWord(chunks[1], IS)
    ? groups.find(({from, possessive, parties: [one]}) => from <= 3 && possessive && isOne(one!))
    : undefined;

/** Words by which a sentence tells of its writer. */
const MY = set("i me my we us our");

/** "It was a busy day for A": the only one of whom a sentence tells, by name; "the talks with A", "a critic of A", "A's son" are somebody else's. */
function onlyOne(groups: Group[]): PartyMention | null {
  const people = groups.filter(({parties}) => parties.some(isOne));
  const [one, more] = distinct(people.flatMap(({parties}) => parties));
  const hangs = people.some(
    ({preposition, possessive}) => possessive || (preposition !== null && preposition !== "for"),
  );
  return one?.kind === "person" && !more && !hangs ? one : null;
}

/** Whether the sentence opens with what somebody does with him or her of whom the text spoke before. */
function isAboutHim(chunks: Chunk[]): boolean {
  const verb = chunks.findIndex(isEvent);
  return verb > 0 && isVerb(chunks[verb]) && isWord(chunks[verb + 1], HIM);
}

const GUEST = set("guest visitor");

/** How many pairs an article is still speaking of. */
const PAIRS = 7;

/** What the sentence leaves for the pronouns of the next: its subject, and the persons of two countries told of. */
function remember({discourse, anchor}: Reader, {chunks, groups}: Clause, events: Event[]): void {
  const subject =
    groups.find((group) => group.subject && group.parties.length === 1 && isOne(group.parties[0]!)) ??
    ownerAfterIt(chunks, groups);
  const guest = isWord(chunks[0], THE) && isWord(chunks[1], GUEST) ? guestOf(discourse) : null;
  discourse.gathering = isGatheringTold(chunks);
  // "B received him. He then met C": he of whom the text goes on to speak.
  if (subject && !isAboutHim(chunks)) discourse.subject = subject.parties[0]!;
  // "The guest was glad to be in Lima. He then met C"
  else if (guest && isPersonal(guest)) discourse.subject = guest;
  // "It was a busy day for A. He met B": nobody else was told of.
  else if (!subject && !chunks.some((chunk) => isWord(chunk, MY))) discourse.subject ??= onlyOne(groups);
  // "Last month the presidents spoke": told as background, they do not become "the two sides" of what follows.
  // "Both B and C are ready to talk. They last met in May": those two, whoever met before.
  discourse.joint = groups.find((group) => group.subject && isPair(group.parties))?.parties ?? [];
  discourse.two = twoCountries(chunks) ?? discourse.two;
  const people = distinct(groups.flatMap((group) => group.parties.filter(isOne)));
  if (people.length > 1) discourse.told = people;
  const met = events.filter((event) => !isAgreed(event) && !(discourse.pair.length && isOld(event, anchor)));
  // "held talks with B, who is on a visit to C": the visit names one of them alone.
  const last = met.findLast(({parties}) => isPair(parties)) ?? met.at(-1);
  const told = (last?.parties ?? groups.flatMap((group) => group.parties)).filter(isPersonal);
  const pair = told.filter((party, i) => told.findIndex((other) => other.country === party.country) === i);
  // Once a contact is told, names told of in passing do not become "the two".
  if (pair.length !== 2 || (!met.length && discourse.event)) return;
  discourse.pairs = [...discourse.pairs, pair].slice(-PAIRS);
  discourse.pair = pair;
}
