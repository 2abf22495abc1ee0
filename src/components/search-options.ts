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

/** For MiniSearch. */
export const OPTIONS = {
  fields: ["title", "more", "note"],
  storeFields: ["kind", "title", "note"],
  processTerm: fold,
};

/** Words that are begun, and longer ones with a letter wrong, are found too; the name counts most. */
export const ASKED = {
  boost: {title: 3},
  prefix: true,
  fuzzy: (term: string): number => (term.length > 4 ? 0.2 : 0),
  combineWith: "AND" as const,
};
