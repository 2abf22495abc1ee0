import type {AccountDraft, ParticipantDraft} from "./accounts.ts";
import {addDays} from "./days.ts";
import {isRemote} from "./formats.ts";
import {isSamePerson} from "./same-person.ts";
import {SLACK, windowOf} from "./windows.ts";

/** Whether two articles can tell of one contact, as far as its day, place and medium go. */
export const fitTogether = (a: AccountDraft, b: AccountDraft): boolean =>
  a.article !== b.article && sameTime(a, b) && samePlace(a, b) && sameMedium(a, b);

/** For every country that both name, a common person or one side unnamed; and the same countries. */
export function sameParties(a: ParticipantDraft[], b: ParticipantDraft[]): boolean {
  const countries = new Set([...a, ...b].map((party) => party.country));
  return [...countries].every((country) => {
    const [left, right] = [sideOf(a, country), sideOf(b, country)];
    if (!left.length || !right.length) return false;
    const [one, two] = [personsOf(left), personsOf(right)];
    return !one.length || !two.length || haveCommon(one, two);
  });
}

/**
 * For every country a person whom both name; and the same countries. "The prime minister called A", of two countries, may
 * leave one unnamed whom the other names by that office.
 */
export function commonPeople(a: readonly ParticipantDraft[], b: readonly ParticipantDraft[]): boolean {
  const countries = [...new Set([...a, ...b].map((party) => party.country))];
  const sides = countries.map((country) => [sideOf(a, country), sideOf(b, country)] as const);
  const named = sides.filter(([one, two]) => haveCommon(personsOf(one), personsOf(two)));
  const others = sides.filter((side) => !named.includes(side));
  return named.length > 0 && others.every(([one, two]) => isUnnamed(one, two) || isUnnamed(two, one));
}

/** One alone without a name, whose office one of the others holds. */
const isUnnamed = ([one, ...more]: ParticipantDraft[], others: readonly ParticipantDraft[]): boolean =>
  one !== undefined &&
  more.length === 0 &&
  one.person === null &&
  one.office !== null &&
  others.some(({office, person}) => person !== null && office === one.office);

const haveCommon = (one: readonly string[], two: readonly string[]): boolean =>
  one.some((person) => two.some((other) => isSamePerson(person, other)));

const sideOf = (parties: readonly ParticipantDraft[], country: string | null): ParticipantDraft[] =>
  parties.filter((party) => party.country === country);

const personsOf = (parties: ParticipantDraft[]): string[] => parties.flatMap(({person}) => person ?? []);

function sameTime(a: AccountDraft, b: AccountDraft): boolean {
  const [one, two] = [windowOf(a), windowOf(b)];
  if (!one || !two) return false;
  return one.from <= addDays(two.to, SLACK) && two.from <= addDays(one.to, SLACK);
}

/** Whether two accounts can speak of one place, as far as they name any. */
export const samePlace = (a: AccountDraft, b: AccountDraft): boolean =>
  !a.place || !b.place || a.place === b.place || !a.host || !b.host || a.host === b.host;

/** A call is no meeting; but what one account calls consultations, without a town, may be the other's video link. */
const sameMedium = (a: AccountDraft, b: AccountDraft): boolean =>
  isRemote(a.format) === isRemote(b.format)
    ? !isRemote(a.format) || a.format === b.format
    : !a.place && !b.place && a.format !== "letter" && b.format !== "letter";

/** How far apart two accounts lie, by their days or those of their reports, in milliseconds. */
export function distance(a: AccountDraft, b: AccountDraft): number {
  const [one, two] = [a, b].map((account) => account.date_start ?? account.published);
  return one && two ? Math.abs(Date.parse(one) - Date.parse(two)) : Number.MAX_SAFE_INTEGER;
}
