import type {Account, Evidence, Participant} from "../../loaders/schema.ts";
import type {SentenceRow} from "../../site/sentences.ts";
import {sentenceOf} from "./quotations.js";

/** What an article tells of a contact, as a correction points to it. */
export interface Telling {
  account: Account;
  /** the sentence that tells of it */
  quote: string;
  /** names of the participants; null where several articles name them, and the account's own are not known here */
  names: readonly string[] | null;
  /** what an article tells of another contact, which may be the same */
  other: {account: Account; quote: string} | null;
}

interface Tables {
  accounts: readonly Account[];
  evidence: readonly Evidence[];
  participants: readonly Participant[];
  sentences: readonly SentenceRow[];
}

export function telling(account: Account, tables: Tables, other?: Account): Telling {
  const names = namesOf(account.contact, tables);
  const quoted = (one: Account) => ({account: one, quote: quoteOf(one, tables)});
  return {...quoted(account), names, other: other ? quoted(other) : null};
}

/** The sentence with the first words that tell of the contact. */
function quoteOf({contact, article}: Account, {evidence, sentences}: Tables): string {
  const cue = evidence.find((row) => row.record === contact && row.article === article && row.role === "cue");
  return (cue && (sentenceOf(cue, sentences) ?? cue).exact) ?? "";
}

function namesOf(contact: string, {accounts, participants}: Tables): string[] | null {
  if (accounts.filter((account) => account.contact === contact).length !== 1) return null;
  const own = participants.filter((party) => party.contact === contact);
  return own.map(({person, name, country}) => (person === null ? null : name) ?? country ?? "unnamed");
}
