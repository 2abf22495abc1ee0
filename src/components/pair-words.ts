import type {Cooccurrence} from "../../loaders/schema.ts";
import type {Column} from "./chart.js";
import {element} from "./element.js";
import {hrefOf, type Topics} from "./topic-counts.js";
import {capital} from "./words.js";

/** Two topics that come together: their counts, how far that is from chance, and how sure, in words and columns. */

/** 0.048, 0.00012: two digits that tell something. */
export const small = (p: number): string =>
  p >= 0.0001 ? `${Number(p.toPrecision(2))}` : p.toExponential(1);

export const ratio = (log: number): string => {
  const value = Math.exp(log);
  return value >= 100 ? Math.round(value).toLocaleString("en") : `${Number(value.toPrecision(2))}`;
};

/** "3.4 (0.2 to 58)": how many times the odds of the one are where the other is. */
export const oddsName = ({log_odds, low, high}: Cooccurrence): string =>
  `${ratio(log_odds)} (${ratio(low)} to ${ratio(high)})`;

export const testName = ({test}: Cooccurrence): string => (test === "fisher" ? "Fisher’s exact test" : "G²");

export const pairName = ({a, b}: Cooccurrence, {label}: Pick<Topics, "label">): string =>
  `${label(a)} and ${label(b)}`;

/** All that is known of a pair, a line each. */
export function pairAbout(row: Cooccurrence, {label, unit}: Pick<Topics, "label" | "unit">): string {
  return [
    `${pairName(row, {label})}: together in ${row.n11} of ${row.n} ${unit}s`,
    `n11 ${row.n11}, n1. ${row.n1}, n.1 ${row.n2}, N ${row.n}; by chance ${row.expected.toFixed(1)}`,
    `NPMI ${row.npmi.toFixed(2)}, odds ratio ${oddsName(row)}`,
    `${testName(row)}: p ${small(row.p)}, q ${small(row.q)}`,
  ].join("\n");
}

export const pairHref = ({a, b, examples}: Cooccurrence, topics: Topics): string =>
  hrefOf(topics, [a, b], examples);

/** Columns with all that a tip tells, so that the table and its CSV tell no less. */
export const pairColumns = (topics: Topics): Column<Cooccurrence>[] => [
  {name: "Topic", value: ({a}) => topics.label(a)},
  {name: "Topic with it", value: ({b}) => topics.label(b)},
  {
    name: `${capital(topics.unit)}s with both (n11)`,
    value: (row) => element("a", {href: pairHref(row, topics)}, row.n11),
  },
  {name: "With the first (n1.)", value: ({n1}) => n1},
  {name: "With the second (n.1)", value: ({n2}) => n2},
  {name: "In all (N)", value: ({n}) => n},
  {name: "By chance", value: ({expected}) => expected.toFixed(2)},
  {name: "NPMI", value: ({npmi}) => npmi.toFixed(3)},
  {name: "Odds ratio (95 %)", value: oddsName},
  {name: "Test", value: testName},
  {name: "p", value: ({p}) => small(p)},
  {name: "q", value: ({q}) => small(q)},
];
