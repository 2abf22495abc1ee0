import type {Codebook} from "../loaders/codebook.ts";
import type {Knowledge} from "../loaders/knowledge.ts";
import {readStates} from "../loaders/knowledge/states.ts";

/** Who may meet whom, taken from the codebook: countries with their capitals, the voice of each, and its people in office. */

export interface Country {
  code: string;
  name: string;
  demonym: string;
  capital: string;
  outlet: string;
  people: Holder[];
}

/** Somebody in an office, from one day up to another. */
export interface Holder {
  id: string;
  name: string;
  family: string;
  country: string;
  title: string;
  office: string;
  level: number;
  from: string;
  to: string;
}

export interface Term {
  topic: string;
  words: string;
}

export interface World {
  countries: Country[];
  terms: Term[];
}

/** Titles that every country has, as the press writes them before a name. */
const TITLES: Readonly<Record<string, string>> = {
  "head-of-state": "President",
  "head-of-government": "Prime Minister",
  "foreign-minister": "Foreign Minister",
  "defence-minister": "Defense Minister",
  "deputy-foreign-minister": "Deputy Foreign Minister",
};

/** The world of a codebook, countries with most people first; those without a capital or people in office are left out. */
export function worldOf({codebook, officeById}: Pick<Knowledge, "codebook" | "officeById">): World {
  const countries = readStates(codebook).flatMap(({code, name, capital, demonyms}): Country[] => {
    const people = holdersOf(code, codebook, (office) => officeById.get(office)!.level);
    const [demonym] = demonyms;
    if (!capital || !demonym || people.length < 6) return [];
    return [{code, name, capital, demonym, people, outlet: outletOf(code, name, codebook)}];
  });
  return {
    countries: countries.sort((a, b) => b.people.length - a.people.length || (a.code < b.code ? -1 : 1)),
    terms: codebook.topics.flatMap(({id, terms}) => {
      const words = terms.find((term) => /^[a-z]+(?: [a-z]+)+$/.test(term));
      return words ? [{topic: id, words}] : [];
    }),
  };
}

const LAST = "2026-01-01";

function holdersOf(code: string, {people}: Codebook, level: (office: string) => number): Holder[] {
  return people
    .filter(({country}) => country === code)
    .flatMap(({id, name, family, offices}) =>
      offices
        .filter(
          ({office, country, title, to}) => TITLES[office] && !country && !title && (to ?? LAST) > "2016",
        )
        .map(({office, from, to}) => ({
          ...{id, name, family, country: code, office, level: level(office), title: TITLES[office]!},
          ...{from: from.padEnd(10, "-01"), to: (to ?? LAST).padEnd(10, "-01")},
        })),
    );
}

const outletOf = (code: string, name: string, {outlets}: Codebook): string =>
  outlets.find(({speaks_for}) => speaks_for === code)?.name ?? `Foreign Ministry of ${name}`;
