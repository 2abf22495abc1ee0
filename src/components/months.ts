import * as Plot from "npm:@observablehq/plot";
import type {Article, Contact} from "../../loaders/schema.ts";
import {chart} from "./chart.js";
import {element} from "./element.js";
import {articleLink} from "./links.js";
import type {Panel} from "./panel.js";
import {STANDINGS, standingColor, standingName, standingOf, type Standing} from "./standings.js";
import {swatch} from "./timeline.js";
import {capital, counted} from "./words.js";

/** Contacts over time, in bins that are never finer than the dates. */

export type Step = "month" | "year";

export interface Bin {
  /** first day */
  start: string;
  standing: Standing;
  contacts: Contact[];
}

const FINE: Record<Step, readonly Contact["date_precision"][]> = {
  month: ["day", "month"],
  year: ["day", "month", "quarter", "half", "year"],
};

/** Months, or years where months would be too many to tell apart. */
export function stepFor(days: readonly string[]): Step {
  const months = days.map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)));
  return months.length && Math.max(...months) - Math.min(...months) > 72 ? "year" : "month";
}

export const startOf = (day: string, step: Step): string =>
  step === "month" ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`;

/** Contacts by when they began and how they stand; those whose date is not known so finely are left out. */
export function binsOf(contacts: readonly Contact[], step: Step): Bin[] {
  const bins = new Map<string, Bin>();
  for (const contact of contacts) {
    if (contact.date_start === null || !FINE[step].includes(contact.date_precision)) continue;
    const start = startOf(contact.date_start, step);
    const standing = standingOf(contact);
    const bin = bins.get(start + standing) ?? {start, standing, contacts: []};
    bin.contacts.push(contact);
    bins.set(start + standing, bin);
  }
  return [...bins.values()].sort(
    (a, b) =>
      (a.start < b.start ? -1 : a.start > b.start ? 1 : 0) ||
      STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing),
  );
}

export interface MonthsOptions {
  width: number;
  panel: Panel;
  days: readonly string[];
  step: Step;
}

/** Days that the axes must hold, earliest first: those of contacts that are not only recalled, and of publication. */
export function domainOf(contacts: readonly Contact[], articles: readonly Article[]): string[] {
  const told = contacts.filter((contact) => standingOf(contact) !== "recalled");
  return [
    ...told.flatMap(({date_start}) => date_start ?? []),
    ...articles.flatMap(({published}) => published ?? []),
  ].sort();
}

export function monthName(start: string, step: Step): string {
  const options =
    step === "year" ? {year: "numeric" as const} : {year: "numeric" as const, month: "long" as const};
  return new Intl.DateTimeFormat("en-GB", {...options, timeZone: "UTC"}).format(new Date(start));
}

/** Bars of contacts by month or year, stacked by how they stand. */
export function contactMonths(
  contacts: readonly Contact[],
  {width, panel, days, step}: MonthsOptions,
): HTMLElement {
  const bins = binsOf(contacts, step);
  const counted_ = bins.reduce((sum, bin) => sum + bin.contacts.length, 0);
  const totals = totalsOf(bins);
  const about = (bin: Bin): string =>
    `${monthName(bin.start, step)}: ${counted(bin.contacts.length, "contact")} ${standingName(bin.standing)}`;
  const plot = Plot.plot({
    ...frame(width, 190, days, step),
    y: {
      grid: true,
      label: null,
      interval: 1,
      tickFormat: "d",
      ticks: Math.min(5, Math.max(1, ...totals.values())),
    },
    marks: [
      Plot.rectY(bins, {
        x: (bin: Bin) => new Date(bin.start),
        interval: step,
        y: (bin: Bin) => bin.contacts.length,
        fill: (bin: Bin) => standingColor(bin.standing),
        order: STANDINGS as Standing[],
        z: "standing",
        insetLeft: 0.5,
        insetRight: 0.5,
        href: (bin: Bin) =>
          panel.contacts(
            `${step}-${bin.start}-${bin.standing}`,
            `${capital(standingName(bin.standing))}, ${monthName(bin.start, step)}`,
            bin.contacts,
          ),
        ariaLabel: about,
        title: about,
      }),
      Plot.ruleY([0], {stroke: "var(--line-strong)", ariaHidden: "true"}),
    ],
  });
  const excluded = contacts.length - counted_;
  return chart(element("div", {class: "keyed"}, standingKey(bins), plot), {
    title: monthsTitle(totals, step),
    description: `${bins.map(about).join("; ")}.`,
    caption: `Contacts by ${step} in which they began, ${counted_} of ${contacts.length}.${excluded ? ` ${capital(counted(excluded, "contact"))} whose date is not known to the ${step} ${excluded === 1 ? "is" : "are"} left out.` : ""} Empty ${step}s mean that these articles tell of nothing, not that nothing took place.`,
    rows: bins,
    columns: [
      {name: capital(step), value: (bin) => monthName(bin.start, step)},
      {name: "Status", value: (bin) => capital(standingName(bin.standing))},
      {name: "Contacts", value: (bin) => bin.contacts.length},
    ],
  });
}

function totalsOf(bins: readonly Bin[]): Map<string, number> {
  const totals = new Map<string, number>();
  for (const {start, contacts} of bins) totals.set(start, (totals.get(start) ?? 0) + contacts.length);
  return totals;
}

/** "February 2024 has the most contacts: two"; where several have as many, that no month stands out. */
export function monthsTitle(totals: ReadonlyMap<string, number>, step: Step): string {
  const sorted = [...totals].sort((a, b) => b[1] - a[1]);
  const [first, second] = sorted;
  if (!first) return `No contact is dated to the ${step}`;
  if (second && second[1] === first[1])
    return `No ${step} stands out: at most ${counted(first[1], "contact")} in any`;
  return `${monthName(first[0], step)} has the most contacts: ${first[1]}`;
}

function standingKey(bins: readonly Bin[]): HTMLElement {
  const here = STANDINGS.filter((standing) => bins.some((bin) => bin.standing === standing));
  const items = here.map((one) =>
    element("span", {class: "key-item"}, swatch(standingColor(one)), capital(standingName(one))),
  );
  return element("p", {class: "key"}, items);
}

const frame = (width: number, height: number, days: readonly string[], step: Step) => ({
  width,
  height,
  marginLeft: 28,
  marginRight: 12,
  marginBottom: 28,
  marginTop: 10,
  x: {
    type: "utc" as const,
    domain: [new Date(startOf(days[0]!, step)), endOf(startOf(days.at(-1)!, step), step)],
    label: null,
    ticks: Math.max(2, Math.floor(width / 90)),
  },
});

function endOf(start: string, step: Step): Date {
  const date = new Date(start);
  if (step === "month") date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date;
}

/** Articles by the same months or years, one mark each: what was read, so that it is not taken for diplomacy. */
export function articleMonths(
  articles: readonly Article[],
  {width, days, step}: Omit<MonthsOptions, "panel">,
): HTMLElement {
  const rows = articles.filter(({published}) => published !== null);
  const height = 70 + 8 * Math.max(0, ...[...countsOf(rows, step).values()]);
  const plot = Plot.plot({
    ...frame(width, Math.min(200, height), days, step),
    y: {axis: null},
    marks: [
      Plot.rectY(
        rows,
        Plot.stackY({
          x: (article: Article) => new Date(startOf(article.published!, step)),
          interval: step,
          y: () => 1,
          fill: "var(--line-strong)",
          inset: 0.5,
          href: (article: Article) => articleLink(article.id),
          ariaLabel: (article: Article) => `${article.published}: ${article.title}`,
          title: (article: Article) => `${article.published}: ${article.title}`,
        }),
      ),
      Plot.ruleY([0], {stroke: "var(--line-strong)", ariaHidden: "true"}),
    ],
  });
  const counts = countsOf(rows, step);
  const without = articles.length - rows.length;
  return chart(plot, {
    title: `What was read: articles from ${counted(counts.size, step)}`,
    description: `${[...counts].map(([start, n]) => `${monthName(start, step)} ${n}`).join(", ")}.`,
    caption: `Articles by ${step} of publication, one mark each.${without ? ` ${capital(counted(without, "article"))} without a day of publication left out.` : ""}`,
    rows,
    columns: [
      {name: "Article", value: ({id, title}) => element("a", {href: articleLink(id)}, title)},
      {name: "Published", value: ({published}) => published},
    ],
  });
}

function countsOf(articles: readonly Article[], step: Step): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {published} of articles)
    counts.set(startOf(published!, step), (counts.get(startOf(published!, step)) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
