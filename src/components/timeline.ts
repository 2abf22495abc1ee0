import * as Plot from "npm:@observablehq/plot";
import type {Contact, Participant} from "../../loaders/schema.ts";
import {chart} from "./chart.js";
import {element} from "./element.js";
import {extentOf, lanesOf, type Lane, type Placed} from "./lanes.js";
import {SYMBOLS, formatName, kindOf, levelName, type Kind} from "./levels.js";
import {contactLink} from "./links.js";
import {contactName, dateName, dayName} from "./names.js";
import {STANDINGS, standingColor, standingName, standingOf} from "./standings.js";
import {capital, counted} from "./words.js";

export interface TimelineOptions {
  width: number;
  participants: readonly Participant[];
  title: string;
  /** the contacts of which these are a part, for the caption */
  note?: string;
}

const ROW = 20;
const DAY = 86_400_000;

/**
 * One mark per contact: a symbol on its day, a bar over all the days in which it may lie, and in lanes of their own,
 * hollow and at the day of their report, those of which no article gives a date.
 */
export function timeline(contacts: readonly Contact[], options: TimelineOptions): HTMLElement {
  const {width, participants, title, note = ""} = options;
  const isWide = width >= 640;
  const marginLeft = isWide ? 190 : 8;
  const inner = width - marginLeft - 16;
  const names = shortNames(participants);
  const isLabelled = isWide && contacts.length <= 40;
  const label = (contact: Contact): string => (isLabelled ? (names.get(contact.id) ?? "") : "");
  const laid = lanesOf(contacts, inner, (contact) => 14 + label(contact).length * 6.4);
  const {placed, lanes, rows, timeless} = laid;
  return chart(draw(), {
    title,
    description: describe(placed, lanes),
    caption: [captionOf(placed), timeless.length ? timelessNote(timeless.length) : "", note]
      .filter(Boolean)
      .join(" "),
    rows: placed,
    columns: [
      {name: "Contact", value: ({contact}) => link(contact, participants)},
      {name: "Date", value: ({contact}) => dateName(contact)},
      {name: "Reported", value: ({contact}) => contact.reported && dayName(contact.reported)},
      {name: "Level", value: ({contact}) => levelName(contact.level)},
      {name: "Format", value: ({contact}) => capital(formatName(contact.format))},
      {name: "Status", value: ({contact}) => capital(standingName(standingOf(contact)))},
    ],
  });

  function draw(): Element {
    const {first, last} = extentOf(placed);
    // Labels stand right of their marks, and the last ones need room.
    const room = isLabelled ? 0.14 * (last - first) : 0.02 * (last - first);
    const domain = [new Date(first - 10 * DAY), new Date(last + Math.max(10 * DAY, room))];
    const heads = isWide ? 0 : 1;
    const place = spread(lanes, heads);
    const y = (d: Placed): number => place(d.row);
    const color = (d: Placed): string => standingColor(standingOf(d.contact));
    const about = (d: Placed): string =>
      `${contactName(d.contact, participants)}, ${standingName(standingOf(d.contact))}${
        d.contact.date_start === null && d.contact.reported ? `, reported ${dayName(d.contact.reported)}` : ""
      }`;
    const shared = {
      href: (d: Placed) => contactLink(d.contact.id),
      ariaLabel: about,
      title: about,
    };
    const bars = placed.filter((d) => +d.to > +d.from);
    const points = placed.filter((d) => +d.to === +d.from);
    const total = (rows + lanes.length * heads + 0.5) * ROW;
    const undated = lanes.find((lane) => !lane.dated);
    const plot = Plot.plot({
      width,
      height: total + 44,
      marginLeft,
      marginRight: 16,
      marginTop: 26,
      marginBottom: 18,
      x: {type: "utc", domain, label: null, axis: "top", grid: true},
      y: {domain: [0, total], range: [26, 26 + total], axis: null},
      symbol: {domain: Object.values(SYMBOLS), range: Object.values(SYMBOLS)},
      marks: [
        Plot.ruleY(lanes.slice(1), {
          y: (lane: Lane) => place(lane.top) - (isWide ? 4 : 4 + ROW),
          stroke: "var(--line)",
          ariaHidden: "true",
        }),
        Plot.text(lanes, {
          x: null,
          frameAnchor: "left",
          dx: isWide ? -marginLeft : 0,
          y: (lane: Lane) => place(lane.top) + (isWide ? ROW / 2 : -ROW / 2),
          text: (lane: Lane) => levelName(lane.level),
          textAnchor: "start",
          fill: "var(--ink-muted)",
          ariaHidden: "true",
        }),
        undated
          ? Plot.text([undated], {
              x: null,
              frameAnchor: "left",
              dx: isWide ? -marginLeft : 0,
              y: (lane: Lane) => place(lane.top) - ROW * (0.85 + heads),
              text: () => "No date given: at the day of the report",
              textAnchor: "start",
              fontWeight: 600,
              fill: "var(--ink)",
              ariaHidden: "true",
            })
          : null,
        Plot.link(bars, {
          ...shared,
          x1: "from",
          x2: "to",
          y1: y,
          y2: y,
          stroke: color,
          strokeWidth: 9,
          strokeLinecap: "round",
          strokeOpacity: 0.85,
        }),
        Plot.dot(points, {
          ...shared,
          x: "from",
          y,
          r: 5,
          symbol: (d: Placed) => SYMBOLS[kindOf(d.contact.format)],
          fill: (d: Placed) => (d.contact.date_start === null ? "var(--paper)" : color(d)),
          stroke: color,
          strokeWidth: 1.75,
        }),
        isLabelled
          ? Plot.text(placed, {
              x: "to",
              y,
              dx: 10,
              text: (d: Placed) => label(d.contact),
              textAnchor: "start",
              fill: "var(--ink)",
              stroke: "var(--paper)",
              strokeWidth: 3,
              ariaHidden: "true",
              pointerEvents: "none",
            })
          : null,
      ],
    });
    return element("div", {class: "keyed"}, key(placed), plot);
  }
}

/** Pixels from the top, of a row; on a phone each lane's name stands above it. */
function spread(lanes: readonly Lane[], heads: number): (row: number) => number {
  return (row) => {
    const before = lanes.filter(({top}) => top <= row).length;
    return (row + before * heads) * ROW;
  };
}

/** "Andrey Rudenko – Sun Weidong": one of each side, and that there are more. */
function shortNames(participants: readonly Participant[]): Map<string, string> {
  const names = new Map<string, string>();
  const by = new Map<string, Participant[]>();
  for (const party of participants) by.set(party.contact, [...(by.get(party.contact) ?? []), party]);
  for (const [contact, parties] of by) {
    const firsts = [...new Map([...parties].reverse().map((party) => [party.country, party])).values()];
    const words = firsts.reverse().map(({name, country}) => name ?? country ?? "unnamed");
    const more = parties.length - firsts.length;
    names.set(contact, `${words.slice(0, 2).join(" – ")}${more || words.length > 2 ? " +" : ""}`);
  }
  return names;
}

const link = (contact: Contact, participants: readonly Participant[]): HTMLElement =>
  element("a", {href: contactLink(contact.id)}, contactName(contact, participants));

/** What the colours and shapes that occur mean. */
function key(placed: readonly Placed[]): HTMLElement {
  const standings = STANDINGS.filter((one) => placed.some(({contact}) => standingOf(contact) === one));
  const points = placed.filter((d) => +d.from === +d.to);
  const kinds = (Object.keys(SYMBOLS) as Kind[]).filter((kind) =>
    points.some(({contact}) => kindOf(contact.format) === kind),
  );
  return element("p", {class: "key"}, [
    standings.map((one) =>
      element("span", {class: "key-item"}, swatch(standingColor(one)), capital(standingName(one))),
    ),
    kinds.map((kind) =>
      element("span", {class: "key-item"}, element("span", {class: "glyph"}, GLYPHS[kind]), capital(kind)),
    ),
    placed.length > points.length
      ? element("span", {class: "key-item"}, element("span", {class: "glyph"}, "━"), "Several days")
      : null,
  ]);
}

export const swatch = (color: string): HTMLElement =>
  element("span", {class: "swatch", style: `background: ${color}`});

const GLYPHS: Record<Kind, string> = {
  visit: "■",
  "in person": "●",
  "on the sidelines": "◆",
  "at a distance": "▲",
};

function describe(placed: readonly Placed[], lanes: readonly Lane[]): string {
  const {first, last} = extentOf(placed);
  const days = [first, last].map((time) => dayName(new Date(time).toISOString().slice(0, 10)));
  const counts = [...new Set(lanes.map(({level}) => level))].map((level) => {
    const here = placed.filter(({contact}) => contact.level === level);
    return `${levelName(level)}: ${here.length}`;
  });
  return `${counted(placed.length, "contact")} from ${days[0]} to ${days[1]}. ${counts.join("; ")}.`;
}

function captionOf(placed: readonly Placed[]): string {
  const bars = placed.filter((d) => +d.to > +d.from).length;
  const undated = placed.filter(({contact}) => contact.date_start === null).length;
  return [
    "One mark per contact, by the highest level of the lower-ranking side.",
    bars ? "A bar covers all the days in which the contact took place or may lie." : "",
    undated
      ? `${capital(counted(undated, "contact"))} without a date in any text ${undated === 1 ? "stands" : "stand"} hollow at the day of the first report, which is not the day of the contact.`
      : "",
  ]
    .filter(Boolean)
    .join(" ");
}

const timelessNote = (n: number): string =>
  `${capital(counted(n, "contact"))} with neither a date nor a day of report ${n === 1 ? "is" : "are"} left out.`;
