import * as Plot from "npm:@observablehq/plot";
import type {Cooccurrence} from "../../loaders/schema.ts";
import {chart} from "./chart.js";
import {drawable, fitted, widest} from "./labels.js";
import {oddsName, pairAbout, pairColumns, pairHref, pairName, ratio, small} from "./pair-words.js";
import {filterOf, type Topics} from "./topic-counts.js";
import {capital, counted, spelled} from "./words.js";

/** How much more often pairs come together than chance gives, each with its interval. */

/** What comes together once or twice has an interval as wide as the page. */
const LEAST = 3;
const MOST = 20;
const ROW = 26;
/** No odds are drawn beyond these: an interval that goes further ends in the frame. */
const FARTHEST = 1000;

/** Pairs by the lower end of their odds ratio, the surest first; nothing where none comes together in three units. */
export function topicPairs(topics: Topics, options: {width: number}): HTMLElement | null {
  const {pairs, unit, n} = topics;
  const frequent = pairs.filter(({n11}) => n11 >= LEAST).sort((x, y) => y.low - x.low);
  if (!frequent.length) return null;
  const rows = frequent.slice(0, MOST);
  const left = pairs.length - frequent.length;
  return chart(draw(rows, topics, drawable(options.width)), {
    name: "odds",
    title: oddsTitle(frequent, topics),
    description: `${rows
      .slice(0, 5)
      .map((row) => `${pairName(row, topics)}: odds ratio ${oddsName(row)}, q ${small(row.q)}`)
      .join("; ")}.`,
    caption: [
      `Odds ratio: how many times the odds of one topic are where the other is, of ${counted(n, unit)}, with the interval at 95 per cent; full dots are beyond chance.`,
      `At the right ${unit}s with both, and q, the rate of false discoveries over all ${(pairs[0]?.pairs ?? 0).toLocaleString("en")} pairs.`,
      left ? `${capital(counted(left, "pair"))} in fewer than ${spelled(LEAST)} ${unit}s left out.` : "",
      frequent.length > MOST ? `Shown are the ${MOST} surest of ${frequent.length}.` : "",
    ]
      .filter(Boolean)
      .join(" "),
    filter: filterOf(topics),
    rows,
    columns: pairColumns(topics),
  });
}

function draw(rows: readonly Cooccurrence[], topics: Topics, width: number): Element {
  const isWide = width >= 640;
  const room = isWide ? Math.min(widest(rows.map((row) => pairName(row, topics))), width * 0.45) : width - 8;
  const step = isWide ? ROW : ROW + 18;
  const place = new Map(rows.map((row, i) => [row, 24 + i * step]));
  const y = (row: Cooccurrence): number => place.get(row)! + (isWide ? 12 : 30);
  const height = 24 + rows.length * step + 4;
  const within = (log: number): number => Math.min(FARTHEST, Math.max(1 / FARTHEST, Math.exp(log)));
  const far = rows.reduce((most, {low, high}) => Math.max(most, within(high), 1 / within(low)), 10);
  const about = (row: Cooccurrence): string => pairAbout(row, topics);
  const words = {fill: "var(--ink)", ariaHidden: "true"} as const;
  return Plot.plot({
    width,
    height,
    marginLeft: isWide ? room + 14 : 8,
    marginRight: 108,
    marginTop: 24,
    marginBottom: 4,
    x: {
      type: "log",
      domain: [1 / far, far],
      axis: "top",
      label: null,
      ticks: 4,
      tickFormat: ticked,
      tickSize: 0,
      grid: true,
    },
    y: {domain: [0, height], range: [0, height], axis: null},
    marks: [
      Plot.ruleX([1], {stroke: "var(--line-strong)", strokeDasharray: "3 3", ariaHidden: "true"}),
      Plot.ruleY(rows, {
        y,
        x1: ({low}: Cooccurrence) => within(low),
        x2: ({high}: Cooccurrence) => within(high),
        stroke: "var(--accent)",
        strokeWidth: 2,
        strokeOpacity: 0.5,
        ariaHidden: "true",
      }),
      Plot.dot(rows, {
        x: ({log_odds}: Cooccurrence) => within(log_odds),
        y,
        r: 5,
        fill: ({clear}: Cooccurrence) => (clear ? "var(--accent)" : "var(--paper)"),
        stroke: "var(--accent)",
        strokeWidth: 1.75,
        href: (row: Cooccurrence) => pairHref(row, topics),
        ariaLabel: about,
        title: about,
      }),
      Plot.text(rows, {
        ...words,
        frameAnchor: "right",
        dx: 102,
        textAnchor: "end",
        y,
        text: ({n11, q}: Cooccurrence) => `${n11}, q ${small(q)}`,
      }),
      Plot.text(rows, {
        ...words,
        frameAnchor: "left",
        y: (row: Cooccurrence) => (isWide ? y(row) : y(row) - 18),
        dx: isWide ? -10 : -6,
        textAnchor: isWide ? "end" : "start",
        text: (row: Cooccurrence) => fitted(pairName(row, topics), room),
      }),
    ],
  });
}

/** "1/10", "1", "10×". */
const ticked = (value: number): string =>
  value === 1
    ? "1"
    : value < 1
      ? `1/${Math.round(1 / value).toLocaleString("en")}`
      : `${value.toLocaleString("en")}×`;

function oddsTitle(frequent: readonly Cooccurrence[], topics: Topics): string {
  const [first] = frequent.filter(({clear}) => clear);
  if (first)
    return `${pairName(first, topics)}: where one is, the odds of the other are at least ${ratio(Math.min(first.low, Math.log(FARTHEST)))} times as high`;
  const crossing = frequent.filter(({low, high}) => low <= 0 && high >= 0).length;
  if (crossing === frequent.length)
    return frequent.length === 1
      ? `The one pair in three ${topics.unit}s or more may go together, or apart, by chance`
      : `${capital(counted(frequent.length, "pair"))} come together in three ${topics.unit}s or more; each interval holds “no link”`;
  return `Of ${counted(frequent.length, "pair")} in three ${topics.unit}s or more none is beyond chance, so many were tested`;
}
