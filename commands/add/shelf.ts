import {readSources, sha256} from "../../loaders/articles.ts";
import {tokenize} from "../../loaders/tokens.ts";
import {
  hashOf,
  keepPrint,
  noPrints,
  reprinted,
  shinglesOf,
  type Prints,
} from "../../loaders/words/shingles.ts";

/** What is there already, by address, by text and by words in a row. */
export interface Shelf {
  addresses: Map<string, string>;
  texts: Map<string, string>;
  prints: Prints;
  /** File of each print. */
  files: string[];
}

/** What an article is compared by. */
export interface Comparable {
  url: string | null;
  text: string;
}

/** Why an article is there already, and the file in which it is. */
export interface Twin {
  by: "address" | "text" | "words";
  file: string;
  /** The part of the shorter text's words in a row that both have. */
  share: number;
}

/** The articles of a folder. */
export function readShelf(folder: string): Shelf {
  const shelf: Shelf = {addresses: new Map(), texts: new Map(), prints: noPrints(), files: []};
  for (const {file, head, text} of readSources(folder).sources) shelve(shelf, file, {url: head.url, text});
  return shelf;
}

export function shelve(shelf: Shelf, file: string, {url, text}: Comparable): void {
  if (url) setFirst(shelf.addresses, plainAddress(url), file);
  setFirst(shelf.texts, plainHash(text), file);
  keepPrint(printOf(text), shelf.prints);
  shelf.files.push(file);
}

function setFirst(map: Map<string, string>, key: string, file: string): void {
  if (!map.has(key)) map.set(key, file);
}

/** The article that is there already, be it cut, with another headline, or under another address; null where it is new. */
export function twinOf({addresses, texts, prints, files}: Shelf, {url, text}: Comparable): Twin | null {
  const sameText = texts.get(plainHash(text));
  if (sameText) return {by: "text", file: sameText, share: 1};
  const sameAddress = url && addresses.get(plainAddress(url));
  if (sameAddress) return {by: "address", file: sameAddress, share: 0};
  const found = reprinted(printOf(text), prints);
  return found && {by: "words", file: files[found.at]!, share: found.share};
}

/** Letters and digits alone make a text: line ends, quotes and blanks change on every way. */
const plainHash = (text: string): string => sha256(text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ""));

const printOf = (text: string): Set<number> =>
  shinglesOf(
    tokenize(text)
      .filter(({kind}) => kind !== "mark")
      .map(({fold}) => hashOf(fold)),
  );

/** What an address says of where a reader came from. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|yclid|mc_[ce]id|ref)$/i;

/** The part of an address that says which page it is. */
export function plainAddress(address: string): string {
  const url = new URL(address);
  const host = url.hostname.replace(/^(?:www|m|amp)\./, "");
  const query = [...url.searchParams].filter(([key]) => !TRACKING.test(key)).sort();
  const path = url.pathname.replace(/\/(?:amp\/?|index\.html?)?$/, "");
  return `${host}${path}?${new URLSearchParams(query).toString()}`;
}
