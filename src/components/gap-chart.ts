import * as Plot from "npm:@observablehq/plot";
import type {Article, Contact, Participant} from "../../loaders/schema.ts";
import {chart} from "./chart.js";
import {element} from "./element.js";
import {days, gapTitle, gapsOf, lastRead, type Gap} from "./gaps.js";
import {drawable, fitted} from "./labels.js";
import {levelName} from "./levels.js";
import {contactLink} from "./links.js";
import {contactName, dateName, dayName} from "./names.js";
import type {Panel} from "./panel.js";
import {capital, counted} from "./words.js";

/** The time since the last contact of each level, and beside it the longest time without one before. */

interface Options {
  width: number;
  participants: readonly Participant[];
  panel: Panel;
  filter?: string;
}

export function gapChart(
  contacts: readonly Contact[],
  articles: readonly Article[],
  {width, participants, panel, filter}: Options,
): HTMLElement {
  const today = lastRead(articles);
  const rows = today === null ? [] : gapsOf(contacts, today);
  const coarse = contacts.filter(({status}) => status === "held").length - counts(rows);
  const about = ({level, days: gap, last, longest}: Gap): string =>
    `${levelName(level)}: ${days(gap)} since ${contactName(last, participants)}${longest === null ? "" : `; before, at most ${days(longest)}`}`;
  const all = ({level, contacts: own}: Gap): HTMLElement =>
    element("a", {href: panel.contacts(`gap-${level}`, levelName(level), own)}, own.length);
  return chart(draw(rows, drawable(width), about), {
    name: "gaps",
    title: gapTitle(rows, today),
    description: `${rows.map(({level, days: gap}) => `${levelName(level)} ${days(gap)}`).join(", ")}.`,
    caption: [
      `Days from the last contact held at each level${today === null ? "" : ` to the last article, of ${dayName(today)}`}; the level is that of the lower-ranking side’s most senior participant. The line marks the longest time between two contacts before. Contacts that are only recalled count, for they took place.`,
      coarse ? `${capital(counted(coarse, "contact"))} held without a day or month left out.` : "",
      "A gap is one in what these articles tell.",
    ]
      .filter(Boolean)
      .join(" "),
    filter,
    rows,
    columns: [
      {name: "Level", value: ({level}) => levelName(level)},
      {name: "Last contact", value: ({last}) => element("a", {href: contactLink(last.id)}, dateName(last))},
      {name: "Days since", value: (gap) => gap.days},
      {name: "Longest before", value: ({longest}) => longest},
      {name: "Contacts held", value: all},
    ],
  });
}

const counts = (rows: readonly Gap[]): number => rows.reduce((sum, {contacts}) => sum + contacts.length, 0);

function draw(rows: readonly Gap[], width: number, about: (gap: Gap) => string): Element {
  const isWide = width >= 560;
  const step = isWide ? 30 : 46;
  const left = isWide ? 210 : 2;
  const y = (row: Gap): number => rows.indexOf(row) * step + (isWide ? 4 : 20);
  const most = rows.reduce((found, {days: gap, longest}) => Math.max(found, gap, longest ?? 0), 1);
  const total = rows.length * step;
  return Plot.plot({
    width,
    height: total + 6,
    marginLeft: left,
    marginRight: 84,
    marginTop: 2,
    marginBottom: 4,
    x: {domain: [0, most], axis: null},
    y: {domain: [0, total], range: [2, 2 + total], axis: null},
    marks: [
      Plot.rect(rows, {
        x1: 0,
        x2: "days",
        y1: (row: Gap) => y(row) + 2,
        y2: (row: Gap) => y(row) + 18,
        fill: "var(--accent)",
        href: ({last}: Gap) => contactLink(last.id),
        ariaLabel: about,
        title: about,
      }),
      Plot.ruleX(
        rows.filter(({longest}) => longest !== null),
        {
          x: "longest",
          y1: (row: Gap) => y(row) - 1,
          y2: (row: Gap) => y(row) + 21,
          stroke: "var(--ink)",
          strokeWidth: 2,
          ariaHidden: "true",
        },
      ),
      Plot.text(rows, {
        x: ({days: gap, longest}: Gap) =>
          longest !== null && longest > gap && longest < gap + most / 5 ? longest : gap,
        y: (row: Gap) => y(row) + 10,
        dx: 7,
        text: (row: Gap) => days(row.days),
        textAnchor: "start",
        fill: "var(--ink)",
        fontWeight: 600,
        ariaHidden: "true",
      }),
      Plot.text(rows, {
        x: 0,
        y: (row: Gap) => (isWide ? y(row) + 10 : y(row) - 8),
        dx: isWide ? -10 : 0,
        text: ({level}: Gap) => fitted(levelName(level), isWide ? left - 12 : width),
        textAnchor: isWide ? "end" : "start",
        fill: "var(--ink)",
        ariaHidden: "true",
      }),
      Plot.ruleX([0], {stroke: "var(--line-strong)", ariaHidden: "true"}),
    ],
  });
}
