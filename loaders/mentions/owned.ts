import {take, isTaken, type Finder} from "./finder.ts";
import type {PersonMention} from "./mention.ts";
import {isNameWord, nameEnd, nameWords} from "./names.ts";
import {toPerson} from "./person.ts";

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
