import * as Plot from "npm:@observablehq/plot";
import type {Article} from "../../loaders/schema.ts";
import {fragmentOf} from "./address.js";
import {sideLegend} from "./bylines.js";
import {chart} from "./chart.js";
import {binsOf, monthName, monthsBetween, type Bin} from "./corpus-bins.js";
import {element} from "./element.js";
import {sideColor} from "./sides.js";
import {counted, spelled} from "./words.js";

/** When the articles of the corpus were published, and for which side. */

export interface CorpusOptions {
  width: number;
  sides: readonly string[];
  names: (code: string) => string;
}

/** One mark per period and side; each opens the list of its articles. */
export function corpusChart(articles: readonly Article[], options: CorpusOptions): HTMLElement {
  const {sides, names} = options;
  const bins = binsOf(articles, sides);
  const undated = articles.filter(({published}) => published === null).length;
  const figure = chart(draw(bins, options), {
    name: "published",
    title: titleOf(bins),
    description: `${bins.map((bin) => aboutOf(bin, names)).join("; ")}.`,
    caption: captionOf(undated),
    rows: bins,
    columns: [
      {name: "Published", value: ({period}) => monthName(period)},
      {name: "Side", value: ({side}) => (side === null ? "no side" : names(side))},
      {name: "Articles", value: (bin) => element("a", {href: hrefOf(bin)}, bin.articles.length)},
    ],
  });
  const legend = sideLegend(
    bins.map(({side}) => side),
    sides,
    names,
  );
  figure.querySelector(".chart-title")?.after(legend);
  return figure;
}

function draw(bins: readonly Bin[], {width, sides, names}: CorpusOptions): Element {
  const periods = periodsOf(bins);
  const most = bins.reduce((found, {below, articles}) => Math.max(found, below + articles.length), 1);
  const every = Math.max(1, Math.ceil((periods.length * 34) / Math.max(width, 200)));
  return Plot.plot({
    width: Math.max(width, 200),
    height: 190,
    marginLeft: 28,
    marginRight: 12,
    marginBottom: 40,
    x: {
      type: "band",
      domain: periods,
      label: null,
      padding: 0.2,
      tickFormat: (period: string, i: number) => tick(period, i, every),
      tickSize: 0,
    },
    y: {domain: [0, most], label: null, ticks: Math.min(most, 5), tickFormat: "d", grid: true},
    marks: [
      Plot.barY(bins, {
        x: "period",
        y1: "below",
        y2: (bin: Bin) => bin.below + bin.articles.length,
        insetTop: 1,
        fill: (bin: Bin) => sideColor(bin.side, sides),
        href: hrefOf,
        ariaLabel: (bin: Bin) => aboutOf(bin, names),
        title: (bin: Bin) => aboutOf(bin, names),
      }),
      Plot.ruleY([0], {stroke: "var(--line-strong)", ariaHidden: "true"}),
    ],
  });
}

/** Every period from the first to the last, so that those without an article are seen to be empty. */
function periodsOf(bins: readonly Bin[]): string[] {
  const isYears = bins.some(({period}) => period.length === 4);
  const months = monthsBetween(bins.map(({period}) => (isYears ? `${period}-01` : period)));
  return [...new Set(months.map((month) => (isYears ? month.slice(0, 4) : month)))];
}

/** Every so many periods, as room allows; the year stands under the first of all and under each January. */
function tick(period: string, i: number, every: number): string {
  if (period.length === 4) return i % every ? "" : period;
  const month = monthName(period).slice(0, 3);
  if (i === 0 || period.endsWith("-01")) return `${month}\n${period.slice(0, 4)}`;
  return every > 1 ? "" : month;
}

const hrefOf = ({period, side}: Bin): string => fragmentOf({month: period, side: side ?? "none"});

const aboutOf = ({period, side, articles}: Bin, names: CorpusOptions["names"]): string =>
  `${monthName(period)}, ${side === null ? "no side" : names(side)}: ${counted(articles.length, "article")}`;

/** The finding: how much of the time has no article at all. */
function titleOf(bins: readonly Bin[]): string {
  const periods = periodsOf(bins);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return "No article has a day of publication";
  const unit = first.length > 4 ? "month" : "year";
  const empty = periods.length - new Set(bins.map(({period}) => period)).size;
  const range = `${monthName(first)} to ${monthName(last)}`;
  if (first === last) return `All of them are from ${monthName(first)}`;
  if (!empty) return `${range}: articles in every ${unit}`;
  return `${range}: no article in ${spelled(empty)} of ${counted(periods.length, unit)}`;
}

const captionOf = (undated: number): string =>
  [
    "Articles by the time of publication and by side. Gaps are gaps of this collection, not of diplomacy.",
    undated ? `Not drawn: ${counted(undated, "article")} without a day of publication.` : "",
  ]
    .join(" ")
    .trim();
