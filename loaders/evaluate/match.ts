import {group} from "d3-array";
import type {Account, Article, Participant, Tables} from "../schema.ts";
import {isCompatible} from "./dates.ts";
import type {GoldContact, GoldDocument, GoldParty} from "./gold.ts";
import {isNamed} from "./names.ts";

/** What the pipeline found of one contact in one article. */
export interface Found extends Account {
  participants: Participant[];
}

/** A document of the gold with what was found in its article: contacts that match, and those that do not. */
export interface Judged {
  document: GoldDocument;
  article: Article;
  matches: {gold: GoldContact; found: Found}[];
  missed: GoldContact[];
  extra: Found[];
}

/** Matches each document's contacts one to one with those found. Throws where an article was not compiled. */
export function judge(documents: readonly GoldDocument[], tables: Tables): Judged[] {
  const participants = group(tables.participants, (party) => party.contact);
  const accounts = group(tables.accounts, (account) => account.article);
  return documents.map((document) => {
    const article = tables.articles.find(({file}) => file === document.file);
    if (!article) throw new Error(`article of the gold not compiled: ${document.file}`);
    const found = (accounts.get(article.id) ?? [])
      // Gold leaves out what was called off, so a row that says just this is neither wanted nor wrong.
      .filter(({status}) => status !== "cancelled")
      .map((account) => ({...account, participants: participants.get(account.contact) ?? []}));
    return {document, article, ...matchContacts(document.contacts, found)};
  });
}

/** Matches greedily, the best pair first; of two contacts that fit alike, the wanted one before the optional. */
function matchContacts(
  wanted: readonly GoldContact[],
  found: readonly Found[],
): Pick<Judged, "matches" | "missed" | "extra"> {
  const pairs = wanted
    .flatMap((gold) => found.map((account) => ({gold, found: account, score: likeness(gold, account)})))
    .filter(({score}) => score > 0)
    .sort((a, b) => b.score - a.score);
  const used = new Set<GoldContact | Found>();
  const matches = pairs.filter(({gold, found: account}) => {
    if (used.has(gold) || used.has(account)) return false;
    used.add(gold).add(account);
    return true;
  });
  return {
    matches,
    missed: wanted.filter((gold) => !used.has(gold) && !gold.optional),
    extra: found.filter((account) => !used.has(account)),
  };
}

/**
 * How well an account fits a contact; 0 where it is another one. Both sides must fit, a person by name and an
 * unnamed one by country, and either the status or the days. What decides between several is in this order:
 * participants, days, status, format.
 */
function likeness(gold: GoldContact, found: Found): number {
  const fits = isCompatible(gold, found);
  if (!sidesFit(gold, found) || !(fits || gold.status === found.status)) return 0;
  const shared = gold.participants.filter((party) =>
    found.participants.some((other) => isSame(party, other)),
  );
  const share = (2 * shared.length) / (gold.participants.length + found.participants.length);
  return (
    8 * share +
    4 * Number(fits) +
    2 * Number(gold.status === found.status) +
    Number([gold.format, ...gold.format_also_ok].includes(found.format)) -
    0.5 * Number(gold.optional)
  );
}

/** Whether a found participant is the one wanted, name and country. */
export const isSame = (party: GoldParty, other: Participant): boolean =>
  party.country === other.country &&
  (party.name === null || other.name === null ? party.name === other.name : isNamed(party, other.name));

/** At least two countries have a participant in common or one left unnamed, and a name is shared where there is one. */
function sidesFit(gold: GoldContact, found: Found): boolean {
  const fitting = gold.participants.filter((party) =>
    found.participants.some(
      (other) =>
        isSame(party, other) ||
        (party.country === other.country && (party.name === null || other.name === null)),
    ),
  );
  const named = gold.participants.some((party) => party.name !== null);
  const shared = found.participants.some((other) =>
    gold.participants.some((party) => party.name !== null && isSame(party, other)),
  );
  return new Set(fitting.map((party) => party.country)).size > 1 && (shared || !named);
}
