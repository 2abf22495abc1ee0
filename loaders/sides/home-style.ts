import {sentenceAt, type Document} from "../documents.ts";
import type {AnyMention, PersonMention} from "../mentions/mention.ts";

/** "Vice Foreign Minister A met with the Indian Foreign Secretary B": the first of one's own officials goes without a country; looked for within `reach` tokens. `quotedBy` tells the country whose bodies say so. */
export function homeStyle(
  document: Document,
  mentions: AnyMention[],
  reach: number,
  quotedBy: () => string | null,
): string | null {
  const owners = ownersOf(document, mentions);
  const people = mentions.filter((mention) => mention.kind === "person").map(withOwner(owners));
  const bare =
    people.find(
      (person) =>
        person.role !== null &&
        person.country !== null &&
        (person.rule === "title-name" ||
          (person === people[0] && isEndOfTitle(document, person, quotedBy))) &&
        !person.owned &&
        !isRelated(document, person) &&
        person.first < reach &&
        !people.some(
          ({country, owned, start, first, entity}) =>
            owned &&
            country === person.country &&
            // "A and Prime Minister B hold talks", above "A and the Icelandic Prime Minister B met".
            (start < person.start || (person !== people[0] && entity === person.entity && first < reach)),
        ),
    ) ??
    addressed(document, people) ??
    untitled(document, people) ??
    headlined(document, people);
  const lead = people.find(({country}) => country !== null);
  const owned = people.some((person) => person.owned && person.country === bare?.country);
  const foreign = mentions.some(
    (mention) =>
      (mention.kind === "person" || mention.kind === "role") &&
      mention.country !== null &&
      mention.role !== null &&
      mention.country !== bare?.country,
  );
  return bare && (foreign || (bare === lead && !owned)) ? bare.country : null;
}

/**
 * "Deputy Minister A received B, Deputy Minister of Foreign Affairs of Peru", on a page of Peru and Iceland: an official whom
 * nobody knows, and whose country is left out, is of the one that is not the other's.
 */
export function unknownHome(
  document: Document,
  mentions: readonly AnyMention[],
  told: readonly string[],
): string | null {
  const people = mentions.filter((mention) => mention.kind === "person");
  const first = people.find(({role}) => role !== null);
  const bare =
    first &&
    first.country === null &&
    !first.owned &&
    first.first < UNKNOWN_REACH &&
    OF_STATE.test(first.role!);
  if (!bare || isRelated(document, first)) return null;
  const sentence = sentenceAt(document, first.start);
  const known = people.filter(({country}) => country !== null);
  const beside = known.filter(({start}) => start > first.start && sentence && start < sentence.end);
  const [theirs, ...further] = new Set((beside.length ? beside : known).map(({country}) => country!));
  const own = told.filter((country) => country !== theirs);
  return theirs && !further.length && own.length === 1 ? own[0]! : null;
}

/** Whom ministries send; senators and mayors are in news of any country. */
const OF_STATE =
  /\b(?:minister|secretary|undersecretary|ambassador|envoy|representative|president|advis[eo]r)\b/i;
/** Within how many tokens such an official is named. */
const UNKNOWN_REACH = 60;

/** "A, Minister of Foreign Affairs, has come"; not "A, State Councillor and Foreign Minister of Peru", nor where another's ministry says so. */
const isEndOfTitle = (
  {tokens}: Document,
  {name, end, last, country}: PersonMention,
  quotedBy: () => string | null,
): boolean => name.end < end && tokens[last]?.fold !== "and" && [null, country].includes(quotedBy());

/** "his counterpart A", "the presidents, A and B", "Foreign Ministers A, B and C": whose they are is told of each by others. */
const isRelated = ({text}: Document, {start, name, role}: PersonMention): boolean =>
  RELATION.test(text.slice(start, name.start)) || PLURAL.test(role ?? "");

const RELATION = /^(?:his|her|its|their)\b/i;
const PLURAL = /^(?:\w+ )?(?:ministers|presidents|secretaries|leaders|envoys|ambassadors)\b/i;

/**
 * "Prime Minister A of B", "King A of B": the country stands behind the name; or, of who is not named first, behind the
 * body in the title: "A and Chairman of the Fisheries Council of the Republic of Iceland B".
 */
const withOwner =
  (owners: ReadonlyMap<number, string | null>) =>
  (person: PersonMention, i: number): PersonMention => ({
    ...person,
    owned:
      person.owned ||
      (person.country !== null && owners.get(person.end) === person.country) ||
      (i > 0 && OF_BODY.test(person.role ?? "")),
  });

const OF_BODY = /\bof the (?:\p{Lu}\S+ )+of (?:the )?\p{Lu}/u;

/** Countries behind "of", by where the words before that end. */
const ownersOf = ({text}: Document, mentions: readonly AnyMention[]): Map<number, string | null> =>
  new Map(
    mentions.flatMap((mention) => {
      if (mention.kind !== "country") return [];
      const [of] = OF.exec(text.slice(Math.max(0, mention.start - OF_THE), mention.start)) ?? [];
      return of ? [[mention.start - of.length, mention.country]] : [];
    }),
  );

const OF = / of (?:the )?$/;
const OF_THE = " of the ".length;

/** "Mr. A, Minister for Foreign Affairs, spoke with H.E. B": only the guest is an Excellency. */
function addressed({text}: Document, people: PersonMention[]): PersonMention | undefined {
  const excellent = people.filter(({start, end}) =>
    EXCELLENCY.test(text.slice(Math.max(0, start - ADDRESS), end)),
  );
  const countries = new Set(excellent.map(({country}) => country));
  return countries.size === 1
    ? people.find(({country, role}) => role !== null && country !== null && !countries.has(country))
    : undefined;
}

/** How many characters of a form of address may stand before a name. */
const ADDRESS = 16;
const EXCELLENCY =
  /\bH\.? ?E\b|\b(?:[Hh]is|[Hh]er|HIS|HER) E(?:xcellency|XCELLENCY)\b|\b[Tt]he (?:Right )?Honou?rable\b/;

/** "Vladimir Putin had a telephone conversation with the President of X B": one's own leader goes without a title. */
function untitled(document: Document, people: PersonMention[]): PersonMention | undefined {
  const lead = people.find(({role}) => role === null);
  const sentence = lead && sentenceAt(document, lead.start);
  if (!sentence || lead.country === null || lead.name.end - lead.name.start !== lead.end - lead.start)
    return undefined;
  const full = /\s/.test(document.text.slice(lead.name.start, lead.name.end));
  const first = people.every(({entity, start}) => entity !== lead.entity || start >= lead.start);
  const beside = people.some(
    ({country, owned, start, end}) =>
      owned && country !== lead.country && start >= sentence.start && end <= sentence.end,
  );
  return full && first && beside ? lead : undefined;
}

/**
 * "A Holds Talks with Icelandic Minister B", "A meets with B, head of the party": a name alone says as much where it opens
 * the article, the other's country or office beside it.
 */
function headlined(document: Document, [lead, ...people]: PersonMention[]): PersonMention | undefined {
  const heading = lead && sentenceAt(document, lead.start);
  if (!heading || lead.owned || lead.country === null) return undefined;
  const beside = people.filter(({start}) => start < heading.end);
  const isGuest = ({country, owned, role}: PersonMention) =>
    country !== null && country !== lead.country && (owned || (role !== null && lead.role === null));
  return beside.some(isGuest) ? lead : undefined;
}

/** "returned from the sisterly Republic of A", "his brother, King B of A": only the other's country is kin. */
const KIN = /\b(?:sisterly|brotherly|fraternal)(?: [A-Z]\w+){0,2}(?: of)? ?$/;
const REACH = 40;

/** Of the two countries that an article is of, the one that calls the other its sister. */
export function kinOf(
  {text}: Document,
  mentions: readonly AnyMention[],
  told: readonly string[],
): string | null {
  const kin = new Set(
    mentions.flatMap((mention) =>
      mention.kind === "country" &&
      mention.country &&
      KIN.test(text.slice(Math.max(0, mention.start - REACH), mention.start))
        ? [mention.country]
        : [],
    ),
  );
  const [own, ...others] = told.filter((country) => !kin.has(country));
  return kin.size === 1 && own && !others.length ? own : null;
}
