import {distance} from "fastest-levenshtein";
import {skeleton} from "../mentions/names.ts";
import {fold} from "../tokens.ts";
import type {GoldParty} from "./gold.ts";

const words = (name: string): string[] =>
  fold(name.normalize("NFKC"))
    .split(/[^\p{L}]+/u)
    .filter((word, i, all) => word && (i === 0 || i === all.length - 1 || !ARTICLE.test(word)));

/** "Omar al-Rashid" and "Omar Rashid" are one; "Al" may be a name as well, first or last. */
const ARTICLE = /^[ae]l$/;

const letters = (name: string[]): string => [...name.join("")].sort().join("");

/**
 * Whether two spellings are one name: alike in any order and however parted ("Choe Son-hui", "Choe Son Hui") or
 * transliterated ("Sergei", "Sergey"; a long name by another letter), or alike but for a further name ("Sergey Viktorovich
 * Lavrov") or initials ("S. Lavrov"). A family name alone is not enough.
 */
export function sameName(a: string, b: string): boolean {
  if (letters(words(a)) === letters(words(b))) return true;
  const [one, other] = [a, b].map((name) => words(name).map(skeleton)) as [string[], string[]];
  if (letters(one) === letters(other)) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const full = short.some(
    (word) => word.length > 1 && long.some((near) => near.length > 1 && isWord(word, near)),
  );
  return short.length > 1 && full && short.every((word) => long.some((near) => isWord(word, near)));
}

/** Letters from which on two transliterations may differ in one. */
const LONG = 6;

/** The same word, one transliterated otherwise or cut short to its first letter. */
const isWord = (one: string, other: string): boolean =>
  one === other ||
  ([one, other].some(({length}) => length === 1) && one[0] === other[0]) ||
  (Math.min(one.length, other.length) >= LONG && distance(one, other) === 1);

/** The spellings that are right for a participant: the name, and how the text writes it. */
export function spellings({name, as_written, named_in_text}: GoldParty): string[] {
  if (name === null) return [];
  return [name, ...(named_in_text === false ? [] : (as_written?.split(";") ?? []))];
}

/** Whether a found name is that of the participant. */
export const isNamed = (party: GoldParty, name: string): boolean =>
  spellings(party).some((spelling) => sameName(spelling, name));

/** A word for comparing places: without accents, case and punctuation. */
export const plain = (text: string): string => words(text).join(" ");
