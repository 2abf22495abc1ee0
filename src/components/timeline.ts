import * as Plot from "npm:@observablehq/plot";
import type {Contact, Participant} from "../../loaders/schema.ts";
import {chart} from "./chart.js";
import {element} from "./element.js";
import {rowsBy, type Rows} from "./facets.js";
import {drawable, fitted, widthOf} from "./labels.js";
import {isLong, lanesOf, type Lane, type Lanes, type Placed} from "./lanes.js";
import {SYMBOLS, formatName, kindOf, levelName} from "./levels.js";
import {contactLink} from "./links.js";
import {contactName, dateName, dayName} from "./names.js";
import type {Panel} from "./panel.js";
import {standingColor, standingName, standingOf} from "./standings.js";
import {strips} from "./strips.js";
import {timelineKey} from "./timeline-key.js";
import {aboutOf, captionOf, describe, shortNames} from "./timeline-words.js";
import {capital} from "./words.js";

export interface TimelineOptions {
  width: number;
  participants: readonly Participant[];
  /** what it is called in addresses and files */
  name: string;
  title: string;
  panel: Panel;
  country: (code: string) => string;
  /** what the rows are; their level, if nothing else is said */
  rows?: Rows;
  /** to what the reader has narrowed the contacts, in words */
  filter?: string;
  /** what else is to be known, after what every timeline says */
  note?: string;
}

/** More contacts than these are counted by month or year, for marks that nobody can tell apart show nothing. */
const MOST = 400;
const ROW = 22;
const TOP = 30;

/**
 * One mark per contact: a symbol on its day, a bar over all the days in which it may lie, and in lanes of their own,
 * hollow and at the day of their report, those of which no article gives a date.
 */
export function timeline(contacts: readonly Contact[], options: TimelineOptions): HTMLElement {
  if (contacts.length > MOST) return strips(contacts, options);
  const width = drawable(options.width);
  const {participants, name, title, country, filter, note = ""} = options;
  const {rows = rowsBy(contacts, "level", country)} = options;
  const isWide = width >= 640;
  const left = isWide ? 208 : 6;
  const names = isWide && contacts.length <= 40 ? shortNames(participants) : new Map<string, string>();
  const label = ({id}: Contact): string => names.get(id) ?? "";
  const laid = lanesOf(contacts, rows, width - left - 16, (contact) => 18 + widthOf(label(contact)));
  const plot = laid.placed.length ? draw(laid, {...options, width, left, isWide, label}) : element("div");
  return chart(element("div", {class: "keyed"}, timelineKey(laid.placed), plot), {
    name,
    title,
    filter,
    description: describe(laid, rows.name),
    caption: [captionOf(laid, rows.name), note].filter(Boolean).join(" "),
    rows: laid.placed,
    columns: [
      {name: "Contact", value: ({contact}) => link(contact, participants)},
      {name: "Date", value: ({contact}) => dateName(contact)},
      {name: "Reported", value: ({contact}) => contact.reported && dayName(contact.reported)},
      {name: "Level", value: ({contact}) => levelName(contact.level)},
      {name: "Where", value: ({contact}) => contact.place ?? (contact.host && country(contact.host))},
      {name: "Format", value: ({contact}) => capital(formatName(contact.format))},
      {name: "Status", value: ({contact}) => capital(standingName(standingOf(contact)))},
    ],
  });
}

interface Drawing extends TimelineOptions {
  left: number;
  isWide: boolean;
  label: (contact: Contact) => string;
}

function draw({placed, lanes, rows, first, last, length}: Lanes, drawing: Drawing): Element {
  const {width, left, isWide, label, participants} = drawing;
  // On a phone each lane's name stands above it, in a row of its own.
  const before = (row: number): number => (isWide ? 0 : lanes.filter(({top}) => top <= row).length);
  const place = (row: number): number => (row + before(row)) * ROW;
  const y = (d: Placed): number => place(d.row) + ROW / 2;
  const total = place(rows);
  const color = (d: Placed): string => standingColor(standingOf(d.contact));
  const about = (d: Placed): string => aboutOf(d, participants);
  const shared = {href: (d: Placed) => contactLink(d.contact.id), ariaLabel: about, title: about};
  const words = {x: null, frameAnchor: "left", textAnchor: "start", ariaHidden: "true"} as const;
  const dx = isWide ? -left : 0;
  return Plot.plot({
    width,
    height: TOP + total + 6,
    marginLeft: left,
    marginTop: TOP,
    marginBottom: 6,
    marginRight: 0,
    x: {
      type: "utc",
      domain: [new Date(first), new Date(last)],
      range: [left + 8, left + 8 + length],
      label: null,
      axis: "top",
      grid: true,
      ticks: Math.max(4, Math.floor(length / 70)),
    },
    y: {domain: [0, total], range: [TOP, TOP + total], axis: null},
    symbol: {domain: Object.values(SYMBOLS), range: Object.values(SYMBOLS)},
    marks: [
      Plot.ruleY(lanes, {
        y: (lane: Lane) => place(lane.top) - (isWide ? 0 : ROW),
        stroke: "var(--line)",
        ariaHidden: "true",
      }),
      Plot.text(lanes, {
        ...words,
        dx,
        y: (lane: Lane) => place(lane.top) + (isWide ? ROW / 2 : -ROW / 2),
        text: (lane: Lane) => fitted(lane.group.name, isWide ? left - 10 : width),
        fill: "var(--ink-muted)",
        stroke: "var(--paper)",
        strokeWidth: 4,
      }),
      Plot.text(
        lanes.filter((lane, i) => !lane.dated && (i === 0 || lanes[i - 1]!.dated)),
        {
          ...words,
          dx,
          y: (lane: Lane) => place(lane.top) - (isWide ? 0 : ROW) - ROW * 0.55,
          text: () => "No date in any text: at the day of the report",
          fontWeight: 600,
          fill: "var(--ink)",
          stroke: "var(--paper)",
          strokeWidth: 4,
        },
      ),
      Plot.link(placed.filter(isLong), {
        ...shared,
        x1: "from",
        x2: "to",
        y1: y,
        y2: y,
        stroke: color,
        strokeWidth: 10,
        strokeLinecap: "round",
      }),
      Plot.dot(
        placed.filter((d) => !isLong(d)),
        {
          ...shared,
          x: "from",
          y,
          r: 5,
          symbol: (d: Placed) => SYMBOLS[kindOf(d.contact.format)],
          fill: (d: Placed) => (d.contact.date_start === null ? "var(--paper)" : color(d)),
          stroke: color,
          strokeWidth: 1.75,
        },
      ),
      Plot.text(placed, {
        x: "to",
        y,
        dx: 11,
        text: (d: Placed) => label(d.contact),
        textAnchor: "start",
        fill: "var(--ink)",
        stroke: "var(--paper)",
        strokeWidth: 4,
        pointerEvents: "none",
        ariaHidden: "true",
      }),
    ],
  });
}

const link = (contact: Contact, participants: readonly Participant[]): HTMLElement =>
  element("a", {href: contactLink(contact.id)}, contactName(contact, participants));
