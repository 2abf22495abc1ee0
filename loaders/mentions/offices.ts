import type {Person} from "../codebook.ts";
import type {Knowledge} from "../knowledge.ts";

export type Held = Person["offices"][number];

/** The last day of a date given to the day, month or year. */
const lastDay = (date: string) =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;

/** Whether a day lies within a time that may be open at either end; an unknown day does. */
export const isWithin = ({from, to}: {from?: string; to?: string | null}, day: string | null): boolean =>
  !day || ((!from || from <= day) && (!to || day <= lastDay(to)));

/** The offices that a person held on a day; on an unknown day, all of them. */
export const officesOn = (person: Person, day: string | null): Held[] =>
  day ? person.offices.filter((held) => isWithin(held, day)) : person.offices;

/** The country or organisation for which a person stood on a day: Rutte for the Netherlands, later for NATO. */
export const countryOn = (person: Person, day: string | null): string =>
  (day ? officesOn(person, day).find(({country}) => country)?.country : null) ?? person.country;

/** "former prime minister", "president-elect": the title of an office that somebody else holds now. */
export const isFormer = (role: string | null | undefined): boolean =>
  /(?:^| )(?:former|ex)(?: |-)|(?:president|minister|premier|chancellor)-(?:elect|designate)/i.test(
    role ?? "",
  );

/** All countries and organisations for which a person ever stood. */
export const countriesOf = (person: Person): Set<string> =>
  new Set([person.country, ...person.offices.flatMap(({country}) => country ?? [])]);

const comesIn = (person: Person, offices: ReadonlySet<string>, day: string): boolean =>
  person.offices.some(({office, from}) => offices.has(office) && from === day);

/** The one person of a country who held an office on a day; null where none or several did, or the day is unknown. */
export function holderOf(
  knowledge: Knowledge,
  country: string,
  offices: ReadonlySet<string>,
  day: string | null,
): Person | null {
  if (!day) return null;
  const fit = (knowledge.peopleByCountry.get(country) ?? []).filter((person) =>
    officesOn(person, day).some(
      (held) => (held.country ?? person.country) === country && offices.has(held.office),
    ),
  );
  // On the day of a handover it is whoever comes, not whoever goes.
  const [one, ...more] = fit.length > 1 ? fit.filter((person) => comesIn(person, offices, day)) : fit;
  return one && !more.length ? one : null;
}
