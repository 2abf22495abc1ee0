import type {TopicShare} from "../../loaders/schema.ts";
import {monthName, monthsBetween} from "./corpus-bins.js";
import {matrix} from "./matrix.js";
import {small} from "./pair-words.js";
import type {Panel} from "./panel.js";
import type {Topics} from "./topic-counts.js";
import {capital, counted, listed} from "./words.js";

/** Who speaks of what: topics down, and across the sides, levels or months, as shares of each. */

export interface SharesOptions {
  width: number;
  /** what it is called in addresses and files */
  name: string;
  /** "side", "level" */
  kind: string;
  label: (topic: string) => string;
  /** a slice's name */
  names: (value: string) => string;
  /** all slices in their order, those without a unit too; else those that have one */
  slices?: readonly string[];
  panel: Panel;
  /** the words by which units speak of topics */
  words: Topics["words"];
  filter?: string;
}

/** So many topics, and slices, can be read. */
const TOPICS = 20;
const SLICES = 24;

/** A slice with fewer units, or a topic with fewer of them, cannot stand out, whatever a test says. */
const LEAST = 3;
const FALSE = 0.05;

const isClear = ({count, q}: TopicShare): boolean => count >= LEAST && q < FALSE;

/** `rows` are of one unit and one cut, as the table has them: each slice as a whole, and its topics. */
export function topicShares(rows: readonly TopicShare[], options: SharesOptions): HTMLElement | null {
  const {width, name, kind, label, names, panel, words, filter} = options;
  const slices = rows.filter(({topic}) => topic === null);
  if (!slices.length) return null;
  const {unit, by} = slices[0]!;
  const shown = columnsOf(slices, options.slices);
  const left = slices.filter(({value}) => !shown.has(value));
  const topics = topicsOf(rows);
  const cells = rows.filter(({topic, value}) => topics.includes(topic ?? "") && shown.has(value));
  const n = slices.reduce((sum, {of}) => sum + of, 0);
  const all = new Set(rows.flatMap(({topic}) => topic ?? []));
  const byCell = new Map(cells.map((row) => [`${row.topic} ${row.value}`, row]));
  const about = (row: TopicShare): string =>
    `${label(row.topic!)}: ${row.count} of ${counted(row.of, unit)}, ${names(row.value)}\n${shareName(row)}; q ${small(row.q)}`;
  return matrix(
    cells.map((row) => ({
      row: row.topic!,
      column: row.value,
      count: row.count,
      tone: row.share,
      clear: isClear(row),
      about: about(row),
      href: panel.found(
        `${by}-${row.value}-${unit}-${row.topic}`,
        `${label(row.topic!)}, ${names(row.value)}`,
        () => words(unit, [row.topic!], row.examples),
      ),
    })),
    {
      width,
      name,
      title: sharesTitle(rows, options, n),
      description: `${topics
        .slice(0, 4)
        .map((topic) => `${label(topic)}: ${partsOf(cells, topic, names)}`)
        .join("; ")}.`,
      caption: [
        `${capital(unit)}s of each ${kind} that speak of a topic, n = ${n}; behind each ${kind} how many it has. The darker, the greater their share; framed, beyond chance against all others (q < 0.05).`,
        all.size > topics.length ? `The ${counted(all.size - topics.length, "rarest topic")} left out.` : "",
        left.length ? `Left out: ${counted(left.length, kind)} with fewer or earlier ${unit}s.` : "",
      ]
        .filter(Boolean)
        .join(" "),
      filter,
      unit: `${unit}s`,
      rows: new Map(topics.map((topic) => [topic, label(topic)])),
      columns: new Map([...shown].map(([value, of]) => [value, `${names(value)} (${of})`])),
      heads: ["Topic", capital(kind)],
      more: [
        {name: "Of", value: ({row, column}) => byCell.get(`${row} ${column}`)!.of},
        {name: "Share (95 %)", value: ({row, column}) => shareName(byCell.get(`${row} ${column}`)!)},
        {name: "q", value: ({row, column}) => small(byCell.get(`${row} ${column}`)!.q)},
      ],
    },
  );
}

/** The slices with most units, in the order of the table; or those that are given, however many units they have. */
function columnsOf(slices: readonly TopicShare[], given?: readonly string[]): Map<string, number> {
  const sizes = new Map(slices.map(({value, of}) => [value, of]));
  if (given) return new Map(given.slice(-SLICES).map((value) => [value, sizes.get(value) ?? 0]));
  const most = new Set([...slices].sort((a, b) => b.of - a.of).slice(0, SLICES));
  return new Map(slices.filter((slice) => most.has(slice)).map(({value, of}) => [value, of]));
}

/** The topics with most units, first. */
function topicsOf(rows: readonly TopicShare[]): string[] {
  const counts = new Map<string, number>();
  for (const {topic, count} of rows) if (topic !== null) counts.set(topic, (counts.get(topic) ?? 0) + count);
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, TOPICS)
    .map(([topic]) => topic);
}

/** Months, or years where there are too many; those of which nothing was read are among them. */
export function periodsOf(
  rows: readonly TopicShare[],
  unit: TopicShare["unit"],
): Pick<SharesOptions, "kind" | "names" | "slices" | "filter"> & {rows: TopicShare[]} {
  const own = rows.filter((row) => row.unit === unit);
  const months = monthsBetween(own.filter(({by}) => by === "month").map(({value}) => value));
  const by = months.length > SLICES ? "year" : "month";
  const chosen = own.filter((row) => row.by === by);
  const years = [...new Set(monthsBetween(chosen.map(({value}) => `${value.slice(0, 4)}-01`)).map(yearOf))];
  const filter = unit === "article" ? undefined : `counted by ${unit}s`;
  return {rows: chosen, kind: by, names: monthName, slices: by === "month" ? months : years, filter};
}

const yearOf = (month: string): string => month.slice(0, 4);

const percent = (share: number): string => `${Math.round(share * 100)}`;

/** "60 per cent (15 to 95)" */
const shareName = ({share, low, high}: TopicShare): string =>
  `${percent(share)} per cent (${percent(low)} to ${percent(high)})`;

const partsOf = (cells: readonly TopicShare[], topic: string, names: (value: string) => string): string =>
  cells
    .filter((row) => row.topic === topic)
    .map(({value, count, of}) => `${names(value)} ${count} of ${of}`)
    .join(", ");

/** What stands out; where nothing does, that chance may explain it all. */
export function sharesTitle(
  rows: readonly TopicShare[],
  {kind, label, names}: Pick<SharesOptions, "kind" | "label" | "names">,
  n: number,
): string {
  const slices = rows.filter(({topic}) => topic === null);
  if (slices.length === 1)
    return `All ${counted(n, rows[0]!.unit)} are of one ${kind}: ${names(slices[0]!.value)}`;
  const clear = rows.filter((row) => row.topic !== null && isClear(row)).sort((a, b) => a.q - b.q);
  const [first] = clear;
  const unit = rows[0]!.unit;
  if (!first) return `No topic belongs to one ${kind} more than chance allows, among ${counted(n, unit)}`;
  const more = clear.length - 1;
  return `${label(first.topic!)}, ${names(first.value)}: ${first.count} of ${counted(first.of, unit)}, more than chance allows${more ? `; ${listed([`${counted(more, "more cell")} framed`])}` : ""}`;
}
