import {sentenceAt} from "../documents.ts";
import type {Finder} from "./finder.ts";
import type {PersonMention} from "./mention.ts";

/** "Peru is open to all, its ambassador in Lima, Rosa Quispe, said": "its" is of the one country that the sentence names before. */
export const withPossessors = (finder: Finder, people: PersonMention[]): PersonMention[] =>
  people.map((person) => {
    const its = person.country === null && person.role !== null ? itsAt(finder, person) : null;
    const country = its === null ? null : onlyCountryBefore(finder, its);
    return country ? {...person, country, owned: true} : person;
  });

/** Where "its" opens the words of a title; null where another word does. */
function itsAt({document: {tokens}}: Finder, {first}: PersonMention): number | null {
  return [first, first - 1].find((i) => tokens[i]?.fold === "its") ?? null;
}

function onlyCountryBefore({document, placeAt}: Finder, i: number): string | null {
  const countries = new Set<string>();
  for (let k = sentenceAt(document, document.tokens[i]!.start)!.first; k < i; k++) {
    const place = placeAt.get(k);
    if (place?.kind === "country" && place.country) countries.add(place.country);
  }
  return countries.size === 1 ? [...countries][0]! : null;
}
