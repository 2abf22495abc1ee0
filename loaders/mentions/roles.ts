import type {Document} from "../documents.ts";
import type {Knowledge} from "../knowledge.ts";
import {exact} from "../span.ts";
import {isCapitalised} from "../tokens.ts";
import type {PersonMention, RoleMention} from "./mention.ts";
import {holderOf, officesOn} from "./offices.ts";
import type {Title} from "./titles.ts";

/** Titles that no name follows, as mentions of the person or persons meant: "the Chinese leader", "his counterpart". */
export function readRoles(
  document: Document,
  titles: Title[],
  people: PersonMention[],
  knowledge: Knowledge,
  anchor: string | null,
): RoleMention[] {
  const taken = new Set(
    people.flatMap(({first, last}) => Array.from({length: last - first}, (_, k) => first + k)),
  );
  const free = carried(
    document,
    titles.filter((title) => !taken.has(title.core[0])),
  );
  const bare = new Set(free.filter((title) => !isReference(title) && isBare(document, title)));
  const roles = free.filter((title) => isReference(title) || bare.has(title));
  const starts = new Set([...bare].map(({first}) => first));
  return resolve(
    roles.map((title) => asHead(toRole(document, title), knowledge.headed)),
    people,
    knowledge,
    anchor,
  ).filter(({first, entity}) => entity !== null || !starts.has(first));
}

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

/** "During the visit, Foreign Secretary called on": an office of two words in capitals stands for its holder, whom the article names. */
function isBare({tokens}: Document, {first, last, core: [from, to], office, plural, former}: Title): boolean {
  const next = tokens[last];
  const words = tokens.slice(from, to);
  return (
    office !== null &&
    !plural &&
    !former &&
    from === first &&
    words.length > 1 &&
    words.every(isCapitalised) &&
    next?.kind === "word" &&
    !isCapitalised(next) &&
    next.fold !== "and"
  );
}

/** A title speaks of somebody when it is definite or its country is said; "a minister", "officials" do not. */
const isReference = ({definite, country, office, former}: Title) =>
  !former && (definite || country !== null) && office?.id !== "journalist" && office?.id !== "spouse";

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
    possessive: possessive && office !== null,
    definite: tokens[first]!.fold === "the" || (title.definite && !possessive && country !== null),
    entity: null,
    label: null,
    rule: "title",
  };
}

/** "the head of the Russian Foreign Ministry": whoever heads such a body holds the office that the codebook names. */
function asHead(role: RoleMention, headed: Knowledge["headed"]): RoleMention {
  if (role.office !== "chairman" || role.plural) return role;
  const words = role.role.toLowerCase();
  const office = headed.find(({body}) => words.endsWith(body))?.office;
  return office ? {...role, office} : role;
}

/** Offices that a common word may mean: a leader is a head of state or government, a top diplomat the minister. */
const MEANS: Record<string, string[]> = {
  leader: [
    "head-of-state",
    "supreme-leader",
    "head-of-government",
    "state-councillor-leader",
    "head-of-state-chairman",
  ],
  "head-of-state": ["head-of-state", "supreme-leader", "head-of-state-chairman"],
  "foreign-minister": ["foreign-minister", "secretary-of-state"],
  minister: ["foreign-minister", "defence-minister", "minister", "secretary-of-state"],
  "secretary-of-state": ["foreign-minister", "secretary-of-state"],
  chairman: ["parliament-speaker", "chairman"],
  "deputy-minister": ["deputy-minister", "deputy-foreign-minister"],
};
export const meant = (office: string, {officeById}: Pick<Knowledge, "officeById">): string[] =>
  officeById.get(office)?.means ?? MEANS[office] ?? [office];

/** Offices that one person holds at a time, so that the codebook can say who. */
const SINGULAR = new Set([
  "head-of-state",
  "supreme-leader",
  "head-of-government",
  "foreign-minister",
  "secretary-of-state",
  "defence-minister",
  "crown-prince",
  "security-adviser",
]);

function resolve(
  roles: RoleMention[],
  people: PersonMention[],
  knowledge: Knowledge,
  anchor: string | null,
): RoleMention[] {
  const held = people.map((person): Held => ({person, offices: officesOfPerson(person, knowledge, anchor)}));
  const told: Held[] = [];
  let next = 0;
  return roles.map((role) => {
    while (next < held.length && held[next]!.person.start < role.start) told.push(held[next++]!);
    if (role.plural) return role;
    // Who is meant is told near by: among the last forty persons before, and the first few after.
    const before = told.slice(-40).reverse();
    const known =
      role.office === null
        ? counterpart(role, before, knowledge, anchor)
        : resolved(role, [...before, ...held.slice(next, next + 20)], knowledge, anchor);
    if (known.entity && known.office)
      told.push({
        person: {...known, entity: known.entity, label: known.label ?? ""},
        offices: [known.office],
      });
    return known;
  });
}

interface Held {
  person: Pick<PersonMention, "start" | "entity" | "label" | "country" | "role">;
  offices: string[];
}

const officesOfPerson = (
  {office, entity}: PersonMention,
  knowledge: Knowledge,
  anchor: string | null,
): string[] => {
  const known = knowledge.personById.get(entity);
  return [...(office ? [office] : []), ...(known ? officesOn(known, anchor).map((held) => held.office) : [])];
};

function resolved(role: RoleMention, near: Held[], knowledge: Knowledge, anchor: string | null): RoleMention {
  const wanted = meant(role.office!, knowledge);
  // "the Russian representative", "the senior diplomat": such words say no more than the country.
  const vague =
    role.country !== null &&
    (role.office === "senior-diplomat" || (role.office === "official" && role.definite));
  const fits = ({person, offices}: Held) =>
    (role.country === null || person.country === role.country) &&
    (vague || offices.some((office) => (isPortfolio(role) ? [role.office] : wanted).includes(office)));
  const told = bestOf(near.filter(fits), role)?.person;
  if (told)
    return {...role, entity: told.entity, label: told.label, country: told.country, rule: "title-in-article"};
  return isPortfolio(role) ? role : byOffice(role, wanted, knowledge, anchor);
}

/** "the Turkish minister of transport": no plain minister, so that the office alone does not say who. */
const isPortfolio = ({office, role}: RoleMention): boolean =>
  office === "minister" && wordsOf(role).some((word) => !/^(the|ministers?|visiting)$/.test(word));

/** Where no country says who is meant: whom the text gave these very words, else the nearest. */
function bestOf(fit: Held[], {role, country, start}: RoleMention): Held | undefined {
  const words = wordsOf(role);
  const same = fit.filter(
    ({person}) => person.start < start && words.every((word) => wordsOf(person.role ?? "").includes(word)),
  );
  const nearest = fit[0];
  const told = same.some(({person}) => person.entity === nearest?.person.entity);
  return country === null && words.length > 0 && !told ? (same[0] ?? nearest) : nearest;
}

const wordsOf = (title: string): string[] => title.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** The role with whoever held one of the offices for its country on the day; as it was where nobody alone did. */
export function byOffice(
  role: RoleMention,
  wanted: string[],
  knowledge: Knowledge,
  anchor: string | null,
): RoleMention {
  const single = wanted.filter((office) => SINGULAR.has(office));
  if (!role.country || !single.length) return role;
  for (const office of single) {
    const holder = holderOf(knowledge, role.country, new Set([office]), anchor);
    if (holder) return {...role, entity: holder.id, label: holder.name, rule: "office-holder"};
  }
  return role;
}

/** "his Turkish counterpart": the office is that of the last person named from another country. */
function counterpart(
  role: RoleMention,
  before: Held[],
  knowledge: Knowledge,
  anchor: string | null,
): RoleMention {
  const antecedent = before.find(({person}) => person.country !== role.country && person.country !== null);
  const office = antecedent?.offices.find((held) => SINGULAR.has(held)) ?? antecedent?.offices[0] ?? null;
  if (!office || !role.country) return {...role, office};
  const found = byOffice({...role, office}, meant(office, knowledge), knowledge, anchor);
  return {...found, office};
}
