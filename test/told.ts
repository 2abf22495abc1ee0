import {read, tablesOf} from "./reader.ts";

/** Who is told to have been in contact in a text of 18 April 2024, written "A + B", held contacts before planned. */
export function told(text: string): string[] {
  const {contacts, participants} = tablesOf(read(text, {published: "2024-04-18"}));
  return contacts
    .map(({id, status}) => {
      const who = participants
        .filter(({contact}) => contact === id)
        .map(({name, country}) => name ?? country);
      return `${status}: ${who.sort().join(" + ")}`;
    })
    .sort();
}
