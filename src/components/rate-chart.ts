import * as Plot from "npm:@observablehq/plot";
import type {Article} from "../../loaders/schema.ts";
import {endOf, startOf, stepName, type Step} from "./bins.js";
import {chart} from "./chart.js";
import {element} from "./element.js";
import {drawable} from "./labels.js";
import type {Panel} from "./panel.js";
import type {Countable, Period} from "./rate-periods.js";
import {
  PER_DAYS,
  figure,
  overall,
  ratesCaption,
  ratesDescription,
  ratesTitle,
  withInterval,
  topOf,
} from "./rate-words.js";
import {rateOf, type Estimate} from "./rates.js";
import {standingColor, standingName} from "./standings.js";
import {capital, counted} from "./words.js";

/** How often: contacts per 30 days in each period, with exact intervals, empty periods with their upper limit. */

export interface RatesOptions {
  width: number;
  step: Step;
  panel: Panel;
  filter?: string;
}

interface Rated extends Period {
  rate: Estimate;
  href: string;
  about: string;
}

/** `periods`, of which there is one at least, are those of the contacts in the `sample`, and of the articles. */
export function rateChart(
  periods: readonly Period[],
  sample: Countable,
  articles: readonly Article[],
  options: RatesOptions,
): HTMLElement {
  const {step, panel, filter} = options;
  const rows = periods
    .filter(({count, articles: read}) => count > 0 || read.length > 0)
    .map((period) => rated(period, panel));
  const unread = periods.filter(({count, articles: read}) => count === 0 && read.length === 0);
  const color = standingColor(sample.standing);
  return chart(draw(rows, unread, periods, {...options, color}), {
    name: "rates",
    title: ratesTitle(periods, sample, step),
    description: ratesDescription(periods),
    caption: ratesCaption(periods, sample, step, articles),
    filter,
    rows,
    columns: [
      {name: capital(stepName(step)), value: ({name}) => name},
      {
        name: `Contacts ${standingName(sample.standing)}`,
        value: ({href, count}) => element("a", {href}, count),
      },
      {name: "Days", value: ({exposure}) => exposure},
      {name: capital(PER_DAYS), value: ({rate}) => figure(rate.value)},
      {name: "Lower limit", value: ({rate}) => figure(rate.low)},
      {name: "Upper limit", value: ({rate}) => figure(rate.high)},
      {name: "Articles read", value: ({articles: read}) => read.length},
    ],
  });
}

/** An empty period opens what was read in it, since that is why nothing is told. */
function rated(period: Period, panel: Panel): Rated {
  const {name, start, count, exposure, contacts, articles} = period;
  const rate = rateOf(count, exposure);
  const href = count
    ? panel.contacts(`rate-${start}`, capital(name), contacts)
    : panel.articles(`rate-read-${start}`, `No contact told, but read: ${name}`, articles);
  const about = `${capital(name)}: ${count} ${count === 1 ? "contact" : "contacts"}, ${withInterval(rate)} ${PER_DAYS}; ${counted(articles.length, "article")} read`;
  return {...period, rate, href, about};
}

interface Drawing extends RatesOptions {
  color: string;
}

const middle = ({start, end}: Period): Date => new Date((Date.parse(start) + Date.parse(end)) / 2);

/** On the axis of the articles beneath, see piles.ts. */
function draw(
  rows: readonly Rated[],
  unread: readonly Period[],
  periods: readonly Period[],
  {step, color, ...options}: Drawing,
): Element {
  const width = drawable(options.width);
  const {count, exposure} = overall(periods);
  const all = count ? rateOf(count, exposure) : null;
  const size = (width - 56) / Math.max(1, periods.length);
  const top = topOf(periods, step);
  return Plot.plot({
    width,
    height: width < 640 ? 240 : 300,
    marginLeft: 36,
    marginRight: 20,
    marginTop: 24,
    marginBottom: 36,
    x: {
      type: "utc",
      domain: [new Date(startOf(periods[0]!.start, step)), endOf(startOf(periods.at(-1)!.start, step), step)],
      label: null,
      ticks: Math.max(2, Math.floor(width / 90)),
    },
    y: {domain: [0, top], grid: true, label: null, ticks: 5},
    marks: [
      all === null
        ? null
        : Plot.rectY([all], {y1: "low", y2: "high", fill: color, fillOpacity: 0.12, ariaHidden: "true"}),
      all === null
        ? null
        : Plot.ruleY([all], {y: "value", stroke: color, strokeOpacity: 0.5, ariaHidden: "true"}),
      Plot.ruleX(unread, {
        x: middle,
        y1: 0,
        y2: ({exposure: days}: Period) => Math.min(top, rateOf(0, days).high),
        stroke: "var(--line-strong)",
        strokeDasharray: "1 4",
        ariaHidden: "true",
      }),
      Plot.ruleX(rows, {
        x: middle,
        y1: ({rate}: Rated) => rate.low,
        y2: ({rate}: Rated) => Math.min(top, rate.high),
        stroke: color,
        strokeWidth: Math.max(1, Math.min(2.5, size / 4)),
        strokeOpacity: ({count: own}: Rated) => (own ? 0.55 : 0.35),
        ariaHidden: "true",
      }),
      Plot.ruleY([0], {stroke: "var(--line-strong)", ariaHidden: "true"}),
      Plot.dot(rows, {
        x: middle,
        y: ({rate}: Rated) => rate.value,
        r: Math.max(2, Math.min(5, size / 2.5)),
        fill: ({count: own}: Rated) => (own ? color : "var(--paper)"),
        stroke: color,
        strokeWidth: 1.5,
        href: "href",
        ariaLabel: "about",
        title: "about",
      }),
      Plot.text([`Contacts ${PER_DAYS}`], {
        x: null,
        y: null,
        frameAnchor: "top-left",
        dx: -34,
        dy: -20,
        text: (words: string) => words,
        textAnchor: "start",
        fill: "var(--ink-muted)",
        ariaHidden: "true",
      }),
    ],
  });
}
