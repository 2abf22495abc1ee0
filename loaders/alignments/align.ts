import type {Told} from "../compare.ts";
import type {Knowledge} from "../knowledge.ts";
import type {Reading} from "../reading.ts";
import type {Alignment, Evidence} from "../schema.ts";
import {readClaims, type Claim} from "./claims.ts";
import {holdPair} from "./hold.ts";
import {pairArticles} from "./pairs.ts";
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
  const pairs = pairArticles(told, readings);
  const claims = new Map<string, Claim[]>();
  for (const {left, right} of pairs)
    for (const reading of [left, right])
      if (!claims.has(reading.article.id)) claims.set(reading.article.id, readClaims(reading, wording));
  const setting = {told, claimsOf: (reading: Reading) => claims.get(reading.article.id)!, wording, knowledge};
  const rows = pairs.flatMap((pair) =>
    holdPair(pair, setting).map((held) => ({
      ...toRow(held, pair.left, pair.right),
      at: order.get(held.contact)!,
    })),
  );
  rows.sort((a, b) => a.at - b.at);
  return {rows: rows.map(({row}) => row), evidence: rows.flatMap(({evidence}) => evidence)};
}
