import type {DateMention} from "../dates/date.ts";
import type {Document} from "../documents.ts";
import type {Knowledge} from "../knowledge.ts";
import {byPosition, exact, leftmostLongest} from "../span.ts";
import {knownNames} from "./known-names.ts";
import type {AnyMention, BodyMention, EntityMention, PersonMention, PlaceMention} from "./mention.ts";
import {readPeople} from "./people.ts";
import {nameBodies, readPlaces} from "./places.ts";
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
  const places = nameBodies(document, sides(document, readPlaces(document, knowledge)), knowledge);
  const names = knownNames(document, knowledge);
  const titles = readTitles(document, places, knowledge, new Set(names.map((name) => name.first)));
  const named = readPeople(document, names, titles, places, knowledge, anchor);
  const spelt = correctSpelling(document, unify(named), knowledge, anchor);
  const full = unify(resolveShortNames(document, spelt, knowledge, anchor));
  const people = [...full, ...readSurnames(document, full, places, knowledge, anchor)].sort(byPosition);
  const roles = readRoles(document, titles, people, knowledge, anchor);
  return withoutCovered([...people, ...roles, ...places, ...dates]).sort(byPosition);
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
): (PlaceMention | BodyMention)[] {
  const found = places.map((place): PlaceMention | BodyMention => {
    if (place.kind !== "country") return place;
    const before = delegationBefore(tokens, place.first);
    const word = before === null ? tokens[place.last] : tokens[before];
    if (!word || !/^(side|delegation)$/.test(word.fold)) return place;
    const [first, last] = before === null ? [place.first, place.last + 1] : [before, place.last];
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
      rule: "side-of-country",
    };
  });
  return leftmostLongest(found);
}

/** "a delegation from South Korea", "the delegation of the Republic of X": where the word stands; null where it does not. */
function delegationBefore(tokens: Document["tokens"], first: number): number | null {
  const at = tokens[first - 1]?.fold === "the" ? first - 2 : first - 1;
  return /^(from|of)$/.test(tokens[at]?.fold ?? "") && tokens[at - 1]?.fold === "delegation" ? at - 1 : null;
}

/** A place inside a person's title, and a date inside a name, are not mentions of their own. */
function withoutCovered(mentions: AnyMention[]): AnyMention[] {
  const covered = new Map<number, AnyMention>();
  for (const mention of mentions) {
    if (mention.kind !== "person" && mention.kind !== "role") continue;
    for (let i = mention.first; i < mention.last; i++) covered.set(i, mention);
  }
  return mentions.filter(
    (mention) => mention.kind === "person" || mention.kind === "role" || !covered.has(mention.first),
  );
}

export const isEntity = (mention: AnyMention): mention is EntityMention => mention.kind !== "date";
