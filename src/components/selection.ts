import type {Article, Contact} from "../../loaders/schema.ts";
import type {State} from "./address.js";
import {endsOf} from "./ends.js";
import {optionsOf, type Choice, type Day} from "./filters.js";
import {levelName} from "./levels.js";
import {dayName} from "./names.js";
import {STANDINGS, standingName, standingOf} from "./standings.js";
import {capital, counted, inSentence, spelled} from "./words.js";

/** To which contacts a reader has narrowed a page: of a period, of two countries, of a level, of a status. */

export const SELECTION_KEYS = ["from", "until", "pair", "level", "status"] as const;

export function chosenContacts(
  contacts: readonly Contact[],
  {from, until, pair, level, status}: State,
): Contact[] {
  return contacts.filter(
    (contact) =>
      (pair === undefined || pair.split("-").every((code) => contact.countries.includes(code))) &&
      (level === undefined || `${contact.level}` === level) &&
      (status === undefined || standingOf(contact) === status) &&
      isWithin(contact, from, until),
  );
}

/** Whether it began in the period; of a date not known to the day, whether the whole of it lies there. */
export function isWithin(
  {date_start, date_end, date_precision}: Contact,
  from = "",
  until = "9999",
): boolean {
  if (from === "" && until === "9999") return true;
  if (date_start === null || date_precision === "unknown") return false;
  return from <= date_start && (date_precision === "day" ? date_start : (date_end ?? date_start)) <= until;
}

/** Articles are narrowed by the period alone: what was read says how much could be found. */
export const chosenArticles = (
  articles: readonly Article[],
  {from = "", until = "9999"}: State,
): Article[] =>
  from === "" && until === "9999"
    ? [...articles]
    : articles.filter(({published}) => published !== null && from <= published && published <= until);

/** The controls for it. */
export function selectionControls(
  contacts: readonly Contact[],
  country: (code: string) => string,
): (Choice | Day)[] {
  const [first, last] = endsOf(contacts.map(({date_start}) => date_start));
  const levels = optionsOf(
    contacts,
    ({level}) => [`${level}`],
    (level) => levelName(Number(level) || null),
  );
  const statuses = optionsOf(
    contacts,
    (contact) => [standingOf(contact)],
    (one) => standingName(one as never),
  );
  return [
    {key: "from", label: "From", day: true, first, last},
    {key: "until", label: "Until", day: true, first, last},
    {
      key: "pair",
      label: "Countries",
      all: "all countries",
      options: optionsOf(contacts, pairsOf, pairName(country)),
    },
    {
      key: "level",
      label: "Level",
      all: "all levels",
      options: levels.sort((a, b) => (Number(a.value) || 9) - (Number(b.value) || 9)),
    },
    {
      key: "status",
      label: "Status",
      all: "all statuses",
      options: statuses.sort(
        (a, b) => STANDINGS.indexOf(a.value as never) - STANDINGS.indexOf(b.value as never),
      ),
    },
  ];
}

/** Every two countries of a contact, as "CHN-RUS". */
const pairsOf = ({countries}: Contact): string[] =>
  countries.flatMap((a, i) => countries.slice(i + 1).map((b) => `${a}-${b}`));

const pairName = (country: (code: string) => string) => (pair: string) =>
  pair.split("-").map(country).join(" and ");

/** "held, ministers, China and Russia, from 1 January 2023": nothing where nothing was narrowed. */
export function selectionWords(
  {from, until, pair, level, status}: State,
  country: (code: string) => string,
): string {
  return [
    status && standingName(status as never),
    level && (level === "null" ? "level not told" : levelName(Number(level)).toLowerCase()),
    pair && pair.split("-").map(country).map(inSentence).join(" and "),
    from && `from ${dayName(from)}`,
    until && `until ${dayName(until)}`,
  ]
    .filter(Boolean)
    .join(", ");
}

/** "Three of 12 contacts: held, ministers." */
export function selectionSentence(
  chosen: readonly unknown[],
  all: readonly unknown[],
  words: string,
): string {
  if (words === "") return `All ${counted(all.length, "contact")}.`;
  return `${capital(spelled(chosen.length))} of ${counted(all.length, "contact")}: ${words}.`;
}
