import {stringify} from "yaml";
import {compare} from "../../loaders/compare.ts";
import {parseCorrections} from "../../loaders/corrections/file.ts";
import type {Reading} from "../../loaders/reading.ts";
import type {Tables} from "../../loaders/schema.ts";
import {checkTables} from "../../loaders/tables.ts";
import {knowledge, read} from "../reader.ts";

/** Articles on which corrections are tried, and what becomes of their rows. */

export const SENTENCES = {
  a: "Peruvian Foreign Minister Ana Rey met with Icelandic Foreign Minister Jon Lund in Lima on April 16.",
  b: "On April 16, Icelandic Foreign Minister Jon Lund held talks with Peruvian Foreign Minister Ana Rey in Lima.",
  c: "Peruvian Foreign Minister Ana Rey met with Icelandic Foreign Minister Jon Lund in Lima on April 3.",
  d: "Ghanaian President Kofi Osei received Estonian Prime Minister Mart Tamm in Accra on April 10.",
  e: "Peruvian Foreign Minister Ana Rey and Icelandic Foreign Minister Jon Lund walked by the sea on April 12.",
  f: "Peruvian Foreign Minister Ana Rey held talks with Icelandic Foreign Minister Jon Lund in Lima in April 2024.",
} as const;
export type Name = keyof typeof SENTENCES;

const READINGS = Object.fromEntries(
  Object.entries(SENTENCES).map(([id, text]) => [id, read(text, {}, id)]),
) as Record<Name, Reading>;

export const signed = {by: "Ines", on: "2024-05-02", why: "read it"};

/** Points to what an article tells. */
export const at = (article: Name, contact: string) => ({article, quote: SENTENCES[article], contact});

/** A file of these entries, each value in its line. */
export const yamlOf = (entries: readonly object[]): string =>
  stringify(entries, {lineWidth: 0, aliasDuplicateObjects: false});

/** The tables of some articles under some entries of the file. */
export function under(entries: readonly object[], ...articles: Name[]): Tables {
  const corrections = parseCorrections(yamlOf(entries));
  return checkTables(
    compare(
      articles.map((name) => READINGS[name]),
      [],
      knowledge,
      corrections,
    ),
  );
}

/** The problems of the file, as `line: message`. */
export const problemsOf = ({problems}: Tables): string[] =>
  problems.map(({line, message}) => `${line}: ${message}`);

/** Each contact as its id, the articles that tell it, and who made it so. */
export const rowsOf = ({contacts, accounts}: Tables): string[] =>
  contacts.map(({id, origin}) => {
    const told = accounts.filter(({contact}) => contact === id).map(({article}) => article);
    return `${id} ${told.join("")} ${origin}`;
  });
