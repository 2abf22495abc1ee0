import type {TextMember} from "../../site/rights/excerpts.ts";
import {element} from "./element.js";
import type {LayerMark} from "./layers.js";
import {withSentences, type Passage} from "./passages.js";
import {segmentsOf, type Segment} from "./segments.js";

/** An article's text as published, with what was found in it marked. */

interface Mark {
  layer: LayerMark["layer"] | "hit" | "around";
  start: number;
  end: number;
  label?: string;
}

/**
 * The text, cut into text nodes: nothing in it is ever read as markup. Between passages stands an ellipsis for what the
 * report does not hold. `hit` is the passage that the address points to; the sentences around it are set off with it.
 * Which layers are seen is the business of the element around, see `switches`.
 */
export function markedText(
  {characters, passages}: Pick<TextMember, "characters" | "passages">,
  marks: readonly LayerMark[],
  {language, hit, sentences}: {language: string | null; hit: Passage | null; sentences: readonly Passage[]},
): HTMLElement {
  const inside = hit !== null && hit.end <= characters ? hit : null;
  const pointed: Mark[] = inside
    ? [
        {layer: "around", ...withSentences(inside, sentences)},
        {layer: "hit", ...inside},
      ]
    : [];
  const ends = [0, ...passages.map(({end}) => end)];
  const shown = passages.flatMap((passage, i) => [
    gap({start: ends[i]!, end: passage.start}, inside),
    ...segmentsOf<Mark>(passage.exact, within(passage, [...marks, ...pointed])).map(marked),
  ]);
  const last = gap({start: ends.at(-1)!, end: characters}, inside);
  return element("div", {class: "article-text", lang: language}, shown, last);
}

/** Marks as they lie in a passage: counted from its beginning, and cut at its edges. */
const within = ({start, end}: Passage, marks: readonly Mark[]): Mark[] =>
  marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({
      ...mark,
      start: Math.max(mark.start, start) - start,
      end: Math.min(mark.end, end) - start,
    }));

/** An ellipsis for what is left out, to which an address may point as to its words. */
function gap({start, end}: Passage, hit: Passage | null): HTMLElement | string {
  if (start === end) return "";
  const isHit = hit !== null && hit.start < end && hit.end > start;
  const title = "left out of this report";
  return element(isHit ? "mark" : "span", {class: isHit ? "gap hit" : "gap", title}, " … ");
}

function marked({text, marks}: Segment<Mark>): Node | string {
  if (!marks.length) return text;
  const layers = [...new Set(marks.map(({layer}) => layer))];
  const labels = [...new Set(marks.flatMap(({label}) => label ?? []))];
  return element("mark", {class: layers.join(" "), title: labels.join(" · ") || null}, text);
}

/** Brings the passage that the address points to before the reader, by eye and by ear; false where there is none. */
export function showHit(within: HTMLElement): boolean {
  const first = within.querySelector<HTMLElement>("mark.hit");
  if (!first) return false;
  landOn(first, "center");
  return true;
}

/** Scrolls to a part of the page and moves the focus there, as following a link to it does. */
export function landOn(target: HTMLElement, block: ScrollLogicalPosition = "start"): void {
  target.tabIndex = -1;
  target.focus({preventScroll: true});
  target.scrollIntoView({block});
}
