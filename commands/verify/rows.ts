/** Where two versions of a table part. */
export interface Difference {
  /** the row's id, or what its first column says; null where no row is told */
  row: string | null;
  /** the line of the JSON file that holds the row, in the version that has it */
  line: number | null;
  /** null where only one version has the row */
  column: string | null;
  /** JSON of both values, shortened to where they part; null where a version has none */
  published: string | null;
  rebuilt: string | null;
}

type Row = Record<string, unknown>;

/** The first row that differs, and in it the first column; null where there is none. */
export function firstDifference(published: readonly Row[], rebuilt: readonly Row[]): Difference | null {
  const [was, is] = [published, rebuilt].map((rows) => rows.map((row) => JSON.stringify(row)));
  const i = was!.findIndex((row, i) => row !== is![i]);
  const at = i < 0 ? was!.length : i;
  if (i < 0 && is!.length <= was!.length) return null;
  const [old, now] = [published[at], rebuilt[at]];
  // A row that was put in or left out shifts all that come after it, and they are no differences.
  if (!now || (old && isOnlyIn(published, rebuilt, old, now))) return alone(old!, at, "published");
  if (!old || isOnlyIn(rebuilt, published, now, old)) return alone(now, at, "rebuilt");
  return {row: nameOf(old), line: lineOf(at), ...columnOf(old, now)};
}

/** The first line of a JSON table is its bracket. */
const lineOf = (index: number): number => index + 2;

const keyOf = (row: Row): string => (typeof row.id === "string" ? row.id : JSON.stringify(row));

/** Whether the one table's row is not in the other, while the other's at the same place is in both. */
function isOnlyIn(one: readonly Row[], other: readonly Row[], mine: Row, theirs: Row): boolean {
  return !other.some((row) => keyOf(row) === keyOf(mine)) && one.some((row) => keyOf(row) === keyOf(theirs));
}

function alone(row: Row, index: number, version: "published" | "rebuilt"): Difference {
  const [value] = shortened(JSON.stringify(row), "");
  const none = {published: null, rebuilt: null};
  return {row: nameOf(row), line: lineOf(index), column: null, ...none, [version]: value};
}

function nameOf(row: Row): string {
  const [[column, value] = ["row", ""]] = Object.entries(row);
  return column === "id" ? `${value as string}` : `${column} ${value as string}`;
}

function columnOf(old: Row, now: Row): Pick<Difference, "column" | "published" | "rebuilt"> {
  const columns = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  const value = (row: Row, name: string): string => JSON.stringify(row[name]) ?? "no such column";
  // The same columns in another order are other bytes, too.
  const column = columns.find((name) => value(old, name) !== value(now, name)) ?? "the order of columns";
  const [published, rebuilt] = shortened(value(old, column), value(now, column));
  return {column, published, rebuilt};
}

const SHOWN = 120;

/** Both values from shortly before the place where they part; an ellipsis says where something is left out. */
export function shortened(one: string, other: string): [string, string] {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const from = Math.max(one.length, other.length) > SHOWN ? Math.max(0, same - SHOWN / 4) : 0;
  const cut = (text: string): string =>
    `${from ? "…" : ""}${text.slice(from, from + SHOWN)}${text.length > from + SHOWN ? "…" : ""}`;
  return [cut(one), cut(other)];
}
