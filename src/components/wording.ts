/** How the words of two sides differ where both tell the same. */

export interface Word {
  text: string;
  /** whether the other side has no such word */
  differs: boolean;
}

/** Above this share, on either side, a claim is told in other words altogether, and marking each shows nothing. */
const MOST = 0.4;

/**
 * Both texts cut into words, each marked where the other has none of the same stem; joined they are the texts again.
 * Short words are never marked, figures always.
 */
export function wordings(left: string, right: string): [left: Word[], right: Word[]] {
  const both: [Word[], Word[]] = [against(left, right), against(right, left)];
  if (both.every((words) => shareOf(words) <= MOST)) return both;
  const figures = (words: Word[]): Word[] =>
    words.map(({text, differs}) => ({text, differs: differs && hasFigure(text)}));
  return [figures(both[0]), figures(both[1])];
}

function against(own: string, other: string): Word[] {
  const known = new Set(cut(other).filter(isWord).map(stem));
  return cut(own).map((text) => ({text, differs: isTelling(text) && !known.has(stem(text))}));
}

/** Of the words that tell something, how many the other side lacks. */
function shareOf(words: readonly Word[]): number {
  const telling = words.filter(({text}) => isTelling(text));
  return telling.filter(({differs}) => differs).length / Math.max(1, telling.length);
}

const cut = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu) ?? [];
const isWord = (text: string): boolean => /^[\p{L}\p{N}]/u.test(text);
const hasFigure = (text: string): boolean => /\p{N}/u.test(text);
const isTelling = (text: string): boolean =>
  isWord(text) && !LINKS.test(text) && (text.length > 3 || hasFigure(text));
/** Words that only hold a sentence together. */
const LINKS =
  /^(with|from|that|this|have|been|were|will|their|they|them|which|also|into|upon|than|when|where)$/i;

/** Five letters tell most English words from one another, and leave their endings out; figures count whole. */
const stem = (word: string): string => {
  const folded = word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return hasFigure(folded) ? folded : folded.slice(0, 5);
};
