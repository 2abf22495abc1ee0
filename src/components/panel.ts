import {changeState, fragmentOf, keepView, readState, SHOWN, watchKey} from "./address.js";
import {element} from "./element.js";
import type {Quoted} from "./evidence.js";
import {articleLink, contactLink} from "./links.js";
import {articleItems, contactItems, evidenceItems, quoteItems, type Sources} from "./listings.js";

/** The panel in which a number or a mark that stands for several rows shows them, with their sentences. */

/** A row of which no more need be known. */
interface Identified {
  id: string;
}

export interface Panel {
  element: HTMLElement;
  /** The address of these contacts: of its page, where there is but one. */
  contacts(name: string, title: string, rows: readonly Identified[]): string;
  /** The address of these articles: of its page, where there is but one. */
  articles(name: string, title: string, rows: readonly Identified[]): string;
  /** The address of the words on which a record rests, in one role. */
  evidence(name: string, title: string, record: string, role: string): string;
  /** The address of these words in their sentences: of the place in the text, where there is but one. */
  quotes(name: string, title: string, rows: readonly Quoted[]): string;
  /** The address of words that are looked up when they are asked for. */
  found(name: string, title: string, rows: () => Promise<readonly Quoted[]>): string;
}

interface Listing {
  title: string;
  fill: () => Promise<Node[]>;
}

/** Its state is in the address, `#show=NAME`, so that an open panel can be linked to and closed by the back button. */
export function panel(sources: Sources): Panel {
  const listings = new Map<string, Listing>();
  const heading = element("h2", {id: "panel-title"});
  const body = element("div", {class: "panel-body"});
  const close = element("button", {type: "button", class: "panel-close", autofocus: ""}, "Close");
  const attributes = {class: "panel", popover: "auto", role: "dialog", "aria-labelledby": "panel-title"};
  const box = element("div", attributes, element("div", {class: "panel-head"}, heading, close), body);
  const add = (name: string, listing: Listing): string => {
    listings.set(name, listing);
    if (readState(location.hash)[SHOWN] === name) queueMicrotask(() => show(name));
    return fragmentOf({[SHOWN]: name});
  };
  const show = (name = ""): void => {
    const listing = listings.get(name);
    if (!box.isConnected) return;
    if (listing === undefined) return box.hidePopover();
    heading.textContent = listing.title;
    body.replaceChildren("…");
    box.showPopover();
    listing.fill().then(
      (nodes) => body.replaceChildren(...nodes),
      (error: unknown) => body.replaceChildren(unread(error)),
    );
  };
  close.addEventListener("click", () => box.hidePopover());
  box.addEventListener("toggle", (event) => {
    if ((event as ToggleEvent).newState === "closed") changeState({[SHOWN]: ""});
  });
  watchKey(SHOWN, show);
  keepView(SHOWN, () => box.isConnected);
  return {
    element: box,
    contacts: (name, title, rows) =>
      rows.length === 1
        ? contactLink(rows[0]!.id)
        : add(name, {title, fill: () => contactItems(idsOf(rows), sources)}),
    articles: (name, title, rows) =>
      rows.length === 1
        ? articleLink(rows[0]!.id)
        : add(name, {title, fill: () => articleItems(idsOf(rows), sources)}),
    evidence: (name, title, record, role) =>
      add(name, {title, fill: () => evidenceItems(record, role, sources)}),
    quotes: (name, title, rows) =>
      rows.length === 1
        ? articleLink(rows[0]!.article, rows[0])
        : add(name, {title, fill: () => quoteItems(rows, sources)}),
    found: (name, title, rows) => add(name, {title, fill: async () => quoteItems(await rows(), sources)}),
  };
}

/** What a reader is told whose rows cannot be loaded, as where the network fails. */
const unread = (error: unknown): Node =>
  element(
    "p",
    {class: "warning", role: "alert"},
    `These sentences cannot be loaded: ${error instanceof Error ? error.message : String(error)}`,
  );

const idsOf = (rows: readonly Identified[]): string[] => rows.map(({id}) => id);
