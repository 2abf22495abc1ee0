import {sentenceAt} from "../documents.ts";
import {nameEndingAt} from "./appositions.ts";
import {take, isTaken, type Finder} from "./finder.ts";
import {isHonorific} from "./honorifics.ts";
import type {PersonMention} from "./mention.ts";
import {isNameWord, nameEnd, nameWords, skeleton} from "./names.ts";
import {countryAfter, toPerson} from "./person.ts";

const PARTNER =
  /^(?:with|met|meets|meet|received|receives|hosted|hosts|phoned|called|telephoned|and|between|by)$/;
const ACTS =
  /^(?:met|meets|meet|held|holds|will|spoke|visited|visits|arrived|arrives|received|receives|hosted|hosts|flew|discussed|and)$/;

/** "Peru's Rosa Quispe met Iceland's Jon Berg": whom a genitive alone gives a country, where a verb says that he deals with others. */
export function readOwned(finder: Finder): PersonMention[] {
  const {document, placeAt, knowledge} = finder;
  const {tokens} = document;
  return tokens.flatMap(({fold}, i) => {
    const place = fold === "'s" ? placeAt.get(i - 1) : undefined;
    const first = i + 1;
    if (place?.kind !== "country" || placeAt.has(first) || !isNameWord(tokens[first], knowledge.names))
      return [];
    const last = nameEnd(tokens, first, tokens.length, knowledge.names);
    const name = {first, last, person: null};
    const words = nameWords(tokens, first, last).length;
    const deals = PARTNER.test(tokens[place.first - 1]?.fold ?? "") || ACTS.test(tokens[last]?.fold ?? "");
    if (words < 2 || words > 4 || !deals || isTaken(finder, name)) return [];
    take(finder, name);
    return [{...toPerson(finder, name, null, "genitive-name"), country: place.country}];
  });
}

/**
 * "met Rosa Quispe of Peru", "Jon Berg (Iceland)": whom the country behind the name makes a party, where the first word is one
 * that people are called by and an office is named beside it, or a form of address stands before it; "Bank of Peru" is nobody, and
 * "Ana Rey of Peru and Jon Berg of Iceland met in the final" are in no office.
 */
export function readOrigins(finder: Finder): PersonMention[] {
  const {document, knowledge} = finder;
  const {tokens} = document;
  return tokens.flatMap((token, i) => {
    const country = token.fold === "of" || token.text === "(" ? countryAfter(finder, i) : null;
    if (country === null) return [];
    const name = nameEndingAt(finder, i);
    const words = nameWords(tokens, name.first, name.last);
    const called =
      words.length > 0 &&
      (isHonorific(tokens, name.first - 1) ||
        (knowledge.firstNames.has(skeleton(words[0]!.fold)) && isInOffice(finder, i)));
    if (!called || words.length < 2 || words.length > 4 || isTaken(finder, name)) return [];
    take(finder, name);
    return [toPerson(finder, name, null, "name-of-country")];
  });
}

const OTHERWISE = /^(?:a|an|chief|head|chairman|founder|owner|author|singer|winner|director)$/;

/** Whether its sentence names an office, and no other calling follows: "Ana Rey of Peru, a singer". */
function isInOffice({document, placeAt, titleBefore}: Finder, i: number): boolean {
  const {tokens} = document;
  const sentence = sentenceAt(document, tokens[i]!.start);
  if (!sentence) return false;
  const end = placeAt.get(tokens[i + 1]?.fold === "the" ? i + 2 : i + 1)?.last ?? i + 2;
  if (tokens[end]?.text === "," && OTHERWISE.test(tokens[end + 1]?.fold ?? "")) return false;
  const {first, last} = sentence;
  for (let k = first; k <= last; k++) if (titleBefore.has(k)) return true;
  return false;
}
