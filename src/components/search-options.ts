/** What can be searched for, and how words are compared: the same where the index is made and where it is asked. */

/** A person has taken part in a contact; a name only stands in the articles. */
export const KINDS = ["contact", "person", "name", "topic", "article"] as const;
export type Kind = (typeof KINDS)[number];

/** Something that can be found. */
export interface Item {
  /** its kind and id; where it is follows from both */
  id: string;
  kind: Kind;
  title: string;
  /** what is told of it beneath its name */
  note: string;
  /** other words by which it may be sought */
  more: string;
}

/** Accents and capitals make no difference. */
export const fold = (term: string): string => term.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** For MiniSearch; an item is known to it by its number. */
export const OPTIONS = {
  fields: ["title", "more", "note"],
  processTerm: fold,
};

/** Words that are begun, and longer ones with a letter wrong, stand for the terms that are meant. */
export const LIKE = {
  prefix: (term: string): boolean => term.length > 1,
  fuzzy: (term: string): number => (term.length > 4 ? 0.2 : 0),
};

/** All words must be there; the name counts most. */
export const ASKED = {...LIKE, boost: {title: 3}, combineWith: "AND" as const};

/** `search.json`: what a search must know before it asks for the rest of the index, which lies in shards by term. */
export interface SearchHead {
  /** all terms, in the order of their code units */
  terms: string[];
  /** the number of each shard's first term */
  shards: number[];
  /** how many items there are of each kind; the kinds follow one another */
  kinds: Record<Kind, number>;
  /** mean number of terms in each field */
  lengths: number[];
}

/** A row of a shard of the index: in which items a term stands. */
export interface TermRow {
  term: string;
  /** how often, by the number of the field and that of the item */
  uses: Record<string, Record<string, number>>;
  /** how many terms each of these items has, by field */
  lengths: Record<string, number[]>;
}

/** A row of what can be found, as it is shown. */
export type FoundRow = Pick<Item, "id" | "kind" | "title" | "note"> & {number: string};
