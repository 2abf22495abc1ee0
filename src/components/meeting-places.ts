import type {Contact, Entity} from "../../loaders/schema.ts";
import {kindOf} from "./levels.js";

/** Where contacts took place, and of how many that is not told. */

export interface MeetingPlace {
  name: string;
  /** country of the town */
  country: string | null;
  lat: number;
  lon: number;
  contacts: Contact[];
}

export interface Places {
  /** those with most contacts first */
  places: MeetingPlace[];
  /** a town that no map knows */
  unknown: Contact[];
  /** a country without a town */
  hostOnly: Contact[];
  /** neither */
  untold: Contact[];
  /** calls and letters, which have no place */
  distant: Contact[];
}

export function placesOf(contacts: readonly Contact[], entities: readonly Entity[]): Places {
  const towns = new Map(entities.filter(({kind}) => kind === "place").map((town) => [town.id, town]));
  const found = new Map<string, MeetingPlace>();
  const places: Places = {places: [], unknown: [], hostOnly: [], untold: [], distant: []};
  for (const contact of contacts) {
    const town = contact.place === null ? undefined : towns.get(contact.place);
    if (kindOf(contact.format) === "at a distance") places.distant.push(contact);
    else if (contact.place === null) (contact.host === null ? places.untold : places.hostOnly).push(contact);
    else if (town === undefined || town.lat === null || town.lon === null) places.unknown.push(contact);
    else {
      const {lat, lon, country, name} = town;
      const place = found.get(town.id) ?? {name, country, lat, lon, contacts: []};
      found.set(town.id, place);
      place.contacts.push(contact);
    }
  }
  places.places = [...found.values()].sort(
    (a, b) => b.contacts.length - a.contacts.length || (a.name < b.name ? -1 : 1),
  );
  return places;
}

/** What of the world is shown, in degrees; the whole of it where places lie on all sides. */
export interface Window {
  /** the middle meridian */
  lon: number;
  south: number;
  north: number;
  /** from the middle to either side; 180 is the whole world */
  reach: number;
}

/** A closer look would show coasts for more than they are drawn for, and a town without its continent. */
const LEAST = {reach: 62, height: 66};

/** The smallest that holds all places, wherever the edge of a usual map is: of Vladivostok and Honolulu the Pacific. */
export function windowOf(places: readonly Pick<MeetingPlace, "lat" | "lon">[]): Window {
  const lons = [...new Set(places.map(({lon}) => lon))].sort((a, b) => a - b);
  const gaps = lons.map((lon, i) => ({
    from: lon,
    size: ((lons[i + 1] ?? lons[0]! + 360) - lon + 360) % 360 || 360,
  }));
  const widest = gaps.reduce((most, gap) => (gap.size > most.size ? gap : most));
  const reach = Math.max(LEAST.reach, ((360 - widest.size) / 2) * 1.25 + 4);
  const lats = places.map(({lat}) => lat);
  const [low, high] = [Math.min(...lats), Math.max(...lats)];
  const height = Math.max(LEAST.height, (high - low) * 1.35);
  const middle = Math.min(80 - height / 2, Math.max(height / 2 - 58, (low + high) / 2));
  if (reach > 100) return {lon: 11, south: -56, north: 80, reach: 180};
  const opposite = widest.from + widest.size / 2 + 180;
  return {lon: ((opposite + 540) % 360) - 180, south: middle - height / 2, north: middle + height / 2, reach};
}
