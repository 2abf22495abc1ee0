/** Half-open `{start, end}` in UTF-16 units of an article's text (W3C TextPositionSelector). */
export interface Span {
  start: number;
  end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
export const exact = (text: string, span: Span): string => text.slice(span.start, span.end);
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The span without white space at its edges. */
export function trim(text: string, {start, end}: Span): Span {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return {start, end};
}

/** Leftmost-longest: of spans that overlap, the one that starts first, then the longer one. */
export function leftmostLongest<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  for (const span of [...spans].sort(byPosition)) {
    if (!kept.length || span.start >= kept[kept.length - 1]!.end) kept.push(span);
  }
  return kept;
}
