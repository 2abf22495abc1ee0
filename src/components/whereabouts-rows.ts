import type {Contact} from "../../loaders/schema.ts";
import type {TextFiles} from "../../site/lines.ts";
import type {SentenceRow} from "../../site/sentences.ts";
import {fragmentOf, type State} from "./address.js";
import type {TextRow} from "./concordance.js";
import {foldText} from "./fold-text.js";
import {accountsIn, alignmentsOf, contactsById, evidenceIn, participantsOf, sentencesIn} from "./records.js";
import {readSelector} from "./selector.js";
import {contacts} from "./tables.js";
import {searchTexts} from "./text-search.js";
import {placeOf, similarTo, type Tables} from "./whereabouts.js";

/** The rows by which it is found where a lasting link leads: as few as there need be. */

/** Those of the article in which its words stand; all articles are looked through only where its own has them no more. */
export async function rowsFor(state: State, texts: TextFiles): Promise<Tables> {
  const {article = "", contact = ""} = state;
  const selector = readSelector(fragmentOf(state));
  const own = await sentencesIn([article]);
  const isElsewhere = selector && !placeOf(selector, article, own);
  const sentences = isElsewhere ? [...own, ...(await sentencesWith(selector.quote, texts))] : own;
  const place = selector && placeOf(selector, article, sentences);
  const there = place ? [place.article] : [];
  const told = [...(await accountsIn(there)).map((account) => account.contact), contact];
  return {
    sentences,
    evidence: await evidenceIn(there),
    contacts: await contactsById(told),
    alignments: await alignmentsOf(told),
  };
}

/** The first sentence of all articles that has these words; none where there is none, or no words. */
async function sentencesWith(words: string, texts: TextFiles): Promise<SentenceRow[]> {
  const quote = foldText(words).text;
  if (!quote) return [];
  // To fold a text takes a hundred times as long as to find a word in it.
  const [longest = ""] = (quote.match(/[a-z0-9]+/g) ?? []).sort((a, b) => b.length - a.length);
  const has = (exact: string): boolean =>
    exact.toLowerCase().includes(longest) && foldText(exact).text.includes(quote);
  const look = ({article, sentences, starts}: TextRow): SentenceRow[] =>
    sentences.flatMap((exact, i) =>
      has(exact) ? [{article, start: starts[i]!, end: starts[i]! + exact.length, exact}] : [],
    );
  let first: readonly SentenceRow[] = [];
  await searchTexts(texts, look, ({found}) => {
    first = found.slice(0, 1);
    return !first.length;
  });
  return [...first];
}

/** More than these are not gone through. */
const MOST = 20;

/** What else may be meant by a contact that is gone, with who took part. */
export async function othersLike(id: string) {
  const others: Contact[] = similarTo(id, await contacts()).slice(0, MOST);
  return {others, participants: await participantsOf(others.map((contact) => contact.id))};
}
