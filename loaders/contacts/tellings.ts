import type {Sentence} from "../documents.ts";
import {isEvent, isNoun, isPersonal, isWord, set, type Chunk, type EventChunk} from "./chunks.ts";
import {refersBack, takenUp} from "./again.ts";
import {sidesOf} from "./constructs.ts";
import {nearby} from "./constructs/nearby.ts";
import {NOBODY, type Sides} from "./constructs/sides.ts";
import {asMany, eachOf, type Telling} from "./each.ts";
import {LEADING, type Discourse, type Event, type Reader} from "./events.ts";
import {invitersIn} from "./inviters.ts";
import {isContact} from "./parties.ts";
import {sceneOf} from "./scene.ts";
import {settledDate} from "./settings/settled.ts";
import {isBeforeRelative} from "./settings/relative.ts";
import {furtherSetting} from "./settings/further.ts";
import {isBehind} from "./settings/open.ts";
import {isDuringStay} from "./settings/stays.ts";
import {settingOf, type Setting} from "./settings/setting.ts";
import {atVenue} from "./settings/venue.ts";
import {sideHits} from "./status-hits.ts";
import {isDiscussed, isSpokenOf} from "./spoken-of.ts";
import {isHeld, moodOf, withPlan, type Mood} from "./status.ts";
import {IN_AT_DURING} from "./grammar.ts";
import type {Clause} from "./subjects.ts";

const BESIDE = set(
  "also before beforehand after prior later then earlier afterwards subsequently separately simultaneously meanwhile same",
);
const QUESTION = set("?");
const ENDS = set('. " !');

/**
 * The contacts that the cue at chunk i tells of; none where it asks, offers, refuses or hopes. Where it names one side
 * alone, that telling, if it has a day: it is no contact, but others may lie on its day.
 */
export function readCue(reader: Reader, sentence: Sentence, clause: Clause, i: number): Event[] {
  const {chunks} = clause;
  const sides = sidesOf(clause, i);
  const staged = stagedAt(chunks, i);
  if (isOfNobody(clause, i, sides) && staged < 0) return [];
  const verb = sides.verb ?? Math.max(i, staged);
  const own = settingOf(reader, sentence, chunks, verb, sides);
  const setting = atVenue(own, sentence, chunks, reader);
  const mood = moodIn(reader, chunks, i, sides, setting);
  // "Will the ministers meet?" asks, and tells of nothing.
  if (!mood || isWord(chunks.at(-1), QUESTION)) return [];
  const plain = {sentence, ...toldAs(reader, chunks, i, sides, setting, mood)};
  const base = goesOn(plain, reader.discourse) ? asMany(plain, reader.discourse.many) : plain;
  const told = eachOf(reader, chunks, i, sides, base);
  const contacts = contactsAmong(told, base, reader, chunks);
  if (contacts.length) return contacts;
  const again = takenUp(chunks, i, reader.discourse, base);
  if (again) return [again];
  // "Russian-Ukrainian talks" are of whom they say, whoever stands near; and who is somewhere meets nobody by that.
  const guess = sides.left.length > 1 || base.construct === "stay" ? NOBODY : nearby(clause, i);
  const guessed = guess.left.length ? contactsAmong([guessedOf(base, guess)], base, reader, chunks) : [];
  if (guessed.length) return guessed;
  if (MEETING.has(base.construct) && (staged > 0 || sides.left.length === 1))
    reader.discourse.many = {...base, agent: sides.left[0] ?? null};
  // "met with many diplomats on June 19", "landed in Lima": of one side alone, and yet of its day and town.
  return told.filter(
    ({parties, date, place}) => parties.some(isPersonal) && (date !== null || place !== null),
  );
}

/** "Talks covered trade": with nobody around the cue, near it or told of before, no day or town needs to be sought; so it is with every second cue. */
const isOfNobody = (clause: Clause, i: number, {left, right, beside}: Sides): boolean =>
  left.length + right.length + beside.length === 0 &&
  !refersBack(clause.chunks, i, clause.discourse) &&
  nearby(clause, i).left.length === 0;

const IS_HELD = set("took takes take held convened conducted");
const ASIDE = set(", ; which that");
/** How far behind the noun the verb may stand: "Consultations on arms control and on fish". */
const HELD_REACH = 8;

/** Whom a list names, or who leads the two sides: those of whom the sentence before told. */
const goesOn = ({construct, rule, sentence}: Telling, {many}: Discourse): boolean =>
  construct === "list" || (LEADING.test(rule) && many?.sentence.last === sentence.first);

/** "Consultations on fish were held in Lima on Monday": the verb of a gathering of nobody yet, whom the next sentence may name; else -1. */
function stagedAt(chunks: Chunk[], i: number): number {
  if (!isNoun(chunks[i]) || chunks.some(({kind}) => kind === "party")) return -1;
  const verb = chunks.findIndex((chunk, k) => k > i && (isWord(chunk, IS_HELD) || isWord(chunk, ASIDE)));
  return verb < i + HELD_REACH && isWord(chunks[verb], IS_HELD) ? verb : -1;
}

/** Whether it was, will be or was called off; null where it is none of these. */
function moodIn(
  reader: Reader,
  chunks: Chunk[],
  i: number,
  {verb}: Sides,
  {date}: Pick<Setting, "date">,
): Mood | null {
  const {anchor} = reader;
  // A headline has no full stop: there "to meet" is what will be.
  const headline = !isWord(chunks.at(-1), ENDS);
  const mood = doneBefore(moodOf(chunks, i, reader, date, headline), chunks[verb ?? -1], date, anchor);
  return withPlan(mood, chunks[i], date, reader);
}

/** Those of the tellings that name both sides, also on a second day or in a second town that the clause has for them. */
function contactsAmong(told: Event[], base: Telling, reader: Reader, chunks: Chunk[]): Event[] {
  const further = furtherSetting(chunks, base, reader);
  const sport = sideHits(reader.cues, chunks, "sport").length > 0;
  const series = isSeries(chunks, base);
  const isNone = (one: Event) => (sport && isOfTeams(one)) || (series && isOfBodies(one, reader));
  return told
    .filter((one) => isContact(one) && !isNone(one))
    .flatMap((one) => (further ? [one, {...one, ...further}] : [one]));
}

const SERIES = /^(?:meetings|sessions)$/;

const isSeries = (chunks: Chunk[], {cue}: Telling): boolean =>
  chunks.some((chunk) => isEvent(chunk) && chunk.start === cue.start && SERIES.test(chunk.term));

/** "the annual meetings of the Fund and the Bank": what bodies alone hold, which have no capital, is no contact. */
const isOfBodies = ({parties, host}: Event, {knowledge}: Reader): boolean =>
  !host && parties.every(({kind, country}) => kind === "country" && !knowledge.capitalOf.has(country ?? ""));

const HAD = set("had held made paid conducted");

/** "will brief them on the talks that A held with B": the clause of the talks has a tense of its own. */
function doneBefore(
  mood: Mood | null,
  verb: Chunk | undefined,
  date: Setting["date"],
  anchor: string | null,
): Mood | null {
  const future = anchor !== null && date?.from != null && date.from > anchor;
  return mood?.status === "planned" && isWord(verb, HAD) && !future ? {...mood, status: "past"} : mood;
}

/** "Peru meet Iceland in the qualifier": teams are called by their countries. */
const isOfTeams = ({parties}: Event): boolean => parties.every(({kind}) => kind === "country");

/** "met several ministers": whom, a list may say that follows. */
const MEETING = new Set<Event["construct"]>(["meet", "hold", "receive", "call"]);

/** Told by no grammar: two who stand near the words that tell of a contact. */
const guessedOf = (base: Telling, {left, right}: Pick<Sides, "left" | "right">): Event => ({
  ...base,
  parties: [...left, ...right],
  agent: left[0]!,
  guessed: true,
  background: base.background || base.spokenOf,
  rule: `${base.rule}-nearby`,
});

/** "On A's conversation with B", "During his conversation with B, A said": of two by name, such a noun says enough in a heading, and where it opens a sentence. */
const isFull = (chunks: Chunk[], i: number, {left, right}: Sides, heading: boolean): boolean =>
  isNoun(chunks[i]) &&
  (heading || isWord(chunks[0], IN_AT_DURING)) &&
  new Set([...left, ...right].flatMap(({kind, country}) => (kind === "person" && country) || [])).size > 1;

const UPCOMING = set("upcoming forthcoming future next coming");
/** "the upcoming official visit": how far before the noun the word may stand. */
const UPCOMING_REACH = 2;

/** "discussed on Monday the upcoming visit of C": a day gone by is that of the discussion; "the upcoming visit on Friday" has its own. */
const isOfNews = (chunks: Chunk[], i: number, date: Setting["date"], {anchor}: Reader): boolean =>
  chunks.slice(Math.max(0, i - UPCOMING_REACH), i).some((chunk) => isWord(chunk, UPCOMING)) &&
  anchor !== null &&
  date?.to != null &&
  date.to < anchor &&
  (date.rule !== "weekday" || date.start < chunks[i]!.start);

/** "flew to Lima on Monday, where he is to meet B": nor is that day of what lies ahead. */
const isOfFlight = (
  chunks: Chunk[],
  i: number,
  date: Setting["date"],
  {status, anchor}: Pick<Mood, "status"> & Pick<Reader, "anchor">,
): boolean =>
  status === "planned" &&
  anchor !== null &&
  date?.to != null &&
  date.to < anchor &&
  isBeforeRelative(chunks, i, date);

/** All of an event but who takes part in it. */
function toldAs(
  reader: Reader,
  chunks: Chunk[],
  i: number,
  sides: Sides,
  {date, open, place, land, subordinate}: Setting,
  {status, background, marks}: Mood,
): Omit<Telling, "sentence"> {
  const {cue, start, end} = chunks[i] as EventChunk;
  const held = isHeld(chunks, i, reader.cues);
  const {format, sidelines} = sceneOf(reader.cues, chunks, i, sides, place !== null);
  const told = {
    construct: cue.construct,
    status,
    background: background || (status === "past" && isBehind(open, reader.discourse.open)),
    heading: !isWord(chunks.at(-1), ENDS),
  };
  const isOther =
    isOfNews(chunks, i, date, reader) || isOfFlight(chunks, i, date, {status, anchor: reader.anchor});
  return {
    cue: {start, end},
    ...told,
    format,
    host: sides.host,
    inviters: invitersIn(chunks, cue.construct),
    spokenOf: isSpokenOf(chunks, i),
    discussed: isDiscussed(chunks, i),
    held,
    beside: chunks.some((chunk) => isWord(chunk, BESIDE)),
    duringStay: isDuringStay(chunks),
    subordinate,
    date: isOther ? null : settledDate(date, {...told, background}, reader.anchor),
    open,
    place,
    land,
    weak: cue.weak === true && !sides.spoken && !held && !isFull(chunks, i, sides, told.heading),
    rule: `${cue.construct}-${cue.id}`,
    guessed: false,
    marks: [
      ...marks,
      ...sidelines.map(({start, end}) => ({role: "format", span: {start, end}, rule: "sidelines"})),
    ],
  };
}
