import type {Span} from "../span.ts";

/** All places of the words, however they are broken into lines. */
export function quoted(text: string, quote: string): Span[] {
  const words = quote.trim().split(/\s+/).map(escape).join("\\s+");
  return [...text.matchAll(new RegExp(words, "gu"))].map(({index, 0: found}) => ({
    start: index,
    end: index + found.length,
  }));
}

const escape = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
