import * as Plot from "npm:@observablehq/plot";
import type {Article, Contact} from "../../loaders/schema.ts";
import type {State} from "./address.js";
import {chart} from "./chart.js";
import {element} from "./element.js";
import type {Day} from "./filters.js";
import {drawable} from "./labels.js";
import type {Panel} from "./panel.js";
import {ratioCaption, ratioTitle} from "./period-ratio-words.js";
import {dayAfter, dayBefore, daysBetween, periodBetween, type Period} from "./rate-periods.js";
import {PER_DAYS, figure, withInterval} from "./rate-words.js";
import {rateOf, type Estimate} from "./rates.js";
import {isWithin} from "./selection.js";
import {standingColor, standingName, standingOf, type Standing} from "./standings.js";
import {capital, counted} from "./words.js";

/** Two periods of the reader's choice held against each other. */

/** First and last day, both counted. */
export type Span = readonly [first: string, last: string];

export const RATIO_KEYS = ["first-from", "first-until", "second-from", "second-until"] as const;

/** Both halves of all periods, where the reader has chosen nothing: no period is picked for what is in it. */
export function halvesOf(periods: readonly Pick<Period, "start" | "end">[]): [Span, Span] | null {
  const [first, middle, last] = [periods[0], periods[Math.floor(periods.length / 2)], periods.at(-1)];
  if (first === undefined || middle === undefined || last === undefined || middle === first) return null;
  return [
    [first.start, dayBefore(middle.start)],
    [middle.start, dayBefore(last.end)],
  ];
}

/** The controls, and what they say. */
export const ratioControls = (halves: readonly [Span, Span]): Day[] =>
  RATIO_KEYS.map((key, i) => ({
    key,
    label: `${i < 2 ? "First" : "Second"} period ${i % 2 ? "until" : "from"}`,
    day: true,
    otherwise: halves[i < 2 ? 0 : 1][(i % 2) as 0 | 1],
  }));

export function spansOf(state: State, halves: readonly [Span, Span]): [Span, Span] {
  const [a, b, c, d] = ratioControls(halves).map(({key, otherwise}) => state[key] ?? otherwise!);
  return [
    [a!, b!],
    [c!, d!],
  ];
}

export interface RatioOptions {
  width: number;
  spans: readonly [Span, Span];
  panel: Panel;
  standing?: Standing;
  filter?: string;
}

interface Rated extends Period {
  rate: Estimate;
  href: string;
  about: string;
}

/** Each period's rate with its interval, and the ratio of both in words. */
export function periodRatio(
  contacts: readonly Contact[],
  articles: readonly Article[],
  {width, spans, panel, standing = "held", filter}: RatioOptions,
): HTMLElement {
  const wrong = spans.find(([first, last]) => first > last);
  if (wrong) return element("p", {class: "note"}, `A period ends before it begins: ${wrong.join(" to ")}.`);
  const own = contacts.filter((contact) => standingOf(contact) === standing);
  const rows = spans.map(([first, last], i): Rated => {
    const within = own.filter((contact) => isWithin(contact, first, last));
    const period = periodBetween(within, articles, [first, last]);
    const rate = rateOf(period.count, period.exposure);
    const href = period.count
      ? panel.contacts(`period-${i + 1}`, capital(period.name), period.contacts)
      : panel.articles(`period-read-${i + 1}`, `No contact told, but read: ${period.name}`, period.articles);
    const about = `${capital(period.name)}: ${counted(period.count, "contact")}, ${withInterval(rate)} ${PER_DAYS}`;
    return {...period, rate, href, about};
  }) as [Rated, Rated];
  const what = standingName(standing);
  return chart(draw(rows, drawable(width), standingColor(standing)), {
    name: "two-periods",
    title: ratioTitle(rows, what),
    description: `${rows.map(({about}) => about).join("; ")}.`,
    caption: ratioCaption(rows, own.length, what, overlap(spans)),
    filter,
    rows,
    columns: [
      {name: "Period", value: ({name}) => capital(name)},
      {name: `Contacts ${what}`, value: ({href, count}) => element("a", {href}, count)},
      {name: "Days", value: ({exposure}) => exposure},
      {name: capital(PER_DAYS), value: ({rate}) => figure(rate.value)},
      {name: "Lower limit", value: ({rate}) => figure(rate.low)},
      {name: "Upper limit", value: ({rate}) => figure(rate.high)},
      {name: "Articles read", value: ({articles: read}) => read.length},
    ],
  });
}

/** Days that both periods have. */
const overlap = ([[a, b], [c, d]]: RatioOptions["spans"]): number =>
  Math.max(0, daysBetween(a > c ? a : c, dayAfter(b < d ? b : d)));

const ROW = 58;

function draw(rows: readonly Rated[], width: number, color: string): Element {
  const y = (row: Rated): number => rows.indexOf(row) * ROW + 40;
  return Plot.plot({
    width,
    height: rows.length * ROW + 50,
    marginLeft: 8,
    marginRight: 24,
    marginTop: 4,
    marginBottom: 46,
    x: {
      domain: [0, Math.max(...rows.map(({rate}) => rate.high))],
      label: `Contacts ${PER_DAYS}`,
      labelArrow: "none",
      labelAnchor: "left",
      grid: true,
      ticks: Math.max(3, Math.floor(width / 110)),
    },
    y: {domain: [0, rows.length * ROW], range: [4, 4 + rows.length * ROW], axis: null},
    marks: [
      Plot.ruleY(rows, {
        y,
        x1: ({rate}: Rated) => rate.low,
        x2: ({rate}: Rated) => rate.high,
        stroke: color,
        strokeOpacity: 0.5,
        strokeWidth: 3,
        ariaHidden: "true",
      }),
      Plot.dot(rows, {
        y,
        x: ({rate}: Rated) => rate.value,
        r: 6,
        fill: ({count}: Rated) => (count ? color : "var(--paper)"),
        stroke: color,
        strokeWidth: 1.5,
        href: "href",
        ariaLabel: "about",
        title: "about",
      }),
      Plot.text(rows, {
        x: null,
        frameAnchor: "left",
        textAnchor: "start",
        y: (row: Rated) => y(row) - 20,
        text: ({name, count, exposure, articles: read}: Rated) =>
          width < 480
            ? `${capital(name)}: ${counted(count, "contact")}`
            : `${capital(name)}: ${counted(count, "contact")} in ${exposure.toLocaleString("en")} days, ${counted(read.length, "article")} read`,
        fill: "var(--ink)",
        stroke: "var(--paper)",
        strokeWidth: 4,
        ariaHidden: "true",
      }),
    ],
  });
}
