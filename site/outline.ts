import type {Tables} from "../loaders/schema.ts";
import {sidesOf} from "../src/components/sides.ts";

/** What the page of a single record must know of all of them, in a few bytes. */
export interface Outline {
  /** sides in the order of their colours: those with most articles first */
  sides: string[];
}

export const outlineOf = ({articles}: Pick<Tables, "articles">): Outline => ({sides: sidesOf(articles)});
