import * as Plot from "npm:@observablehq/plot";
import type {Contact} from "../../loaders/schema.ts";
import {chart} from "./chart.js";
import {element} from "./element.js";
import {drawable, fitted, widest} from "./labels.js";
import type {Panel} from "./panel.js";
import {capital, counted, possessive, spelled} from "./words.js";

/** Whose accounts are missing: of each country's contacts, those that an article of its own side tells, and the others. */

interface Options {
  width: number;
  country: (code: string) => string;
  panel: Panel;
}

export interface Heard {
  country: string;
  told: Contact[];
  untold: Contact[];
}

/** So many countries can be read; those with the fewest contacts beyond them are left out. */
const MOST = 12;
const ROW = 30;

/** Every country that takes part in a contact, those with most contacts first. */
export function heardOf(contacts: readonly Contact[]): Heard[] {
  const countries = new Map<string, Heard>();
  for (const contact of contacts)
    for (const country of new Set(contact.countries)) {
      const heard = countries.get(country) ?? {country, told: [], untold: []};
      (contact.sides.includes(country) ? heard.told : heard.untold).push(contact);
      countries.set(country, heard);
    }
  return [...countries.values()].sort(
    (a, b) => sizeOf(b) - sizeOf(a) || (a.country < b.country ? -1 : a.country > b.country ? 1 : 0),
  );
}

const sizeOf = ({told, untold}: Heard): number => told.length + untold.length;

/** A part of a country's contacts: one mark. */
interface Part {
  country: string;
  kind: string;
  from: number;
  to: number;
  isTold: boolean;
  href: string;
}

export function coverageSides(contacts: readonly Contact[], options: Options): HTMLElement | null {
  const {country, panel} = options;
  const all = heardOf(contacts);
  if (!all.length) return null;
  const shown = all.slice(0, MOST);
  const parts = shown.flatMap((heard): Part[] =>
    [
      {kind: "told by its own side", rows: heard.told, from: 0, isTold: true},
      {kind: "not told by its own side", rows: heard.untold, from: heard.told.length, isTold: false},
    ]
      .filter(({rows}) => rows.length)
      .map(({kind, rows, from, isTold}) => ({
        ...{country: heard.country, kind, from, to: from + rows.length, isTold},
        href: panel.contacts(
          `${isTold ? "told" : "untold"}-${heard.country}`,
          `${country(heard.country)}: ${kind}`,
          rows,
        ),
      })),
  );
  const left = all.length - shown.length;
  return chart(element("div", {class: "keyed"}, key(), draw(shown, parts, options)), {
    name: "own-accounts",
    title: heardTitle(all, country),
    description: `${shown.map((heard) => `${country(heard.country)} ${heard.told.length} of ${sizeOf(heard)}`).join(", ")} told by an article of its own side.`,
    caption: `Contacts in which a country takes part, of ${counted(contacts.length, "contact")}, planned and recalled ones included; in colour, those that an article of its own side tells. What is grey is known from others alone, and what no article tells is not here at all.${left ? ` ${capital(counted(left, "country", "countries"))} with fewer contacts left out.` : ""}`,
    rows: parts,
    columns: [
      {name: "Country", value: (part) => country(part.country)},
      {name: "Account", value: ({kind}) => kind},
      {name: "Contacts", value: ({href, from, to}) => element("a", {href}, to - from)},
    ],
  });
}

const key = (): HTMLElement =>
  element(
    "p",
    {class: "key"},
    [
      ["var(--accent)", "Told by its own side"],
      ["var(--line)", "Not told by it"],
    ].map(([color, words]) =>
      element(
        "span",
        {class: "key-item"},
        element("span", {class: "swatch", style: `background: ${color}`}),
        words!,
      ),
    ),
  );

function draw(shown: readonly Heard[], parts: readonly Part[], {country, ...options}: Options): Element {
  const width = drawable(options.width);
  const isWide = width >= 420;
  const room = Math.min(widest(shown.map((heard) => country(heard.country))), width * 0.4);
  const place = new Map(shown.map((heard, i) => [heard.country, i * ROW]));
  const height = shown.length * ROW + 4;
  const y = (of: {country: string}): number => place.get(of.country)!;
  const about = ({country: code, kind, from, to}: Part): string => `${country(code)}: ${to - from} ${kind}`;
  return Plot.plot({
    width,
    height,
    marginLeft: room + 12,
    marginRight: isWide ? 120 : 48,
    marginTop: 2,
    marginBottom: 2,
    x: {domain: [0, sizeOf(shown[0]!)], axis: null},
    y: {domain: [0, height - 4], range: [2, height - 2], axis: null},
    marks: [
      Plot.rect(parts, {
        x1: "from",
        x2: "to",
        y1: (part: Part) => y(part) + 5,
        y2: (part: Part) => y(part) + 25,
        insetRight: 1,
        fill: ({isTold}: Part) => (isTold ? "var(--accent)" : "var(--line)"),
        stroke: ({isTold}: Part) => (isTold ? "none" : "var(--line-strong)"),
        href: "href",
        ariaLabel: about,
        title: about,
      }),
      Plot.text(shown, {
        x: sizeOf,
        y: (heard: Heard) => y(heard) + 15,
        dx: 6,
        textAnchor: "start",
        text: (heard: Heard) => `${heard.told.length} of ${sizeOf(heard)}${isWide ? " told by it" : ""}`,
        fill: "var(--ink)",
        ariaHidden: "true",
      }),
      Plot.text(shown, {
        x: 0,
        y: (heard: Heard) => y(heard) + 15,
        dx: -8,
        textAnchor: "end",
        text: (heard: Heard) => fitted(country(heard.country), room),
        fill: "var(--ink)",
        ariaHidden: "true",
      }),
    ],
  });
}

/** The country of which most is known from others alone. */
export function heardTitle(all: readonly Heard[], country: (code: string) => string): string {
  const [first] = [...all].sort((a, b) => b.untold.length - a.untold.length);
  if (!first?.untold.length) return "Every contact is told by each side that took part";
  return `${capital(possessive(country(first.country)))} own account is missing for ${spelled(first.untold.length)} of its ${counted(sizeOf(first), "contact")}`;
}
