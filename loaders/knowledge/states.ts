import type {Country} from "world-countries";
import type {Codebook} from "../codebook.ts";
import {listedCountries} from "./listed.ts";
import type {PlaceEntry, PlaceTerm} from "./places.ts";

/** A country or a union of countries, with the words that name it. */
export interface State {
  code: string;
  name: string;
  official: string[];
  demonyms: string[];
  capital: string | null;
  /** The town in which the government sits. */
  seat: string | null;
  metonyms: string[];
}

type Overlay = Codebook["countries"][number];

/** The countries of world-countries under the codebook's overlay, and the overlay's own codes. */
export function readStates(codebook: Codebook): State[] {
  const {countries: overlay} = codebook;
  const extra = new Map(overlay.map((entry) => [entry.code, entry]));
  const states = listedCountries(codebook)
    .filter((country) => country.independent || country.unMember || extra.has(country.cca3))
    .map(toState);
  const known = new Set(states.map((state) => state.code));
  const others = overlay.filter((entry) => !known.has(entry.code)).map(unlisted);
  return [...states, ...others].map((state) => overlaid(state, extra.get(state.code)));
}

/** Shorter alternative spellings are codes, and collide with words. */
const SPELLING = /^[\p{Script=Latin} '-]{5,}$/u;

const toState = ({cca3, name, altSpellings, demonyms, capital}: Country): State => ({
  code: cca3,
  name: name.common,
  official: [name.common, name.official, ...altSpellings.filter((spelling) => SPELLING.test(spelling))],
  demonyms: [demonyms.eng?.m ?? ""].filter(Boolean),
  capital: capital[0] ?? null,
  seat: capital[0] ?? null,
  metonyms: [],
});

/** A code that the package lacks, such as a union's. */
const unlisted = ({code}: Overlay): State => ({
  code,
  name: code,
  official: [],
  demonyms: [],
  capital: null,
  seat: null,
  metonyms: [],
});

const overlaid = (state: State, entry: Overlay | undefined): State => ({
  ...state,
  name: entry?.name ?? state.name,
  official: [...state.official, ...(entry?.aliases ?? [])],
  demonyms: [...state.demonyms, ...(entry?.demonyms ?? [])],
  metonyms: entry?.metonyms ?? [],
  seat: entry?.seat ?? state.seat,
});

/** The words for a country: names, adjectives, and the seats that stand for its government. */
export function stateTerms({code, name, official, demonyms, metonyms}: State): PlaceTerm[] {
  const entries = (terms: Iterable<string>, form: PlaceEntry["form"]) =>
    [...terms].map((term): PlaceTerm => {
      const entry = {kind: "country", id: code, label: name, country: code} as const;
      return [term, {...entry, form, party: null, generic: false}];
    });
  return [
    ...entries(new Set([name, ...official]), "name"),
    ...entries(new Set(demonyms), "demonym"),
    ...entries(metonyms, "metonym"),
  ];
}
