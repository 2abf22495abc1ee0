import type {Contact, Participant} from "../../loaders/schema.ts";
import {element} from "./element.js";
import {formatName, levelName} from "./levels.js";
import {contactLink} from "./links.js";
import {dateName, dayName, partiesOf} from "./names.js";
import {standingOf} from "./standings.js";
import {table} from "./table.js";
import {capital} from "./words.js";

/** Every contact as a row, each with a link to its page. */

export function contactTable(
  contacts: readonly Contact[],
  participants: readonly Participant[],
  country: (code: string) => string,
): HTMLElement {
  return table(
    contacts,
    [
      {name: "Date", value: dateCell},
      {
        name: "Who",
        value: (contact) => element("a", {href: contactLink(contact.id)}, whoOf(contact, participants)),
      },
      {name: "Format", value: ({format}) => capital(formatName(format))},
      {name: "Place", value: ({place, host}) => place ?? (host && country(host))},
      {name: "Level", value: ({level}) => levelName(level)},
      {name: "Status", value: statusCell},
      {name: "Articles", value: ({accounts}) => accounts},
    ],
    {label: "All contacts"},
  );
}

/** A day of report is never shown as the day of a contact. */
const dateCell = (contact: Contact): string =>
  contact.date_start === null && contact.reported !== null
    ? `no date, reported ${dayName(contact.reported)}`
    : dateName(contact);

export function statusCell(contact: Contact): HTMLElement {
  const standing = standingOf(contact);
  const status = element("span", {class: `status status-${standing}`}, standing);
  if (contact.origin === "machine") return status;
  return element("span", {}, status, " ", element("span", {class: "by-hand"}, `${contact.origin} by hand`));
}

/** "Andrey Rudenko, Sun Weidong"; those who are unnamed by their country. */
function whoOf({id}: Contact, participants: readonly Participant[]): string {
  const names = partiesOf(participants, id).map(({name, country}) => name ?? country ?? "unnamed");
  return [...new Set(names.length ? names : ["unnamed"])].join(", ");
}
