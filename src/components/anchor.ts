import search from "npm:approx-string-match";
import {foldText, type Folded} from "./fold-text.js";
import {versionOf, type Selector} from "./selector.js";

/** Finds the words that a link means, in a text that may have changed since: exactly, else nearly, else not at all. */

export interface Anchored {
  start: number;
  end: number;
  /** whether the words there are others than those of the link */
  changed: boolean;
}

/** Of the words, so many may have been edited: a sentence with one more name or figure is still itself. */
const EDITED = 0.2;
/** Shorter words than these stand in many places: only what stands around them tells which was meant. */
const SHORT = 24;
/** So much of what stood around short words must still stand there. */
const AROUND = 0.5;

/**
 * Where the words stand now; null where they are gone. If the text is the one that the link was made from, the place is
 * taken as it is. Of several places that have the words, the one with the most like surroundings is meant, then the
 * nearest to where they stood.
 */
export function anchor(text: string, selector: Selector, sha256 = ""): Anchored | null {
  const {start, end, quote, version} = selector;
  const isInside = start < end && end <= text.length;
  if (quote === "") return isInside ? {start, end, changed: false} : null;
  const isSame = version !== "" && version === versionOf(sha256);
  if (isInside && (isSame || isMeant(text, selector))) return {start, end, changed: false};
  return found(text, selector);
}

/** Whether the words stand at the very place, and nothing that the link tells of their surroundings speaks against it. */
function isMeant(text: string, {start, end, quote, before, after}: Selector): boolean {
  const isThere =
    end - start > quote.length ? text.startsWith(quote, start) : text.slice(start, end) === quote;
  const isBefore = text.slice(0, start).trimEnd().endsWith(before.trimEnd());
  return isThere && isBefore && text.slice(end).trimStart().startsWith(after.trimStart());
}

function found(text: string, selector: Selector): Anchored | null {
  const page = foldText(text);
  const sought = foldText(selector.quote).text;
  const places = search(page.text, sought, Math.floor(sought.length * EDITED)).map((match) => ({
    ...match,
    around: aroundOf(page.text, match, selector),
    away: Math.abs(page.at(match.start) - selector.start),
  }));
  const [best] = places.sort((a, b) => b.around - a.around || a.errors - b.errors || a.away - b.away);
  if (!best || (sought.length < SHORT && hasContext(selector) && best.around < AROUND)) return null;
  return spanOf(page, best);
}

const hasContext = ({before, after}: Selector): boolean => before + after !== "";

const spanOf = (
  page: Folded,
  {start, end, errors}: {start: number; end: number; errors: number},
): Anchored => ({
  start: page.at(start),
  end: page.at(end - 1) + 1,
  changed: errors > 0,
});

/** How much of what stood before and after still does, 0 to 1. */
function aroundOf(
  text: string,
  {start, end}: {start: number; end: number},
  {before, after}: Selector,
): number {
  const [left, right] = [foldText(before).text, foldText(after).text];
  const all = left.length + right.length;
  if (!all) return 0;
  const kept =
    keptOf(text.slice(Math.max(0, start - 2 * left.length - 2), start), left) +
    keptOf(text.slice(end, end + 2 * right.length + 2), right);
  return kept / all;
}

/** Letters of some words that a text still has, in their order and in one place. */
function keptOf(text: string, words: string): number {
  if (!words.length) return 0;
  const [best] = search(text, words, words.length).sort((a, b) => a.errors - b.errors);
  return words.length - (best?.errors ?? words.length);
}
