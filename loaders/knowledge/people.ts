import type {Person} from "../codebook.ts";

/** The forms of a person's names: either order, with patronymic and initial. */
export function personTerms(person: Person): (readonly [string, Person])[] {
  const forms = [person.name, ...(person.aliases ?? [])].flatMap((name) => nameForms(name, person));
  return [...new Set(forms)].map((form) => [form, person] as const);
}

function nameForms(name: string, {family, patronymic}: Person): string[] {
  const given = givenOf(name, family);
  if (!given) return [name];
  const single = !/[ -]/.test(given) && !name.startsWith(family);
  return [
    name,
    `${family} ${given}`,
    `${given} ${family}`,
    ...(single ? [`${given[0]}. ${family}`, `${given[0]}.${family}`] : []),
    ...(patronymic ? withPatronymic(given, patronymic, family) : []),
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
