import {leftOf, rightOf, type Line, type TextRow} from "./concordance.js";
import {patternOf} from "./phrase.js";

/** Finds the lines of a phrase in a text; the word in which it ends is taken whole. */
export function phraseFinder(words: string): (text: TextRow) => Line[] {
  const pattern = new RegExp(`${patternOf(words)}[\\p{L}\\p{N}]*`, "giu");
  return (text) =>
    text.sentences.flatMap((sentence, i) =>
      [...sentence.matchAll(pattern)].map(({0: exact, index}) => new FoundLine(text, i, index, exact)),
    );
}

/** A line that is worked out as far as it is asked: of a million that a phrase may have, a page shows a hundred. */
class FoundLine implements Line {
  constructor(
    private readonly text: TextRow,
    private readonly i: number,
    private readonly index: number,
    readonly exact: string,
  ) {}
  get article() {
    return this.text.article;
  }
  get start() {
    return this.text.starts[this.i]! + this.index;
  }
  get end() {
    return this.start + this.exact.length;
  }
  get left() {
    return leftOf(this.text, this.i, this.start);
  }
  get right() {
    return rightOf(this.text, this.i, this.end);
  }
  get published() {
    return this.text.published;
  }
  get outlet() {
    return this.text.outlet;
  }
  get side() {
    return this.text.side;
  }
  get language() {
    return this.text.language;
  }
}
