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
