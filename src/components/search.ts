import MiniSearch, {type AsPlainObject} from "npm:minisearch";
import {fragmentOf, type State} from "./address.js";
import {element} from "./element.js";
import {concordanceLink, recordLink} from "./links.js";
import {ASKED, KINDS, OPTIONS, type Item, type Kind} from "./search-options.js";
import {capital, counted} from "./words.js";

/** Finds contacts, people, topics and articles by their words, in an index that came with the report. */

export type Found = Pick<Item, "id" | "kind" | "title" | "note">;
export type Index = (words: string) => Found[];

/** Reads the index that `site/search.ts` made. */
export function indexOf(made: unknown): Index {
  const index = MiniSearch.loadJS<Item>(made as AsPlainObject, OPTIONS);
  return (words) => index.search(words, ASKED) as unknown as Found[];
}

const PLURALS: Record<Kind, string> = {
  contact: "contacts",
  person: "people",
  name: "others named",
  topic: "topics",
  article: "articles",
};

/** More than these are not looked through: another word finds what is meant. */
const MOST = 50;

/** What was found, best first, of one kind if the address asks for one; and where else to look. */
export function searchResults({words = "", kind}: State, index: Index): HTMLElement {
  if (!words.trim())
    return element("p", {class: "count", role: "status"}, "Write a name, a place, a month, a topic.");
  const all = index(words);
  const found = all.filter((item) => !kind || item.kind === kind);
  const kinds = KINDS.map((one) => [one, all.filter((item) => item.kind === one).length] as const);
  const links = kinds
    .filter(([, n]) => n)
    .map(([one, n]) =>
      element(
        "a",
        {
          href: fragmentOf({words, kind: one === kind ? "" : one}),
          "aria-current": one === kind ? "true" : null,
        },
        `${capital(PLURALS[one])} ${n}`,
      ),
    );
  return element("div", {}, [
    element("p", {class: "count", role: "status"}, saidOf(found, words)),
    links.length > 1 ? element("p", {class: "legend"}, links) : null,
    element("ol", {class: "found"}, found.slice(0, MOST).map(foundItem)),
    element("p", {}, [
      "In the texts themselves: ",
      element("a", {href: concordanceLink({words})}, `every place of “${words}” in its context`),
      ".",
    ]),
  ]);
}

function saidOf(found: readonly Found[], words: string): string {
  if (!found.length) return `Nothing is called “${words}” here.`;
  const least = found.length > MOST ? `, the best ${MOST} of them below` : "";
  return `${capital(counted(found.length, "match", "matches"))} for “${words}”${least}.`;
}

const foundItem = ({id, kind, title, note}: Found): HTMLElement =>
  element("li", {}, [
    element("span", {class: "kind"}, kind),
    element("a", {href: recordLink(kind, id.slice(kind.length + 1))}, title),
    element("span", {class: "note"}, note),
  ]);
