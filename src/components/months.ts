import type {Article, Contact} from "../../loaders/schema.ts";
import {binName, startOf, stepName} from "./bins.js";
import {chart} from "./chart.js";
import {element} from "./element.js";
import {endsOf} from "./ends.js";
import {articleLink} from "./links.js";
import {dayName} from "./names.js";
import type {Panel} from "./panel.js";
import {UNITS, countColumns, counts, units, type Count, type PileOptions} from "./piles.js";
import {standingOf} from "./standings.js";
import {capital, counted} from "./words.js";

/** The articles that were read by month or longer, beneath a count of contacts, so that coverage is not taken for diplomacy. */

/** The first and last day of contacts that are not only recalled, and of publication. */
export function daysOf(contacts: readonly Contact[], articles: readonly Article[]): string[] {
  const told = contacts.filter((contact) => standingOf(contact) !== "recalled");
  const days = [...told.map(({date_start}) => date_start), ...articles.map(({published}) => published)];
  return endsOf(days);
}

/** One square per article while there are few, else one bar per month or year. */
export function articleMonths(
  articles: readonly Article[],
  options: PileOptions & {panel: Panel; filter?: string},
): HTMLElement {
  const {step, panel, filter} = options;
  const rows = articles.filter(({published}) => published !== null);
  const groups = new Map<string, Article[]>();
  for (const article of [...rows].sort((a, b) => (a.published! < b.published! ? -1 : 1))) {
    const start = startOf(article.published!, step);
    const own = groups.get(start) ?? [];
    groups.set(start, own);
    own.push(article);
  }
  const without = articles.length - rows.length;
  const words = {
    name: "read",
    filter,
    title: `What was read: ${counted(rows.length, "article")} from ${counted(groups.size, stepName(step))}`,
    description: `${[...groups].map(([start, own]) => `${binName(start, step)} ${own.length}`).join(", ")}.`,
    caption: `Articles by ${stepName(step)} of publication, on the axis of the chart above.${without ? ` ${capital(counted(without, "article"))} without a day of publication left out.` : ""}`,
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
