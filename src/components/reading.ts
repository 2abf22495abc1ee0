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
 * The text, cut into text nodes: nothing in it is ever read as markup. `hit` is the passage that the address points
 * to; the sentences around it are set off with it. Which layers are seen is the business of the element around, see `switches`.
 */
export function markedText(
  text: string,
  marks: readonly LayerMark[],
  {language, hit, sentences}: {language: string | null; hit: Passage | null; sentences: readonly Passage[]},
): HTMLElement {
  const inside = hit !== null && hit.end <= text.length ? hit : null;
  const pointed: Mark[] = inside
    ? [
        {layer: "around", ...withSentences(inside, sentences)},
        {layer: "hit", ...inside},
      ]
    : [];
  const segments = segmentsOf<Mark>(text, [...marks, ...pointed]);
  return element("div", {class: "article-text", lang: language}, segments.map(marked));
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
