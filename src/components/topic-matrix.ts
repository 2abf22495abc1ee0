import type {Cooccurrence} from "../../loaders/schema.ts";
import {matrix} from "./matrix.js";
import {pairAbout, pairColumns, pairHref, pairName} from "./pair-words.js";
import {filterOf, ranked, type Topics} from "./topic-counts.js";
import {capital, counted} from "./words.js";

/** Which topics come together, as a matrix in which those of the same units stand beside each other. */

/** More topics than these would be too many to read; the rarest are left out. */
const MOST = 26;

/** Below the diagonal only, since both halves say the same; framed what is beyond chance. */
export function topicMatrix(topics: Topics, {width}: {width: number}): HTMLElement {
  const {unit, n, pairs, label} = topics;
  const shown = ranked(topics)
    .slice(0, MOST)
    .sort((a, b) => a.rank - b.rank)
    .map(({topic}) => topic);
  const place = new Map(shown.map((topic, i) => [topic, i]));
  const drawn = pairs.filter(({a, b}) => place.has(a) && place.has(b)).sort((x, y) => y.n11 - x.n11);
  const byCell = new Map(drawn.map((row) => [cellOf(row, place).join(" "), row]));
  const cells = drawn.map((row) => {
    const [column, across] = cellOf(row, place);
    const about = pairAbout(row, topics);
    return {row: across, column, count: row.n11, clear: row.clear, href: pairHref(row, topics), about};
  });
  const left = topics.counts.length - shown.length;
  const clear = drawn.filter((row) => row.clear).length;
  return matrix(cells, {
    width,
    name: "together",
    title: matrixTitle(pairs, topics),
    description: `${counted(drawn.length, "pair")} of topics; most often together: ${drawn
      .slice(0, 3)
      .map((row) => `${pairName(row, topics)} ${row.n11}`)
      .join(", ")}. ${capital(counted(clear, "pair"))} beyond chance.`,
    caption: [
      `${capital(unit)}s that speak of both topics, each in words of its own, of ${counted(n, unit)}; topics that keep the same company stand together.`,
      clear ? "Framed are the pairs that come together more often than chance allows." : "",
      left ? `The ${counted(left, "rarest topic")} left out.` : "",
      "Each number opens the sentences.",
    ]
      .filter(Boolean)
      .join(" "),
    filter: filterOf(topics),
    unit: `${unit}s`,
    rows: new Map(shown.slice(1).map((topic) => [topic, label(topic)])),
    columns: new Map(shown.slice(0, -1).map((topic) => [topic, label(topic)])),
    heads: ["Topic", "Topic with it"],
    isHalf: true,
    more: pairColumns(topics)
      .slice(3)
      .map(({name, value}) => ({name, value: ({row, column}) => value(byCell.get(`${column} ${row}`)!)})),
  });
}

/** The earlier topic stands above, the later one at the side. */
const cellOf = ({a, b}: Cooccurrence, place: ReadonlyMap<string, number>): [column: string, row: string] =>
  place.get(a)! < place.get(b)! ? [a, b] : [b, a];

/** The pair that is surest; where none is sure, the one that is most frequent, or how many are. */
export function matrixTitle(
  pairs: readonly Cooccurrence[],
  {label, unit}: Pick<Topics, "label" | "unit">,
): string {
  const clear = pairs.filter((row) => row.clear).sort((x, y) => y.low - x.low);
  if (clear.length === 1) return `One pair beyond chance: ${pairName(clear[0]!, {label})}`;
  if (clear.length)
    return `${capital(counted(clear.length, "pair"))} beyond chance, most surely ${pairName(clear[0]!, {label})}`;
  const n = pairs.reduce((most, {n11}) => Math.max(most, n11), 0);
  if (n === 0) return `No ${unit} speaks of two topics`;
  const most = pairs.filter(({n11}) => n11 === n);
  if (most.length === 1)
    return `${pairName(most[0]!, {label})} come together most often, in ${counted(n, unit)}; chance may explain it`;
  return `${capital(counted(most.length, "pair"))} of topics come together most often, each in ${counted(n, unit)}; chance may explain it`;
}
