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
  const peopleIn = ({id}: Contact): string[] => [
    ...new Set((everybody.get(id) ?? []).flatMap(({person}) => person ?? [])),
  ];
  return {
    met: contacts.flatMap((contact) => peopleIn(contact).map((who) => ({who, ...contact}))),
    parties: contacts.flatMap((contact) =>
      peopleIn(contact).flatMap((who) => everybody.get(contact.id)!.map((party) => ({who, ...party}))),
    ),
  };
}
