import type {Account, Participant} from "../schema.ts";

/** What gold and tables have in common about a contact. */
export type Told = Pick<Account, "status" | "format" | "date_start" | "date_end" | "place" | "main"> & {
  participants: readonly Pick<Participant, "name" | "country">[];
  date_basis: string;
};

/** "Sergey Lavrov RUS, ? CHN" */
export const tellParties = ({participants}: Pick<Told, "participants">): string =>
  participants.map(({name, country}) => `${name ?? "?"} ${country ?? "?"}`).join(", ");

/** "2024-02-26/2024-02-27, explicit" */
export function tellDays({date_start, date_end, date_basis}: Told): string {
  const days = date_start === date_end ? date_start : `${date_start}/${date_end}`;
  return `${date_start === null ? "no date" : days}, ${date_basis}`;
}

/** "held meeting (Sergey Lavrov RUS, Wang Yi CHN), 2024-04-09, publication, Beijing, main" */
export function tell(contact: Told): string {
  const {status, format, place, main} = contact;
  const parts = [
    `${status} ${format} (${tellParties(contact)})`,
    tellDays(contact),
    place ?? "no place",
    main && "main",
  ];
  return parts.filter(Boolean).join(", ");
}
