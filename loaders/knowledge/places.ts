import type {Codebook} from "../codebook.ts";

/** A name of the map: a country in one of its forms, a town, or a body. */
export interface PlaceEntry {
  kind: "country" | "place" | "organisation";
  id: string;
  label: string;
  country: string | null;
  form: "name" | "demonym" | "capital" | "metonym" | "town" | "body";
  party: string | null;
  generic: boolean;
}

export type PlaceTerm = readonly [string, PlaceEntry];

/** The names of a ministry, agency or organisation. */
export function bodyTerms(body: Codebook["organisations"][number]): PlaceTerm[] {
  const entry: PlaceEntry = {
    kind: "organisation",
    id: body.id,
    label: body.name,
    country: body.country,
    form: "body",
    party: body.party ?? null,
    generic: body.generic ?? false,
  };
  return [body.name, ...(body.aliases ?? [])].map((term): PlaceTerm => [term, entry]);
}
