import type {Alignment, Contact, Evidence} from "../../loaders/schema.ts";
import type {SentenceRow} from "../../site/sentences.ts";
import {fragmentOf, type State} from "./address.js";
import {anchor} from "./anchor.js";
import {foldText} from "./fold-text.js";
import {articleLink, claimLink, contactLink} from "./links.js";
import {readSelector, type Selector} from "./selector.js";

/** Where a contact, a claim or some words are now that a lasting link names by the sentence in which they stood. */

export interface Whereabouts {
  /** the address at which it is; null if it is gone */
  to: string | null;
  /** what the reader must know before going there; empty if nothing */
  said: string;
}

/** All rows, or as many as have to do with the link; see `rowsFor`. */
export interface Tables {
  alignments: readonly Alignment[];
  contacts: readonly Contact[];
  evidence: readonly Evidence[];
  sentences: readonly SentenceRow[];
}

/** Where words stand now. */
interface Standing {
  article: string;
  start: number;
  end: number;
}

const goneOf = (selector: Selector | null): string =>
  selector
    ? "No article of this report has the words on which it rested any more."
    : "Nothing here has this name.";

/** `kind` is contact, claim or words; `contact` and `article` are ids as they were when the link was made. */
export function whereIs(state: State, tables: Tables): Whereabouts {
  const selector = readSelector(fragmentOf(state));
  const place = selector && placeOf(selector, state.article ?? "", tables.sentences);
  const gone = goneOf(selector);
  if (state.kind === "claim") return claimAt(place, state.contact ?? "", gone, tables);
  if (state.contact) return contactAt(place, state.contact, gone, tables);
  if (!place) return {to: null, said: gone};
  const link = articleLink(place.article, {...place, exact: selector.quote});
  return {to: link, said: ""};
}

/** In its own article, edited or not; else in another, as when a file has a new name, only word by word. */
export function placeOf(
  selector: Selector,
  article: string,
  sentences: readonly SentenceRow[],
): Standing | null {
  const own = anchor(textOf(sentences.filter((row) => row.article === article)), selector);
  if (own) return {article, ...own};
  const quote = foldText(selector.quote).text;
  const found = quote && sentences.find(({exact}) => foldText(exact).text.includes(quote));
  return found ? {article: found.article, start: found.start, end: found.end} : null;
}

/** Sentences where they stand in their text, with blanks between them. */
const textOf = (sentences: readonly SentenceRow[]): string =>
  sentences.reduce((text, {start, exact}) => text.padEnd(start) + exact, "");

const overlaps = (row: Standing, place: Standing): boolean =>
  row.article === place.article && row.start < place.end && row.end > place.start;

function contactAt(
  place: Standing | null,
  id: string,
  gone: string,
  {contacts, evidence}: Tables,
): Whereabouts {
  const known = new Map(contacts.map((contact) => [contact.id, contact]));
  const there = place ? evidence.filter((row) => row.role === "cue" && overlaps(row, place)) : [];
  const told = [...new Set(there.map(({record}) => record))].filter((record) => known.has(record));
  if (told.includes(id) || (!place && known.has(id))) return {to: contactLink(id), said: ""};
  const [best] = told.sort((a, b) => alike(b, id) - alike(a, id));
  if (best !== undefined) {
    const said = `It is read otherwise now; when the link was made its name was ${id}.`;
    return {to: contactLink(best), said};
  }
  if (known.has(id)) return {to: contactLink(id), said: "It rests on other words now."};
  const said = place ? "The words on which it rested still stand, but no contact is read in them." : gone;
  return {to: null, said};
}

/** What else may be meant by an id that is gone: contacts that share two parts of it, the most alike first. */
export const similarTo = (id: string, contacts: readonly Contact[]): Contact[] =>
  contacts
    .map((contact) => ({contact, parts: alike(contact.id, id)}))
    .filter(({parts}) => parts > 1)
    .sort((a, b) => b.parts - a.parts)
    .map(({contact}) => contact);

/** How many names, or parts of the day, two ids share. */
const alike = (a: string, b: string): number => {
  const parts = new Set(b.split("-"));
  return a.split("-").filter((part) => parts.has(part)).length;
};

/** Of claims whose words overlap, the one whose words are nearest to those of the link, first in the same contact. */
function claimAt(
  place: Standing | null,
  contact: string,
  gone: string,
  {alignments, evidence}: Tables,
): Whereabouts {
  const there = place ? evidence.filter((row) => overlaps(row, place)).sort(nearestTo(place)) : [];
  const claims = new Map(alignments.filter(({aspect}) => aspect !== "topic").map((row) => [row.id, row]));
  const told = there.flatMap(({record}) => claims.get(record) ?? []);
  const best = told.find((row) => row.contact === contact) ?? told[0];
  if (best) return {to: claimLink(best), said: ""};
  const said = place ? "The words still stand, but they are compared with nothing." : gone;
  return {to: null, said};
}

const nearestTo = (place: Standing) => (a: Standing, b: Standing) => awayFrom(a, place) - awayFrom(b, place);

const awayFrom = (row: Standing, {start, end}: Standing): number =>
  Math.abs(row.start - start) + Math.abs(row.end - end);
