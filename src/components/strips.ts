import * as Plot from "npm:@observablehq/plot";
import type {Contact} from "../../loaders/schema.ts";
import {binName, endOf, isFine, startOf, stepFor, stepName, type Step} from "./bins.js";
import {chart} from "./chart.js";
import {element} from "./element.js";
import {rowsBy, type Group, type Grouping, type Rows} from "./facets.js";
import {drawable, fitted} from "./labels.js";
import type {Panel} from "./panel.js";
import {STANDINGS, standingColor, standingName, standingOf, type Standing} from "./standings.js";
import {standingKey} from "./timeline-key.js";
import {capital, counted} from "./words.js";

/** The timeline of many contacts: a row for each level, or another group, with a column for each month or longer. */

export interface Cell {
  group: Group;
  start: string;
  standing: Standing;
  contacts: Contact[];
  /** how many contacts of the same column it stands upon */
  below: number;
}

interface Options {
  width: number;
  /** what it is called in addresses and files */
  name: string;
  title: string;
  panel: Panel;
  country: (code: string) => string;
  rows?: Rows;
  /** to what the reader has narrowed the contacts, in words */
  filter?: string;
  note?: string;
}

/** Row by row, and in each in time; those of one column by how they stand, held ones at the bottom. */
export function cellsOf(contacts: readonly Contact[], step: Step, {groups, groupOf}: Grouping): Cell[] {
  const cells = new Map<string, Cell>();
  for (const contact of contacts) {
    if (!isFine(contact, step)) continue;
    const [group, standing] = [groupOf(contact), standingOf(contact)];
    const start = startOf(contact.date_start!, step);
    const key = `${group.key} ${start} ${standing}`;
    const cell = cells.get(key) ?? {group, start, standing, contacts: [], below: 0};
    cell.contacts.push(contact);
    cells.set(key, cell);
  }
  const rank = new Map(groups.map((group, i) => [group, i]));
  const sorted = [...cells.values()].sort(
    (a, b) =>
      rank.get(a.group)! - rank.get(b.group)! ||
      (a.start < b.start ? -1 : a.start > b.start ? 1 : 0) ||
      STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing),
  );
  for (const [i, cell] of sorted.entries()) {
    const before = sorted[i - 1];
    if (before?.group === cell.group && before.start === cell.start)
      cell.below = before.below + before.contacts.length;
  }
  return sorted;
}

export function strips(contacts: readonly Contact[], options: Options): HTMLElement {
  const {name, title, panel, country, filter, note = ""} = options;
  const step = stepFor(contacts.flatMap(({date_start}) => date_start ?? []).sort());
  const {rows: by = rowsBy(contacts, "level", country)} = options;
  const cells = cellsOf(contacts, step, by);
  const within = cells.reduce((sum, {contacts: {length}}) => sum + length, 0);
  const most = cells.reduce((found, cell) => Math.max(found, cell.below + cell.contacts.length), 1);
  const excluded = contacts.length - within;
  const href = ({group, start, standing, contacts: rows}: Cell): string =>
    panel.contacts(
      `${by.name}-${group.key}-${start}-${standing}`,
      `${group.name}, ${binName(start, step)}`,
      rows,
    );
  const key = standingKey(cells.map(({standing}) => standing));
  return chart(
    element("div", {class: "keyed"}, key, draw(cells, by.groups, {...options, step, most, href})),
    {
      name,
      title,
      filter,
      description: `${capital(counted(within, "contact"))} by ${by.name}, at most ${most} in one ${stepName(step)}: ${totals(cells)}.`,
      caption: [
        `Contacts by ${by.name} and by the ${stepName(step)} in which they began; every row has the same scale, whose top is ${counted(most, "contact")}.`,
        excluded
          ? `${capital(counted(excluded, "contact"))} whose date is not known to the ${stepName(step)} left out.`
          : "",
        note,
      ]
        .filter(Boolean)
        .join(" "),
      rows: cells,
      columns: [
        {name: capital(by.name), value: ({group}) => group.name},
        {name: capital(stepName(step)), value: ({start}) => binName(start, step)},
        {name: "Status", value: ({standing}) => capital(standingName(standing))},
        {name: "Contacts", value: (cell) => element("a", {href: href(cell)}, cell.contacts.length)},
      ],
    },
  );
}

/** "Heads of state 12, Ministers 40". */
function totals(cells: readonly Cell[]): string {
  const sums = new Map<Group, number>();
  for (const {group, contacts} of cells) sums.set(group, (sums.get(group) ?? 0) + contacts.length);
  return [...sums].map(([{name}, count]) => `${name} ${count}`).join(", ");
}

interface Drawing extends Options {
  step: Step;
  /** contacts in the highest column */
  most: number;
  href: (cell: Cell) => string;
}

const ROW = 56;

function draw(cells: readonly Cell[], groups: readonly Group[], drawing: Drawing): Element {
  const {step, most, href} = drawing;
  const width = drawable(drawing.width);
  const isWide = width >= 640;
  const left = isWide ? 208 : 6;
  // On a phone each row's name stands above it.
  const [height, head] = isWide ? [ROW - 12, 0] : [ROW - 16, 18];
  const used = groups.filter((group) => cells.some((cell) => cell.group === group));
  const foot = new Map(used.map((group, i) => [group, (i + 1) * (ROW + head) - 6]));
  const y = (group: Group, count: number): number => foot.get(group)! - (count / most) * height;
  const total = used.length * (ROW + head);
  const about = ({group, start, standing, contacts: rows}: Cell): string =>
    `${group.name}, ${binName(start, step)}: ${counted(rows.length, "contact")}, ${standingName(standing)}`;
  return Plot.plot({
    width,
    height: total + 30,
    marginLeft: left,
    marginTop: 26,
    marginRight: 8,
    marginBottom: 4,
    x: {type: "utc", label: null, axis: "top", ticks: Math.max(2, Math.floor((width - left) / 90))},
    y: {domain: [0, total], range: [26, 26 + total], axis: null},
    marks: [
      Plot.ruleY(used, {y: (group: Group) => y(group, 0), stroke: "var(--line-strong)", ariaHidden: "true"}),
      Plot.rect(cells, {
        x1: ({start}: Cell) => new Date(start),
        x2: ({start}: Cell) => endOf(start, step),
        y1: (cell: Cell) => y(cell.group, cell.below),
        y2: (cell: Cell) => y(cell.group, cell.below + cell.contacts.length),
        fill: ({standing}: Cell) => standingColor(standing),
        insetLeft: 0.5,
        href,
        ariaLabel: about,
        title: about,
      }),
      Plot.text(used, {
        x: null,
        frameAnchor: "left",
        textAnchor: "start",
        dx: isWide ? -left : 0,
        y: (group: Group) => y(group, 0) - (isWide ? 10 : height + 10),
        text: ({name}: Group) => fitted(name, isWide ? left - 10 : width),
        fill: "var(--ink)",
        ariaHidden: "true",
      }),
    ],
  });
}
