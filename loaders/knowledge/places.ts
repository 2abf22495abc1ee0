import type {Codebook} from "../codebook.ts";

/** A name of the map: a country in one of its forms, a town, or a body. */
export interface PlaceEntry {
  kind: "country" | "place" | "organisation";
  id: string;
  label: string;
  country: string | null;
  form: "name" | "demonym" | "capital" | "metonym" | "town" | "region" | "body";
  party: string | null;
  generic: boolean;
  /** A body whose house stands at the seat of its country. */
  seated?: boolean;
}

export type PlaceTerm = readonly [string, PlaceEntry];

/** The names of provinces and regions, with and without the word for what they are. */
export const regionTerms = ({places}: Codebook): PlaceTerm[] =>
  places.regions.flatMap(({country, kinds, names}) =>
    names.flatMap((name) =>
      [name, ...kinds.map((kind) => `${name} ${kind}`)].map((term): PlaceTerm => [
        term,
        {kind: "place", id: name, label: name, country, form: "region", party: null, generic: false},
      ]),
    ),
  );

const SEATED = new Set<Codebook["organisations"][number]["kind"]>(["ministry", "government", "parliament"]);

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
    seated: SEATED.has(body.kind),
  };
  return [body.name, ...(body.aliases ?? [])].map((term): PlaceTerm => [term, entry]);
}
