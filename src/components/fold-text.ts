/** A text as it is searched: white space is one blank, and quotation marks, dashes and capitals are all alike. */

export interface Folded {
  text: string;
  /** where the letter at this place of the folded text stands in the text itself, in UTF-16 units */
  at: (place: number) => number;
}

const ALIKE: readonly [pattern: RegExp, plain: string][] = [
  [/\s/, " "],
  [/[‘’‚‛′`´]/, "'"],
  [/[“”„‟«»″]/, '"'],
  [/[‐‑‒–—―−]/, "-"],
];

/** Every letter is folded by itself, so that each place has one in the text; of a run of blanks the first is kept. */
export function foldText(text: string): Folded {
  const places: number[] = [];
  let folded = "";
  for (let i = 0; i < text.length; i += 1) {
    const letter = foldLetter(text[i]!);
    if (letter === " " && (folded === "" || folded.endsWith(" "))) continue;
    folded += letter;
    places.push(i);
  }
  if (folded.endsWith(" ")) {
    folded = folded.slice(0, -1);
    places.pop();
  }
  return {text: folded, at: (place) => places[place] ?? text.length};
}

function foldLetter(letter: string): string {
  const small = letter.toLowerCase();
  const plain = ALIKE.find(([pattern]) => pattern.test(letter))?.[1];
  // "İ" is two letters when small, and would move all that follow.
  return plain ?? (small.length === 1 ? small : letter);
}
