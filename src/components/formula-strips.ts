import * as Plot from "npm:@observablehq/plot";
import type {Article, Formula} from "../../loaders/schema.ts";
import {chart} from "./chart.js";
import {element} from "./element.js";
import {
  endsAt,
  formulaBins,
  grainName,
  grainOf,
  publishedBins,
  type Bin,
  type Grain,
} from "./formula-bins.js";
import {courseOf, quoted, shareName, stripsTitle} from "./formula-words.js";
import {drawable, fitted, widthOf} from "./labels.js";
import {sideColor} from "./sides.js";
import type {Voices} from "./voices.js";
import {counted} from "./words.js";

/** When a side uses its formulas: a strip for each, so that a phrase that appears, spreads or vanishes is seen. */

/** Height of a strip: its words above, its marks below. */
const STEP = 50;
const TOP = 22;
/** Height of the tallest bar. */
const TALL = 20;

/** A time in which articles of the side are counted, whether they use the formula or not. */
interface Read {
  formula: Formula;
  start: string;
}

interface Options {
  width: number;
  /** articles of the side that are counted: in English, without reprints */
  articles: readonly Article[];
  /** first and last day of the whole corpus */
  ends: readonly string[];
}

export function formulaStrips(
  side: string,
  formulas: readonly Formula[],
  {articles, ends, ...options}: Options,
  voices: Voices,
): HTMLElement {
  const width = drawable(options.width);
  const grain = grainOf(formulas, articles);
  const rows = formulaBins(formulas, voices.usesOf, articles, grain);
  const place = new Map(formulas.map((formula, i) => [formula, TOP + i * STEP]));
  const most = rows.reduce((max, {articles: n, all}) => Math.max(max, n / all), 0);
  const href = ({formula, start, uses}: Bin): string =>
    voices.panel.quotes(
      `${formula.id}-${start}`,
      `${quoted(formula.words)}, ${grainName(start, grain)}`,
      uses,
    );
  const about = ({formula, start, articles: n, all}: Bin): string =>
    `${formula.words}, ${grainName(start, grain)}: ${grain === "day" ? counted(n, "article") : `${n} of ${counted(all, "article")}`}`;
  const starts = [...publishedBins(articles, grain).keys()];
  const read = formulas.flatMap((formula) => starts.map((start): Read => ({formula, start})));
  const base = ({formula}: Bin): number => place.get(formula)! + 42;
  const isEach = grain === "day";
  const height = TOP + formulas.length * STEP + 2;
  const color = sideColor(side, voices.sides);
  const plot = Plot.plot({
    width,
    height,
    marginLeft: 2,
    marginRight: 16,
    marginTop: TOP,
    marginBottom: 2,
    x: {type: "utc", axis: null, domain: ends.map((day) => new Date(day))},
    y: {domain: [0, height], range: [0, height], axis: null},
    marks: [
      Plot.axisX({
        anchor: "top",
        label: null,
        textAnchor: "start",
        tickSize: 0,
        ticks: Math.max(2, Math.floor(width / 130)),
      }),
      Plot.ruleY(formulas, {
        y: (formula: Formula) => place.get(formula)! + 42,
        stroke: "var(--line)",
        ariaHidden: "true",
      }),
      Plot.rect(read, {
        x1: ({start}: Read) => new Date(start),
        x2: ({start}: Read) => endsAt(start, grain),
        y1: (bin: Read) => place.get(bin.formula)! + 42 - (isEach ? 4 : TALL),
        y2: (bin: Read) => place.get(bin.formula)! + 42,
        insetLeft: isEach ? -0.5 : 0,
        insetRight: isEach ? -0.5 : 0.5,
        fill: isEach ? "var(--line-strong)" : "var(--silence)",
        ariaHidden: "true",
      }),
      Plot.text(formulas, {
        frameAnchor: "left",
        textAnchor: "start",
        dx: -2,
        y: (formula: Formula) => place.get(formula)! + 12,
        text: (formula: Formula) => fitted(quoted(formula.words), width - widthOf(shareName(formula)) - 18),
        fill: "var(--ink)",
        fontWeight: 600,
        ariaHidden: "true",
      }),
      Plot.text(formulas, {
        frameAnchor: "right",
        textAnchor: "end",
        dx: 16,
        y: (formula: Formula) => place.get(formula)! + 12,
        text: shareName,
        fill: "var(--ink-muted)",
        ariaHidden: "true",
      }),
      isEach
        ? Plot.dot(rows, {
            x: ({start}: Bin) => new Date(start),
            y: (bin: Bin) => base(bin) - 9,
            r: 5,
            fill: color,
            fillOpacity: 0.8,
            stroke: "var(--paper)",
            href,
            ariaLabel: about,
            title: about,
          })
        : Plot.rect(rows, {
            x1: ({start}: Bin) => new Date(start),
            x2: "end",
            y1: (bin: Bin) => base(bin) - Math.max(2, (TALL * bin.articles) / bin.all / most),
            y2: base,
            insetRight: 0.5,
            fill: color,
            href,
            ariaLabel: about,
            title: about,
          }),
    ],
  });
  return chart(plot, {
    name: `formulas-${side}`,
    title: stripsTitle(side, formulas, voices.names),
    description: `${formulas.map((formula) => `${quoted(formula.words)} ${shareName(formula)} articles${courseOf(formula) && `, ${courseOf(formula)}`}`).join("; ")}.`,
    caption: `${captionOf(grain, most)} Ranked by words repeated: the length of a formula times the articles that use it. Each mark opens the sentences.`,
    rows,
    columns: [
      {name: "Formula", value: ({formula}) => formula.words},
      {name: grain === "day" ? "Day" : "When", value: ({start}) => grainName(start, grain)},
      {name: "Articles", value: (bin) => element("a", {href: href(bin)}, bin.articles)},
      {name: "Of the side’s", value: ({all}) => all},
    ],
  });
}

const captionOf = (grain: Grain, most: number): string =>
  grain === "day"
    ? "A dot is a day with an article of the side that uses the formula, a tick one with any article of the side. At the right, articles that use it, of the side’s; each text counts once."
    : `Share of the side’s articles of each ${grain} that use the formula, all strips on one scale: the tallest bar is ${Math.round(most * 100)} per cent. The pale ground is where the side has articles. At the right, articles that use it, of the side’s; each text counts once.`;
