import type {Line} from "./concordance.js";

/** In which order the lines of a concordance stand. */
export const ORDERS = ["date", "left", "right", "side", "outlet"] as const;
export type Order = (typeof ORDERS)[number];

/** The order that an address asks for; by date if it asks for none that there is. */
export const orderOf = (asked: string | undefined): Order => ORDERS.find((one) => one === asked) ?? "date";

/**
 * By the word right of the place, the one after that, and so on; or by the words left of it, outward; or by day, side or
 * outlet, and within these by day. What has none of it comes last.
 */
export function inOrder(lines: readonly Line[], order: Order): Line[] {
  const keyed = lines.map((line, i) => ({line, i, keys: [...KEYS[order](line), ...KEYS.date(line)]}));
  return keyed.sort((a, b) => compare(a.keys, b.keys) || a.i - b.i).map(({line}) => line);
}

const KEYS: Record<Order, (line: Line) => string[]> = {
  date: ({published}) => [published ?? LAST],
  left: ({left}) => [wordsOf(left).reverse().join(" ")],
  right: ({right}) => [wordsOf(right).join(" ")],
  side: ({side}) => [side ?? LAST],
  outlet: ({outlet}) => [outlet?.toLowerCase() ?? LAST],
};

/** After every letter. */
const LAST = "\uffff";

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function compare(a: readonly string[], b: readonly string[]): number {
  const i = a.findIndex((key, k) => key !== b[k]);
  return i < 0 ? 0 : a[i]! < b[i]! ? -1 : 1;
}
