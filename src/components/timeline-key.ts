import {element} from "./element.js";
import type {Placed} from "./lanes.js";
import {SYMBOLS, kindOf, type Kind} from "./levels.js";
import {STANDINGS, standingColor, standingName, standingOf, type Standing} from "./standings.js";
import {capital} from "./words.js";

/** What colours and shapes mean: only of those that occur. */

const GLYPHS: Record<Kind, string> = {
  visit: "■",
  "in person": "●",
  "on the sidelines": "◆",
  "at a distance": "▲",
};

export function timelineKey(placed: readonly Placed[]): HTMLElement {
  const points = placed.filter(({from, to}) => +from === +to);
  const kinds = (Object.keys(SYMBOLS) as Kind[]).filter((kind) =>
    points.some(({contact}) => kindOf(contact.format) === kind),
  );
  const key = standingKey(placed.map(({contact}) => standingOf(contact)));
  if (kinds.length > 1) key.append(...kinds.map((kind) => glyph(GLYPHS[kind], capital(kind))));
  if (placed.length > points.length) key.append(glyph("━", "On or within these days"));
  return key;
}

/** The colours of the standings that occur. */
export function standingKey(standings: readonly Standing[]): HTMLElement {
  const here = STANDINGS.filter((standing) => standings.includes(standing));
  const items = here.map((one) =>
    element(
      "span",
      {class: "key-item"},
      element("span", {class: "swatch", style: `background: ${standingColor(one)}`}),
      capital(standingName(one)),
    ),
  );
  return element("p", {class: "key"}, items);
}

const glyph = (sign: string, words: string): HTMLElement =>
  element("span", {class: "key-item"}, element("span", {class: "glyph", "aria-hidden": "true"}, sign), words);
