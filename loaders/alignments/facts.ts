import type {AccountDraft} from "../contacts/accounts.ts";
import type {Knowledge} from "../knowledge.ts";
import {lookUp} from "../lexicon.ts";
import type {Reading} from "../reading.ts";
import type {Format} from "../schema.ts";
import type {Span} from "../span.ts";
import type {Held} from "./rows.ts";

/** One side's account of a contact with the article that gives it. */
export interface Side {
  account: AccountDraft;
  reading: Reading;
}

type Fact = Omit<Held, "contact" | "topic">;

/** Day, place and format of a contact, held against each other. */
export function alignFacts(contact: string, left: Side, right: Side, knowledge: Knowledge): Held[] {
  const facts = [
    ...alignDates(left, right),
    ...alignPlaces(left, right, knowledge),
    ...alignFormats(left, right, knowledge),
  ];
  return facts.map((fact) => ({contact, topic: null, ...fact}));
}

const evidence = ({account}: Side, role: string): Span | null =>
  account.evidence.find((item) => item.role === role)?.span ?? null;

/** Days differ where their intervals do; a month is no contradiction of a day that lies in it. */
function alignDates(left: Side, right: Side): Fact[] {
  const [a, b] = [evidence(left, "date"), evidence(right, "date")];
  const base = {aspect: "date", rule: "interval"} as const;
  // A plan and what came of it may differ in the day without contradicting each other.
  if (left.account.status !== right.account.status && !sameDays(left.account, right.account)) return [];
  if (a && b && left.account.date_start && right.account.date_start)
    return [
      {
        ...base,
        relation: sameDays(left.account, right.account) ? "shared" : "conflicting",
        left: a,
        right: b,
        score: 1,
      },
    ];
  if (a && left.account.date_start && isSilentOnDays(right.reading, left.account))
    return [{...base, relation: "left-only", left: a, right: null, score: 1}];
  if (b && right.account.date_start && isSilentOnDays(left.reading, right.account))
    return [{...base, relation: "right-only", left: null, right: b, score: 1}];
  return [];
}

function sameDays(a: AccountDraft, b: AccountDraft): boolean {
  if (a.date_start === b.date_start && a.date_end === b.date_end) return true;
  if (a.date_precision === b.date_precision) return false;
  const [outer, inner] = a.date_precision === "day" ? [b, a] : [a, b];
  return outer.date_start! <= inner.date_start! && inner.date_end! <= outer.date_end!;
}

/** An account without a day is silent only where its article names none of the other's days either. */
const isSilentOnDays = ({mentions}: Reading, {date_start, date_end}: AccountDraft): boolean =>
  !mentions.some(
    (mention) =>
      mention.kind === "date" &&
      mention.from !== null &&
      mention.from <= date_end! &&
      mention.to! >= date_start!,
  );

/** Two names that lie closer than this are one place: a guest house and its city. */
const SAME_PLACE_KM = 40;

function alignPlaces(left: Side, right: Side, {towns}: Knowledge): Fact[] {
  const [a, b] = [evidence(left, "place"), evidence(right, "place")];
  const [one, two] = [left.account.place, right.account.place];
  const base = {aspect: "place", rule: "place"} as const;
  if (one && two && a && b) {
    if (one === two) return [{...base, relation: "shared", left: a, right: b, score: 1}];
    const [from, to] = [towns.get(one), towns.get(two)];
    // A building that no gazetteer knows says nothing against a city.
    if (!from || !to) return [];
    return [
      {
        ...base,
        relation: distance(from, to) < SAME_PLACE_KM ? "shared" : "conflicting",
        left: a,
        right: b,
        score: 1,
      },
    ];
  }
  if (one && a && isSilentOn(right.reading, one))
    return [{...base, relation: "left-only", left: a, right: null, score: 1}];
  if (two && b && isSilentOn(left.reading, two))
    return [{...base, relation: "right-only", left: null, right: b, score: 1}];
  return [];
}

const isSilentOn = ({mentions}: Reading, place: string): boolean =>
  !mentions.some((mention) => mention.kind === "place" && mention.entity === place);

interface Point {
  lat: number;
  lon: number;
}

/** Kilometres between two points on the globe (haversine). */
function distance(a: Point, b: Point): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const h =
    Math.sin(rad(b.lat - a.lat) / 2) ** 2 +
    Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(rad(b.lon - a.lon) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}

const REMOTE = new Set(["phone-call", "video-call", "letter"]);

/**
 * One side's meeting is the other's consultations: both tell that they spoke in person, so the words differ and the
 * fact does not, and the row is shared with half the score. A call contradicts a meeting, unless the article that has
 * the meeting also speaks of a call.
 */
function alignFormats(left: Side, right: Side, knowledge: Knowledge): Fact[] {
  const [a, b] = [evidence(left, "cue"), evidence(right, "cue")];
  if (!a || !b) return [];
  const [one, two] = [left.account.format, right.account.format];
  const differ =
    one !== two &&
    (REMOTE.has(one) || REMOTE.has(two)) &&
    !formatsOf(left.reading, knowledge).has(two) &&
    !formatsOf(right.reading, knowledge).has(one);
  const relation = differ ? "conflicting" : "shared";
  return [
    {aspect: "format", rule: "format", relation, left: a, right: b, score: one === two || differ ? 1 : 0.5},
  ];
}

/** Every format that an article has words for. */
const formatsOf = ({document}: Reading, {events}: Knowledge): Set<Format> =>
  new Set(lookUp(events, document.tokens).map(({value}) => value.format));
