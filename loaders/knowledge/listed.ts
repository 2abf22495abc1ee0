import countries, {type Country} from "world-countries";
import type {Codebook} from "../codebook.ts";

/** The countries of world-countries, under the codes of the codebook where it has another than the package. */
export function listedCountries({countries: entries}: Pick<Codebook, "countries">): Country[] {
  const usual = new Map(entries.flatMap(({code, listed_as}) => (listed_as ? [[listed_as, code]] : [])));
  return countries.map((country) => ({...country, cca3: usual.get(country.cca3) ?? country.cca3}));
}
