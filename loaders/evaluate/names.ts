import type {GoldParty} from "./gold.ts";

const words = (name: string): string[] =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

const letters = (name: string): string => [...words(name).join("")].sort().join("");

/**
 * Whether two spellings are one name: alike in any order and however parted ("Choe Son-hui", "Choe Son Hui"), or
 * alike but for a further name ("Sergey Viktorovich Lavrov"). A family name alone is not enough.
 */
export function sameName(a: string, b: string): boolean {
  if (letters(a) === letters(b)) return true;
  const [short, long] = [words(a), words(b)].sort((one, other) => one.length - other.length) as [
    string[],
    string[],
  ];
  return short.length > 1 && short.every((word) => long.includes(word));
}

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
