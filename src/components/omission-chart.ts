import * as Plot from "npm:@observablehq/plot";
import type {Omission, Topic} from "../../loaders/schema.ts";
import {chart} from "./chart.js";
import {element} from "./element.js";
import {drawable, fitted, widest} from "./labels.js";
import {hrefOf, intervalName, labelOf, percent} from "./omissions.js";
import {sideColor} from "./sides.js";
import type {Voices} from "./voices.js";
import {capital, counted, inSentence, labelInSentence} from "./words.js";

/** So many topics can be read. */
const MOST = 12;
const STEP = 26;

/** How often one side leaves a topic out, with the exact interval; a dot opens what the other side said. */
export function omissionChart(
  rows: readonly Omission[],
  topics: readonly Topic[],
  options: {width: number},
  voices: Voices,
): HTMLElement {
  const {names, sides} = voices;
  const width = drawable(options.width);
  const shown = rows.filter(({omitted}) => omitted > 0).slice(0, MOST);
  const [{side, other, contacts}] = shown as [Omission];
  const label = labelOf(topics);
  const isWide = width >= 420;
  const room = isWide ? Math.min(widest(shown.map(({topic}) => label(topic))), width * 0.45) : width - 60;
  const step = isWide ? STEP : STEP + 16;
  const place = new Map(shown.map((row, i) => [row, 20 + i * step]));
  const y = (row: Omission): number => place.get(row)! + (isWide ? 12 : 28);
  const about = (row: Omission): string =>
    `${label(row.topic)}: left out in ${row.omitted} of ${contacts} contacts, ${percent(row.share)} per cent, interval ${percent(row.low)} to ${percent(row.high)}`;
  const height = 20 + shown.length * step + 4;
  const color = sideColor(side, sides);
  const plot = Plot.plot({
    width,
    height,
    marginLeft: isWide ? room + 12 : 12,
    marginRight: 40,
    marginTop: 20,
    marginBottom: 4,
    x: {
      domain: [0, Math.max(...shown.map(({high}) => high))],
      axis: "top",
      label: null,
      percent: false,
      tickFormat: "%",
      ticks: 4,
      tickSize: 0,
      grid: true,
    },
    y: {domain: [0, height], range: [0, height], axis: null},
    marks: [
      Plot.ruleY(shown, {
        y,
        x1: "low",
        x2: "high",
        stroke: color,
        strokeWidth: 2,
        strokeOpacity: 0.55,
        ariaHidden: "true",
      }),
      Plot.dot(shown, {
        x: "share",
        y,
        r: 5.5,
        fill: color,
        href: (row: Omission) => hrefOf(row, label(row.topic), voices),
        ariaLabel: about,
        title: about,
      }),
      Plot.text(shown, {
        x: 0,
        y: (row: Omission) => (isWide ? y(row) : y(row) - 17),
        dx: isWide ? -8 : 0,
        text: (row: Omission) => fitted(label(row.topic), room),
        textAnchor: isWide ? "end" : "start",
        fill: "var(--ink)",
        ariaHidden: "true",
      }),
      Plot.text(shown, {
        x: "high",
        y,
        dx: 6,
        text: (row: Omission) => `${row.omitted}`,
        textAnchor: "start",
        fill: "var(--ink)",
        fontWeight: 600,
        ariaHidden: "true",
      }),
    ],
  });
  const [first] = shown as [Omission];
  const written = voices.usesOf(first.id).map(({exact}) => exact);
  const inText = labelInSentence(label(first.topic), written);
  return chart(plot, {
    name: `omissions-${side}-${other}`,
    title: `${names(side)} is most often silent on ${inText}: in ${first.omitted} of ${contacts} contacts`,
    description: `${shown.map(about).join("; ")}.`,
    caption: `Contacts that both report and on which ${inSentence(names(other))} speaks of the topic and ${inSentence(names(side))} does not: share of all ${contacts}, with the exact interval at 95 per cent, and at its end their number.${rows.length > shown.length ? ` ${capital(counted(rows.length - shown.length, "other topic"))} in the table below.` : ""}`,
    rows: shown,
    columns: [
      {
        name: "Topic",
        value: (row) => element("a", {href: hrefOf(row, label(row.topic), voices)}, label(row.topic)),
      },
      {name: "Left out", value: ({omitted}) => omitted},
      {name: "Of contacts", value: ({contacts}) => contacts},
      {name: "Interval", value: intervalName},
    ],
  });
}
