import * as Plot from "npm:@observablehq/plot";
import type {Contact} from "../../loaders/schema.ts";
import {binName, endOf, isFine, startOf, stepFor, type Step} from "./bins.js";
import {chart} from "./chart.js";
import {element} from "./element.js";
import {drawable} from "./labels.js";
import {byLevel, levelName} from "./levels.js";
import type {Panel} from "./panel.js";
import {capital, counted} from "./words.js";

/** The timeline of many contacts: a strip for each level, a cell for each month or year, darker where there are more. */

interface Cell {
  level: number | null;
  start: string;
  contacts: Contact[];
}

interface Options {
  width: number;
  /** what it is called in addresses and files */
  name: string;
  title: string;
  panel: Panel;
  note?: string;
}

export function cellsOf(contacts: readonly Contact[], step: Step): Cell[] {
  const cells = new Map<string, Cell>();
  for (const contact of contacts) {
    if (!isFine(contact, step)) continue;
    const start = startOf(contact.date_start!, step);
    const cell = cells.get(`${contact.level} ${start}`) ?? {level: contact.level, start, contacts: []};
    cell.contacts.push(contact);
    cells.set(`${contact.level} ${start}`, cell);
  }
  return [...cells.values()].sort((a, b) => byLevel(a, b) || (a.start < b.start ? -1 : 1));
}

export function strips(contacts: readonly Contact[], options: Options): HTMLElement {
  const width = drawable(options.width);
  const {name, title, panel, note = ""} = options;
  const step = stepFor(contacts.flatMap(({date_start}) => date_start ?? []).sort());
  const cells = cellsOf(contacts, step);
  const most = cells.reduce((found, {contacts: {length}}) => Math.max(found, length), 1);
  const href = ({level, start, contacts: rows}: Cell): string =>
    panel.contacts(`${level}-${start}`, `${levelName(level)}, ${binName(start, step)}`, rows);
  const about = ({level, start, contacts: rows}: Cell): string =>
    `${levelName(level)}, ${binName(start, step)}: ${counted(rows.length, "contact")}`;
  const isWide = width >= 640;
  const levels = [...new Set(cells.map(({level}) => levelName(level)))];
  const plot = Plot.plot({
    width,
    height: 34 + levels.length * 44,
    marginLeft: isWide ? 196 : 6,
    marginTop: 28,
    marginRight: 8,
    marginBottom: 6,
    x: {type: "utc", label: null, axis: "top", ticks: Math.max(2, Math.floor(width / 110))},
    y: {type: "band", domain: levels, axis: null, paddingInner: 0.45, paddingOuter: 0.2},
    marks: [
      Plot.rect(cells, {
        x1: ({start}: Cell) => new Date(start),
        x2: ({start}: Cell) => endOf(start, step),
        y: ({level}: Cell) => levelName(level),
        fill: "var(--accent)",
        fillOpacity: ({contacts: {length}}: Cell) => 0.2 + 0.8 * Math.sqrt(length / most),
        insetLeft: 0.5,
        href,
        ariaLabel: about,
        title: about,
      }),
      Plot.text(levels, {
        x: null,
        frameAnchor: "left",
        textAnchor: "start",
        dx: isWide ? -196 : 0,
        dy: isWide ? 0 : -20,
        y: (name: string) => name,
        text: (name: string) => name,
        fill: "var(--ink)",
        ariaHidden: "true",
      }),
    ],
  });
  const within = cells.reduce((sum, {contacts: {length}}) => sum + length, 0);
  const excluded = contacts.length - within;
  return chart(plot, {
    name,
    title,
    description: `${capital(counted(within, "contact"))} in ${counted(cells.length, "cell")}, at most ${most} in one ${step}.`,
    caption: [
      `Contacts by level and by the ${step} in which they began, darker where there are more: at most ${most}.`,
      excluded
        ? `${capital(counted(excluded, "contact"))} whose date is not known to the ${step} left out.`
        : "",
      note,
    ]
      .filter(Boolean)
      .join(" "),
    rows: cells,
    columns: [
      {name: "Level", value: ({level}) => levelName(level)},
      {name: capital(step), value: ({start}) => binName(start, step)},
      {name: "Contacts", value: (cell) => element("a", {href: href(cell)}, cell.contacts.length)},
    ],
  });
}
