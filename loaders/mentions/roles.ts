import {sentenceAt, type Document} from "../documents.ts";
import type {Knowledge} from "../knowledge.ts";
import {exact} from "../span.ts";
import {isCapitalised, type Token} from "../tokens.ts";
import {isHonorific} from "./honorifics.ts";
import {
  tokensOf,
  type BodyMention,
  type PersonMention,
  type PlaceMention,
  type RoleMention,
} from "./mention.ts";
import {resolve} from "./holders.ts";
import type {Title} from "./titles.ts";

/** Titles that no name follows, as mentions of the person or persons meant: "the Chinese leader", "his counterpart". */
export function readRoles(
  document: Document,
  titles: Title[],
  people: PersonMention[],
  places: readonly (PlaceMention | BodyMention)[],
  knowledge: Knowledge,
  anchor: string | null,
): RoleMention[] {
  const taken = tokensOf(people);
  const free = carried(
    document,
    // "President Rey's envoy": whom he serves is named, and he is not.
    titles.filter((title) => !taken.has(title.core[1] - 1)),
  );
  const bare = new Set(free.filter((title) => !isReference(title) && isBare(document, title)));
  const roles = free.filter((title) => isReference(title) || bare.has(title));
  const starts = new Set([...bare].map(({first}) => first));
  return resolve(
    roles.map((title) => asHead(toRole(document, title), knowledge.headed)),
    people,
    knowledge,
    anchor,
    hostIn(document, places),
    ({first}) => /^(?:from|of|to)$/.test(document.tokens[first - 1]?.fold ?? ""),
    (role, {start}) =>
      role.definite && (document.tokens[role.last]?.fold === "also" || isFurther(document, role))
        ? startOf(document, start)
        : null,
  ).filter(({first, entity}) => entity !== null || !starts.has(first));
}

const HE = /^(?:he|she)$/;

/** Where the sentence that names somebody begins, or the one before it where a pronoun goes before him: "She met with B". */
function startOf(document: Document, start: number): number | null {
  const own = sentenceAt(document, start);
  const led =
    own &&
    document.tokens.slice(own.first, own.last).find((token) => token.start >= start || HE.test(token.fold));
  const before = led && HE.test(led.fold) && own.first > 0 ? document.tokens[own.first - 1] : undefined;
  return (before && sentenceAt(document, before.start)?.start) ?? own?.start ?? null;
}

/** How a sentence opens that tells what somebody did besides, and how far behind that he may stand. */
const FURTHER =
  /^(?:moreover|furthermore|additionally|besides|afterwards?|subsequently|separately|then|in addition|on (?:his|her) way|(?:on )?the same day|(?:during|as part of) (?:the|his|her) (?:stay|trip|visit))\b/;
const FURTHER_REACH = 9;

/** "Minister A met Minister B. In addition, the Minister met C". */
function isFurther(document: Document, {first, start}: {first: number; start: number}): boolean {
  const from = sentenceAt(document, start)?.first ?? first;
  const lead = document.tokens.slice(from, Math.min(first, from + FURTHER_REACH));
  return first - from <= FURTHER_REACH && FURTHER.test(lead.map(({fold}) => fold).join(" "));
}

const GUEST = /^(?:visiting|guest)$/;

/** "A met B in Lima. The visiting minister …": he is not of the country of the town in which the text is by then. */
const hostIn =
  ({tokens}: Document, places: readonly (PlaceMention | BodyMention)[]) =>
  ({country, first, last}: RoleMention): string | null =>
    country === null && tokens.slice(first, last).some(({fold}) => GUEST.test(fold))
      ? (places.findLast((place) => place.kind === "place" && place.country !== null && place.first < first)
          ?.country ?? null)
      : null;

const LISTED = /^(?:,|and)$/;

/** "the Iraqi president, prime minister, security adviser and foreign minister": whose the first is, the others are. */
function carried({tokens}: Document, titles: Title[]): Title[] {
  const found: Title[] = [];
  for (const title of titles) {
    const before = found.at(-1);
    const listed =
      before !== undefined &&
      before.country !== null &&
      !before.plural &&
      !isReference(title) &&
      title.first > before.last &&
      title.first - before.last <= 2 &&
      tokens.slice(before.last, title.first).every(({fold}) => LISTED.test(fold));
    found.push(listed ? {...title, country: before.country, definite: true} : title);
  }
  return found;
}

/** "During the visit, Foreign Secretary called on", "FM called on": an office in capitals, of two words or in its letters, stands for its holder, whom the article names. */
function isBare({tokens}: Document, {first, last, core: [from, to], office, plural, former}: Title): boolean {
  const next = tokens[last];
  const words = tokens.slice(from, to);
  return (
    office !== null &&
    !plural &&
    !former &&
    from === first &&
    (words.length > 1
      ? words.every((word) => word.kind !== "word" || isCapitalised(word))
      : isAllCapitals(words[0]!)) &&
    next?.kind === "word" &&
    !isCapitalised(next) &&
    (next.fold !== "and" || isHonorific(tokens, last + 1))
  );
}

const isAllCapitals = ({text}: Token): boolean => /^\p{Lu}{2,}$/u.test(text);

/** A title speaks of somebody when it is definite or its country is said; "a minister", "officials" do not. */
const isReference = ({definite, country, office, former, owners}: Title) =>
  !former &&
  (definite || country !== null) &&
  office?.id !== "journalist" &&
  office?.id !== "spouse" &&
  // "the foreign ministries of A and B" meet; "the Ministries of Defence and Trade" are of one house.
  (office?.id !== "ministry" || owners.length > 1);

/** "the two officials", "both ministers"; "two officials" may be any. */
const areTwo = (tokens: Token[], first: number): boolean =>
  tokens[first]!.fold === "both" || (tokens[first]!.fold === "two" && tokens[first - 1]?.fold === "the");

function toRole({tokens, text}: Document, title: Title): RoleMention {
  const {first, last, core, office, country, plural, possessive} = title;
  const span = {start: tokens[first]!.start, end: tokens[last - 1]!.end};
  const role = exact(text, {start: tokens[core[0]]!.start, end: tokens[last - 1]!.end});
  return {
    kind: "role",
    ...span,
    first,
    last,
    office: office?.id ?? null,
    role,
    country,
    owners: title.owners,
    plural,
    two: areTwo(tokens, first),
    possessive: possessive && office !== null,
    definite: tokens[first]!.fold === "the" || (title.definite && !possessive && country !== null),
    entity: null,
    label: null,
    rule: "title",
  };
}

/** "the head of the Russian Foreign Ministry": whoever heads such a body holds the office that the codebook names. */
function asHead(role: RoleMention, headed: Knowledge["headed"]): RoleMention {
  const words = role.role.toLowerCase();
  // "the deputy head of the Foreign Ministry": his chief holds that office.
  if (role.office !== "chairman" || role.plural || words.startsWith("deputy ")) return role;
  const office = headed.find(({body}) => words.endsWith(body))?.office;
  return office ? {...role, office} : role;
}
