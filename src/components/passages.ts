/** Passages of a text that an address points to: `#s120-180`, or `#s=120-180`. */

export interface Passage {
  start: number;
  end: number;
}

/** The passage that a fragment names; null where it names none. */
export function passageOf(fragment: string): Passage | null {
  const match = /^#s=?(\d{1,9})-(\d{1,9})$/.exec(fragment);
  if (!match) return null;
  const [start, end] = match.slice(1).map(Number) as [number, number];
  return start < end ? {start, end} : null;
}

/** The passage with the whole of every sentence that it touches. */
export function withSentences({start, end}: Passage, sentences: readonly Passage[]): Passage {
  const touched = sentences.filter((sentence) => sentence.start < end && sentence.end > start);
  return {
    start: Math.min(start, ...touched.map((sentence) => sentence.start)),
    end: Math.max(end, ...touched.map((sentence) => sentence.end)),
  };
}
