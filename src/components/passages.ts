/** Passages of a text, in UTF-16 units, half-open. */

export interface Passage {
  start: number;
  end: number;
}

/** The passage with the whole of every sentence that it touches. */
export function withSentences({start, end}: Passage, sentences: readonly Passage[]): Passage {
  const touched = sentences.filter((sentence) => sentence.start < end && sentence.end > start);
  return {
    start: Math.min(start, ...touched.map((sentence) => sentence.start)),
    end: Math.max(end, ...touched.map((sentence) => sentence.end)),
  };
}
