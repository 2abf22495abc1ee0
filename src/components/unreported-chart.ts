import * as Plot from "npm:@observablehq/plot";
import type {Unreported} from "../../loaders/schema.ts";
import {chart} from "./chart.js";
import {element} from "./element.js";
import {drawable} from "./labels.js";
import {sideColor} from "./sides.js";
import {pairName, whole} from "./unreported-words.js";
import type {Voices} from "./voices.js";
import {counted} from "./words.js";

/** What two sides report of the contacts between them, and what neither may. */

interface Segment {
  row: Unreported;
  kind: string;
  from: number;
  to: number;
  color: string;
  href: string;
}

/** Height of a pair: its words above, its bar below. */
const ROW = 76;

/** What each alone reports, what both do, and what neither may, as one bar a pair. */
export function unreportedChart(
  rows: readonly Unreported[],
  options: {width: number},
  voices: Voices,
): HTMLElement {
  const width = drawable(options.width);
  const segments = rows.flatMap((row) => segmentsOf(row, voices));
  const place = new Map(rows.map((row, i) => [row, i * ROW]));
  const about = ({row, kind, from, to}: Segment): string =>
    `${pairName(row, voices.names)}, ${kind}: ${whole(to - from)}`;
  const height = rows.length * ROW + 24;
  const most = Math.max(...rows.map(({high}) => high!));
  const plot = Plot.plot({
    width,
    height,
    marginLeft: 8,
    marginRight: 14,
    marginTop: 2,
    marginBottom: 22,
    x: {domain: [0, most], label: null, ticks: 5, tickSize: 0, grid: true},
    y: {domain: [0, height], range: [0, height], axis: null},
    marks: [
      Plot.text(rows, {
        x: 0,
        y: (row: Unreported) => place.get(row)! + 36,
        textAnchor: "start",
        lineAnchor: "bottom",
        lineWidth: width / 14,
        text: (row: Unreported) => partsName(segments.filter((segment) => segment.row === row)),
        fill: "var(--ink)",
        ariaHidden: "true",
      }),
      Plot.rect(segments, {
        x1: "from",
        x2: "to",
        y1: ({row}: Segment) => place.get(row)! + 42,
        y2: ({row}: Segment) => place.get(row)! + 62,
        insetRight: 1,
        fill: "color",
        fillOpacity: ({kind}: Segment) => (kind === "neither (estimated)" ? 0.35 : 1),
        href: "href",
        ariaLabel: about,
        title: about,
      }),
      Plot.ruleY(rows, {
        y: (row: Unreported) => place.get(row)! + 52,
        x1: "low",
        x2: "high",
        stroke: "var(--ink)",
        strokeWidth: 1.5,
        ariaHidden: "true",
      }),
      Plot.ruleX(
        rows.flatMap((row) => [row.low!, row.high!].map((x) => ({x, y: place.get(row)! + 52}))),
        {
          x: "x",
          y1: ({y}: {y: number}) => y - 5,
          y2: ({y}: {y: number}) => y + 5,
          stroke: "var(--ink)",
          strokeWidth: 1.5,
          ariaHidden: "true",
        },
      ),
    ],
  });
  return chart(plot, {
    name: "unreported",
    title: chartTitle(rows, voices.names),
    description: `${segments.map(about).join("; ")}.`,
    caption:
      "Contacts between the two that were held, from left to right in the order of the words above each bar; pale, the estimate of those that neither reports. The line is the interval of the whole at 95 per cent. The pale part leads to what the estimate assumes.",
    rows: segments,
    columns: [
      {name: "Sides", value: ({row}) => pairName(row, voices.names)},
      {name: "Reported by", value: (segment) => element("a", {href: segment.href}, segment.kind)},
      {name: "Contacts", value: ({from, to}) => whole(to - from)},
    ],
  });
}

/** "China alone 56, both 102, Russia alone 40, neither (estimated) 22" */
const partsName = (segments: readonly Segment[]): string =>
  segments.map(({kind, from, to}) => `${kind} ${whole(to - from)}`).join(" · ");

function chartTitle([row, ...others]: readonly Unreported[], names: (code: string) => string): string {
  const {seen, estimate, low, high} = row!;
  const more = others.length ? `; ${counted(others.length, "other pair")} below` : "";
  return `${pairName(row!, names)}: ${counted(seen, "contact")} reported, perhaps ${whole(estimate!)} held (${whole(low!)} to ${whole(high!)})${more}`;
}

function segmentsOf(row: Unreported, {names, sides, panel}: Voices): Segment[] {
  const [left, right] = [new Set(row.left_contacts), new Set(row.right_contacts)];
  const parts: [string, string[], string][] = [
    [`${names(row.left)} alone`, [...left].filter((id) => !right.has(id)), sideColor(row.left, sides)],
    ["both", [...left].filter((id) => right.has(id)), "var(--ink-muted)"],
    [`${names(row.right)} alone`, [...right].filter((id) => !left.has(id)), sideColor(row.right, sides)],
  ];
  let from = 0;
  const seen = parts.map(([kind, ids, color]): Segment => {
    const own = ids.map((id) => ({id}));
    const href = panel.contacts(`${row.id}-${kind}`, `${pairName(row, names)}: told by ${kind}`, own);
    const segment = {row, kind, from, to: from + ids.length, color, href};
    from = segment.to;
    return segment;
  });
  const rest: Segment = {
    row,
    kind: "neither (estimated)",
    from,
    to: Math.max(from, row.estimate!),
    color: "var(--line-strong)",
    href: "#what-the-estimate-assumes",
  };
  return [...seen, rest].filter(({from, to}) => to > from);
}
