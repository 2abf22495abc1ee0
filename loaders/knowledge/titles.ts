import type {Office} from "../codebook.ts";

type TitleTerm = readonly [string, {office: Office; plural: boolean}];

/** The titles of an office as the press writes them, in singular and plural, "vice minister" also as "vice-minister". */
export function titleTerms(office: Office): TitleTerm[] {
  const titles = office.titles.flatMap(spellings).flatMap((term): TitleTerm[] => [
    [term, {office, plural: false}],
    [plural(term), {office, plural: true}],
  ]);
  return [...titles, ...(office.plurals ?? []).map((term): TitleTerm => [term, {office, plural: true}])];
}

const isAcronym = (title: string) => /^[A-Z]{2,}$/.test(title);

function spellings(title: string): string[] {
  const term = isAcronym(title) ? title : title.toLowerCase();
  return term.includes("vice ") ? [term, term.replaceAll("vice ", "vice-")] : [term];
}

/** "foreign ministers", "ministers of foreign affairs", "secretaries of state". */
function plural(title: string): string {
  const [head, ...rest] = title.split(/ (?=of |for |to |at )/);
  return [head!.replace(/y$/, "ie") + "s", ...rest].join(" ");
}
