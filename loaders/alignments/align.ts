import type {Told} from "../contacts/ids.ts";
import type {Knowledge} from "../knowledge.ts";
import type {Reading} from "../reading.ts";
import type {Alignment, Evidence} from "../schema.ts";
import {readClaims, type Claim} from "./claims.ts";
import {holdPair} from "./hold.ts";
import {pairSides} from "./pairs.ts";
import {toRow} from "./rows.ts";
import {prepareWording} from "./wording.ts";

/** Holds the accounts of each contact that two sides tell against each other: by claim, topic, day, place and format. */
export function alignContacts(
  told: readonly Told[],
  readings: readonly Reading[],
  knowledge: Knowledge,
): {rows: Alignment[]; evidence: Evidence[]} {
  const wording = prepareWording(knowledge);
  const order = new Map(told.map(({id}, i) => [id, i]));
  const pairs = pairSides(told, readings, knowledge);
  const claims = new Map<string, Claim[]>();
  for (const {left, right} of pairs)
    for (const {reading} of [...left.voices, ...right.voices])
      if (!claims.has(reading.article.id)) claims.set(reading.article.id, readClaims(reading, wording));
  const setting = {
    told: byArticle(told),
    claimsOf: (reading: Reading) => claims.get(reading.article.id)!,
    wording,
    knowledge,
  };
  const rows = pairs.flatMap((pair) =>
    holdPair(pair, setting).map((held) => ({
      ...toRow(held, pair),
      at: order.get(held.contact)!,
    })),
  );
  rows.sort((a, b) => a.at - b.at);
  return {rows: rows.map(({row}) => row), evidence: rows.flatMap(({evidence}) => evidence)};
}

/** The contacts that each article tells, so that no comparison walks through all of them. */
function byArticle(told: readonly Told[]): Map<string, Told[]> {
  const contacts = new Map<string, Told[]>();
  for (const contact of told)
    for (const article of new Set(contact.accounts.map((account) => account.article)))
      contacts.set(article, [...(contacts.get(article) ?? []), contact]);
  return contacts;
}
