/** The first and the last of many days, which need not be sorted for that; none of none. */
export function endsOf(days: Iterable<string | null | undefined>): [first: string, last: string] | [] {
  let [first, last]: (string | undefined)[] = [];
  for (const day of days) {
    if (day === null || day === undefined) continue;
    if (first === undefined || day < first) first = day;
    if (last === undefined || day > last) last = day;
  }
  return first === undefined || last === undefined ? [] : [first, last];
}
