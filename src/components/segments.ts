/** A text cut where marks begin and end, so that marks which overlap can be shown side by side. */

export interface Segment<Mark> {
  start: number;
  end: number;
  text: string;
  /** the marks that cover it, in the order in which they were given */
  marks: Mark[];
}

interface Span {
  start: number;
  end: number;
}

/**
 * Cuts the text at every border of a mark: the segments joined are the text again, and each mark covers whole
 * segments. Spans are half-open, in UTF-16 units; a mark that reaches beyond the text, or covers nothing, marks
 * nothing.
 */
export function segmentsOf<Mark extends Span>(text: string, marks: readonly Mark[]): Segment<Mark>[] {
  const inside = marks.filter(({start, end}) => start >= 0 && start < end && end <= text.length);
  const order = new Map(inside.map((mark, i) => [mark, i]));
  const opening = [...inside].sort((a, b) => a.start - b.start);
  let next = 0;
  let open: Mark[] = [];
  return spansBetween(text.length, inside).map(({start, end}) => {
    open = open.filter((mark) => mark.end > start);
    while (next < opening.length && opening[next]!.start === start) open.push(opening[next++]!);
    const covering = [...open].sort((a, b) => order.get(a)! - order.get(b)!);
    return {start, end, text: text.slice(start, end), marks: covering};
  });
}

/** The text's length cut at every border; a text of no length has no span. */
function spansBetween(length: number, marks: readonly Span[]): Span[] {
  const borders = new Set([0, length, ...marks.flatMap(({start, end}) => [start, end])]);
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => ({start: cuts[i]!, end}));
}
