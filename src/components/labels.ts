/** How wide words are in a drawing, where nothing wraps. */

/** Mean width in pixels of a letter of 12 px type, on the wide side, since each reader's system has its own. */
export const LETTER = 7;

export const widthOf = (words: string): number => words.length * LETTER;

/** Cuts words at a word's end to fit so many pixels; the whole stands in the mark's name and in the table. */
export function fitted(words: string, width: number): string {
  const most = Math.floor(width / LETTER);
  if (words.length <= most) return words;
  const cut = words.slice(0, Math.max(4, most - 1));
  return `${cut.replace(/[\s,]+\S*$/, "").replace(/( (and|of|in|the|between))+$/, "") || cut}…`;
}

export const widest = (words: readonly string[]): number =>
  words.reduce((most, one) => Math.max(most, widthOf(one)), 0);

/** A page tells a width of nothing before it is laid out; what is drawn for it is drawn anew at once. */
export const drawable = (width: number): number => Math.max(240, width);
