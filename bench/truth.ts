import type {Format} from "../loaders/schema.ts";
import {dice, type Dice} from "./dice.ts";
import type {Country, Holder, Term, World} from "./world.ts";

/** What takes place in an invented world, known before anybody writes of it. */

export interface Event {
  id: string;
  format: Format;
  status: "held" | "planned";
  day: string;
  host: Country;
  guest: Country;
  left: Holder;
  right: Holder;
  /** what they spoke of, the first two told by every account */
  terms: Term[];
  tellings: Telling[];
}

/** One article: which side tells it, when, and on which topics. */
export interface Telling {
  id: string;
  side: Country;
  published: string;
  terms: Term[];
}

const FORMATS: readonly Format[] = ["meeting", "meeting", "talks", "consultations", "phone-call"];
const FIRST = Date.UTC(2016, 0, 4);
const DAYS = 3_650;

/** So many contacts of ten years, from earliest to latest; one in five is told by both sides. The same for a seed. */
export function eventsOf(world: World, count: number, seed = 20260101): Event[] {
  const chance = dice(seed);
  const taken = new Set<string>();
  const events: Event[] = [];
  for (let i = 0; events.length < count && i < 20 * count; i++) {
    const day = isoOf(FIRST + Math.floor((DAYS * events.length) / count) * 86_400_000);
    const event = eventOn(day, world, chance);
    if (event === null || taken.has(event.id)) continue;
    taken.add(event.id);
    events.push(event);
  }
  if (events.length < count) throw new Error(`no more than these can meet: ${events.length}`);
  return events;
}

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const later = (day: string, days: number): string => isoOf(Date.parse(day) + days * 86_400_000);

/** Two people in office on that day, of two countries; null where one of these has nobody. */
function eventOn(day: string, {countries, terms}: World, chance: Dice): Event | null {
  const [host, guest] = [chance.early(countries), chance.early(countries)];
  const [left, right] = [host, guest].map(({people}) => chance.pick(people));
  if (host === guest || !isIn(left!, day) || !isIn(right!, day)) return null;
  const id = [day, ...[left!, right!].map(({family}) => slug(family)).sort()].join("-");
  const spoken = chance.some(terms, 3 + chance.below(3));
  const status = chance.next() < 0.12 ? "planned" : "held";
  const format = status === "planned" ? "meeting" : chance.pick(FORMATS);
  const tellers = chance.next() < 0.2 ? [host, guest] : [chance.pick([host, guest])];
  const tellings = tellers.map((side) => ({
    id: `${id}-${side.code.toLowerCase()}`,
    side,
    published: status === "planned" ? later(day, -2) : later(day, chance.below(2)),
    terms: [...spoken.slice(0, 2), ...spoken.slice(2).filter(() => chance.next() < 0.5)],
  }));
  return {id, format, status, day, host, guest, left: left!, right: right!, terms: spoken, tellings};
}

const isIn = ({from, to}: Holder, day: string): boolean => from < day && day < to;

export const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
