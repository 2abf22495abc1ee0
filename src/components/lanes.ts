import type {Contact} from "../../loaders/schema.ts";
import type {Group, Grouping} from "./facets.js";

/** Where each contact of a timeline lies: lanes of a level or another group, and in a lane rows in which none covers another. */

export interface Placed {
  contact: Contact;
  /** first and last day, as exact as the date is; of one without a date, the day of its report */
  from: Date;
  to: Date;
  /** in rows from the top */
  row: number;
}

/** Of several days, or of a date that is not known to the day. */
export const isLong = ({from, to}: Placed): boolean => +to > +from;

export interface Lane {
  group: Group;
  /** how many contacts it holds */
  count: number;
  dated: boolean;
  /** in rows from the top; the heading of a group takes one */
  top: number;
  bottom: number;
}

export interface Lanes {
  placed: Placed[];
  lanes: Lane[];
  rows: number;
  /** those with neither a date nor a day of report, which have no place on a time axis */
  timeless: Contact[];
  /** first and last instant, and how many pixels lie between them: the rest is room for labels */
  first: number;
  last: number;
  length: number;
}

const DAY = 86_400_000;

/** Width in pixels that a contact takes beyond its dates, its label included. */
type Extent = (contact: Contact) => number;

/** Lays out contacts over at most `width` pixels, so that each label ends within them. */
export function lanesOf(
  contacts: readonly Contact[],
  {groups, groupOf}: Grouping,
  width: number,
  extent: Extent = () => 14,
): Lanes {
  const spans = contacts.flatMap((contact) => spanOf(contact) ?? []);
  const {first, last} = extentOf(spans);
  const share = (date: Date): number => (+date - first) / (last - first);
  const lengths = spans.map(({to, contact}) => (width - extent(contact)) / Math.max(share(to), 0.01));
  const length = Math.max(
    width * 0.4,
    lengths.reduce((least, one) => Math.min(least, one), width),
  );
  const halves = [true, false].map((dated) => spans.filter((span) => isDated(span.contact) === dated));
  const lanes: Lane[] = [];
  const placed: Placed[] = [];
  let row = 0;
  for (const [i, half] of halves.entries()) {
    if (half.length === 0) continue;
    if (i === 1) row += 1.2;
    for (const group of groups) {
      const here = half.filter(({contact}) => groupOf(contact) === group);
      if (here.length === 0) continue;
      const packed = pack(here, (date) => share(date) * length, extent);
      placed.push(...packed.map((item) => ({...item, row: row + item.row})));
      const height = packed.reduce((most, item) => Math.max(most, item.row), 0) + 1;
      lanes.push({group, count: here.length, dated: i === 0, top: row, bottom: row + height});
      row += height;
    }
  }
  const timeless = contacts.filter((contact) => spanOf(contact) === null);
  return {placed, lanes, rows: row, timeless, first, last, length};
}

type Span = Omit<Placed, "row">;

const isDated = ({date_start, date_precision}: Contact): boolean =>
  date_start !== null && date_precision !== "unknown";

/** Days count from noon to noon of the world's clock, so that a mark lies in the middle of its day. */
function spanOf(contact: Contact): Span | null {
  const start = isDated(contact) ? contact.date_start : contact.reported;
  if (start === null) return null;
  const end = isDated(contact) ? (contact.date_end ?? start) : start;
  return {contact, from: new Date(`${start}T12:00Z`), to: new Date(`${end}T12:00Z`)};
}

/** First and last instant of all; never less than 30 days, so that a single day has a scale too. */
function extentOf(spans: readonly Span[]): {first: number; last: number} {
  const first = spans.reduce((least, {from}) => Math.min(least, +from), Infinity);
  const last = spans.reduce((most, {to}) => Math.max(most, +to), -Infinity);
  if (last - first >= 30 * DAY) return {first, last};
  const middle = spans.length ? (first + last) / 2 : 0;
  return {first: middle - 15 * DAY, last: middle + 15 * DAY};
}

/** Takes for each, from the earliest on, the first row that is free at its start. */
function pack(spans: readonly Span[], scale: (date: Date) => number, extent: Extent): Placed[] {
  const ends: number[] = [];
  return [...spans]
    .sort((a, b) => +a.from - +b.from || +a.to - +b.to)
    .map((span) => {
      const start = scale(span.from);
      const free = ends.findIndex((end) => end <= start);
      const row = free < 0 ? ends.length : free;
      ends[row] = scale(span.to) + extent(span.contact);
      return {...span, row};
    });
}
