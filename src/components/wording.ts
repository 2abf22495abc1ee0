/** How the words of two sides differ where both tell the same. */

export interface Word {
  text: string;
  /** whether the other side has no such word */
  differs: boolean;
}

/** Above this share a claim is told in other words altogether, and marking each of them shows nothing. */
const MOST = 0.6;

/**
 * Both texts cut into words, each marked where the other has none of the same stem; joined they are the texts again.
 * Short words are never marked, figures always.
 */
export function wordings(left: string, right: string): [left: Word[], right: Word[]] {
  return [against(left, right), against(right, left)];
}

function against(own: string, other: string): Word[] {
  const known = new Set(cut(other).filter(isWord).map(stem));
  const words = cut(own).map((text) => ({text, differs: isTelling(text) && !known.has(stem(text))}));
  const telling = words.filter(({text}) => isTelling(text));
  const differing = telling.filter(({differs}) => differs);
  if (differing.length <= telling.length * MOST) return words;
  return words.map(({text, differs}) => ({text, differs: differs && hasFigure(text)}));
}

const cut = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu) ?? [];
const isWord = (text: string): boolean => /^[\p{L}\p{N}]/u.test(text);
const hasFigure = (text: string): boolean => /\p{N}/u.test(text);
const isTelling = (text: string): boolean => isWord(text) && (text.length > 3 || hasFigure(text));

/** Five letters tell most English words from one another, and leave their endings out; figures count whole. */
const stem = (word: string): string => {
  const folded = word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return hasFigure(folded) ? folded : folded.slice(0, 5);
};
