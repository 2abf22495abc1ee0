import type {Contrast} from "../../loaders/schema.ts";
import {bars} from "./bars.js";
import {element} from "./element.js";
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

/** What can be concluded, in words. */
export function contrastSentence(rows: readonly Contrast[], unit: Contrast["unit"]): string {
  const sure = rows.filter(({clear}) => clear).length;
  const tested = rows[0]?.tested ?? 0;
  if (!tested) return `There are no ${unit}s to compare.`;
  if (!sure) {
    const highest = Math.max(...rows.map(({z}) => z));
    return `Of ${counted(tested, unit)} none can be told from chance: none has |z| ≥ 1.96 by uses and by articles, and a false discovery rate under 5 per cent (q). The highest z by uses is ${highest.toFixed(2)}, and of so many some must be high by chance. What follows are counts, and no difference between the sides.`;
  }
  return `Of ${counted(tested, unit)} ${spelled(sure)} ${sure === 1 ? "sets" : "set"} the sides apart beyond chance: |z| ≥ 1.96 by uses and by articles, and a false discovery rate under 5 per cent over all that were tested (q). Articles of one side repeat each other, so this is the most that can be said, not the least.`;
}

/** So many bars for a side can be read at once. */
const BARS = 12;

/** The clearest words or topics of one side as bars, as long as their z. */
export function contrastBars(
  rows: readonly Contrast[],
  side: string,
  options: {width: number},
  voices: Voices,
): HTMLElement {
  const {names, sides} = voices;
  const own = rows.filter((row) => row.side === side && row.clear).slice(0, BARS);
  const {against, unit} = own[0]!;
  const other = against === null ? "all others" : inSentence(names(against));
  return bars(
    own.map((row) => ({
      label: row.label,
      count: Math.round(row.z * 10) / 10,
      note: `${row.uses.toLocaleString("en")} : ${row.other_uses.toLocaleString("en")}`,
      href: hrefOf(row, voices),
      color: sideColor(side, sides),
    })),
    {
      width: options.width,
      name: `${unit}s-${side}-${against ?? "others"}`,
      title: `${own[0]!.label.replace(/^./, (c) => c.toUpperCase())}: ${usesName(own[0]!, names)}`,
      caption: `What ${inSentence(names(side))} says more than ${other}, the ${spelled(own.length)} clearest. Bars are as long as z, the log-odds ratio in standard deviations; at their ends uses, the side’s and the other’s. Each opens the first of the side’s sentences in each article.`,
      unit: "z",
      kind: capital(unit),
    },
  );
}

/** "311 times in Russia’s articles, 3 in China’s" */
const usesName = ({side, against, uses, other_uses}: Contrast, names: (code: string) => string): string =>
  `${uses.toLocaleString("en")} ${uses === 1 ? "time" : "times"} in ${possessive(names(side))} articles, ${other_uses.toLocaleString("en")} in ${against === null ? "all others" : possessive(names(against))}`;

/** The first sentence with it in each of the side's articles. */
const hrefOf = ({side, unit, term, label}: Contrast, {panel, names, usesOf}: Voices): string =>
  panel.quotes(
    `${unit}-${side}-${term}`,
    `${capital(label)}, in ${possessive(names(side))} articles`,
    usesOf(`${side}:${unit}:${term}`),
  );

/** The rows with their counts. */
export const contrastTable = (rows: readonly Contrast[], voices: Voices): HTMLElement =>
  table(
    [...rows].sort((a, b) => Number(b.clear) - Number(a.clear) || b.z - a.z),
    [
      {
        name: capital(rows[0]?.unit ?? "word"),
        value: (row) => element("a", {href: hrefOf(row, voices)}, row.label),
      },
      {name: "Used more by", value: ({side}) => voices.names(side)},
      {name: "Uses", value: ({uses, other_uses}) => `${uses} : ${other_uses}`},
      {name: "Articles", value: ({articles, other_articles}) => `${articles} : ${other_articles}`},
      {name: "z", value: ({z}) => z.toFixed(2)},
      {name: "q", value: ({q}) => q.toFixed(3)},
      {name: "z by articles", value: ({z_articles}) => z_articles.toFixed(2)},
      {name: "Beyond chance", value: ({clear}) => (clear ? "yes" : "no")},
    ],
    {label: `${capital(rows[0]?.unit ?? "word")}s that set the sides apart, with counts`},
  );
