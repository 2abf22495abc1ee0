import type {Token} from "../tokens.ts";
import {isNameWord} from "./names.ts";
import {countriesOf} from "./offices.ts";
import type {Finder, Name} from "./finder.ts";
import type {Title} from "./titles.ts";

/** A name with the title to which it belongs. */
export interface Titled {
  title: Title;
  name: Name;
}

/** "his colleagues from A and B, X and Y": as many names as countries go together in their order. */
export const inOrder = (found: Titled[], owners: string[]): Titled[] =>
  owners.length > 1 && found.length === owners.length
    ? found.map(({title, name}, i) => ({name, title: {...title, country: owners[i]!, owners: [owners[i]!]}}))
    : found;

/** "State Councilor and Foreign Minister": titles that "and" or a comma joins before one name are that person's. */
export function withJoined(finder: Finder, title: Title, {person}: Pick<Name, "person">): Title {
  const previous = joinedBefore(finder, title);
  // "Foreign Secretary and Vice Foreign Minister Sun": an office of other countries than his is somebody else's.
  const foreign =
    person && previous?.office?.countries?.every((country) => !countriesOf(person).has(country));
  if (!previous || foreign) return title;
  const first = withJoined(finder, previous, {person});
  const [higher, lower] =
    (first.office?.level ?? 9) < (title.office?.level ?? 9)
      ? [first.office, title.office]
      : [title.office, first.office];
  return {
    ...title,
    first: first.first,
    core: [first.core[0], title.core[1]],
    office: higher,
    further: [...first.further, ...title.further, ...(lower ? [lower.id] : [])],
    country: first.country ?? title.country,
    owners: [...new Set([...first.owners, ...title.owners])],
    definite: first.definite,
  };
}

/** "Deputy Prime Minister - Minister of Trade": a dash between two offices of one person stands for "and". */
export const isJoint = (token: Token | undefined): boolean =>
  /^(?:and|&)$/.test(token?.fold ?? "") || (/^[-–—]$/.test(token?.text ?? "") && token!.before === "space");

/** The free title that ends at the "and" before this one; null where there is none, or where it has its own name. */
function joinedBefore(finder: Finder, title: Title): Title | null {
  const {titleBefore, taken, document} = finder;
  const {tokens} = document;
  const joint = title.first - 1;
  if (title.plural || title.definite || !(tokens[joint]?.text === "," || isJoint(tokens[joint]))) return null;
  const previous = titleBefore.get(tokens[joint - 1]?.text === "," ? joint - 1 : joint);
  if (!previous || previous.plural || taken.has(previous.last - 1)) return null;
  // "The Foreign Secretary and Secretary Kerry": an office of one country stands for itself.
  if (previous.office?.countries?.length === 1 && tokens[title.last]?.text !== ",") return null;
  return isApposed(finder, previous) ? null : previous;
}

/** "A, President of B, and Prime Minister C": the first title stands behind a name of its own. */
export function isApposed({document: {tokens}, placeAt, knowledge}: Finder, {first}: Title): boolean {
  const behind = tokens[first - 1]?.text === "," && isNameWord(tokens[first - 2], knowledge.names);
  return behind && !placeAt.has(first - 2);
}
