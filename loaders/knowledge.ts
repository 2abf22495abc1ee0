import type {Codebook, Office, Person} from "./codebook.ts";
import {listedCountries} from "./knowledge/listed.ts";
import {readLexicons, type Lexicons} from "./knowledge/lexicons.ts";
import {readStates, type State} from "./knowledge/states.ts";
import {readTowns, type Town} from "./knowledge/towns.ts";
import {LEADING_ARTICLE, skeleton, type NameRules} from "./mentions/names.ts";
import type {Spelt} from "./mentions/spelling.ts";
import {countriesOf} from "./mentions/offices.ts";
import {groupEach} from "./group-each.ts";
import {fold} from "./tokens.ts";

/** The codebook made ready for reading: its words in lexicons, its people and offices by key. */
export interface Knowledge extends Lexicons {
  codebook: Codebook;
  names: NameRules;
  personById: Map<string, Person>;
  peopleByFamily: Map<string, Person[]>;
  /** The words, as keys, with which names of the codebook begin. */
  firstNames: Set<string>;
  /** Those who ever stood for a country or organisation. */
  peopleByCountry: Map<string, Person[]>;
  /** By the one country whose names they bear. */
  peopleByNation: Map<string, Person[]>;
  /** Those of a nation with their names as spellings are compared, once a text has asked for them. */
  speltByNation: Map<string, Spelt[]>;
  officeById: Map<string, Office>;
  /** Bodies, in lower case, whose heads hold an office of their own: "foreign ministry". */
  headed: {body: string; office: string}[];
  capitalOf: Map<string, string>;
  /** The town in which a country's government sits. */
  seatOf: Map<string, string>;
  countryName: Map<string, string>;
  wikidata: Map<string, string>;
  /** The country of an address by its ending: ".pe". */
  countryOfDomain: Map<string, string>;
  /** The state to which a territory with a code of its own belongs. */
  within: Map<string, string>;
  towns: Map<string, Town>;
}

/** Prepares a codebook for reading; pure and done once per run. */
export function prepare(codebook: Codebook): Knowledge {
  const {people, offices, countries} = codebook;
  const states = readStates(codebook);
  const towns = readTowns(codebook);
  return {
    codebook,
    ...readLexicons(codebook, states, towns),
    names: nameRules(codebook),
    personById: new Map(people.map((person) => [person.id, person])),
    peopleByFamily: groupEach(people, familyKeys),
    firstNames: new Set(people.flatMap(firstNames)),
    peopleByCountry: groupEach(people, countriesOf),
    peopleByNation: groupEach(people, ({country}) => (country ? [country] : [])),
    speltByNation: new Map(),
    officeById: new Map(offices.map((office) => [office.id, office])),
    headed: offices.flatMap(({id, heads}) =>
      (heads ?? []).map((body) => ({body: body.toLowerCase(), office: id})),
    ),
    capitalOf: townsOf(states, towns, ({capital}) => capital),
    seatOf: townsOf(states, towns, ({seat}) => seat),
    countryName: new Map(states.map((state) => [state.code, state.name])),
    wikidata: new Map(countries.flatMap(({code, wikidata}) => (wikidata ? [[code, wikidata]] : []))),
    countryOfDomain: new Map(
      listedCountries(codebook).flatMap(({cca3, tld = []}) =>
        tld.map((ending): [string, string] => [ending, cca3]),
      ),
    ),
    within: new Map(countries.flatMap(({code, within}) => (within ? [[code, within]] : []))),
    towns: new Map(towns.map((town) => [town.name, town])),
  };
}

const nameRules = ({names}: Codebook): NameRules => ({
  particles: new Set(names.particles),
  fields: new Set(names.fields.map(fold)),
  notNames: new Set([...names.fields, ...names.not_names].map(fold)),
  patronymicEndings: names.patronymic_endings,
  familyFirst: new Set(names.family_first),
  calledByLast: new Set(names.called_by_last),
  calledByFirst: new Set(names.called_by_first),
  firstOfMany: new Set(names.first_of_many),
});

/** A town of each country, by its usual name: "Washington", whatever the package of countries calls it. */
function townsOf(
  states: readonly State[],
  towns: readonly Town[],
  of: (state: State) => string | null,
): Map<string, string> {
  const usual = new Map(
    towns.flatMap(({name, aliases, country}) =>
      [name, ...aliases].map((term): [string, string] => [`${country} ${fold(term)}`, name]),
    ),
  );
  return new Map(
    states.flatMap((state): [string, string][] => {
      const town = of(state);
      return town ? [[state.code, usual.get(`${state.code} ${fold(town)}`) ?? town]] : [];
    }),
  );
}

/** "Rey-Quispe" is called Quispe as well. */
const familyKeys = ({name, family}: Person): Set<string> => {
  const [last] = family.match(/(?<=-)\p{L}{5,}$/u) ?? [family];
  const bare = family.replace(LEADING_ARTICLE, "");
  const led = bare !== family || name.includes(`-${family}`) ? [bare, `al-${bare}`] : [];
  return new Set([family, last, ...led].map((word) => skeleton(fold(word))));
};

/** "Rosa" of Rosa Quispe; a name of one word has none. */
const firstNames = ({name, aliases}: Person): string[] =>
  [name, ...(aliases ?? [])]
    .filter((full) => /^\p{L}{2,}\S* /u.test(full))
    .map((full) => skeleton(fold(full.split(" ")[0]!)));
