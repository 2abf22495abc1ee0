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

/** The sentences that a passage lies in; a line break always ends one, as in headlines and lists. */
export function sentencesAround(text: string, {start, end}: Passage): Passage {
  const from = start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1;
  const stop = text.indexOf("\n", end);
  const line = text.slice(from, stop < 0 ? text.length : stop);
  const touched = [...new Intl.Segmenter("en", {granularity: "sentence"}).segment(line)]
    .map(({index, segment}) => ({start: from + index, end: from + index + segment.trimEnd().length}))
    .filter((sentence) => sentence.start < end && sentence.end > start);
  return {
    start: Math.min(start, ...touched.map((sentence) => sentence.start)),
    end: Math.max(end, ...touched.map((sentence) => sentence.end)),
  };
}
