import type {ParticipantDraft} from "./accounts.ts";

/** Small words of names, which say nothing of who it is. */
const PARTICLE = /^(?:al|el|bin|ibn|bint|abu|de|da|dos|van|von|der|la|le)$/;
/** From how many letters on the vowels of a word may differ, and a letter be doubled: Mohammed and Mohamed, but not Li Peng and Li Ping. */
const LONG = 6;

/** The words of a person's id by which spellings of one name are compared. */
export const nameWords = (person: string): string[] =>
  person
    .split("-")
    .filter((word) => word.length > 1 && !PARTICLE.test(word))
    .map((word) => (word.length < LONG ? word : `${word[0]}${consonants(word.slice(1))}`));

const consonants = (word: string): string => word.replace(/[aeiou]/g, "").replace(/(.)\1+/g, "$1");

/**
 * Whether two ids can be of one person, beside the same counterparts on the same day: "Minister Quispe" and "Rosa Quispe",
 * "Mohammed Berg" and "Mohamed Berg". An id of the codebook holds all names, and one made of a name those that the article gave.
 */
export function isSamePerson(a: string, b: string): boolean {
  if (a === b) return true;
  const [few, many] = [nameWords(a), nameWords(b)].sort((one, other) => one.length - other.length) as [
    string[],
    string[],
  ];
  return few.length > 0 && (few.every((word) => many.includes(word)) || areRespelt(few, many));
}

/** "Jang Sung-min" and "Chang Sung-min", "Kim Gun" and "Gim Gun": of names in three parts, one may begin with the voice or without. */
function areRespelt(few: string[], many: string[]): boolean {
  const [one, ...ones] = few.filter((word) => !many.includes(word));
  const [other, ...others] = many.filter((word) => !few.includes(word));
  if (!one || !other || ones.length || others.length || few.length < RESPELT || many.length < RESPELT)
    return false;
  return unvoiced(one) === unvoiced(other);
}

/** From how many words on: a shorter name has too little else in common. */
const RESPELT = 3;
/** The first letters of such spellings; "i" is what the skeleton of a name makes of "j". */
const VOICED: Record<string, string> = {b: "p", d: "t", g: "k", i: "ch", j: "ch"};

const unvoiced = (word: string): string => `${VOICED[word[0]!] ?? word[0]}${word.slice(1)}`;

/** The one of two participants who are one that says more of the name. */
export const fuller = (a: ParticipantDraft, b: ParticipantDraft): ParticipantDraft =>
  nameWords(b.person ?? "").length > nameWords(a.person ?? "").length
    ? {...b, role: a.role ?? b.role, office: a.office ?? b.office, level: a.level ?? b.level}
    : a;
