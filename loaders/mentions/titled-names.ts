import {sentenceAt} from "../documents.ts";
import {isCapitalised, type Token} from "../tokens.ts";
import {inOrder, isApposed, isJoint, withJoined, type Titled} from "./coordination.ts";
import {countriesOf} from "./offices.ts";
import {isTaken, take, type Finder, type Name} from "./finder.ts";
import {isHonorific} from "./honorifics.ts";
import {isGivenName, isNameWord, nameEnd, nameWords, skeleton} from "./names.ts";
import {placeAfter} from "./person.ts";
import type {ByToken} from "./places.ts";
import type {Title} from "./titles.ts";

/** What stands between a plural title and its further names: "Presidents A and B". */
const AND = new Set(["and", ",", "&"]);

/** The name or names to which a title leads: "Presidents Xi Jinping and Vladimir Putin", "his counterpart, Hakan Fidan". */
export function namesAfter(finder: Finder, title: Title, known: Map<number, Name>): Titled[] {
  const {tokens} = finder.document;
  const found: Titled[] = [];
  const sentence = sentenceAt(finder.document, tokens[title.first]!.start)!;
  const end = sentence.last;
  // "Chairman of the Peruvian Senate, Rosa Quispe": whose office it is makes it as definite as an article.
  const opens = title.first === sentence.first && title.last > title.core[1];
  const owned = opens || (title.country !== null && !isApposed(finder, title));
  // "with Minister of Foreign Affairs, Mr. A": a form of address begins a name, and never what another does.
  const addressed = tokens[title.last]?.text === "," && isHonorific(tokens, title.last + 1);
  const apposed = title.definite || owned || addressed || isSecond(finder, title);
  const owners = [...title.owners];
  let start: number | undefined;
  let at = nameStart(tokens, title.last, end, apposed, known);
  while (at < end) {
    const name = known.get(at) ?? unknownAt(finder, at, end, title) ?? leader(finder, at, title);
    if (!name || isTaken(finder, name) || isAnother(finder, title, name)) break;
    const first = start ?? name.first;
    found.push({title: found.length ? {...title, first} : withJoined(finder, title, name), name});
    take(finder, {first: title.first, last: name.last});
    const last = pastCountry(finder, name.last);
    if (!title.plural || !AND.has(tokens[last]?.fold ?? "")) break;
    const owner = found.length === owners.length ? ownerBetween(finder, last) : null;
    if (owner) owners.push(owner.country);
    start = owner?.first;
    at = nameStart(tokens, (owner?.last ?? last) + 1, end, true, known);
  }
  return inOrder(found, owners);
}

const LEADS = /^(?:,|and|of|from|the)$/;

/** "the ambassadors of Peru, A, and of Iceland, B": the country before the next name, and where it ends before its comma. */
function ownerBetween(
  {document: {tokens}, placeAt}: Finder,
  from: number,
): {country: string; first: number; last: number} | null {
  let i = from;
  while (LEADS.test(tokens[i]?.fold ?? "")) i++;
  const place = placeAt.get(i);
  const owns = place?.kind === "country" && place.form === "name" && tokens[place.last]?.text === ",";
  return owns && place.country ? {country: place.country, first: place.first, last: place.last} : null;
}

/** "Foreign Ministers A (Peru) and B (Iceland)", "Presidents A of Peru and B of Iceland": the country that stands behind a name. */
function pastCountry(finder: Finder, i: number): number {
  const place = placeAfter(finder, i);
  if (!place) return i;
  return finder.document.tokens[place.last]?.text === ")" ? place.last + 1 : place.last;
}

const VERB =
  /^(?:said|says|told|added|noted|stated|stressed|announced|wrote|explained|went|came|met|held|flew|left|moved|arrived|travelled|traveled|received|visited|will|would|has|had|was|is)$/;

/**
 * "After his meeting with the Russian ambassador, Lund said": behind a comma somebody of one word, or whom the codebook
 * has elsewhere, begins the clause where a verb follows at once.
 */
function isAnother(
  {document: {tokens}, knowledge}: Finder,
  title: Title,
  {first, last, person}: Name,
): boolean {
  if (tokens[title.last]?.text !== "," || title.plural || !VERB.test(tokens[last]?.fold ?? "")) return false;
  if (person) return title.country !== null && !countriesOf(person).has(title.country);
  return nameWords(tokens, first, last).length === 1 && !knowledge.names.notNames.has(tokens[first]!.fold);
}

/** "The Deputy Prime Minister and Minister for Trade, A": a second title of one person is as definite as the first. */
const isSecond = ({titleBefore, document: {tokens}}: Finder, {first, plural}: Title): boolean =>
  !plural && isJoint(tokens[first - 1]) && titleBefore.get(first - 1)?.definite === true;

const DASH_COMMA = /^(,|—|–|--)$/;
const OPEN = new Set(["[", "]", '"']);

/** Passes brackets, honorifics and, before a name in apposition, a comma. */
function nameStart(
  tokens: Token[],
  from: number,
  end: number,
  comma: boolean,
  known: ReadonlyMap<number, Name>,
): number {
  let i = from;
  // "Foreign Minister (FM) A", "Director General (South Asia) A": what explains a title stands in brackets before the name.
  const close = tokens[i]?.text === "(" ? bracketEnd(tokens, i) : i;
  if (close < end) i = close;
  // "met Minister of Health, Hon. Dr. A": a form of address behind the comma says as much as an article.
  const apposed = comma || isHonorific(tokens, i + 1);
  if (apposed && DASH_COMMA.test(tokens[i]?.text ?? "") && i + 1 < end && isCapitalised(tokens[i + 1]!)) i++;
  // "Minister Amir Rey": where a known name begins, its first word is no form of address.
  while (i < end && !known.has(i) && (OPEN.has(tokens[i]!.fold) || isHonorific(tokens, i))) i++;
  return i;
}

const BRACKET_REACH = 7;

/** Where a short bracket of words in capitals ends that begins at token i; i itself where it holds anything else. */
function bracketEnd(tokens: Token[], i: number): number {
  for (let k = i + 1; k < i + BRACKET_REACH && tokens[k]; k++) {
    if (tokens[k]!.text === ")") return k + 1;
    if (!isCapitalised(tokens[k]!) && !/^(and|of|the|&|,|-)$/.test(tokens[k]!.fold)) return i;
  }
  return i;
}

/** A name that the codebook lacks; "Foreign Ministers Review Ties" names nobody: after a plural one word alone is no name. */
function unknownAt(finder: Finder, at: number, end: number, title: Title): Name | null {
  const name = newName(finder, at, end, at > title.last + 1);
  const alone = name && title.plural && nameWords(finder.document.tokens, name.first, name.last).length < 2;
  return alone && !AND.has(finder.document.tokens[name.last]?.fold ?? "") ? null : name;
}

/** A name that the codebook lacks, starting at token i; in apposition it must have two words. */
function newName(
  {document, placeAt, knowledge}: Finder,
  i: number,
  end: number,
  apposition: boolean,
): Name | null {
  const {tokens} = document;
  if (!isNameWord(tokens[i], knowledge.names) && !isGivenName(tokens, i)) return null;
  let stop = i;
  while (stop < Math.min(end, i + 8) && !isCountryOrBody(placeAt.get(stop))) stop++;
  const last = nameEnd(tokens, i, stop, knowledge.names);
  if (last === i) return null;
  return apposition && nameWords(tokens, i, last).length < 2 ? null : {first: i, last, person: null};
}

/** "Presidents Biden and Xi": after a plural, a family name alone, if the codebook knows it. */
function leader({document, knowledge}: Finder, i: number, {plural}: Title): Name | null {
  const token = document.tokens[i];
  const next = document.tokens[i + 1];
  // "officials of the board, Li Quispe": a name that goes on is another's.
  const goesOn = next?.before === "space" && isCapitalised(next);
  const known =
    plural && token && isCapitalised(token) && !goesOn && knowledge.peopleByFamily.has(skeleton(token.fold));
  return known ? {first: i, last: i + 1, person: null} : null;
}

/** A town may stand in a name ("Israel Katz" is in the codebook, "Florence Parly" need not be); a country ends it. */
const isCountryOrBody = (place: ReturnType<ByToken["get"]>) => place !== undefined && place.kind !== "place";
