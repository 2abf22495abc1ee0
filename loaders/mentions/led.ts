import {sentenceAt} from "../documents.ts";
import {isTaken, take, type Finder, type Name} from "./finder.ts";
import type {PersonMention} from "./mention.ts";
import {isNameWord, nameEnd, nameWords} from "./names.ts";
import {toPerson} from "./person.ts";

const LEADS = new Set(["led", "headed", "chaired", "represented"]);

/** "The Peruvian delegation was led by Rosa Quispe": who leads a country's people is of it, though no title says so. */
export function readLed(finder: Finder): PersonMention[] {
  const people: PersonMention[] = [];
  finder.document.tokens.forEach(({fold}, i, tokens) => {
    const name = LEADS.has(fold) && tokens[i + 1]?.fold === "by" ? nameAt(finder, i + 2) : null;
    const country = name && countryBefore(finder, i);
    if (!country) return;
    take(finder, name);
    people.push({...toPerson(finder, name, null, "led-by"), country});
  });
  return people;
}

/** "a Peruvian delegation led by Deputy Trade Minister Rosa Quispe": the same of those whose title names no country. */
export const withLed = (finder: Finder, people: PersonMention[]): PersonMention[] =>
  people.map((person) => {
    const {tokens} = finder.document;
    const led = tokens[person.first - 1]?.fold === "by" && LEADS.has(tokens[person.first - 2]?.fold ?? "");
    const country = led && person.country === null ? countryBefore(finder, person.first - 2) : null;
    return country === null ? person : {...person, country};
  });

/** A name of two to four words. */
function nameAt(finder: Finder, first: number): Name | null {
  const {document, knowledge, placeAt} = finder;
  if (!isNameWord(document.tokens[first], knowledge.names) || placeAt.has(first)) return null;
  const last = nameEnd(document.tokens, first, document.tokens.length, knowledge.names);
  const words = nameWords(document.tokens, first, last).length;
  const name = {first, last, person: null};
  return words > 1 && words < 5 && !isTaken(finder, name) ? name : null;
}

/** How many tokens before the verb the body may stand that is led. */
const REACH = 16;

/** The country of the last body or people told of before in the sentence. */
function countryBefore({document, placeAt}: Finder, i: number): string | null {
  const start = sentenceAt(document, document.tokens[i]!.start)!.first;
  for (let k = i - 1; k >= Math.max(start, i - REACH); k--) {
    const place = placeAt.get(k);
    if (place?.country && (place.kind !== "place" || place.form === "demonym")) return place.country;
  }
  return null;
}
