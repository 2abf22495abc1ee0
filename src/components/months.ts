import type {Article, Contact, Participant} from "../../loaders/schema.ts";
import {binName, binsOf, startOf, totalsOf, type Step} from "./bins.js";
import {chart} from "./chart.js";
import {element} from "./element.js";
import {articleLink, contactLink} from "./links.js";
import {contactName, dayName} from "./names.js";
import type {Panel} from "./panel.js";
import {UNITS, countColumns, counts, units, type Count, type PileOptions} from "./piles.js";
import {standingColor, standingName, standingOf} from "./standings.js";
import {standingKey} from "./timeline-key.js";
import {capital, counted, spelled} from "./words.js";

/** Contacts by month or year, and beneath them the articles that were read, so that coverage is not taken for diplomacy. */

/** Those of contacts that are not only recalled, and of publication. */
export function daysOf(contacts: readonly Contact[], articles: readonly Article[]): string[] {
  const told = contacts.filter((contact) => standingOf(contact) !== "recalled");
  const days = [...told.map(({date_start}) => date_start), ...articles.map(({published}) => published)];
  return days.filter((day) => day !== null).sort();
}

/** One square per contact while there are few, else one bar per bin. */
export function contactMonths(
  contacts: readonly Contact[],
  options: PileOptions & {panel: Panel; participants: readonly Participant[]},
): HTMLElement {
  const {step, panel, participants} = options;
  const bins = binsOf(contacts, step);
  const totals = totalsOf(bins);
  const within = bins.flatMap((bin) => bin.contacts);
  const excluded = contacts.length - within.length;
  const words = {
    name: "months",
    title: monthsTitle(totals, step, contacts.length),
    description: `${[...totals].map(([start, n]) => `${binName(start, step)} ${n}`).join(", ")}.`,
    caption: [
      `Contacts by the ${step} in which they began, ${spelled(within.length)} of ${spelled(contacts.length)}.`,
      excluded
        ? `${capital(counted(excluded, "contact"))} whose date is not known to the ${step} left out.`
        : "",
      `An empty ${step} means that these articles tell of nothing, not that nothing took place.`,
    ].join(" "),
  };
  const key = standingKey(bins.map(({standing}) => standing));
  if (Math.max(0, ...totals.values()) <= UNITS) {
    const about = (contact: Contact): string =>
      `${contactName(contact, participants)}, ${standingName(standingOf(contact))}`;
    const plot = units(within, options, {
      day: ({date_start}) => date_start!,
      color: (contact) => standingColor(standingOf(contact)),
      href: ({id}) => contactLink(id),
      about,
    });
    return chart(element("div", {class: "keyed"}, key, plot), {
      ...words,
      rows: within,
      columns: [
        {name: "Contact", value: (contact) => element("a", {href: contactLink(contact.id)}, about(contact))},
        {name: capital(step), value: ({date_start}) => binName(startOf(date_start!, step), step)},
      ],
    });
  }
  const rows = bins.map(({start, standing, contacts}): Count => {
    const title = `${capital(standingName(standing))}, ${binName(start, step)}`;
    return {
      start,
      kind: capital(standingName(standing)),
      count: contacts.length,
      color: standingColor(standing),
      href: panel.contacts(`${start}-${standing}`, title, contacts),
    };
  });
  const plot = element("div", {class: "keyed"}, key, counts(rows, options, "contact"));
  return chart(plot, {...words, rows, columns: countColumns(step, "Status", "Contacts")});
}

/** "February 2024 has the most contacts: 12"; of few contacts, or where none stands out, how many can be dated. */
export function monthsTitle(totals: ReadonlyMap<string, number>, step: Step, all: number): string {
  const dated = [...totals.values()].reduce((sum, n) => sum + n, 0);
  const [first, second] = [...totals].sort((a, b) => b[1] - a[1]);
  if (!first) return `No contact can be dated to the ${step}`;
  if (dated < 20 || dated < all / 2 || second?.[1] === first[1])
    return `${capital(spelled(dated))} of ${counted(all, "contact")} can be dated to the ${step}`;
  return `${binName(first[0], step)} has the most contacts: ${spelled(first[1])}`;
}

/** One square per article while there are few, else one bar per month or year. */
export function articleMonths(
  articles: readonly Article[],
  options: PileOptions & {panel: Panel},
): HTMLElement {
  const {step, panel} = options;
  const rows = articles.filter(({published}) => published !== null);
  const groups = new Map<string, Article[]>();
  for (const article of [...rows].sort((a, b) => (a.published! < b.published! ? -1 : 1))) {
    const start = startOf(article.published!, step);
    groups.set(start, [...(groups.get(start) ?? []), article]);
  }
  const without = articles.length - rows.length;
  const words = {
    name: "read",
    title: `What was read: ${counted(rows.length, "article")} from ${counted(groups.size, step)}`,
    description: `${[...groups].map(([start, own]) => `${binName(start, step)} ${own.length}`).join(", ")}.`,
    caption: `Articles by ${step} of publication, on the axis of the chart above.${without ? ` ${capital(counted(without, "article"))} without a day of publication left out.` : ""}`,
  };
  if (Math.max(0, ...[...groups.values()].map(({length}) => length)) > UNITS) {
    const bars = [...groups].map(([start, own]): Count => ({
      start,
      kind: "Published",
      count: own.length,
      color: "var(--line-strong)",
      href: panel.articles(`read-${start}`, `Articles of ${binName(start, step)}`, own),
    }));
    return chart(counts(bars, options, "article"), {
      ...words,
      rows: bars,
      columns: countColumns(step, "What", "Articles"),
    });
  }
  const about = ({title, published}: Article): string => `${dayName(published!)}: ${title}`;
  const plot = units(rows, options, {
    day: ({published}) => published!,
    color: () => "var(--line-strong)",
    href: ({id}) => articleLink(id),
    about,
  });
  return chart(plot, {
    ...words,
    rows,
    columns: [
      {name: "Article", value: ({id, title}) => element("a", {href: articleLink(id)}, title)},
      {name: "Published", value: ({published}) => dayName(published!)},
    ],
  });
}
