import type {DateMention} from "../dates/date.ts";
import type {Document} from "../documents.ts";
import type {Knowledge} from "../knowledge.ts";
import {byPosition, exact, leftmostLongest} from "../span.ts";
import {knownNames} from "./known-names.ts";
import {
  tokensOf,
  type AnyMention,
  type BodyMention,
  type PersonMention,
  type PlaceMention,
  type RoleMention,
} from "./mention.ts";
import {readNationals} from "./nationals.ts";
import {readPeople} from "./people.ts";
import {nameBodies, readPlaces} from "./places.ts";
import {readRepeated} from "./repeated.ts";
import {readRoles} from "./roles.ts";
import {readSurnames, resolveShortNames} from "./surnames.ts";
import {correctSpelling} from "./spelling.ts";
import {readTitles} from "./titles.ts";

/** All that an article names, in order of position, no two of one kind overlapping. */
export function readMentions(
  document: Document,
  knowledge: Knowledge,
  anchor: string | null,
  dates: DateMention[],
): AnyMention[] {
  const places = sides(
    document,
    nameBodies(document, readPlaces(document, knowledge), knowledge),
    knowledge.capitalOf,
  );
  const names = knownNames(document, knowledge);
  const titles = readTitles(document, places, knowledge, names);
  const told = readPeople(document, names, titles, places, knowledge, anchor);
  const named = [...told, ...readRepeated(document, told)].sort(byPosition);
  const spelt = correctSpelling(document, unify(named), knowledge, anchor);
  const full = unify(resolveShortNames(document, spelt, knowledge, anchor));
  const people = [...full, ...readSurnames(document, full, {places, titles}, knowledge, anchor)].sort(
    byPosition,
  );
  const roles = readRoles(document, titles, people, places, knowledge, anchor);
  const nationals = readNationals(document, places, people);
  return withoutCovered([
    ...withoutMasters(document, people, roles),
    ...roles,
    ...nationals,
    ...places,
    ...dates,
  ]).sort(byPosition);
}

/** "Rosa Quispe's envoy": whom the words of an office name before its genitive is not there himself. */
function withoutMasters({tokens}: Document, people: PersonMention[], roles: RoleMention[]): PersonMention[] {
  const within = tokensOf(roles);
  return people.filter(({last}) => !(tokens[last]?.fold === "'s" && within.has(last)));
}

/** One person is one entity, and what one mention says of the country holds for all. */
function unify(people: PersonMention[]): PersonMention[] {
  const countries = new Map<string, string>();
  for (const {entity, country} of people)
    if (country && !countries.has(entity)) countries.set(entity, country);
  return people.map((person) => ({...person, country: countries.get(person.entity) ?? person.country}));
}

/** "the Russian side", "the Indian delegation": a body that speaks for its country. */
function sides(
  {tokens, text}: Document,
  places: (PlaceMention | BodyMention)[],
  capitalOf: Knowledge["capitalOf"],
): (PlaceMention | BodyMention)[] {
  const crewOf = ({country}: PlaceMention) => (capitalOf.has(country!) ? DELEGATION : CREW);
  const found = places.map((place, i): PlaceMention | BodyMention => {
    if (place.kind === "place" || place.country === null || isOwner(place, places[i + 1])) return place;
    const owner = places[i - 1];
    const before = delegationBefore(tokens, isOwner(owner, place) ? owner!.first : place.first);
    const behind =
      before === null && place.kind === "country" ? sideAfter(tokens, place.last, crewOf(place)) : null;
    if (before === null && behind === null) return place;
    const word = tokens[before ?? behind!]!;
    const [first, last] =
      before === null ? [place.first, behind! + 1] : [before, regionEnd(tokens, place, places[i + 1])];
    const span = {start: tokens[first]!.start, end: tokens[last - 1]!.end};
    const label = exact(text, span);
    return {
      kind: "organisation",
      ...span,
      first,
      last,
      entity: `${word.fold}-${place.country!.toLowerCase()}`,
      label,
      country: place.country,
      party: null,
      seated: false,
      rule: "side-of-country",
    };
  });
  return leftmostLongest(found);
}

/** "a delegation from Peru's Cusco region": the region's end, or else the country's. */
const regionEnd = (
  tokens: Document["tokens"],
  {last, country}: PlaceMention | BodyMention,
  next: PlaceMention | BodyMention | undefined,
): number =>
  next?.kind === "place" && next.country === country && next.first === last + 1 && tokens[last]?.fold === "'s"
    ? next.last
    : last;

/** "the Peruvian Congress": whether one is the adjective of the other; of "the Peruvian side" both are one. */
const isOwner = (
  owner: PlaceMention | BodyMention | undefined,
  body: PlaceMention | BodyMention | undefined,
) =>
  owner?.kind === "country" &&
  owner.form === "demonym" &&
  body?.kind === "organisation" &&
  body.first === owner.last &&
  body.country === owner.country &&
  !body.entity.startsWith("side-");

/** "the Russian side", "a Chinese party delegation": where the word stands, a few small words behind its country; else null. */
function sideAfter(tokens: Document["tokens"], from: number, crew: ReadonlySet<string>): number | null {
  if (tokens[from]?.fold === "side") return from;
  for (let i = from; i < from + KIND_REACH; i++) {
    const token = tokens[i];
    if (token && crew.has(token.fold)) return i;
    // "a US Congressional delegation"
    const plain = token?.kind === "word" && (/^[a-z-]+$/.test(token.text) || i === from);
    if (!plain || token.fold === "and") return null;
  }
  return null;
}

const KIND_REACH = 4;

const DELEGATION = new Set(["delegation"]);
/** "a staff team of the fund": whom a body sends; a country's team is of its sportsmen. */
const CREW = new Set(["delegation", "team", "mission"]);

/** "a delegation from South Korea", "a delegation of lawmakers from X": where the word stands; null where it does not. */
function delegationBefore(tokens: Document["tokens"], first: number): number | null {
  let at = tokens[first - 1]?.fold === "the" ? first - 2 : first - 1;
  if (!/^(from|of)$/.test(tokens[at]?.fold ?? "")) return null;
  for (const end = at - KIND_REACH; at > end; at--) {
    const token = tokens[at - 1];
    if (token?.fold === "delegation") return at - 1;
    if (token?.kind !== "word" || !/^[a-z-]+$/.test(token.text)) return null;
  }
  return null;
}

/** A place inside a person's title, and a date inside a name, are not mentions of their own. */
function withoutCovered(mentions: AnyMention[]): AnyMention[] {
  const isSomebody = ({kind}: AnyMention) => kind === "person" || kind === "role";
  const covered = tokensOf(mentions.filter(isSomebody));
  return mentions.filter((mention) => isSomebody(mention) || !covered.has(mention.first));
}
