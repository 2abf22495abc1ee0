import type {Article, Contact} from "../../loaders/schema.ts";
import {element, type Child} from "./element.js";
import {endsOf} from "./ends.js";
import {dayName, rangeName} from "./names.js";
import {countryPairs} from "./meetings.js";
import type {Panel} from "./panel.js";
import {STANDINGS, standingName, standingOf, type Standing} from "./standings.js";
import {capital, counted, inSentence, joined, listed, spelled} from "./words.js";

/** How many contacts there are, of what kind and between whom, in words whose numbers open what they count. */

interface Tables {
  articles: readonly Article[];
  contacts: readonly Contact[];
}

const standing = (contacts: readonly Contact[], one: Standing): Contact[] =>
  contacts.filter((contact) => standingOf(contact) === one);

/** "Five articles, published from … to …, tell of 12 contacts: seven held, two planned and three recalled as background." */
export function overview(
  {articles, contacts}: Tables,
  {country, panel}: {country: (code: string) => string; panel: Panel},
): HTMLElement {
  if (contacts.length === 0)
    return element(
      "p",
      {class: "lead"},
      articles.length === 0
        ? "No article has been read yet."
        : `${capital(counted(articles.length, "article"))} ${articles.length === 1 ? "tells" : "tell"} of no contact.`,
    );
  const all = element(
    "a",
    {href: panel.contacts("all", "All contacts", contacts)},
    counted(contacts.length, "contact"),
  );
  const read = element(
    "a",
    {href: panel.articles("read", "All articles", articles)},
    capital(counted(articles.length, "article")),
  );
  return element("p", {class: "lead"}, [
    read,
    `${period(articles)} ${articles.length === 1 ? "tells" : "tell"} of `,
    all,
    ": ",
    overviewParts(contacts, panel),
    ". ",
    between(contacts, country, panel),
  ]);
}

/** "seven held, two planned and three recalled as background" */
export const overviewParts = (contacts: readonly Contact[], panel: Panel): Child[] =>
  joined<Child>(
    STANDINGS.flatMap((one): Child[] => {
      const rows = standing(contacts, one);
      if (rows.length === 0) return [];
      const href = panel.contacts(one, capital(standingName(one)), rows);
      return [element("a", {href}, `${spelled(rows.length)} ${standingName(one)}`)];
    }),
  );

/** ", published from 25 June 2023 to 9 April 2024,": nothing where no day is known. */
export function period(articles: readonly Article[]): string {
  const [first, last] = endsOf(articles.map(({published}) => published));
  if (first === undefined || last === undefined) return "";
  return first === last ? `, published on ${dayName(first)},` : `, published from ${rangeName(first, last)},`;
}

/** "All are between China and Russia." or the pair with most. */
function between(contacts: readonly Contact[], country: (code: string) => string, panel: Panel): Child {
  const [first, ...others] = countryPairs(contacts);
  if (!first) return "";
  const [a, b] = first.countries.map((code) => inSentence(country(code)));
  if (others.length === 0 && first.contacts.length === contacts.length)
    return `${contacts.length === 1 ? "It is" : "All are"} between ${a} and ${b}.`;
  const href = panel.contacts(`pair-${first.countries.join("-")}`, `${capital(a!)} and ${b}`, first.contacts);
  const link = element("a", {href}, spelled(first.contacts.length));
  return [`Of ${counted(others.length + 1, "pair")} of countries, ${a} and ${b} have the most: `, link, "."];
}

/** "Seven contacts held and two planned; five have no date in any text" */
export function timelineTitle(contacts: readonly Contact[]): string {
  if (contacts.length === 0) return "No contacts";
  const parts = STANDINGS.map((one) => [one, standing(contacts, one).length] as const)
    .filter(([, n]) => n > 0)
    .map(([one, n], i) => `${i ? spelled(n) : counted(n, "contact")} ${standingName(one)}`);
  const undated = contacts.filter(({date_start}) => date_start === null).length;
  const without = undated
    ? `; ${spelled(undated)} ${undated === 1 ? "has" : "have"} no date in any text`
    : "";
  return capital(`${listed(parts)}${without}`);
}
