import type {Contact, Entity} from "../../loaders/schema.ts";
import {bars} from "./bars.js";
import {chart} from "./chart.js";
import {element} from "./element.js";
import {kindOf} from "./levels.js";
import {dateName} from "./names.js";
import {placesOf, type MeetingPlace, type Places} from "./meeting-places.js";
import type {Panel} from "./panel.js";
import {placeMap, type Disc, type Land} from "./place-map.js";
import {capital, counted, inSentence, listed, spelled} from "./words.js";

/** Where contacts took place: towns on a map, and the countries that were host. */

export interface PlaceOptions {
  width: number;
  country: (code: string) => string;
  panel: Panel;
  filter?: string;
}

const number = (n: number): string => n.toLocaleString("en");

export function placeChart(
  contacts: readonly Contact[],
  entities: readonly Entity[],
  land: Land,
  {width, country, panel, filter}: PlaceOptions,
): HTMLElement {
  const found = placesOf(contacts, entities);
  const rows = found.places.map((place): Disc => {
    const {name, contacts: own} = place;
    const about = `${nameOf(place, country)}: ${number(own.length)} ${own.length === 1 ? "contact" : "contacts"}`;
    return {...place, about, href: panel.contacts(`in-${name}`, nameOf(place, country), own)};
  });
  const within = rows.reduce((sum, {contacts: own}) => sum + own.length, 0);
  return chart(rows.length ? placeMap(rows, land, width) : element("div"), {
    name: "places",
    title: placeTitle(found),
    description: `${number(within)} contacts in ${counted(rows.length, "town")}. Most in ${listed(rows.slice(0, 5).map(({about}) => about))}.`,
    caption: placeCaption(found),
    filter,
    rows,
    columns: [
      {name: "Town", value: ({name}) => name},
      {name: "Country", value: ({country: code}) => code && country(code)},
      {name: "Contacts", value: ({href, contacts: own}) => element("a", {href}, own.length)},
      {name: "Last", value: ({contacts: own}) => lastOf(own)},
    ],
  });
}

const nameOf = ({name, country: code}: MeetingPlace, country: (code: string) => string): string =>
  code === null ? name : `${name}, ${country(code)}`;

const lastOf = (contacts: readonly Contact[]): string | null => {
  const last = contacts.reduce<Contact | null>(
    (found, contact) => ((contact.date_start ?? "") > (found?.date_start ?? "") ? contact : found),
    null,
  );
  return last && dateName(last);
};

/** "Beijing saw six of the nine contacts whose town is told"; where two are equal, how many towns there are. */
export function placeTitle({places}: Places): string {
  const [first, second] = places;
  const all = places.reduce((sum, {contacts}) => sum + contacts.length, 0);
  if (!first) return "Of no contact is the town told";
  if (first.contacts.length === second?.contacts.length)
    return `${capital(counted(all, "contact"))} in ${counted(places.length, "town")}, at most ${spelled(first.contacts.length)} in any`;
  if (all === 1) return `${first.name} saw the one contact whose town is told`;
  return `${first.name} saw ${spelled(first.contacts.length)} of the ${counted(all, "contact")} whose town is told`;
}

export function placeCaption({places, unknown, hostOnly, untold, distant}: Places): string {
  const shown = places.reduce((sum, {contacts}) => sum + contacts.length, 0);
  const out = [unknown, hostOnly, untold, distant].reduce((sum, {length}) => sum + length, 0);
  const parts = [
    hostOnly.length ? `${spelled(hostOnly.length)} of which the country is told but no town` : "",
    unknown.length ? `${spelled(unknown.length)} in places that are no town on the map` : "",
    untold.length ? `${spelled(untold.length)} of which no place is told` : "",
    distant.length ? `${spelled(distant.length)} by call or letter` : "",
  ].filter(Boolean);
  return [
    `The area of a disc is the number of contacts that took place in the town, ${number(shown)} of ${number(shown + out)}.`,
    parts.length ? `Not on the map: ${listed(parts)}.` : "",
    "Coasts by Natural Earth, towns by GeoNames.",
  ]
    .filter(Boolean)
    .join(" ");
}

/** The countries that were host, towns or not, and how often that was a third one. */
export function hostBars(
  contacts: readonly Contact[],
  {width, country, panel, filter}: PlaceOptions,
): HTMLElement {
  const met = contacts.filter(({format}) => kindOf(format) !== "at a distance");
  const hosts = new Map<string, Contact[]>();
  for (const contact of met) {
    if (contact.host === null) continue;
    const own = hosts.get(contact.host) ?? [];
    hosts.set(contact.host, own);
    own.push(contact);
  }
  const all = [...hosts].sort(([, a], [, b]) => b.length - a.length);
  const shown = all.slice(0, MOST);
  const told = all.reduce((sum, [, own]) => sum + own.length, 0);
  const third = met.filter(({host, countries}) => host !== null && !countries.includes(host));
  const [first, second] = shown;
  const stands = first !== undefined && first[1].length > (second?.[1].length ?? 0);
  return bars(
    shown.map(([code, own]) => ({
      label: country(code),
      count: own.length,
      href: panel.contacts(`host-${code}`, `Hosted by ${inSentence(country(code))}`, own),
    })),
    {
      width,
      name: "hosts",
      title: stands
        ? `${capital(inSentence(country(first[0])))} was host to ${spelled(first[1].length)} of ${counted(told, "contact")}`
        : told
          ? `${capital(counted(all.length, "country", "countries"))} were host, none more often than all others`
          : "Of no contact is the host told",
      caption: [
        `Contacts face to face by the country in which they took place, n = ${number(told)} of ${number(met.length)}${told < met.length ? ": of the others it is not told" : ""}.`,
        third.length
          ? `${capital(counted(third.length, "contact"))} took place in a country of neither side.`
          : "",
        all.length > MOST ? `${capital(counted(all.length - MOST, "host"))} with fewer left out.` : "",
      ]
        .filter(Boolean)
        .join(" "),
      unit: "contacts",
      kind: "Host",
      filter,
    },
  );
}

const MOST = 12;
