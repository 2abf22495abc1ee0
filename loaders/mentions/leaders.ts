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

/** The one leader so called whom the codebook has in office on the day. */
export function prominent(
  knowledge: Knowledge,
  token: Token,
  anchor: string | null,
  told: Set<string | null>,
): Meant | null {
  const known = knowledge.peopleByFamily.get(skeleton(token.fold)) ?? [];
  const fit = known.filter((person) => officesOn(person, anchor).some((held) => PROMINENT.has(held.office)));
  // A rare family name speaks for itself; a common or a short one needs its country in the text.
  const rare = known.length === 1 && token.text.length > 3;
  return fit.length === 1 && (rare || told.has(countryOn(fit[0]!, anchor))) ? toMeant(fit[0]!, anchor) : null;
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
