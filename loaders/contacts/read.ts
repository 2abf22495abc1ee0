import type {Document, Sentence} from "../documents.ts";
import type {Knowledge} from "../knowledge.ts";
import type {StatusCue} from "../knowledge/cues.ts";
import {lookUp} from "../lexicon.ts";
import type {AnyMention} from "../mentions/mention.ts";
import {chunk, isPersonal, isWord, layOut, set, type Chunk, type PartyMention} from "./chunks.ts";
import {sidesOf, type Sides} from "./constructs.ts";
import type {Discourse, Event} from "./events.ts";
import {groups} from "./groups.ts";
import {dateBefore, dateOf, placeOf, townBefore} from "./settings.ts";
import {isHeld, moodOf, statusCues, type StatusHits} from "./status.ts";
import {clauseStart, type Clause} from "./subjects.ts";

/** Every telling of a contact in an article, in order of position. */
export function readEvents(
  document: Document,
  mentions: AnyMention[],
  knowledge: Knowledge,
  anchor: string | null,
  side: string | null,
): Event[] {
  const layout = layOut(mentions, lookUp(knowledge.events, document.tokens));
  const reader: Reader = {
    knowledge,
    anchor,
    side,
    cues: statusCues(document, knowledge),
    discourse: {subject: null, event: null, pair: []},
  };
  return document.sentences.flatMap((sentence) =>
    readSentence(reader, sentence, chunk(document, sentence, layout)),
  );
}

interface Reader {
  knowledge: Knowledge;
  anchor: string | null;
  /** The country whose account the article is. */
  side: string | null;
  cues: StatusHits;
  discourse: Discourse;
}

function readSentence(reader: Reader, sentence: Sentence, chunks: Chunk[]): Event[] {
  const clause: Clause = {chunks, groups: groups(chunks), discourse: reader.discourse};
  const found: Event[] = [];
  chunks.forEach((at, i) => {
    if (at.kind !== "event") return;
    const events = readCue(reader, sentence, clause, i);
    found.push(...events);
    if (events.length) reader.discourse.event = events.at(-1)!;
  });
  remember(reader.discourse, clause, found);
  return found;
}

/** What the sentence leaves for the pronouns of the next: its subject, and the persons of two countries told of. */
function remember(discourse: Discourse, {groups}: Clause, events: Event[]): void {
  const subject = groups.find(
    (group) => group.subject && group.parties.length === 1 && isPersonal(group.parties[0]!),
  );
  if (subject) discourse.subject = subject.parties[0]!;
  const told = (events.at(-1)?.parties ?? groups.flatMap((group) => group.parties)).filter(isPersonal);
  const pair = told.filter((party, i) => told.findIndex((other) => other.country === party.country) === i);
  // Once a contact is told, names told of in passing do not become "the two".
  if (pair.length === 2 && (events.length || !discourse.event)) discourse.pair = pair;
}

function readCue(reader: Reader, sentence: Sentence, clause: Clause, i: number): Event[] {
  const {chunks} = clause;
  const cue = chunks[i] as Chunk & {kind: "event"};
  const sides = sidesOf(clause, i);
  const outer = isSubordinate(chunks, i) ? outerEvent(reader, sentence) : null;
  const date =
    dateOf(chunks, i) ??
    (isSubordinate(chunks, i) ? dateBefore(chunks, clauseStart(chunks, i)) : null) ??
    outer?.date ??
    null;
  // A headline has no full stop: there "to meet" is what will be.
  const headline = !isWord(chunks.at(-1), set('. " !'));
  const mood = moodOf(chunks, i, reader.cues, date, reader.anchor, headline || sentence.paragraph < 2);
  // "Will the ministers meet?" asks, and tells of nothing.
  if (mood.status === "none" || isWord(chunks.at(-1), set("?"))) return [];
  const place =
    (sides.town ? townOf(sides, chunks) : placeOf(chunks, i, reader.knowledge)) ??
    (isSubordinate(chunks, i) ? townBefore(chunks, clauseStart(chunks, i), reader.knowledge) : null) ??
    outer?.place ??
    null;
  const sidelines = sideHits(reader, chunks, "sidelines");
  const base: Omit<Event, "parties" | "agent"> = {
    sentence,
    cue: {start: cue.start, end: cue.end},
    construct: cue.cue.construct,
    format: mediumOf(reader, chunks, i) ?? formatOf(cue, sidelines.length > 0, place !== null),
    host: sides.host,
    status: mood.status,
    background: mood.background,
    subordinate: isSubordinate(chunks, i),
    date: mood.status === "past" && date?.from && reader.anchor && date.from > reader.anchor ? null : date,
    place,
    weak: cue.cue.weak === true && !sides.spoken && !isHeld(chunks, i, reader.cues),
    rule: `${cue.cue.construct}-${cue.cue.id}`,
    marks: [
      ...mood.marks,
      ...sidelines.map((hit) => ({
        role: "format",
        span: {start: hit.start, end: hit.end},
        rule: "sidelines",
      })),
    ],
  };
  const together = sideHits(reader, chunks, "multilateral").length > 0;
  return partiesOf(sides, together, reader.discourse.event)
    .map((parties) => ({
      ...base,
      parties: withCountries(parties, reader, base),
      agent: sides.left[0] ?? null,
    }))
    .filter(isContact);
}

/** "discussed by phone", "consultations via video link": the words of the clause name the medium. */
function mediumOf(reader: Reader, chunks: Chunk[], i: number): Event["format"] | null {
  const talked = ["meet", "hold", "discuss"].includes((chunks[i] as Chunk & {kind: "event"}).cue.construct);
  const near = talked ? chunks.slice(Math.max(0, i - 12), i + 16) : [];
  if (sideHits(reader, near, "video").length) return "video-call";
  return sideHits(reader, near, "phone").length ? "phone-call" : null;
}

/** "spoke with" is a call unless a town is told and no telephone; a sidelines word tells where a meeting stands. */
function formatOf(
  {cue, term}: Chunk & {kind: "event"},
  sidelines: boolean,
  placed: boolean,
): Event["format"] {
  const face =
    cue.format === "phone-call" && cue.construct === "meet" && placed && !/phone|telephone/.test(term);
  if (face) return sidelines ? "multilateral-sidelines" : "talks";
  return sidelines && cue.format !== "phone-call" && cue.format !== "video-call"
    ? "multilateral-sidelines"
    : cue.format;
}

const townOf = ({town}: Sides, _chunks: Chunk[]): Event["place"] =>
  town && town.form !== "demonym"
    ? {name: town.label, country: town.country, span: {start: town.start, end: town.end}}
    : null;

const sideHits = ({cues}: Reader, chunks: Chunk[], kind: StatusCue["status"]) =>
  chunks.flatMap(({first}) => cues.get(first) ?? []).filter((hit) => hit.value.status === kind);

/** "during which he met", "where he held talks", "who met": told beside something else. */
const isSubordinate = (chunks: Chunk[], i: number) =>
  isWord(chunks[clauseStart(chunks, i)], set("which where who whom when"));

/** "held consultations in May, during which he met": the day and the town are those of the consultations. */
function outerEvent({discourse}: Reader, sentence: Sentence): Event | null {
  const {event} = discourse;
  return event && sentence.first - event.sentence.last <= 0 ? event : null;
}

/** The parties of each contact that a cue tells: one for each counterpart, unless they sat together. */
function partiesOf({left, right, each}: Sides, together: boolean, event: Event | null): PartyMention[][] {
  const [ours, theirs] = [otherSide(named(left), right, event), named(right)];
  if (!each || together || theirs.length < 2 || ours.length === 0) return [[...ours, ...theirs]];
  return theirs.map((counterpart) => [...ours, counterpart]);
}

/** "A met B, after which he had talks with C": he is the one who is not of C's country. */
function otherSide(ours: PartyMention[], right: PartyMention[], event: Event | null): PartyMention[] {
  const home =
    ours.length === 1 &&
    right.length === 1 &&
    ours[0]!.country !== null &&
    ours[0]!.country === right[0]!.country;
  if (!home || !event?.parties.includes(ours[0]!)) return ours;
  const other = event.parties.find((party) => party.country !== right[0]!.country && isPersonal(party));
  return other ? [other] : ours;
}

/** An official whose country nothing says is the article's own, or of the country told of just before. */
function withCountries(
  parties: PartyMention[],
  {side, discourse}: Reader,
  {host, place}: Pick<Event, "host" | "place">,
): PartyMention[] {
  const known = parties.map((party) => party.country).filter((country) => country !== null);
  const likely = [
    side,
    host,
    discourse.event?.host ?? null,
    ...(discourse.event?.parties.map((party) => party.country) ?? []),
    place?.country ?? null,
  ];
  const other = likely.find((country) => country !== null && !known.includes(country)) ?? null;
  const fill = (party: PartyMention) =>
    party.country === null && isPersonal(party) && party.role !== null ? {...party, country: other} : party;
  return other && known.length ? parties.map(fill) : parties;
}

/** Two titles of one person, or a country beside its minister, are not two participants. */
function named(parties: PartyMention[]): PartyMention[] {
  const people = parties.filter((party) => party.kind === "person");
  return parties.filter((party) => {
    if (party.kind === "person") return party.office !== "spokesperson" && party.office !== "journalist";
    if (party.kind === "role" && party.entity)
      return !people.some((person) => person.entity === party.entity);
    return party.kind === "role" && party.plural
      ? true
      : !people.some((person) => person.country === party.country);
  });
}

/** Whether parties of two countries take part, or one and a host; an attendance adds to a contact told before. */
function isContact(event: Event): boolean {
  if (event.construct === "attend") return event.parties.length > 0;
  const countries = new Set(
    event.parties
      .flatMap((party) => (party.kind === "role" && party.owners.length ? party.owners : [party.country]))
      .filter(Boolean),
  );
  if (event.host) countries.add(event.host);
  return countries.size > 1 && event.parties.length > 0;
}
