import {group} from "d3-array";
import type {Contact, Participant, Tables} from "../loaders/schema.ts";

/** A row under the person whose page shows it. */
type Under<Row> = Row & {who: string};

/**
 * Each person's contacts, and everybody who took part in them, by person: the page of one who met a thousand others reads
 * two files instead of thousands.
 */
export function peopleRows({contacts, participants}: Pick<Tables, "contacts" | "participants">): {
  met: Under<Contact>[];
  parties: Under<Participant>[];
} {
  const everybody = group(participants, ({contact}) => contact);
  const met = contacts.flatMap((contact) => {
    const people = new Set((everybody.get(contact.id) ?? []).flatMap(({person}) => person ?? []));
    return [...people].map((who) => ({who, ...contact}));
  });
  return {met, parties: met.flatMap(({who, id}) => everybody.get(id)!.map((party) => ({who, ...party})))};
}
