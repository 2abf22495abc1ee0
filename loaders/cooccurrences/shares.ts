import {group, rollup} from "d3-array";
import {qValues} from "../contrasts/discoveries.ts";
import {exactInterval} from "../omissions/proportion.ts";
import {compareText} from "../order.ts";
import type {Reading} from "../reading.ts";
import type {Contact, TopicShare} from "../schema.ts";
import {tested} from "./association.ts";
import {topicTallies} from "./pairs.ts";
import {isRead, type UnitKind, type Units} from "./units.ts";

/** How many of the articles of one side, the contacts of one level, or either of one month speak of a topic. */

/** What cuts the units into slices: the slice of each by its id; one that is in none is left out. */
interface Cut {
  kind: UnitKind;
  by: TopicShare["by"];
  slices: ReadonlyMap<string, string>;
}

export function topicShareRows(
  units: Record<UnitKind, Units>,
  readings: readonly Reading[],
  contacts: readonly Contact[],
): TopicShare[] {
  const articles = readings.filter(isRead).map(({article}) => article);
  const published = (length: number) => slicesOf(articles, (row) => row.published?.slice(0, length));
  const begun = (length: number, precisions: readonly string[]) =>
    slicesOf(contacts, (row) =>
      precisions.includes(row.date_precision) ? row.date_start?.slice(0, length) : null,
    );
  const cuts: Cut[] = [
    {kind: "article", by: "side", slices: slicesOf(articles, ({side}) => side)},
    {kind: "contact", by: "level", slices: slicesOf(contacts, ({level}) => level && `${level}`)},
    {kind: "article", by: "month", slices: few(published(MONTH))},
    {kind: "contact", by: "month", slices: few(begun(MONTH, ["day", "month"]))},
    {kind: "article", by: "year", slices: published(YEAR)},
    {kind: "contact", by: "year", slices: begun(YEAR, ["day", "month", "quarter", "half", "year"])},
  ];
  return cuts.flatMap((cut) => rowsOf(cut, units[cut.kind]));
}

/** More months than these nobody reads one by one: there are the years. */
const MONTHS = 36;

const few = (slices: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Set(slices.values()).size > MONTHS ? new Map() : slices;

/** Characters of a day that name its year, and its month. */
const YEAR = "2024".length;
const MONTH = "2024-02".length;

function slicesOf<Row extends {id: string}>(
  rows: readonly Row[],
  sliceOf: (row: Row) => string | null | undefined | 0,
): Map<string, string> {
  return new Map(rows.flatMap((row) => (sliceOf(row) ? [[row.id, sliceOf(row) as string]] : [])));
}

/** The whole of a slice, then its topics; each is tested against the units of all other slices. */
function rowsOf({kind, by, slices}: Cut, units: Units): TopicShare[] {
  const n = slices.size;
  const spoken = units.spoken.filter(({id}) => slices.has(id));
  const all = topicTallies({...units, spoken});
  const bySlice = group(spoken, ({id}) => slices.get(id)!);
  const sizes = rollup(
    slices.values(),
    (values) => values.length,
    (value) => value,
  );
  const rows = [...sizes]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([value, of]) => {
      const own = bySlice.get(value) ?? [];
      const tallies = [...topicTallies({...units, spoken: own})].sort(([a], [b]) => compareText(a, b));
      const slice = {unit: kind, by, value, of} as const;
      return [
        {...slice, topic: null, count: of, ...WHOLE},
        ...tallies.map(([topic, {count, examples}]) => {
          const [low, high] = exactInterval(count, of);
          const {p} = tested({n11: count, n1: all.get(topic)!.count, n2: of, n});
          return {...slice, topic, count, share: count / of, low, high, p, examples};
        }),
      ];
    });
  const tests = rows.filter(({topic}) => topic !== null);
  const qs = new Map(qValues(tests.map(({p}) => p)).map((q, i) => [tests[i]!, q]));
  return rows.map((row) => ({...row, q: qs.get(row) ?? 1}));
}

const WHOLE = {share: 1, low: 1, high: 1, p: 1, examples: []};
