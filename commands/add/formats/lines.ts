/** A piece of text as it stands on a page of a PDF; y grows upwards. */
export interface Piece {
  str: string;
  /** The last two numbers are x and y. */
  transform: number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

/** A line of a page: its text, and where it stands. */
export interface Line {
  text: string;
  x: number;
  y: number;
  right: number;
  height: number;
}

/** Lines of one page from its pieces, in the order in which they were written. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let open: Line | null = null;
  for (const piece of pieces) {
    const [x, y] = [piece.transform[4]!, piece.transform[5]!];
    if (open && Math.abs(open.y - y) > Math.max(open.height, piece.height) / 2 && piece.str.trim())
      open = null;
    if (!open && piece.str.trim()) lines.push((open = {text: "", x, y, right: x, height: piece.height}));
    if (open) {
      open.text += piece.str;
      open.right = Math.max(open.right, x + piece.width);
      open.height = Math.max(open.height, piece.height);
    }
    if (piece.hasEOL) open = null;
  }
  return lines.map((line) => ({...line, text: line.text.replace(/\s+/g, " ").trim()}));
}

/** Text of pages in paragraphs: page numbers and lines that stand on most pages are left out. */
export function paragraphs(pages: readonly Line[][]): string {
  const repeated = repeatedOf(pages);
  const lines = pages
    .map((page) => page.filter(({text}) => !PAGE_NUMBER.test(text) && !repeated.has(plain(text))))
    .flat();
  const page = {step: usualStep(lines), right: Math.max(...lines.map(({right}) => right))};
  const blocks: string[] = [];
  for (const [i, line] of lines.entries()) {
    if (i > 0 && continues(lines[i - 1]!, line, page)) blocks.push(join(blocks.pop()!, line.text));
    else blocks.push(line.text);
  }
  return blocks.join("\n\n");
}

const PAGE_NUMBER = /^[-–\s]*\d{1,4}[-–\s]*$/;

const plain = (text: string): string => text.replace(/\d+/g, "#");

/** A header or footer: first or last on most of at least three pages, whatever its number. */
function repeatedOf(pages: readonly Line[][]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const line of new Set([page[0], page.at(-1)]))
      if (line) counts.set(plain(line.text), (counts.get(plain(line.text)) ?? 0) + 1);
  return new Set([...counts].filter(([, n]) => n >= 3 && n * 2 > pages.length).map(([text]) => text));
}

/** How lines stand: the usual step down within a paragraph, and where the longest ends. */
interface Setting {
  step: number;
  right: number;
}

const isFull = ({right}: Line, edge: number): boolean => right > 0.85 * edge;

/** The median step down from a full line, after which a paragraph mostly goes on. */
function usualStep(lines: readonly Line[]): number {
  const edge = Math.max(...lines.map(({right}) => right));
  const steps = lines
    .slice(1)
    .map((line, i) => (isFull(lines[i]!, edge) ? lines[i]!.y - line.y : 0))
    .filter((step) => step > 0)
    .sort((a, b) => a - b);
  return steps[steps.length >> 1] ?? 0;
}

/** Whether a paragraph goes on: in the next line, in letters of one size, unless it ended a sentence in a short one. */
function continues(last: Line, line: Line, {step, right}: Setting): boolean {
  if (Math.abs(last.height - line.height) > 0.15 * Math.max(last.height, line.height)) return false;
  const ended = /[.!?:”"»]$/.test(last.text);
  if (ended && !isFull(last, right)) return false;
  const down = last.y - line.y;
  // On to the next column or page: what stops within a sentence goes on there.
  return down <= 0 ? !ended : down < 1.3 * step;
}

/** A word cut at the end of a line is one word again. */
const join = (before: string, after: string): string =>
  /\p{Ll}[-\u00ad]$/u.test(before) && /^\p{Ll}/u.test(after)
    ? before.slice(0, -1) + after
    : `${before} ${after}`;
