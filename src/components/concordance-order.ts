import type {Line} from "./concordance.js";

/** In which order the lines of a concordance stand. */
export const ORDERS = ["date", "left", "right", "side", "outlet"] as const;
export type Order = (typeof ORDERS)[number];

/** The order that an address asks for; by date if it asks for none that there is. */
export const orderOf = (asked: string | undefined): Order => ORDERS.find((one) => one === asked) ?? "date";

/**
 * By the word right of the place, the one after that, and so on; or by the words left of it, outward; or by side or
 * outlet. Lines come by day, and stay so where these are alike. What has none of it comes last.
 */
export function inOrder(lines: readonly Line[], order: Order): readonly Line[] {
  if (order === "date") return lines;
  const keyed = lines.map((line) => ({line, key: KEYS[order](line)}));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({line}) => line);
}

const KEYS: Record<Exclude<Order, "date">, (line: Line) => string> = {
  left: ({left}) => wordsOf(left).reverse().join(" "),
  right: ({right}) => wordsOf(right).join(" "),
  side: ({side}) => side ?? LAST,
  outlet: ({outlet}) => outlet?.toLowerCase() ?? LAST,
};

/** After every letter. */
const LAST = "\uffff";

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
