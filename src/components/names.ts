import type {Article, Contact, Participant} from "../../loaders/schema.ts";

/** How records are called on every page, in titles, links and tips. */

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const HALVES = ["first half", "second half"];
const QUARTERS = ["first quarter", "second quarter", "third quarter", "fourth quarter"];

/** A date as exact as it is known, and not more: "26 February 2024", "second half of 2023", "no date". */
export function dateName({date_start: start, date_end: end, date_precision: precision}: Dated): string {
  if (start === null || precision === "unknown") return "no date";
  const [year, month] = start.split("-").map(Number) as [number, number];
  if (precision === "year") return `${year}`;
  if (precision === "half") return `${HALVES[month > 6 ? 1 : 0]} of ${year}`;
  if (precision === "quarter") return `${QUARTERS[Math.ceil(month / 3) - 1]} of ${year}`;
  if (precision === "month") return `${MONTHS[month - 1]} ${year}`;
  return rangeName(start, end ?? start);
}

type Dated = Pick<Contact, "date_start" | "date_end" | "date_precision">;

/** "26 February 2024", "26 to 28 February 2024", "30 May to 2 June 2024", "30 December 2023 to 2 January 2024" */
export function rangeName(start: string, end: string): string {
  if (start === end) return dayName(end);
  const isOf = (letters: number): boolean => start.slice(0, letters) === end.slice(0, letters);
  const [day, month] = dayName(start).split(" ");
  const first = isOf(7) ? day : isOf(4) ? `${day} ${month}` : dayName(start);
  return `${first} to ${dayName(end)}`;
}

/** "2024-02-26" as "26 February 2024". */
export function dayName(day: string): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** Whether a record's id can be the name of a file and the end of an address. */
export const isPageName = (id: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}._~-]*$/u.test(id);

export const articleName = (article: Article): string => article.title;

/** "Andrey Rudenko and Sun Weidong, consultations, Moscow, 26 February 2024" */
export function contactName(contact: Contact, participants: readonly Participant[]): string {
  const parties = [...new Set(partiesOf(participants, contact.id).map(partyName))];
  return [listed(parties), contact.format, contact.place, dateName(contact)].filter(Boolean).join(", ");
}

/** Lists of names ask for thousands of contacts, so each list of participants is sorted by contact once. */
const sorted = new WeakMap<readonly Participant[], Map<string, Participant[]>>();

/** Those who take part in a contact. */
export function partiesOf(participants: readonly Participant[], contact: string): readonly Participant[] {
  const known = sorted.get(participants) ?? new Map<string, Participant[]>();
  if (!sorted.has(participants)) {
    sorted.set(participants, known);
    for (const party of participants) {
      const own = known.get(party.contact);
      if (own) own.push(party);
      else known.set(party.contact, [party]);
    }
  }
  return known.get(contact) ?? [];
}

const partyName = ({name, country}: Participant): string => name ?? country ?? "unnamed";

/** "A", "A and B", "A, B and C"; more than four are counted. */
function listed(names: string[]): string {
  if (names.length < 2) return names.join("");
  if (names.length > 4) return `${names.slice(0, 3).join(", ")} and ${names.length - 3} others`;
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
