import {distance} from "fastest-levenshtein";
import type {Person} from "../codebook.ts";
import type {Document} from "../documents.ts";
import type {Knowledge} from "../knowledge.ts";
import type {PersonMention} from "./mention.ts";
import {nameWords, skeleton} from "./names.ts";
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
  {peopleByNation}: Knowledge,
  anchor: string | null,
): Person | null {
  const words = nameWords(document.tokens, first, last).filter(
    (token) => name.start <= token.start && token.end <= name.end,
  );
  if (words.length < 2) return null;
  const written = letters(words.map(({fold}) => fold));
  const slips = SLIPS.findLast(({letters}) => written.join("").length >= letters)?.slips;
  if (!slips) return null;
  const fit = (peopleByNation.get(country ?? "") ?? []).filter(
    (person) =>
      officesOn(person, anchor).length > 0 &&
      slipsBetween(written, letters(person.name.toLowerCase().split(/[ -]/))) <= slips,
  );
  return fit.length === 1 ? fit[0]! : null;
}

/** In how many letters two names differ, the family name first or last. */
const slipsBetween = (one: string[], other: string[]): number =>
  Math.min(...[other, [...other.slice(1), other[0]!]].map((words) => distance(one.join(""), words.join(""))));

const letters = (words: string[]): string[] =>
  words.map((word) => skeleton(word.normalize("NFD").replace(/\p{M}/gu, "")).replace(/[^a-z]/g, ""));
