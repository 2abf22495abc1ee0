import type {Person} from "../codebook.ts";
import type {Knowledge} from "../knowledge.ts";
import type {Token} from "../tokens.ts";
import type {PersonMention} from "./mention.ts";
import {skeleton} from "./names.ts";
import {countriesOf, countryOn, officesOn} from "./offices.ts";

/** Whom a family name means. */
export interface Meant {
  entity: string;
  label: string;
  country: string | null;
  office?: string | null;
  role?: string | null;
  further?: string[];
}

const toMeant = (person: Person, day: string | null): Meant => ({
  entity: person.id,
  label: person.name,
  country: countryOn(person, day),
});

/** Heads of state and government and foreign ministers are named without more in headlines: "Modi, Putin speak by phone". */
const PROMINENT = new Set([
  "head-of-state",
  "head-of-government",
  "supreme-leader",
  "crown-prince",
  "foreign-minister",
  "secretary-of-state",
]);

/** Offices of one holder that say whom a family name means, where the text names the office as well. */
const TOLD = new Set(["defence-minister", "security-adviser", "parliament-speaker"]);

/** The countries that a text names, and its offices with their countries, or with none. */
export interface Told {
  countries: ReadonlySet<string | null>;
  offices: ReadonlySet<string>;
}

export const officeKey = (office: string, country: string | null): string => `${office} ${country ?? ""}`;

/** The one leader so called whom the codebook has in office on the day. */
export function prominent(
  knowledge: Knowledge,
  token: Token,
  anchor: string | null,
  told: Told,
): Meant | null {
  const known = knowledge.peopleByFamily.get(skeleton(token.fold)) ?? [];
  const here = (person: Person) => told.countries.has(countryOn(person, anchor));
  const holders = (holds: (office: string, person: Person) => boolean) =>
    known.filter((person) => officesOn(person, anchor).some(({office}) => holds(office, person)));
  const isTold = (office: string, person: Person) =>
    [null, countryOn(person, anchor)].some((country) => told.offices.has(officeKey(office, country)));
  // "Rey has been in Oslo since he became minister of defence": of a text whose beginning is cut off.
  const own = holders((office, person) => TOLD.has(office) && isTold(office, person)).filter(here);
  const leaders = holders((office) => PROMINENT.has(office));
  const isLeaderTold = (person: Person) =>
    officesOn(person, anchor).some(({office}) => PROMINENT.has(office) && isTold(office, person));
  const fit = own.length === 1 && !leaders.some(isLeaderTold) ? own : leaders;
  // A rare family name speaks for itself; a common or a short one needs its country in the text.
  const rare = known.length === 1 && token.text.length > 3;
  return fit.length === 1 && (rare || here(fit[0]!)) ? toMeant(fit[0]!, anchor) : null;
}

/** The one person of that family name and country, preferring who held the office on the day. */
export function holder(
  knowledge: Knowledge,
  word: Token,
  {office, country}: PersonMention,
  anchor: string | null,
): Meant | null {
  const known = (knowledge.peopleByFamily.get(skeleton(word.fold)) ?? []).filter(
    (person) => !country || countriesOf(person).has(country),
  );
  const fit = known.filter((person) => officesOn(person, anchor).some((held) => held.office === office));
  const leaders = known.filter((person) =>
    officesOn(person, anchor).some((held) => PROMINENT.has(held.office)),
  );
  // "Secretary Blinken": where the title says too little, the one who leads a ministry or a state is meant.
  const inOffice = known.filter((person) => officesOn(person, anchor).length > 0);
  const one = [fit, country ? known : [], leaders, anchor && office ? inOffice : []].find(
    (people) => people.length === 1,
  )?.[0];
  return one ? toMeant(one, anchor) : null;
}
