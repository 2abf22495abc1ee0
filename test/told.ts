import {read, tablesOf} from "./reader.ts";

/** Who is told to have been in contact in a text of 18 April 2024, written "A + B", held contacts before planned; `side` is the country whose account it is. */
export function told(text: string, side: string | null = null): string[] {
  const {contacts, participants} = tablesOf(read(text, {published: "2024-04-18", side}));
  return contacts
    .map(({id, status}) => {
      const who = participants
        .filter(({contact}) => contact === id)
        .map(({name, country}) => name ?? country);
      return `${status}: ${who.sort().join(" + ")}`;
    })
    .sort();
}

/** What one article tells of each contact, in the order of the text, as "held 2024-04-17: A + B"; published on Thursday 18 April 2024 unless said otherwise. */
export function toldInOrder(text: string, published: string | null = "2024-04-18"): string[] {
  return read(text, {published}).accounts.map(
    ({status, date_start, participants}) =>
      `${status} ${date_start ?? "no day"}: ${participants
        .map(({name, country}) => name ?? country)
        .sort()
        .join(" + ")}`,
  );
}

/** What one article of Wednesday 10 May 2023 tells of each contact, in the order of the text, as "held 2023-05-08 A+B". */
export const accountsOf = (text: string): string[] =>
  read(text, {published: "2023-05-10"}).accounts.map(
    ({status, date_start, participants}) =>
      `${status} ${date_start} ${participants.map(({name, country}) => name ?? country).join("+")}`,
  );
