import type {Person} from "../codebook.ts";
import type {Document} from "../documents.ts";
import type {Knowledge} from "../knowledge.ts";
import {placesByToken, type ByToken, type Places} from "./places.ts";
import type {Title} from "./titles.ts";

/** A name found in a text, before it is known whose title it bears. */
export interface Name {
  first: number;
  last: number;
  person: Person | null;
}

/** What the search for persons takes from its text, and what it has found so far. */
export interface Finder {
  document: Document;
  placeAt: ByToken;
  knowledge: Knowledge;
  /** The day of the article, on which offices are held. */
  day: string | null;
  /** The title that ends before a token. */
  titleBefore: Map<number, Title>;
  /** Tokens that already belong to a person. */
  taken: Set<number>;
}

export const toFinder = (
  document: Document,
  titles: Title[],
  places: Places,
  knowledge: Knowledge,
  day: string | null,
): Finder => ({
  day,
  document,
  placeAt: placesByToken(places),
  knowledge,
  titleBefore: new Map(titles.map((title) => [title.last, title])),
  taken: new Set(),
});

type Tokens = Pick<Name, "first" | "last">;

/** Whether one of the tokens already belongs to a person. */
export function isTaken({taken}: Finder, {first, last}: Tokens): boolean {
  for (let i = first; i < last; i++) if (taken.has(i)) return true;
  return false;
}

/** Tokens of one person are no other's. */
export function take({taken}: Finder, {first, last}: Tokens): void {
  for (let i = first; i < last; i++) taken.add(i);
}
