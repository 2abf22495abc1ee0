import type {Contact} from "../../loaders/schema.ts";

/** How well the days of contacts are known. */

const BASES: Record<Contact["date_basis"], string> = {
  explicit: "written out",
  relative: "told from another day (“yesterday”, “the same month”)",
  "year-inferred": "written without its year, which is inferred",
  correction: "decided by an editor",
  none: "no date in any account",
};

/** Contacts by how their date stands in the text; none is left out for being zero. */
export const dateCounts = (contacts: readonly Contact[]): {basis: string; contacts: number}[] =>
  (Object.keys(BASES) as Contact["date_basis"][]).map((basis) => ({
    basis: BASES[basis],
    contacts: contacts.filter(({date_basis}) => date_basis === basis).length,
  }));
