import type {State} from "./address.js";

/** Which words of a text a link means: the words, what stands around them, and where they stood (W3C TextQuoteSelector and TextPositionSelector). */

export interface Selector {
  /** where the words stood, in UTF-16 units of the text that the link was made from */
  start: number;
  end: number;
  /** the words, or the first of many; empty where the link gives a place alone */
  quote: string;
  before: string;
  after: string;
  /** the first letters of the hash of that text: where it is the same, so is the place; empty if not known */
  version: string;
}

/** Of longer passages the address has the beginning, which is enough to find it again. */
const LONGEST = 300;
/** Letters on either side, as many as in Hypothesis, by which the same words in two places are told apart. */
const CONTEXT = 32;

/** What stands for a letter that a report may not hold; see `heldText`. */
export const WITHHELD = "\0";

/** A hash as a link has it. */
export const versionOf = (sha256: string): string => sha256.slice(0, 8);

/** The selector of a span of a text; what the report withholds is no context. */
export function selectorOf(text: string, {start, end}: {start: number; end: number}, sha256 = ""): Selector {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return {
    start,
    end,
    quote: quoteOf(text.slice(start, end)),
    before: before.slice(before.lastIndexOf(WITHHELD) + 1).trimStart(),
    after: after.split(WITHHELD)[0]!.trimEnd(),
    version: versionOf(sha256),
  };
}

/** Cut where a word ends. */
const quoteOf = (words: string): string =>
  words.length <= LONGEST ? words : words.slice(0, LONGEST).replace(/\s+\S*$/, "");

/** As it stands in an address; what is not known is left out. */
export const selectorState = ({start, end, quote, ...around}: Partial<Selector>): State => ({
  at: `${start}-${end}`,
  ...(quote ? {quote: quoteOf(quote)} : {}),
  ...Object.fromEntries(Object.entries(around).filter(([, value]) => value)),
});

/** The selector that an address tells: `#at=120-180&quote=…`, or `#s120-180` of a place alone; null where it tells none. */
export function readSelector(fragment: string): Selector | null {
  const told = new URLSearchParams(fragment.replace(/^#/, ""));
  const place = told.get("at") ?? /^#s=?(\d+-\d+)$/.exec(fragment)?.[1] ?? "";
  const [, start = "0", end = "0"] = /^(\d{1,9})-(\d{1,9})$/.exec(place) ?? [];
  const [quote, before, after, version] = ["quote", "before", "after", "version"].map(
    (key) => told.get(key) ?? "",
  ) as [string, string, string, string];
  if (Number(start) >= Number(end) && quote === "") return null;
  return {start: Number(start), end: Number(end), quote, before, after, version};
}
