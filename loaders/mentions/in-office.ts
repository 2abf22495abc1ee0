import type {Knowledge} from "../knowledge.ts";
import type {RoleMention} from "./mention.ts";
import {holderOf, isWithin, officesOn} from "./offices.ts";

/** Offices that one person holds at a time, so that the codebook can say who. */
export const SINGULAR = new Set([
  "head-of-state",
  "supreme-leader",
  "head-of-government",
  "foreign-minister",
  "secretary-of-state",
  "defence-minister",
  "crown-prince",
  "security-adviser",
]);

/** "the leaders of A and B": where a government leads the country, its head comes before a king or president. */
function inOrder(
  {office, country}: RoleMention,
  offices: string[],
  {officeById}: Knowledge,
  day: string | null,
): string[] {
  const led = officeById.get(office ?? "")?.by_government ?? [];
  const governed = led.some(
    (one) => one === country || (typeof one === "object" && one.country === country && isWithin(one, day)),
  );
  return governed ? offices.toSorted((a, b) => rankOf(a) - rankOf(b)) : offices;
}

const rankOf = (office: string): number => (office === "head-of-government" ? 0 : 1);

/** The role with whoever held one of the offices for its country on the day; as it was where nobody alone did. */
export function byOffice(
  role: RoleMention,
  wanted: string[],
  knowledge: Knowledge,
  anchor: string | null,
): RoleMention {
  const single = inOrder(
    role,
    wanted.filter((office) => SINGULAR.has(office)),
    knowledge,
    anchor,
  );
  if (!role.country || !single.length) return byTitle(role, wanted, knowledge, anchor);
  for (const office of single) {
    const holder = holderOf(knowledge, role.country, new Set([office]), anchor);
    if (holder) return {...role, entity: holder.id, label: holder.name, rule: "office-holder"};
  }
  return role;
}

/** "The Secretary-General": of all who head a body or part of it, the one whose title on the day begins with these very words. */
function byTitle(
  role: RoleMention,
  wanted: string[],
  {peopleByCountry}: Knowledge,
  day: string | null,
): RoleMention {
  if (!day || !role.country || !wanted.includes(HEAD)) return role;
  const words = titleProper(role.role);
  const [one, ...more] = (peopleByCountry.get(role.country) ?? []).filter((person) =>
    officesOn(person, day).some(({office, title}) => office === HEAD && titleProper(title ?? "") === words),
  );
  return one && !more.length ? {...role, entity: one.id, label: one.name, rule: "office-holder"} : role;
}

const HEAD = "international-head";
const titleProper = (title: string): string =>
  title
    .replace(/ (?:of|for) .*$/, "")
    .replace("-", " ")
    .toLowerCase();
