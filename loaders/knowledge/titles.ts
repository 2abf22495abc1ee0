import type {Office} from "../codebook.ts";

type TitleTerm = readonly [string, {office: Office; plural: boolean}];

/** The titles of an office as the press writes them, in singular and plural, "vice minister" also as "vice-minister", a chairman also as chairwoman. */
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
  const hyphened = term.includes("vice ") ? [term, term.replaceAll("vice ", "vice-")] : [term];
  return hyphened.flatMap((spelling) =>
    CHAIRMAN.test(spelling) ? CHAIRS.map((chair) => spelling.replace(CHAIRMAN, chair)) : [spelling],
  );
}

/** Whoever is in the chair may be called by any of these. */
const CHAIRS = ["chairman", "chairwoman", "chairperson", "chair"];
const CHAIRMAN = /\bchairman\b/;

/** "foreign ministers", "ministers of foreign affairs", "secretaries of state". */
function plural(title: string): string {
  const [head, ...rest] = title.split(/ (?=of |for |to |at )/);
  const many = head!.endsWith("man") ? `${head!.slice(0, -2)}en` : `${head!.replace(/y$/, "ie")}s`;
  return [many, ...rest].join(" ");
}
