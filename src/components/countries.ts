import type {Entity} from "../../loaders/schema.ts";

/** Names of countries by code, "RUS" as "Russia"; one that the codebook does not know keeps its code. */
export function countryNames(entities: readonly Entity[]): (code: string) => string {
  const countries = entities.filter(({kind}) => kind === "country");
  const names = new Map(countries.map(({id, country, name}) => [country ?? id, name]));
  return (code) => names.get(code) ?? code;
}
