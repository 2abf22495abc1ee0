import type {Person} from "../codebook.ts";
import {INNER_ARTICLE} from "../mentions/names.ts";

/** The forms of a person's names: either order, with patronymic and initial. */
export function personTerms(person: Person): (readonly [string, Person])[] {
  const names = [person.name, ...(person.aliases ?? [])];
  const arabic = new Set([...names, ...names.map(withoutArticle)].flatMap((name) => [name, joined(name)]));
  const forms = [...arabic, ...[...arabic].flatMap(unhyphened)].flatMap((name) => nameForms(name, person));
  return [...new Set(forms)].map((form) => [form, person] as const);
}

/** "Omar Rey" for Omar al-Rey. */
const withoutArticle = (name: string): string => name.replace(INNER_ARTICLE, " ");

/** "Omar Abdul-Rey" for Omar Abdul Rey. */
const joined = (name: string): string => name.replace(/\b(Abd[aeou]l) (?=\p{Lu})/gu, "$1-");

/** "Amir Abdollahian" and "Amirabdollahian" for Amir-Abdollahian. */
const unhyphened = (name: string): string[] =>
  name.includes("-")
    ? [name.replaceAll("-", " "), name.replace(/-(\p{L})/gu, (_, letter: string) => letter.toLowerCase())]
    : [];

function nameForms(name: string, {family, patronymic}: Person): string[] {
  const given = givenOf(name, family);
  if (!given) return [name];
  const single = !/[ -]/.test(given) && !name.startsWith(family);
  return [
    name,
    `${family} ${given}`,
    `${given} ${family}`,
    // "Jang Song Thaek" has no middle name, and may be Jang Song-thaek.
    ...(name.startsWith(family) ? [`${family} ${given.replace(" ", "-")}`] : withoutMiddle(given, family)),
    ...(single ? [`${given[0]}. ${family}`, `${given[0]}.${family}`] : []),
    ...(patronymic ? withPatronymic(given, patronymic, family) : []),
  ];
}

/** "KP Oli" for K. P. Sharma Oli, "Luiz Silva" for no one: initials run together, and the middle name left out after them. */
function withoutMiddle(given: string, family: string): string[] {
  const words = given.split(" ");
  const initials = words.filter((word) => /^\p{Lu}\.?$/u.test(word));
  const [first] = words;
  const plain = words.length === 2 && words.every((word) => /^\p{Lu}[\p{L}-]{2,}$/u.test(word));
  const run = initials.map((word) => word[0]).join("");
  return [
    ...(initials.length > 1
      ? [`${run} ${family}`, `${[run, ...words.slice(initials.length)].join(" ")} ${family}`]
      : []),
    ...(plain ? [`${first} ${family}`] : []),
  ];
}

const withPatronymic = (given: string, patronymic: string, family: string): string[] => [
  `${given} ${patronymic} ${family}`,
  `${family} ${given} ${patronymic}`,
  `${given[0]}.${patronymic[0]}. ${family}`,
];

/** What a name has beside the family name, which stands first or last; null where it stands elsewhere. */
function givenOf(name: string, family: string): string | null {
  if (name.endsWith(` ${family}`)) return name.slice(0, -family.length - 1);
  return name.startsWith(`${family} `) ? name.slice(family.length + 1) : null;
}
