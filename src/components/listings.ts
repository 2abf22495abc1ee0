import type {Article, Contact, Evidence, Participant} from "../../loaders/schema.ts";
import type {SentenceRow} from "../../site/sentences.ts";
import {element} from "./element.js";
import type {Quoted} from "./evidence.js";
import {articleLink, contactLink} from "./links.js";
import {contactName, dateName} from "./names.js";
import {withCountries} from "./parties.js";
import {MOST, passages, sentenceOf, sourceOf, type Context} from "./quotations.js";
import {standingName, standingOf} from "./standings.js";
import {counted} from "./words.js";

/** What the panel shows of the rows for which a number or a mark stands: looked up when it is opened, a few of many. */

/** Rows by the ids of their records or articles, and what countries are called. */
export interface Sources {
  /** a country's name by its code */
  country: (code: string) => string;
  articlesById: (ids: readonly string[]) => Promise<Article[]>;
  contactsById: (ids: readonly string[]) => Promise<Contact[]>;
  participantsOf: (contacts: readonly string[]) => Promise<Participant[]>;
  evidenceOf: (records: readonly string[]) => Promise<Evidence[]>;
  sentencesIn: (articles: readonly string[]) => Promise<SentenceRow[]>;
}

/** Words that are looked up for that many sentences, of which one may hold several. */
const SOUGHT = 240;

/** The contacts with the sentences that tell of them. */
export async function contactItems(ids: readonly string[], sources: Sources): Promise<Node[]> {
  const shown = ids.slice(0, MOST);
  const [contacts, parties, evidence] = await Promise.all([
    sources.contactsById(shown),
    sources.participantsOf(shown),
    sources.evidenceOf(shown),
  ]);
  const participants = withCountries(parties, sources.country);
  const [sentences, context] = await contextOf(evidence, sources);
  const items = contacts.map((contact) => {
    const own = evidence.filter(({record}) => record === contact.id);
    const link = element("a", {href: contactLink(contact.id)}, contactName(contact, participants));
    const note = `${standingName(standingOf(contact))}, ${dateName(contact)}`;
    return element(
      "li",
      {},
      element("p", {class: "panel-name"}, link, element("span", {class: "note"}, ` ${note}`)),
      passages(withCue(own, sentences), sentences, context),
    );
  });
  return [element("ol", {class: "panel-list"}, items), ...rest(ids.length)];
}

/** The words on which a record rests, in one role. */
export async function evidenceItems(record: string, role: string, sources: Sources): Promise<Node[]> {
  const evidence = await sources.evidenceOf([record]);
  const rows = evidence.filter((row) => row.role === role);
  return rows.length ? quoteItems(rows, sources) : [element("p", {}, "No words are marked for it.")];
}

/** The first of these words in their sentences. */
export async function quoteItems(rows: readonly Quoted[], sources: Sources): Promise<Node[]> {
  const shown = rows.slice(0, SOUGHT);
  return passages(shown, ...(await contextOf(shown, sources)));
}

/** The articles by their headlines. */
export async function articleItems(ids: readonly string[], sources: Sources): Promise<Node[]> {
  const shown = await sources.articlesById(ids.slice(0, MOST));
  const items = shown.map((article) =>
    element("li", {}, [
      element("p", {class: "panel-name"}, [
        element("a", {href: articleLink(article.id)}, article.title),
        element("span", {class: "note"}, sourceOf(article, sources.country)),
      ]),
    ]),
  );
  return [element("ol", {class: "panel-list"}, items), ...rest(ids.length)];
}

/** The sentences and articles in which these words stand. */
async function contextOf(
  rows: readonly Quoted[],
  {country, sentencesIn, articlesById}: Sources,
): Promise<[SentenceRow[], Context]> {
  const ids = [...new Set(rows.map(({article}) => article))];
  const [sentences, articles] = await Promise.all([sentencesIn(ids), articlesById(ids)]);
  return [sentences, {articles, country}];
}

/** Of the words that support a contact, those in the sentences that tell it. */
function withCue(evidence: readonly Evidence[], sentences: readonly SentenceRow[]): Evidence[] {
  const told = evidence.filter(({role}) => role === "cue").map((row) => sentenceOf(row, sentences));
  return evidence.filter((row) => told.includes(sentenceOf(row, sentences)));
}

const rest = (all: number): Node[] =>
  all > MOST
    ? [element("p", {class: "note"}, `${counted(all - MOST, "more row")}; all are in the tables.`)]
    : [];
