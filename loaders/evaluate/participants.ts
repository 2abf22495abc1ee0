import {group} from "d3-array";
import type {GoldDocument, GoldParty} from "./gold.ts";
import {isSame, type Found, type Judged} from "./match.ts";
import {rate, type Tally} from "./scores.ts";

type Pair = Judged["matches"][number];

/** The participants that all documents give a contact, by its id. */
export type Parties = ReadonlyMap<string, readonly GoldParty[]>;

/** Gathers what each document says of a contact's participants. */
export const partiesOf = (documents: readonly GoldDocument[]): Parties => {
  const contacts = documents.flatMap((document) => document.contacts);
  const byId = group(contacts, (contact) => contact.contact_id);
  return new Map([...byId].map(([id, told]) => [id, told.flatMap((contact) => contact.participants)]));
};

/**
 * The participants of a matched contact, name and country. A contact's participants come from all its accounts, so
 * one whom only another document names is not wrong, and may stand for one whom this document leaves unnamed.
 */
export function partyTally({gold, found}: Pair, parties: Parties): Tally {
  const told = parties.get(gold.contact_id) ?? [];
  const named = told.filter((party) => party.name !== null);
  const judged = found.participants.filter((other) => !isElsewhere(other, gold.participants, named));
  const wanted = gold.participants.filter((party) => party.name !== null || !isFilled(party, found, named));
  const right = wanted.filter((party) => found.participants.some((other) => isSame(party, other)));
  return {right: right.length, wanted: wanted.length, found: judged.length};
}

const isElsewhere = (other: Found["participants"][number], own: GoldParty[], named: GoldParty[]): boolean =>
  !own.some((party) => isSame(party, other)) && named.some((party) => isSame(party, other));

const isFilled = ({country}: GoldParty, found: Found, named: GoldParty[]): boolean =>
  found.participants.some(
    (other) => other.country === country && named.some((party) => isSame(party, other)),
  );

/** The countries of the participants alone. */
export function countryTally({gold, found}: Pair): Tally {
  const wanted = new Set(gold.participants.map((party) => party.country));
  const given = new Set(found.participants.map((other) => other.country ?? "unknown"));
  return {
    right: [...wanted].filter((code) => given.has(code)).length,
    wanted: wanted.size,
    found: given.size,
  };
}

/** Of the people whom the text only describes by their office, how many are named. */
export function officeTally({gold, found}: Pair): Tally {
  const wanted = gold.participants.filter((party) => party.named_in_text === false);
  const right = wanted.filter((party) => found.participants.some((other) => isSame(party, other)));
  return rate(right.length, wanted.length);
}

/** Whether every participant wanted is there, and none beyond. */
export function arePartiesRight(pair: Pair, parties: Parties): boolean {
  const {right, wanted, found} = partyTally(pair, parties);
  return right === wanted && right === found;
}
