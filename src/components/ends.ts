/** The first and the last of many days, which need not be sorted for that; none of none. */
export function endsOf(days: readonly (string | null)[]): [first: string, last: string] | [] {
  let first: string | null = null;
  let last: string | null = null;
  for (const day of days) {
    if (day === null) continue;
    if (first === null || day < first) first = day;
    if (last === null || day > last) last = day;
  }
  return first === null || last === null ? [] : [first, last];
}
