import {isInitials} from "./initials.ts";
import {isCapitalised, isUpperCase, type Token} from "../tokens.ts";

/** The Arabic article, as it is written before the letters of the sun and the moon: "al-Rey", "el-Rey", "ash-Rey". */
const ARTICLE = "(?:al|el|a[dnrstz]|ash)";
/** At the head of a word that a hyphen ties to it. */
export const LEADING_ARTICLE = new RegExp(`^${ARTICLE}-`, "i");
/** Where such a word follows another. */
export const INNER_ARTICLE = new RegExp(` ${ARTICLE}-`, "gi");

/** "al": the article as a word of its own, in small letters. */
export const isArticle = (fold: string): boolean => ALONE.test(fold);
const ALONE = new RegExp(`^${ARTICLE}$`);

/**
 * The skeleton by which spellings of one name are compared: Andrei and Andrey, Shoigu and Shoygu, Zelensky and
 * Zelenskiy, Wang I and Wang Yi, el-Rey and al-Rey come out the same. After the common points of the BGN, ISO 9 and
 * press transliterations of Cyrillic, and of the Arabic article and "servant of"; Latin names pass through all but unchanged.
 */
export function skeleton(fold: string): string {
  if (!VARIES.test(fold)) return fold;
  return fold
    .replace(LEADING_ARTICLE, "al-")
    .replace(/^el$/, "al")
    .replace(/^abd[aeo]l/, "abdul")
    .replace(/['-]/g, "")
    .replace(/(?:iy|yy|yi|ii|ij)$/, "i")
    .replace(/gu(?=[ei])/g, "g")
    .replace(/y/g, "i")
    .replace(/j(?=[auoe])/g, "i")
    .replace(/ks/g, "x")
    .replace(/kh/g, "h")
    .replace(/(?:shch|sch)/g, "sh")
    .replace(/tz/g, "ts")
    .replace(/ph/g, "f")
    .replace(/([a-z])\1/g, "$1")
    .replace(/ie/g, "e")
    .replace(/ei$/, "e");
}

/** Words in which none of the rules of `skeleton` applies, as in most, are told apart in one test instead of one for each. */
const VARIES = /['\-yj]|^el$|^abd[aeo]l|k[sh]|sh?ch|tz|ph|gu[ei]|ie|ei$|([a-z])\1/;

/** What name lexicons are keyed by: the skeleton of capitalised words, other tokens as they are. */
export const nameKey = (token: Token): string => (isCapitalised(token) ? skeleton(token.fold) : token.fold);

export interface NameRules {
  particles: Set<string>;
  /** Words of the fields of government, which no name has: transport, trade. */
  fields: Set<string>;
  notNames: Set<string>;
  patronymicEndings: string[];
  familyFirst: Set<string>;
  calledByLast: Set<string>;
  calledByFirst: Set<string>;
  firstOfMany: Set<string>;
}

/** "S.", and "Md. Karim": a first name cut short. */
const isInitial = (token: Token) => /^(?:\p{Lu}\.?|Md|Mohd|Muhd)$/u.test(token.text);
const joined = (token: Token | undefined) => token?.before === "none";

/** Whether a token can be part of a name: capitalised, and no word of office, region or calendar. */
export const isNameWord = (token: Token | undefined, rules: NameRules): boolean =>
  !!token && isCapitalised(token) && !rules.notNames.has(token.fold);

/** "Sultan bin Saad": what a father's name follows is a name, not a title. */
export const isGivenName = (tokens: Token[], i: number): boolean =>
  !!tokens[i] && isCapitalised(tokens[i]) && /^(bin|ibn)$/.test(tokens[i + 1]?.fold ?? "");

/** "Amir bin Said": the father's name behind such a word is one, though it looks like a verb. */
export const isFathersName = (tokens: Token[], i: number): boolean =>
  !!tokens[i] && isCapitalised(tokens[i]) && /^(bin|ibn|bint)$/.test(tokens[i - 1]?.fold ?? "");

/** "Hwang In-moo": what a hyphen ties to a small letter is a syllable of a name, though it looks like "in". */
const isTied = (tokens: Token[], k: number): boolean =>
  isCapitalised(tokens[k]!) &&
  tokens[k + 1]?.fold === "-" &&
  joined(tokens[k + 1]) &&
  joined(tokens[k + 2]) &&
  tokens[k + 2]?.kind === "word" &&
  !isCapitalised(tokens[k + 2]!);

/** 'Rosa "Chita" Quispe': a nickname in quotation marks within a name, whose opening mark is token k. */
export const isNickname = (tokens: Token[], k: number): boolean =>
  [-1, 1, 3].every((at) => tokens[k + at]?.kind === "word" && isCapitalised(tokens[k + at]!)) &&
  isQuote(tokens[k]) &&
  isQuote(tokens[k + 2]) &&
  tokens[k]!.before === "space";

const isQuote = (token: Token | undefined): boolean => token?.fold === '"';
/** How many tokens a nickname takes, with its marks. */
export const NICKNAME = 3;

/** The end of the run of name words that starts at token i: "S. Jaishankar", "bin Salman Al Saud", "Kang Kyung-wha". */
export function nameEnd(tokens: Token[], i: number, last: number, rules: NameRules): number {
  let end = i;
  let k = i;
  while (k < last && end - i < 7) {
    const token = tokens[k]!;
    const named = isNameWord(token, rules) || isGivenName(tokens, k) || isFathersName(tokens, k);
    if (named || (k > i && isTied(tokens, k))) end = ++k;
    else if (k > i && isNickname(tokens, k)) k += NICKNAME;
    else if (token.text === "." && isInitial(tokens[k - 1]!) && joined(token) && k > i) end = ++k;
    else if (
      token.fold === "-" &&
      k > i &&
      joined(token) &&
      joined(tokens[k + 1]) &&
      tokens[k + 1]?.kind === "word"
    )
      end = k += 2;
    else {
      const past = pastParticles(tokens, k, rules);
      if (past === k) break;
      k = past;
    }
  }
  return end;
}

/** "van der Berg", "bin Said al-Rey": where the word of a name stands behind the small words at token k; k itself where none does. */
function pastParticles(tokens: Token[], k: number, rules: NameRules): number {
  let past = k;
  while (rules.particles.has(tokens[past]?.fold ?? "")) past += tokens[past + 1]?.fold === "-" ? 2 : 1;
  return isNameWord(tokens[past], rules) || (past > k && isFathersName(tokens, past)) ? past : k;
}

/** The words of a name, hyphens, stops and nicknames left out. */
export const nameWords = (tokens: Token[], first: number, last: number): Token[] =>
  tokens.slice(first, last).filter((token, k) => token.kind === "word" && !isNickname(tokens, first + k - 1));

const endsAs = (word: string, endings: string[]) =>
  word.length > 5 && endings.some((end) => word.endsWith(end));

/** The index of the family name among the words of a name, by the customs of its country and the marks of its spelling. */
export function familyIndex(words: Token[], country: string | null, rules: NameRules): number {
  const capitals = words.findIndex((word) => isUpperCase(word) && words.some((other) => !isUpperCase(other)));
  // "XI Jinping" but "KP Oli": two consonants are initials.
  if (capitals >= 0 && /[AEIOUY]/.test(words[capitals]!.text) && !isInitial(words[capitals]!))
    return capitals;
  if (words.length > 2 && endsAs(words[words.length - 1]!.fold, rules.patronymicEndings)) return 0;
  if (country && rules.familyFirst.has(country)) return 0;
  return words.length - 1;
}

/**
 * An entity id for a name that the codebook lacks: its skeleton words in the order of the alphabet, patronymic left out.
 * Whichever order an article writes them in, and whether or not it says from where they come, it is one person.
 */
export const nameId = (words: Token[], rules: NameRules): string =>
  words
    .filter((word) => words.length < 3 || !endsAs(word.fold, rules.patronymicEndings))
    .map((word) => skeleton(word.fold).replace(/[^a-z0-9]/g, ""))
    .filter(Boolean)
    .sort()
    .join("-");

/** The name in its usual order: patronymic left out, family name where its country puts it. */
export function nameLabel(words: Token[], country: string | null, rules: NameRules): string {
  const family = familyIndex(words, country, rules);
  const rest = words.filter(
    (word, i) => i !== family && !(words.length > 2 && endsAs(word.fold, rules.patronymicEndings)),
  );
  const first = country !== null && rules.familyFirst.has(country);
  const order = first ? [words[family]!, ...rest] : [...rest, words[family]!];
  return order
    .map((word, i) => (i > 0 && isHyphened(words, word) ? "-" : " ") + properCase(word))
    .join("")
    .trim();
}

/** The latter part of "Čmilytė-Nielsen", which stays with the word before it. */
const isHyphened = (words: Token[], word: Token): boolean =>
  word.before === "none" && words.indexOf(word) > 0 && !isInitials(words[words.indexOf(word) - 1]!);

const properCase = (word: Token) =>
  isUpperCase(word) && !word.text.includes(".")
    ? word.text.charAt(0) + word.text.slice(1).toLowerCase()
    : word.text;

/** Where words in capitals that may be a name, known or not, end that begin at token `from`, `limit` at the latest. */
export function capitalsEnd(
  tokens: readonly Token[],
  from: number,
  limit: number,
  notNames: ReadonlySet<string>,
): number {
  let end = from;
  while (end < limit && tokens[end] && isCapitalised(tokens[end]!) && !notNames.has(tokens[end]!.fold)) end++;
  return end;
}
