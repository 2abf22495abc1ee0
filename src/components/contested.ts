import type {Contact, Review} from "../../loaders/schema.ts";
import {countryPairs} from "./meetings.js";
import {STANDINGS, standingName, standingOf} from "./standings.js";
import {capital, inSentence} from "./words.js";

/** What of the headline numbers stays if contested codings fall out. */

/** A ground on which a coding may be contested. */
export interface Ground {
  id: "doubtful" | "one-article" | "no-day";
  /** the head of the column: what stays */
  name: string;
  isContested: (contact: Contact) => boolean;
}

/** From here on a coding is as likely wrong as right, by its share of errors on hand-labelled articles; see the review. */
const EVEN = 0.5;

/** The grounds; whoever has looked at a contact and signed for it has settled whether it was read rightly. */
export function groundsOf(review: readonly Review[]): Ground[] {
  const doubtful = new Set(review.filter(({doubt}) => doubt >= EVEN).map(({contact}) => contact));
  const stated: readonly Contact["date_basis"][] = ["explicit", "correction"];
  return [
    {
      id: "doubtful",
      name: "Read with confidence",
      isContested: ({id, origin}) => origin === "machine" && doubtful.has(id),
    },
    {id: "one-article", name: "Told by two articles or more", isContested: ({accounts}) => accounts < 2},
    {
      id: "no-day",
      name: "With a day that a text states",
      isContested: ({date_basis}) => !stated.includes(date_basis),
    },
  ];
}

/** A number of the report, with the contacts that it counts. */
export interface Headline {
  id: string;
  name: string;
  contacts: readonly Contact[];
}

/** The numbers with which the report begins: all, by standing, told by two sides, and of the pair of countries with most. */
export function headlinesOf(
  contacts: readonly Contact[],
  reported: readonly Contact[],
  country: (code: string) => string,
): Headline[] {
  const [pair, ...others] = countryPairs(contacts);
  const names = pair?.countries.map((code) => inSentence(country(code))).join(" and ");
  return [
    {id: "all", name: "Contacts", contacts},
    ...STANDINGS.map((one) => ({
      id: one,
      name: capital(standingName(one)),
      contacts: contacts.filter((contact) => standingOf(contact) === one),
    })),
    {id: "two-sides", name: "Reported by two sides", contacts: reported},
    ...(pair && others.length ? [{id: "pair", name: `Between ${names}`, contacts: pair.contacts}] : []),
  ].filter((row) => row.contacts.length > 0);
}

/** What of a number stays: without each ground, and without all of them. */
export const staying = ({contacts}: Headline, grounds: readonly Ground[]): Contact[] =>
  contacts.filter((contact) => !grounds.some(({isContested}) => isContested(contact)));
