/** How numbers, lists and names stand in a sentence. */

const SMALL = "no one two three four five six seven eight nine".split(" ");

/** "no", "one" … "nine", then figures: "12", "1,204". */
export const spelled = (n: number): string => SMALL[n] ?? n.toLocaleString("en");

/** "no contacts", "one contact", "12 contacts". */
export const counted = (n: number, noun: string, plural = `${noun}s`): string =>
  `${spelled(n)} ${n === 1 ? noun : plural}`;

/** "A", "A and B", "A, B and C"; nothing gives "". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** The same for what is not only words: each item with what stands between it and the next. */
export function joined<Item>(items: readonly Item[], comma = ", "): (Item | string)[] {
  const last = comma === ", " ? " and " : `${comma}and `;
  return items.flatMap((item, i) => {
    const left = items.length - 1 - i;
    return left > 1 ? [item, comma] : left === 1 ? [item, last] : [item];
  });
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "Russia" as it is, "United States" and its like with the article that English gives them. */
export const inSentence = (country: string): string =>
  TAKES_ARTICLE.test(country) ? `the ${country}` : country;

const TAKES_ARTICLE =
  /^(United|European|African|Holy|Czech Rep|Dominican Rep|Central African|Democratic Rep|Republic of)|^(Philippines|Netherlands|Maldives|Bahamas|Gambia|Seychelles|Comoros)$|( Islands| Emirates| Organi[sz]ation| Nations| Union)$/;

/** "Russia’s", "the United States’". */
export const possessive = (country: string): string =>
  country.endsWith("s") ? `${inSentence(country)}’` : `${inSentence(country)}’s`;

/**
 * A topic's label inside a sentence: it loses its capital where the first word is no name. That is so before a
 * preposition ("War in", "Exchange of"), where the articles write the word small, and where it begins several words
 * of which none has a capital, here or in the articles.
 */
export function labelInSentence(label: string, written: readonly string[]): string {
  const [first = "", ...others] = label.split(" ");
  const word = first.replace(/,$/, "");
  if (!/^[A-Z][a-z]+$/.test(word)) return label;
  const words = new Set(written.flatMap((exact) => exact.split(/[^\p{L}]+/u)));
  const isCommon =
    /^(in|of|on|with|between|to|for)$/.test(others[0] ?? "") ||
    words.has(word.toLowerCase()) ||
    (others.length > 0 && !words.has(word) && !others.some((other) => /[A-Z]/.test(other)));
  return isCommon ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
