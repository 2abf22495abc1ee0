import type {Office} from "../codebook.ts";
import {sentenceAt, type Document} from "../documents.ts";
import type {Knowledge} from "../knowledge.ts";
import {readComplements, type Around} from "./complements.ts";
import {isCapitalised} from "../tokens.ts";
import {capitalsEnd, skeleton} from "./names.ts";
import {fieldStart} from "./fields.ts";
import type {Name} from "./finder.ts";
import {chooseOffice, readHeads, type Head} from "./heads.ts";
import {exact, type Span} from "../span.ts";
import {partyOf, placesByToken, type Places} from "./places.ts";
import {ownersBefore, readPremodifiers, type Premodifiers} from "./premodifiers.ts";

/** A title as it stands in a text, with the words of its country and field: "Foreign Minister of the Russian Federation". */
export interface Title {
  /** Tokens [first, last) of the whole phrase, and of the dictionary's words in it. */
  first: number;
  last: number;
  core: [number, number];
  office: Office | null;
  /** The offices that the same person holds beside it: "Deputy Prime Minister and Foreign Minister". */
  further: string[];
  country: string | null;
  party: string | null;
  /** All countries and bodies named in a plural: "the foreign ministers of Iran and Turkey". */
  owners: string[];
  plural: boolean;
  /** "the", "his", a country's adjective: it speaks of one that is known. */
  definite: boolean;
  possessive: boolean;
  /** Somebody else holds the office now: "former", "-elect". */
  former: boolean;
}

/** All titles of a document, each with the words that belong to it. */
export function readTitles(
  document: Document,
  places: Places,
  knowledge: Knowledge,
  names: readonly Name[],
): Title[] {
  const at = placesByToken(places);
  const found = readHeads(document.tokens, at, knowledge);
  const heads = new Set(found.map(({first}) => first));
  const around = {
    at,
    names: new Set(names.map(({first}) => first)),
    served: new Map(
      names.filter(isServed).map(({first, last, person}) => [first, {last, country: person!.country}]),
    ),
    notNames: knowledge.names.notNames,
    fields: knowledge.names.fields,
    heads,
  };
  const told = {counts: countryCounts(places), bodies: bodiesIn(places, knowledge)};
  const deputy = knowledge.officeById.get("deputy-minister");
  const read = found.map((head) => widen(document, head, around, told, deputy));
  const families = familiesOf(document, read, names, around.notNames);
  const country = (i: number) => {
    const key = skeleton(document.tokens[i]!.fold);
    return families.get(key) ?? leadersCountry(knowledge, key);
  };
  const mastered = withMasters(document, read, around.notNames);
  return withServed(document, withCalled(document, mastered, country), around.served);
}

const NAME_LENGTH = 5;

/** "Peruvian President A's envoy B": who serves somebody named is of the same country. */
function withMasters({tokens}: Document, titles: Title[], notNames: ReadonlySet<string>): Title[] {
  const countries = new Map<number, string>();
  for (const {last, country, plural} of titles) {
    const end = capitalsEnd(tokens, last, last + NAME_LENGTH, notNames);
    if (country && !plural && end > last && isGenitive(tokens, end)) countries.set(end + 1, country);
  }
  return titles.map((title) => {
    const country = title.office && title.country === null ? countries.get(title.first) : undefined;
    return country ? {...title, country, owners: [country], definite: true} : title;
  });
}

/** The countries of those whom a text names with a title or in full, by their family names. */
function familiesOf(
  {tokens}: Document,
  titles: Title[],
  names: readonly Name[],
  notNames: ReadonlySet<string>,
): Map<string, string> {
  const countries = new Map<string, string>();
  for (const {last, country, plural} of titles) {
    const end = capitalsEnd(tokens, last, last + NAME_LENGTH, notNames);
    if (country && !plural && end > last) countries.set(skeleton(tokens[end - 1]!.fold), country);
  }
  for (const {person} of names)
    if (person?.country) countries.set(skeleton(person.family.toLowerCase()), person.country);
  return countries;
}

const LEADS = new Set(["head-of-state", "head-of-government", "supreme-leader", "foreign-minister"]);

/** The country of whom everybody calls by that family name alone. */
function leadersCountry({peopleByFamily}: Knowledge, key: string): string | null {
  const [one, more] = peopleByFamily.get(key) ?? [];
  return one && !more && one.offices.some(({office}) => LEADS.has(office)) ? one.country : null;
}

/** "Quispe's special envoy, A": who serves somebody whom a family name alone calls is of the same country. */
const withCalled = ({tokens}: Document, titles: Title[], countryOf: (i: number) => string | null): Title[] =>
  titles.map((title) => {
    const i = title.first - 2;
    const called =
      title.office !== null &&
      title.country === null &&
      isGenitive(tokens, i + 1) &&
      isCapitalised(tokens[i]!);
    const alone = called && !(tokens[i - 1] && isCapitalised(tokens[i - 1]!));
    const country = alone ? countryOf(i) : null;
    return country ? servantOf({first: i, core: [i, i + 1], country}, title) : title;
  });

/** "the Peruvian Prime Minister's special envoy A": who serves another stands for the same country. */
function withServed({tokens}: Document, titles: Title[], served: Around["served"]): Title[] {
  const masters = new Map<number, Master>();
  for (const title of titles) if (isGenitive(tokens, title.last)) masters.set(title.last + 1, title);
  // "President Ana Rey's envoy": with the title that she bears.
  const opens = new Map(titles.map(({first, last}) => [last, first]));
  for (const [first, {last, country}] of served)
    if (isGenitive(tokens, last))
      masters.set(last + 1, {first: opens.get(first) ?? first, core: [first, last], country});
  const swallowed = new Set<Master>();
  const read = titles.map((title) => {
    const master = title.office && title.country === null ? masters.get(title.first) : undefined;
    if (!master?.country) return title;
    swallowed.add(master);
    return servantOf(master, title);
  });
  return read.filter((title) => !swallowed.has(title));
}

type Master = Pick<Title, "first" | "core" | "country">;

const servantOf = ({first, core: [start], country}: Master, title: Title): Title => ({
  ...title,
  first,
  core: [start, title.core[1]],
  country,
  owners: [country!],
  definite: true,
});

const isGenitive = (tokens: Document["tokens"], i: number): boolean => tokens[i]?.fold === "'s";

const SERVED = new Set(["head-of-state", "head-of-government", "supreme-leader"]);

const isServed = ({person}: Name): boolean => person?.offices.some(({office}) => SERVED.has(office)) ?? false;

/** The world bodies that a text names: of them alone no state has the code, and no capital. */
const bodiesIn = (places: Places, {capitalOf}: Knowledge): Set<string> =>
  new Set(
    places.flatMap((place) => {
      const code = partyOf(place);
      return code && !capitalOf.has(code) ? [code] : [];
    }),
  );

function countryCounts(places: Places): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {country} of places) if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  return counts;
}

/** The protocol levels of a minister, and of heads of state and government. */
const MINISTER = 4;
const HIGHEST = 2;

/** "Alliance chief", where the dictionary's words name the body: whose office it is. */
function ownerWithin(
  at: Around["at"],
  first: number,
  last: number,
): {country: string | null; party: string | null} {
  for (let k = first; k < last; k++) {
    const place = at.get(k);
    if (place?.kind === "organisation") return place;
    if (place?.kind === "country") return {country: place.country, party: null};
  }
  return NOBODY;
}

const NOBODY = {country: null, party: null};

/** The head with what stands before and after it: "vice culture minister" is a deputy minister's office. */
function widen(
  document: Document,
  head: Head,
  around: Around,
  told: {counts: ReadonlyMap<string, number>; bodies: ReadonlySet<string>},
  deputy: Office | undefined,
): Title {
  const {tokens} = document;
  // A title lies in one sentence: "Talks with the Minister of Foreign Affairs" is not of the country that begins the next line.
  const sentence = sentenceAt(document, tokens[head.first]!.start)!;
  const first = fieldStart(tokens, head.first, around.fields, around.at);
  const before = readPremodifiers(tokens, first, sentence, around.at);
  const listed = head.plural && before.country ? ownersBefore(tokens, before.first, around.at) : null;
  const after = readComplements(tokens, head.last, sentence, around);
  const {definite, possessive} = before;
  const outer = before.country ?? after.country;
  // "Secretary of the Security Council of Peru": the country behind says whose council it is.
  const inner = outer ? NOBODY : ownerWithin(around.at, first, head.last);
  const owned = outer ?? inner.country;
  const chosen = chooseOffice(head.offices, owned, told.counts);
  const office = before.second && chosen?.level === MINISTER ? (deputy ?? chosen) : chosen;
  // "The Foreign Secretary", "the Taoiseach": an office of one country needs no other word for it.
  const only = office?.countries?.length === 1 ? office.countries[0]! : null;
  const country =
    owned ??
    only ??
    (isOfNobody(tokens, head, before)
      ? bodyOf(exact(document.text, spanOf(tokens, head)), office, told.bodies)
      : null);
  const party = before.party ?? after.party ?? inner.party;
  const said = office?.says_country ? only : null;
  const owners = [...(listed?.owners ?? []), before.owned ? before.country : null, ...after.owners, said];
  return {
    first: listed?.first ?? before.first,
    last: after.last,
    core: [first, head.last],
    office,
    further: [],
    owners: [...new Set(owners.filter((owner) => owner !== null))],
    country: party ?? country,
    party,
    plural: head.plural,
    definite,
    possessive,
    // "Ambassador-designate": nobody else is that; but a president-elect waits for another to leave.
    former: before.former || (head.toBe && (office?.level ?? 0) <= HIGHEST),
  };
}

/** "The Secretary-General met A": on a page that names no other world body, that of the one whose readouts say no more. */
function bodyOf(title: string, office: Office | null, bodies: ReadonlySet<string>): string | null {
  const body = office?.whose?.[title];
  return body && [...bodies].every((other) => other === body) ? body : null;
}

/** "The Secretary-General"; not "the party's Secretary-General", "The Secretary-General of the union", "The Secretary-General, Ana Rey". */
const isOfNobody = (tokens: Document["tokens"], {last}: Head, {first, possessive}: Premodifiers): boolean =>
  !possessive &&
  !isGenitive(tokens, first - 1) &&
  tokens[last]?.fold !== "of" &&
  !(tokens[last]?.text === "," && tokens[last + 1] !== undefined && isCapitalised(tokens[last + 1]!));

const spanOf = (tokens: Document["tokens"], {first, last}: Head): Span => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
});
