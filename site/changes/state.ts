import {group} from "d3-array";
import type {Account, Contact, Participant} from "../../loaders/schema.ts";
import {countryNames} from "../../src/components/countries.ts";
import {contactName} from "../../src/components/names.ts";
import {withCountries} from "../../src/components/parties.ts";
import type {Told} from "./contacts.ts";

/** One state of the tables, asked for what stands beside a contact, in words. */
export interface State {
  /** the contact as pages call it */
  nameOf: (contact: Contact) => string;
  country: (code: string) => string;
  /** participants by name, those whom no article names by their country */
  partiesOf: (contact: Contact) => string[];
  /** files of the articles that tell it */
  filesOf: (contact: Contact) => string[];
}

export function stateOf({entities, participants, accounts, articles}: Told): State {
  const country = countryNames(entities);
  const parties = group(withCountries(participants, country), (row: Participant) => row.contact);
  const tellers = group(accounts, (row: Account) => row.contact);
  const files = new Map(articles.map(({id, file}) => [id, file]));
  return {
    country,
    nameOf: (contact) => contactName(contact, parties.get(contact.id) ?? []),
    partiesOf: ({id}) => [...new Set((parties.get(id) ?? []).map(({name}) => name ?? "somebody unnamed"))],
    filesOf: ({id}) => (tellers.get(id) ?? []).map(({article}) => files.get(article) ?? article),
  };
}
