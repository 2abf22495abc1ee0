import type {AccountDraft} from "../contacts/accounts.ts";
import {withIds, type Told} from "../contacts/ids.ts";
import {mergeAccounts} from "../contacts/merge.ts";
import type {Knowledge} from "../knowledge.ts";
import type {Reading} from "../reading.ts";

/** What the machine made of the articles before anybody corrected it: what the decisions of editors point to. */
export interface Machine {
  contacts: Told[];
  contactOf: ReadonlyMap<AccountDraft, Told>;
  readingOf: ReadonlyMap<string, Reading>;
}

/** Joins the accounts as if there were no corrections. */
export function machineOf(readings: readonly Reading[], knowledge: Knowledge): Machine {
  const contacts = withIds(mergeAccounts(readings.flatMap(({accounts}) => accounts)), knowledge);
  return {
    contacts,
    contactOf: new Map(contacts.flatMap((told) => told.accounts.map((account) => [account, told]))),
    readingOf: new Map(readings.map((reading) => [reading.article.id, reading])),
  };
}
