import type {Article, Contact, Evidence, Participant} from "../../loaders/schema.ts";
import type {SentenceRow} from "../../site/sentences.ts";
import {changeState, fragmentOf, keepView, readState, SHOWN, watchKey} from "./address.js";
import {element, type Child} from "./element.js";
import type {Quoted} from "./evidence.js";
import {articleLink, contactLink} from "./links.js";
import {contactName, dateName, dayName} from "./names.js";
import {segmentsOf} from "./segments.js";
import {standingName, standingOf} from "./standings.js";
import {capital, counted, possessive} from "./words.js";

/** The panel in which a number or a mark that stands for several rows shows them, with their sentences. */

export interface Sources {
  /** a country's name by its code */
  country: (code: string) => string;
  articles: readonly Article[];
  contacts: readonly Contact[];
  participants: readonly Participant[];
  /** of these records */
  evidence: (records: readonly string[]) => Promise<Evidence[]>;
  /** of these articles */
  sentences: (articles: readonly string[]) => Promise<SentenceRow[]>;
}

export interface Panel {
  element: HTMLElement;
  /** The address of these contacts: of its page, where there is but one. */
  contacts(name: string, title: string, rows: readonly Contact[]): string;
  /** The address of these articles: of its page, where there is but one. */
  articles(name: string, title: string, rows: readonly Article[]): string;
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
    void listing.fill().then((nodes) => body.replaceChildren(...nodes));
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
        : add(name, {title, fill: () => contactItems(rows, sources)}),
    articles: (name, title, rows) =>
      rows.length === 1
        ? articleLink(rows[0]!.id)
        : add(name, {title, fill: async () => articleItems(rows, sources)}),
    evidence: (name, title, record, role) =>
      add(name, {title, fill: () => evidenceItems(record, role, sources)}),
    quotes: (name, title, rows) =>
      rows.length === 1
        ? articleLink(rows[0]!.article, rows[0])
        : add(name, {title, fill: () => quoteItems(rows, sources)}),
    found: (name, title, rows) => add(name, {title, fill: async () => quoteItems(await rows(), sources)}),
  };
}

/** More than these are counted: the whole is in the tables. */
const MOST = 60;
/** Words that are looked up for that many sentences, of which one may hold several. */
const SOUGHT = 240;

const rest = (all: number): Node[] =>
  all > MOST
    ? [element("p", {class: "note"}, `${counted(all - MOST, "more row")}; all are in the tables.`)]
    : [];

async function contactItems(rows: readonly Contact[], sources: Sources): Promise<Node[]> {
  const {participants} = sources;
  const shown = rows.slice(0, MOST);
  const evidence = await sources.evidence(shown.map(({id}) => id));
  const sentences = await sources.sentences(evidence.map(({article}) => article));
  const items = shown.map((contact) => {
    const own = evidence.filter(({record}) => record === contact.id);
    const link = element("a", {href: contactLink(contact.id)}, contactName(contact, participants));
    const note = `${standingName(standingOf(contact))}, ${dateName(contact)}`;
    return element(
      "li",
      {},
      element("p", {class: "panel-name"}, link, element("span", {class: "note"}, ` ${note}`)),
      passages(withCue(own, sentences), sentences, sources),
    );
  });
  return [element("ol", {class: "panel-list"}, items), ...rest(rows.length)];
}

/** Of the words that support a contact, those in the sentences that tell it. */
function withCue(evidence: readonly Evidence[], sentences: readonly SentenceRow[]): Evidence[] {
  const told = evidence.filter(({role}) => role === "cue").map((row) => sentenceOf(row, sentences));
  return evidence.filter((row) => told.includes(sentenceOf(row, sentences)));
}

export const sentenceOf = (row: Quoted, sentences: readonly SentenceRow[]): SentenceRow | undefined =>
  sentences.find(({article, start, end}) => article === row.article && start <= row.start && row.start < end);

/** Words in their sentences: each sentence once, the words marked, with where it is from. */
export function passages(
  rows: readonly Quoted[],
  sentences: readonly SentenceRow[],
  {articles, country}: Pick<Sources, "articles" | "country">,
): HTMLElement[] {
  const groups = new Map<SentenceRow | Quoted, Quoted[]>();
  for (const row of rows) {
    const sentence = sentenceOf(row, sentences) ?? row;
    groups.set(sentence, [...(groups.get(sentence) ?? []), row]);
  }
  return [...groups].slice(0, MOST).map(([sentence, marked]) => {
    const article = articles.find(({id}) => id === sentence.article);
    return passage(sentence, marked, article, country);
  });
}

function passage(
  sentence: Quoted,
  marked: readonly Quoted[],
  article: Article | undefined,
  country: Sources["country"],
): HTMLElement {
  const {start} = sentence;
  const spans = marked.map((row) => ({start: row.start - start, end: row.end - start}));
  const words = segmentsOf(sentence.exact, spans).map(({text, marks}): Child =>
    marks.length ? element("mark", {}, text) : text,
  );
  const source =
    article && element("a", {href: articleLink(article.id, marked[0])}, sourceOf(article, country));
  return element("figure", {class: "passage"}, [
    element("blockquote", {lang: article?.language}, words),
    element("figcaption", {}, source),
  ]);
}

/** "TASS, Russia’s account, 25 June 2023"; of an article without outlet and side, its headline. */
export function sourceOf({title, published, outlet, side}: Article, country: Sources["country"]): string {
  const whose = side === null ? null : `${possessive(country(side))} account`;
  const known = [outlet, whose].filter((part) => part !== null);
  const day = published === null ? "no day of publication" : dayName(published);
  return capital([...(known.length ? known : [title]), day].join(", "));
}

async function evidenceItems(record: string, role: string, sources: Sources): Promise<Node[]> {
  const evidence = await sources.evidence([record]);
  const rows = evidence.filter((row) => row.role === role);
  return rows.length ? quoteItems(rows, sources) : [element("p", {}, "No words are marked for it.")];
}

/** The first of these words in their sentences. */
async function quoteItems(rows: readonly Quoted[], sources: Sources): Promise<Node[]> {
  const shown = rows.slice(0, SOUGHT);
  return passages(shown, await sources.sentences(shown.map(({article}) => article)), sources);
}

/** The articles by their headlines. */
const articleItems = (rows: readonly Article[], {country}: Sources): Node[] => [
  element(
    "ol",
    {class: "panel-list"},
    rows
      .slice(0, MOST)
      .map((article) =>
        element("li", {}, [
          element("p", {class: "panel-name"}, [
            element("a", {href: articleLink(article.id)}, article.title),
            element("span", {class: "note"}, sourceOf(article, country)),
          ]),
        ]),
      ),
  ),
  ...rest(rows.length),
];
