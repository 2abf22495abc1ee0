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
export function joined<Item>(items: readonly Item[]): (Item | string)[] {
  return items.flatMap((item, i) => {
    const left = items.length - 1 - i;
    return left > 1 ? [item, ", "] : left === 1 ? [item, " and "] : [item];
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
 * A topic's label inside a sentence. A first word before a preposition is no name ("War in", "Exchange of"), nor is
 * one that the articles themselves write small; all others keep their capital, which is the lesser mistake.
 */
export function labelInSentence(label: string, written: readonly string[]): string {
  const [first = "", second = ""] = label.split(" ");
  const word = first.replace(/,$/, "").toLowerCase();
  const isCommon =
    /^[A-Z][a-z]+,?$/.test(first) &&
    (/^(in|of|on|with|between|to|for)$/.test(second) ||
      written.some((words) => words.split(/[^\p{L}]+/u).includes(word)));
  return isCommon ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
