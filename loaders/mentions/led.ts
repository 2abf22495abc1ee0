import {sentenceAt} from "../documents.ts";
import type {Token} from "../tokens.ts";
import {asideStart, nameBefore} from "./appositions.ts";
import {bodyBefore, bodyBehind} from "./led-bodies.ts";
import {isTaken, take, type Finder, type Name} from "./finder.ts";
import type {PersonMention} from "./mention.ts";
import {isNameWord, nameEnd, nameWords} from "./names.ts";
import {toPerson} from "./person.ts";
import {partyOf} from "./places.ts";

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

/** "a Peruvian delegation led by Deputy Trade Minister Rosa Quispe", "under her", "with her at its head": the same of those whose title names no country. */
export const withLed = (finder: Finder, people: PersonMention[]): PersonMention[] =>
  people.map((person) => {
    const country = person.country === null ? countryLed(finder, person) : null;
    return country === null ? person : {...person, country};
  });

/** The country of those whom somebody leads, told of before his title and name. */
function countryLed(finder: Finder, {first, last}: PersonMention): string | null {
  const {tokens} = finder.document;
  const before = tokens[first - 1]?.fold;
  // "Peru's ties with Norway grew under her": what grew is no body that she leads.
  if (before === "under") return bodyBefore(finder, first - 1);
  if (before === "by" && LEADS.has(tokens[first - 2]?.fold ?? "")) return countryBefore(finder, first - 2);
  return before === "with" && isAtHead(tokens, last) ? countryBefore(finder, first - 1) : null;
}

const HEAD_REACH = 30;

const isAtHead = (tokens: Token[], from: number): boolean =>
  tokens
    .slice(from, from + HEAD_REACH)
    .some(({fold}, k, near) => fold === "head" && near[k - 2]?.fold === "at");

const LEAD = /^(?:(?:head|chair|lead|represent|preside)s|led|(?:head|chair|represent|presid)ed)$/;
const LEADING = /^(?:leading|heading|chairing|representing)$/;

/** "Rosa Quispe, who heads the Peruvian delegation", "Jon Berg (left), leading the Icelandic side": what somebody leads says whose he is. */
export function readLeading(finder: Finder): PersonMention[] {
  return finder.document.tokens.flatMap(({fold}, i) => {
    if (!LEAD.test(fold) && !LEADING.test(fold)) return [];
    const comma = commaBefore(finder, i);
    const name =
      comma === null ? null : nameBefore(finder, {first: comma + 1, last: i, country: null, plural: false});
    const country = name && (bodyBehind(finder, i + 1) ?? countryAlone(finder, i + 1));
    if (!country) return [];
    const person = {...toPerson(finder, name, null, "leads"), country};
    const last = bodyEnd(finder, i) ?? name.last;
    take(finder, {first: name.first, last});
    return [{...person, last, end: finder.document.tokens[last - 1]!.end}];
  });
}

/** Where the comma or bracket stands behind the name that the verb at token i speaks of; null where it is no such verb. */
function commaBefore({document: {tokens}}: Finder, i: number): number | null {
  const verb = LEAD.test(tokens[i]!.fold) ? (tokens[i - 1]?.fold === "also" ? i - 2 : i - 1) : i;
  if (verb < i && tokens[verb]?.fold !== "who") return null;
  return tokens[verb - 1]?.text === "," ? asideStart(tokens, verb - 1) : null;
}

/** "who leads Peru, met": a country that is led itself, with nothing that it is led to. */
function countryAlone({document: {tokens}, placeAt}: Finder, i: number): string | null {
  const place = placeAt.get(i);
  const ends =
    place?.kind === "country" && place.form !== "demonym" && /^[,.]$/.test(tokens[place.last]?.text ?? "");
  return ends ? place.country : null;
}

const ANOTHER =
  /^(?:and|that|which|who|when|while|where|after|before|is|was|were|will|has|had|in|on|at|to|with|;)$/;

/** Where the words end that say what somebody leads, if a comma or a stop closes them: they are his, as a title is. */
function bodyEnd({document: {tokens}, taken}: Finder, i: number): number | null {
  for (let k = i + 1; k < i + REACH && tokens[k]; k++) {
    if (/^[,.]$/.test(tokens[k]!.text)) return k;
    if (taken.has(k) || ANOTHER.test(tokens[k]!.fold)) return null;
  }
  return null;
}

/** A name of two to four words. */
function nameAt(finder: Finder, first: number): Name | null {
  const {document, knowledge, placeAt} = finder;
  if (!isNameWord(document.tokens[first], knowledge.names) || placeAt.has(first)) return null;
  const last = nameEnd(document.tokens, first, document.tokens.length, knowledge.names);
  const words = nameWords(document.tokens, first, last).length;
  const name = {first, last, person: null};
  return words > 1 && words < 5 && !isTaken(finder, name) ? name : null;
}

/** How many tokens from the verb the body may stand that is led. */
const REACH = 16;

/** The country of the last body or people told of before in the sentence; "talks of Peru and Iceland, co-chaired by A and B" are of neither alone. */
function countryBefore({document, placeAt}: Finder, i: number): string | null {
  if (document.tokens[i - 1]?.fold === "-") return null;
  const start = sentenceAt(document, document.tokens[i]!.start)!.first;
  for (let k = i - 1; k >= Math.max(start, i - REACH); k--) {
    const place = placeAt.get(k);
    const party = place && (place.kind !== "place" || place.form === "demonym") ? partyOf(place) : null;
    if (party) return party;
  }
  return null;
}
