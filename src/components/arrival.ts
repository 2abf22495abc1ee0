import type {Article} from "../../loaders/schema.ts";
import type {TextMember} from "../../site/rights/excerpts.ts";
import {fragmentOf, readState} from "./address.js";
import {anchor, type Anchored} from "./anchor.js";
import {element} from "./element.js";
import {readSelector, selectorOf, selectorState, WITHHELD, type Selector} from "./selector.js";

/** What a link into an article's text finds there, and what the page says of it. */

export interface Arrival {
  /** the words that are meant, where they stand now */
  hit: Anchored | null;
  /** what the reader must know: that the words are gone, or are others now */
  note: HTMLElement | null;
}

/** The text as far as this report holds it: every place counts as in the whole. */
export function heldText({characters, passages}: Pick<TextMember, "characters" | "passages">): string {
  const ends = [0, ...passages.map(({end}) => end)];
  const parts = passages.map(({start, exact}, i) => WITHHELD.repeat(start - ends[i]!) + exact);
  return parts.join("") + WITHHELD.repeat(characters - ends.at(-1)!);
}

/** Where the address of the page leads in the text; nowhere, and without a note, if it tells no words. */
export function arrive(fragment: string, text: string, {sha256}: Pick<Article, "sha256">): Arrival {
  const selector = readSelector(fragment);
  if (!selector) return {hit: null, note: null};
  const hit = anchor(text, selector, sha256);
  return {hit, note: noteOf(selector, hit, text.includes(WITHHELD))};
}

/** Puts all that is known of the words into the address, so that it lasts, wherever it is copied from. */
export function keepAddress(hit: Anchored, text: string, {sha256}: Pick<Article, "sha256">): void {
  const known = selectorState(selectorOf(text, hit, sha256));
  history.replaceState(history.state, "", fragmentOf({...readState(location.hash), ...known}));
}

function noteOf({quote}: Selector, hit: Anchored | null, isPart: boolean): HTMLElement | null {
  if (hit && !hit.changed) return null;
  if (hit)
    return warning(
      "The words to which this link points have been edited since it was made. It then read",
      quote,
    );
  if (!quote) return warning("The link that brought you here points past the end of this text.");
  const where = isPart ? "what this report holds of the article" : "this article";
  return warning(`The words to which this link points no longer stand in ${where}:`, quote);
}

const warning = (words: string, quote = ""): HTMLElement =>
  element("p", {class: "warning", role: "status"}, words, quote && ` “${quote}”`);
