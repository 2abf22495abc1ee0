import type {Contrast, TopicMention} from "../../loaders/schema.ts";
import {bars} from "./bars.js";
import {element} from "./element.js";
import type {Quoted} from "./evidence.js";
import {sideColor} from "./sides.js";
import {table} from "./table.js";
import type {Voices} from "./voices.js";
import {capital, counted, inSentence, possessive, spelled} from "./words.js";

/** What sets two sides apart, or one from all others: words and topics by z-score. */

/** One side held against another, or against all others. */
export interface Comparison {
  side: string;
  against: string | null;
}

/** The comparisons that the table has, those of the largest sides first. */
export function comparisonsOf(rows: readonly Contrast[], sides: readonly string[]): Comparison[] {
  const found = new Map<string, Comparison>();
  const rank = (side: string): number => sides.indexOf(side);
  for (const {side, against} of rows) {
    const [one, other] = against !== null && rank(against) < rank(side) ? [against, side] : [side, against];
    found.set(`${one} ${other}`, {side: one, against: other});
  }
  const order = ({side, against}: Comparison): number =>
    against === null ? 1e6 + rank(side) : rank(side) * 1e3 + rank(against);
  return [...found.values()].sort((a, b) => order(a) - order(b));
}

export const comparisonName = ({side, against}: Comparison, names: (code: string) => string): string =>
  against === null ? `${names(side)} and all others` : `${names(side)} and ${inSentence(names(against))}`;

/** Rows of a comparison in one unit: of a pair of sides both ways, else what the side uses more than the rest. */
export const rowsOf = (
  rows: readonly Contrast[],
  {side, against}: Comparison,
  unit: Contrast["unit"],
): Contrast[] =>
  rows.filter(
    (row) =>
      row.unit === unit &&
      ((row.side === side && row.against === against) ||
        (against !== null && row.side === against && row.against === side)),
  );

/** Beyond chance by uses and by articles, and after the test of all the others. */
export const isClear = ({z, q, z_articles}: Contrast): boolean => z >= 1.96 && z_articles >= 1.96 && q < 0.05;

/** What can be concluded, in words. */
export function contrastSentence(rows: readonly Contrast[], unit: Contrast["unit"]): string {
  const clear = rows.filter(isClear).length;
  const tested = rows[0]?.tested ?? 0;
  if (!tested) return `There are no ${unit}s to compare.`;
  if (!clear) {
    const alone = rows.filter(({z}) => z >= 1.96).length;
    const why = alone
      ? `${capital(spelled(alone))} ${alone === 1 ? "has" : "have"} a z of 1.96 or more taken alone, but not by articles as well as by uses, or not beside the others: of so many some must, by chance`
      : "Every |z| is below 1.96";
    return `Of ${counted(tested, unit)} none can be told from chance. ${why}. What follows are counts, and no difference between the sides.`;
  }
  return `Of ${counted(tested, unit)} ${spelled(clear)} ${clear === 1 ? "sets" : "set"} the sides apart beyond chance: |z| ≥ 1.96 by uses and by articles, and a false discovery rate under 5 per cent over all that were tested (q). Articles of one side repeat each other, so this is the most that can be said, not the least.`;
}

/** So many bars for a side can be read at once. */
const BARS = 12;

export interface ContrastOptions {
  width: number;
  mentions: readonly TopicMention[];
}

/** The clearest words or topics of one side as bars, as long as their z. */
export function contrastBars(
  rows: readonly Contrast[],
  side: string,
  options: ContrastOptions,
  voices: Voices,
): HTMLElement {
  const {names, sides} = voices;
  const own = rows.filter((row) => row.side === side && isClear(row)).slice(0, BARS);
  const {against, unit} = own[0]!;
  const other = against === null ? "all others" : inSentence(names(against));
  return bars(
    own.map((row) => ({
      label: row.label,
      count: Math.round(row.z * 10) / 10,
      note: `${row.uses.toLocaleString("en")} : ${row.other_uses.toLocaleString("en")}`,
      href: hrefOf(row, options.mentions, voices),
      color: sideColor(side, sides),
    })),
    {
      width: options.width,
      title: `${own[0]!.label.replace(/^./, (c) => c.toUpperCase())}: ${usesName(own[0]!, names)}`,
      caption: `What ${inSentence(names(side))} says more than ${other}, the ${spelled(own.length)} clearest. Bars are as long as z, the log-odds ratio in standard deviations; at their ends uses, the side’s and the other’s. Each opens the side’s sentences.`,
      unit: "z",
      kind: capital(unit),
    },
  );
}

/** "311 times in Russia’s articles, 3 in China’s" */
const usesName = ({side, against, uses, other_uses}: Contrast, names: (code: string) => string): string =>
  `${uses.toLocaleString("en")} ${uses === 1 ? "time" : "times"} in ${possessive(names(side))} articles, ${other_uses.toLocaleString("en")} in ${against === null ? "all others" : possessive(names(against))}`;

function hrefOf(
  row: Contrast,
  mentions: readonly TopicMention[],
  {panel, articles, names, usesOf}: Voices,
): string {
  const quotes: readonly Quoted[] =
    row.unit === "word"
      ? usesOf(`${row.side}:${row.term}`)
      : mentions.filter(({topic, article}) => topic === row.term && articles.get(article)?.side === row.side);
  return panel.quotes(
    `${row.unit}-${row.side}-${row.term}`,
    `${capital(row.label)}, in ${possessive(names(row.side))} articles`,
    quotes,
  );
}

/** The rows with their counts. */
export const contrastTable = (
  rows: readonly Contrast[],
  mentions: readonly TopicMention[],
  voices: Voices,
): HTMLElement =>
  table(
    [...rows].sort((a, b) => Number(isClear(b)) - Number(isClear(a)) || b.z - a.z),
    [
      {
        name: capital(rows[0]?.unit ?? "word"),
        value: (row) => element("a", {href: hrefOf(row, mentions, voices)}, row.label),
      },
      {name: "Used more by", value: ({side}) => voices.names(side)},
      {name: "Uses", value: ({uses, other_uses}) => `${uses} : ${other_uses}`},
      {name: "Articles", value: ({articles, other_articles}) => `${articles} : ${other_articles}`},
      {name: "z", value: ({z}) => z.toFixed(2)},
      {name: "q", value: ({q}) => q.toFixed(3)},
      {name: "z by articles", value: ({z_articles}) => z_articles.toFixed(2)},
      {name: "Beyond chance", value: (row) => (isClear(row) ? "yes" : "no")},
    ],
    {label: `${capital(rows[0]?.unit ?? "word")}s that set the sides apart, with counts`},
  );
