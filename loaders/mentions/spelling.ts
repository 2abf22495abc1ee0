import {distance} from "fastest-levenshtein";
import type {Person} from "../codebook.ts";
import type {Document} from "../documents.ts";
import type {Knowledge} from "../knowledge.ts";
import type {PersonMention} from "./mention.ts";
import {nameWords, skeleton} from "./names.ts";
import {fold} from "../tokens.ts";
import {officesOn} from "./offices.ts";

/** Letters in which a name may differ from the codebook's, by the length of the name: "Yang Yiechi", "Manoucher Motaki". */
const SLIPS = [
  {letters: 8, slips: 1},
  {letters: 14, slips: 2},
];

/**
 * Persons whom the codebook knows under another spelling: of the same country and in office on the day, alike but for a
 * letter or two. Only one may fit, and a name of one word is left alone.
 */
export function correctSpelling(
  document: Document,
  people: PersonMention[],
  knowledge: Knowledge,
  anchor: string | null,
): PersonMention[] {
  const meant = new Map<string, Person | null>();
  return people.map((person) => {
    if (!person.country || knowledge.personById.has(person.entity)) return person;
    if (!meant.has(person.entity)) meant.set(person.entity, alike(document, person, knowledge, anchor));
    const known = meant.get(person.entity);
    return known ? {...person, entity: known.id, label: known.name, country: known.country} : person;
  });
}

function alike(
  document: Document,
  {first, last, name, country}: PersonMention,
  knowledge: Knowledge,
  anchor: string | null,
): Person | null {
  const words = nameWords(document.tokens, first, last).filter(
    (token) => name.start <= token.start && token.end <= name.end,
  );
  if (words.length < 2) return null;
  const written = letters(words.map(({fold}) => fold));
  const inOffice = speltOf(country ?? "", knowledge).filter(
    ({person}) => officesOn(person, anchor).length > 0,
  );
  return (
    theOne(inOffice.filter(({names}) => areAlike(written, names))) ??
    // "Kim Min" and "Kim Min-su" are two: where the family name comes first, a given name is not cut short.
    (knowledge.names.familyFirst.has(country ?? "")
      ? null
      : theOne(inOffice.filter((one) => isShort(written, one))))
  );
}

/** Somebody whom the codebook knows, with the letters of each name and of the last of the family's. */
export interface Spelt {
  person: Person;
  names: string[];
  last: string;
}

/** A nation's people; their letters are the same for every text that has a stranger's name. */
function speltOf(nation: string, {peopleByNation, speltByNation}: Knowledge): Spelt[] {
  const known = speltByNation.get(nation) ?? (peopleByNation.get(nation) ?? []).map(spelt);
  speltByNation.set(nation, known);
  return known;
}

const spelt = (person: Person): Spelt => ({
  person,
  names: letters(fold(person.name).split(/[ -]/)),
  last: letters(fold(person.family).split(/[ -]/)).at(-1)!,
});

const theOne = (people: Spelt[]): Person | null => (people.length === 1 ? people[0]!.person : null);

const slipsIn = (word: string): number => SLIPS.findLast(({letters}) => word.length >= letters)?.slips ?? 0;

function areAlike(written: string[], names: string[]): boolean {
  const slips = slipsIn(written.join(""));
  return slips > 0 && slipsBetween(written, names) <= slips;
}

/**
 * "Ali Rey" and "Ali bin Said Rey" for Ali Mohammed Rey-Rey: who is called by fewer words is called by the first and the family's
 * last, and the others are words of the longer name too.
 */
function isShort(written: string[], {names, last}: Spelt): boolean {
  const [short, long] = written.length < names.length ? [written, names] : [names, written];
  const has = (list: string[], word: string) => list.some((other) => isWord(word, other));
  return (
    short.length > 1 &&
    isWord(written[0]!, names[0]!) &&
    short.every((word) => has(long, word)) &&
    // "R K Berg" is no Ruth Kahlo: an initial is no family name.
    [short, long].every((list) =>
      has(
        list.filter((word) => word.length > 1),
        last,
      ),
    )
  );
}

/** One word, or a letter away in a long one, or cut short to its first. */
const isWord = (one: string, other: string): boolean =>
  one === other ||
  (one.length === 1 && other.startsWith(one)) ||
  (other.length === 1 && one.startsWith(other)) ||
  distance(one, other) <= slipsIn(one);

/** In how many letters two names differ, the family name first or last. */
const slipsBetween = (one: string[], other: string[]): number =>
  Math.min(...[other, [...other.slice(1), other[0]!]].map((words) => distance(one.join(""), words.join(""))));

const letters = (words: string[]): string[] =>
  words.map((word) => skeleton(word.normalize("NFD").replace(/\p{M}/gu, "")).replace(/[^a-z]/g, ""));
