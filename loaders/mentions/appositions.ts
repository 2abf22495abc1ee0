import {sentenceAt, type Document} from "../documents.ts";
import {isCapitalised, type Token} from "../tokens.ts";
import {isJoint} from "./coordination.ts";
import {isTaken, type Finder, type Name} from "./finder.ts";
import {isHonorific} from "./honorifics.ts";
import {isFathersName, isGivenName, isNameWord, nameWords, skeleton} from "./names.ts";
import {countriesOf} from "./offices.ts";
import {POSTED} from "./person.ts";
import type {Title} from "./titles.ts";

/** The title in apposition after a name: "Zhao Leji, chairman of the Standing Committee". */
export function titleAfter({tokens}: Document, name: Name, titles: Map<number, Title>): Title | null {
  const end = asideEnd(tokens, name.last);
  const comma = tokens[end]?.fold;
  const apposed = comma === "," || comma === "(" || comma === "--" || comma === "-";
  const title = titles.get(apposed ? end + 1 : name.last);
  // "Sartaj Aziz Advisor to the Prime Minister": scrapes lose the comma; a small letter would be prose.
  if (!title || title.plural || isForeign(name, title) || (!apposed && !isCapitalised(tokens[title.first]!)))
    return null;
  if (isAnother(tokens, title)) return null;
  return apposed || title.first === title.core[0] ? title : null;
}

/** "Minister A, Peruvian counterpart discuss fishing": a headline's comma joins two; "A, his counterpart", "A, Peruvian counterpart of B" are one. */
const isAnother = (tokens: Token[], {core: [, end], last, possessive}: Title): boolean =>
  !possessive &&
  /^(?:counterpart|homologue)$/.test(tokens[end - 1]!.fold) &&
  ![tokens[end]?.fold, tokens[last]?.text].some((next) => next === "of" || next === ",");

/** "At the talks with A, the foreign minister of B said": an office of a state whom A never stood for is another's; whoever is posted may be. */
const isForeign = ({person}: Name, {country, owners, office}: Title): boolean =>
  !!person &&
  country !== null &&
  owners.includes(country) &&
  !POSTED.has(office?.id ?? "") &&
  !countriesOf(person).has(country);

/** "Rosa Quispe (left), the": how many words such a bracket may have. */
const ASIDE = 3;

/** Where a short bracket ends that begins at token i and that a comma follows; i where there is none. */
function asideEnd(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.text !== "(") return i;
  for (let k = i + 2; k <= i + ASIDE + 1; k++)
    if (tokens[k]?.text === ")") return tokens[k + 1]?.text === "," ? k + 1 : i;
  return i;
}

/** Where such a bracket begins that ends before the comma at token i; i where there is none. */
export function asideStart(tokens: readonly Token[], i: number): number {
  if (tokens[i - 1]?.text !== ")") return i;
  for (let k = i - 3; k >= i - ASIDE - 2; k--) if (tokens[k]?.text === "(") return k;
  return i;
}

const CLOSES = /^[,.;)]$/;

/** "A, Politburo member and Secretary of the Party Committee of B, said": the second title of one apposition. */
export function withFurther({tokens}: Document, title: Title, titles: Map<number, Title>): Title {
  const further = isJoint(tokens[title.last]) ? titles.get(title.last + 1) : undefined;
  const one =
    further && !further.plural && !further.definite && CLOSES.test(tokens[further.last]?.text ?? "");
  if (!one) return title;
  const owners = [...new Set([...title.owners, ...further.owners])];
  const offices = [...title.further, ...(further.office ? [further.office.id] : [])];
  return {...title, last: further.last, country: title.country ?? further.country, owners, further: offices};
}

/** A name before a title in apposition; the codebook need not hold it. */
export function nameBefore(
  finder: Finder,
  title: Pick<Title, "first" | "last" | "country" | "plural">,
): Name | null {
  const {tokens} = finder.document;
  const comma = isNamedAs(tokens, title) ? title.first - 1 : relativeStart(tokens, title.first) - 1;
  if (title.plural || comma < 1 || !/^(?:[,(]|as)$/.test(tokens[comma]!.text)) return null;
  const name = nameEndingAt(finder, asideStart(tokens, comma));
  const words = nameWords(tokens, name.first, name.last).length;
  return isTaken(finder, name) || words < (isAlone(finder, title, name) ? 1 : 2) ? null : name;
}

/** "the credentials of A as Ambassador of B": an office in capitals, whose country is said. */
const isNamedAs = (
  tokens: readonly Token[],
  {first, last, country}: Pick<Title, "first" | "last" | "country">,
) => tokens[first - 1]?.fold === "as" && country !== null && isCapitalised(tokens[last - 1]!);

/** The words of a name that end before a token, without what leads to them. */
export function nameEndingAt(finder: Finder, last: number): Name {
  const {tokens} = finder.document;
  let first = last;
  while (
    first > 0 &&
    last - first < LONGEST &&
    isNamePart(finder, first - 1) &&
    (first === last || tokens[first]!.before !== "paragraph")
  )
    first--;
  while (first < last && (!isNameWord(tokens[first], finder.knowledge.names) || isHonorific(tokens, first)))
    first++;
  return {first, last, person: null};
}

/** How many tokens a name may have: "Ahmad bin Said bin Amir Al Rey". */
const LONGEST = 9;

const SAYS = /^(?:said|says|met|told|went|will|would|has|had|was|is|\w+ed)$/;

/** "Suwanto, the Foreign Minister of Peru, met": one word is a name where a title with its country stands about it in commas. */
function isAlone(
  {document, titleBefore}: Finder,
  {last, country}: Pick<Title, "first" | "last" | "country">,
  name: Name,
): boolean {
  const {tokens} = document;
  const long = tokens[name.first]!.text.length > 3;
  if (!long || !country || titleBefore.has(name.first) || !CLOSES.test(tokens[last]?.text ?? ""))
    return false;
  // "Today, the Foreign Minister of Peru, on his way, met": what begins a sentence need be no name.
  const opens = sentenceAt(document, tokens[name.first]!.start)?.first === name.first;
  if (!opens && !/^\p{L}/u.test(tokens[name.first - 1]!.text)) return false;
  return !opens || tokens[name.last]!.text === "(" || SAYS.test(tokens[last + 1]?.fold ?? "");
}

const IS = /^is$/;
const BEARS = /^(?:serves|served|acts|acted|works|worked)$/;
const SINCE = /^(?:also|now|currently|then)$/;

/** "A, who is also the trade minister of C", "A, who serves as": where a clause begins that says no more than the title it leads to; else the title's start. */
function relativeStart(tokens: readonly Token[], first: number): number {
  const as = tokens[first - 1]?.fold === "as" ? first - 1 : first;
  const verb = SINCE.test(tokens[as - 1]?.fold ?? "") ? as - 2 : as - 1;
  const bears = (as < first ? BEARS : IS).test(tokens[verb]?.fold ?? "");
  const who = SINCE.test(tokens[verb - 1]?.fold ?? "") ? verb - 2 : verb - 1;
  return bears && tokens[who]?.fold === "who" ? who : first;
}

/** "Florence Rey": a town whose name is a first name of the codebook may be one, where no "in" leads to it. */
const isNamesake = ({document: {tokens}, placeAt, knowledge}: Finder, i: number): boolean =>
  placeAt.get(i)?.kind === "place" &&
  knowledge.firstNames.has(skeleton(tokens[i]!.fold)) &&
  (isNameWord(tokens[i + 1], knowledge.names) || isGivenName(tokens, i)) &&
  !/^(?:in|at|to|from|of|near|,)$/.test(tokens[i - 1]?.fold ?? "");

function isNamePart(finder: Finder, i: number): boolean {
  const {document, placeAt, knowledge} = finder;
  const token = document.tokens[i]!;
  if (placeAt.has(i) && !isNamesake(finder, i)) return false;
  return (
    isNameWord(token, knowledge.names) ||
    isFathersName(document.tokens, i) ||
    knowledge.names.particles.has(token.fold) ||
    (token.fold === "-" && token.before === "none") ||
    // "Yoo Heung-soo"
    (token.before === "none" && document.tokens[i - 1]?.fold === "-")
  );
}
