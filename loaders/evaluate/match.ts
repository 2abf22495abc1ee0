import {group} from "d3-array";
import type {Account, Article, Evidence, Mention, Participant, Tables} from "../schema.ts";
import {isCompatible} from "./dates.ts";
import type {GoldContact, GoldDocument, GoldParty} from "./gold.ts";
import {isNamed} from "./names.ts";

/** What the pipeline found of one contact in one article. */
export interface Found extends Account {
  participants: Participant[];
  /** What the article calls the country that was host. */
  host_names: string[];
  /** What the article calls the place. */
  place_names: string[];
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
  const mentions = group(tables.mentions, (mention) => mention.article);
  const places = group(
    tables.evidence.filter(({role}) => role === "place"),
    ({record}) => record,
  );
  return documents.map((document) => {
    const article = tables.articles.find(({file}) => file === document.file);
    if (!article) throw new Error(`article of the gold not compiled: ${document.file}`);
    const found = (accounts.get(article.id) ?? [])
      // Gold leaves out what was called off, so a row that says just this is neither wanted nor wrong.
      .filter(({status}) => status !== "cancelled")
      .map((account) => ({
        ...account,
        participants: participants.get(account.contact) ?? [],
        host_names: hostNames(account, mentions.get(article.id) ?? []),
        place_names: placeNames(account, places.get(account.contact) ?? []),
      }));
    return {document, article, ...matchContacts(document.contacts, found)};
  });
}

/** "Moscow" names no country, though it may stand for one. */
const hostNames = ({host}: Account, mentions: readonly Mention[]): string[] =>
  mentions.filter(({entity, rule}) => entity === host && rule === "codebook-name").map(({exact}) => exact);

/** "Leningrad", of a town that the tables call by its name of today. */
const placeNames = ({article}: Account, evidence: readonly Evidence[]): string[] =>
  evidence.filter((one) => one.article === article).map(({exact}) => exact);

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

/** How well an account fits a contact: participants before days, days before status, status before format; 0 where it is another one. */
function likeness(gold: GoldContact, found: Found): number {
  if (!isOne(gold, found)) return 0;
  const shared = gold.participants.filter((party) =>
    found.participants.some((other) => isSame(party, other)),
  );
  const share = (2 * shared.length) / (gold.participants.length + found.participants.length);
  return (
    8 * share +
    4 * Number(isCompatible(gold, found)) +
    2 * Number(gold.status === found.status) +
    Number([gold.format, ...gold.format_also_ok].includes(found.format)) -
    0.5 * Number(gold.optional)
  );
}

/**
 * Whether an account can be of a contact. Two countries must have a participant in common, or one that either leaves
 * unnamed, and a name must be shared where there is one. With another status the days must fit; and a plan is what
 * was held only where both sides are the same, unnamed or not.
 */
function isOne(gold: GoldContact, found: Found): boolean {
  const named = countries(gold, found, (party, other) => party.name !== null && isSame(party, other));
  const fitting = countries(gold, found, mayBe);
  if (fitting < 2 || (named === 0 && gold.participants.some(({name}) => name !== null))) return false;
  if (gold.status === found.status) return true;
  const isAlikePlanned = (gold.status === "planned") === (found.status === "planned");
  return isCompatible(gold, found) && (isAlikePlanned || countries(gold, found, isSame) > 1);
}

const countries = (gold: GoldContact, found: Found, fits: typeof isSame): number =>
  new Set(
    gold.participants
      .filter((party) => found.participants.some((other) => fits(party, other)))
      .map(({country}) => country),
  ).size;

/** Whether a found participant is the one wanted, name and country. */
export const isSame = (party: GoldParty, other: Participant): boolean =>
  party.country === other.country &&
  (party.name === null || other.name === null ? party.name === other.name : isNamed(party, other.name));

const mayBe = (party: GoldParty, other: Participant): boolean =>
  isSame(party, other) || (party.country === other.country && (party.name === null || other.name === null));
