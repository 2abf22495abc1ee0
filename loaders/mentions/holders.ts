import type {Knowledge} from "../knowledge.ts";
import type {PersonMention, RoleMention} from "./mention.ts";
import {isFormer, officesOn} from "./offices.ts";
import {byOffice, SINGULAR} from "./in-office.ts";

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
export const meant = (office: string, {officeById}: Pick<Knowledge, "officeById">): string[] => {
  const means = officeById.get(office)?.means;
  // "the Taoiseach" is whoever the article gives that title, or the head of government.
  return means ? [office, ...means] : (MEANS[office] ?? [office]);
};

/** The roles with whoever is meant: somebody whom the article names near by, else who held the office on the day. */
export function resolve(
  roles: RoleMention[],
  people: PersonMention[],
  knowledge: Knowledge,
  anchor: string | null,
  hostOf: (role: RoleMention) => string | null,
  isSender: (person: {first: number}) => boolean,
  goesOn: (role: RoleMention, nearest: {start: number}) => number | null,
): RoleMention[] {
  const held = people.map((person): Held => ({person, offices: officesOfPerson(person, knowledge, anchor)}));
  const told: Held[] = [];
  let next = 0;
  return roles.map((role) => {
    while (next < held.length && held[next]!.person.start < role.start) told.push(held[next++]!);
    if (role.plural) return role;
    // Who is meant is told near by: among the last forty persons before, and the first few after.
    const before = told.slice(-40).reverse();
    const host = hostOf(role);
    const near = withoutSenders([...before, ...held.slice(next, next + 20)], role, isSender);
    const known =
      role.office === null
        ? counterpart(role, before, knowledge, anchor)
        : resolved(
            role,
            host === null ? near : near.filter(({person}) => person.country !== host),
            knowledge,
            anchor,
            ({person}) => goesOn(role, person),
          );
    if (known.entity && known.office)
      told.push({
        person: {...known, entity: known.entity, label: known.label ?? ""},
        offices: [known.office],
      });
    return known;
  });
}

/** "King A received B, who handed him a letter from King C. The King …": where no word says which, one who is there comes before one who sent him. */
function withoutSenders(
  near: Held[],
  {country, definite}: RoleMention,
  isSender: (person: {first: number}) => boolean,
): Held[] {
  if (country !== null || !definite) return near;
  const [senders, others] = [true, false].map((is) => near.filter(({person}) => isSender(person) === is));
  return [...others!, ...senders!];
}

interface Held {
  person: Pick<PersonMention, "start" | "first" | "entity" | "label" | "country" | "role">;
  offices: string[];
}

const officesOfPerson = (
  {office, role, entity}: PersonMention,
  knowledge: Knowledge,
  anchor: string | null,
): string[] => {
  const known = knowledge.personById.get(entity);
  const told = office && !isFormer(role) ? [office] : [];
  return [...told, ...(known ? officesOn(known, anchor).map((held) => held.office) : [])];
};

/** "its envoy in Lima": an ambassador is so called, where no word says on what he was sent. */
const ENVOY = /^(?:(?:the|its|their|his|new) )*envoy\b/i;

function resolved(
  role: RoleMention,
  near: Held[],
  knowledge: Knowledge,
  anchor: string | null,
  fromStart: (nearest: Held) => number | null,
): RoleMention {
  const wanted = [...meant(role.office!, knowledge), ...(ENVOY.test(role.role) ? ["ambassador"] : [])];
  // "the Russian representative", "the senior diplomat": such words say no more than the country.
  const vague =
    role.country !== null &&
    (role.office === "senior-diplomat" || (role.office === "official" && role.definite));
  const fits = ({person, offices}: Held) =>
    (role.country === null || person.country === role.country) &&
    !serves(role, person) &&
    (vague || offices.some((office) => (isPortfolio(role) ? [role.office] : wanted).includes(office)));
  const told = (
    bestOf(subjectFirst(near.filter(fits), role, fromStart), role) ?? titled(role, near, knowledge)
  )?.person;
  if (told)
    return {...role, entity: told.entity, label: told.label, country: told.country, rule: "title-in-article"};
  return isPortfolio(role) ? role : byOffice(role, wanted, knowledge, anchor);
}

/** "Foreign Secretary A … Foreign Secretary called on B": where the word alone says of which country, whoever was given that very title before. */
function titled(
  {role, owners, start, office, country}: RoleMention,
  near: Held[],
  {officeById}: Knowledge,
): Held | undefined {
  const own = country === null || officeById.get(office ?? "")?.countries?.length === 1;
  if (owners.length || !own) return undefined;
  const [before, words] = [near.filter(({person}) => person.start < start), role.toLowerCase()];
  const called = ({person}: Held) => person.role?.toLowerCase() ?? "";
  // "Foreign Secretary A … The Secretary": the last word of the title stands for it; "the President" is no vice president.
  const ends = (title: string) => title.split(" ").at(-1) === words && !LESSER.test(title);
  return before.find((one) => called(one) === words) ?? before.find((one) => ends(called(one)));
}

/** "Minister A met Minister B. The Minister also met C": whoever does more was the first of those of whom the sentence before tells. */
function subjectFirst(
  fit: Held[],
  {country, start}: RoleMention,
  fromStart: (one: Held) => number | null,
): Held[] {
  const [nearest] = fit;
  const from = nearest && country === null && nearest.person.start < start ? fromStart(nearest) : null;
  if (from === null) return fit;
  const there = fit.filter(({person}) => person.start >= from && person.start <= nearest!.person.start);
  return [...there.reverse(), ...fit.filter((one) => !there.includes(one))];
}

const LESSER = /\b(?:deputy|vice|former|ex|assistant|under|prime)\b/;

/** "a representative of President A": A is whom he serves. */
const serves = ({role}: RoleMention, {label}: Held["person"]): boolean =>
  wordsOf(role).includes(wordsOf(label).at(-1) ?? "");

/** "the Turkish minister of transport": no plain minister, so that the office alone does not say who. */
export const isPortfolio = ({office, role}: Pick<RoleMention, "office" | "role">): boolean =>
  office === "minister" && wordsOf(role).some((word) => !/^(the|ministers?|visiting)$/.test(word));

/** Where no country says who is meant: whom the text gave these very words, else the nearest. */
function bestOf(fit: Held[], {role, country, start}: RoleMention): Held | undefined {
  const words = wordsOf(role);
  const [nearest] = fit;
  if (country !== null) return nearest;
  const before = fit.filter(({person}) => person.start < start);
  const short = INITIALS.exec(role)?.[0].toLowerCase();
  const initialled = short && before.find(({person}) => initialsOf(person.role ?? "") === short);
  if (initialled || !words.length) return initialled || nearest;
  const called = (holds: (title: string[]) => boolean) =>
    before.filter(({person}) => holds(wordsOf(person.role ?? "")));
  const same = called((title) => words.every((word) => title.includes(word)));
  // "Deputy Minister A met Deputy Foreign Minister B. The Deputy Minister": the words in their order are A's.
  const verbatim = called((title) => title.join(" ").includes(words.join(" ")));
  const best = verbatim.length ? verbatim : same;
  return best.some(({person}) => person.entity === nearest?.person.entity) ? nearest : (best[0] ?? nearest);
}

const INITIALS = /\b\p{Lu}{2,4}$/u;

/** "Chief Trade Envoy A met Trade Envoy B. The CTE": the first letters of A's title. */
const initialsOf = (title: string): string =>
  wordsOf(title)
    .map((word) => word[0])
    .join("");

const wordsOf = (title: string): string[] => title.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** "his Turkish counterpart": the office is that of the last person named from another country. */
function counterpart(
  role: RoleMention,
  before: Held[],
  knowledge: Knowledge,
  anchor: string | null,
): RoleMention {
  // "the Director General, A, met his Peruvian counterpart": the home press leaves out whose A is.
  const antecedent = before.find(
    ({person}) => person.country !== role.country && (person.country !== null || person.role !== null),
  );
  const office = antecedent?.offices.find((held) => SINGULAR.has(held)) ?? antecedent?.offices[0] ?? null;
  if (!office || !role.country) return {...role, office};
  const found = byOffice({...role, office}, meant(office, knowledge), knowledge, anchor);
  return {...found, office};
}
