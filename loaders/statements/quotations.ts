import type {Document} from "../documents.ts";
import type {Token} from "../tokens.ts";
import type {Run} from "./statement.ts";

/** A stretch in quotation marks, marks included; `double` tells “…” from ‘…’. */
export interface Quotation extends Run {
  double: boolean;
  /** It goes on from the paragraph before: each paragraph of a long quotation opens anew, only the last closes. */
  continues: boolean;
}

interface Mark {
  width: number;
  way: "open" | "close";
  double: boolean;
  curly: boolean;
}

/** ‘Words’ in single marks are few; a longer stretch is two apostrophes. */
const SINGLE_REACH = 40;

/** Finds the quotations of a document in one pass; an unclosed one ends with its paragraph. */
export function readQuotations(document: Document): Quotation[] {
  const found: Quotation[] = [];
  let carried = false;
  for (const {first, last} of paragraphs(document)) {
    const {quotations, unclosed} = inParagraph(document.tokens, first, last);
    if (carried && quotations[0]?.first === first) quotations[0].continues = true;
    found.push(...quotations);
    carried = unclosed;
  }
  return found;
}

/** The paragraphs of a document as runs of tokens. */
export function paragraphs(document: Document): Run[] {
  const runs: Run[] = [];
  let number = -1;
  for (const {first, last, paragraph} of document.sentences) {
    if (paragraph === number) runs[runs.length - 1]!.last = last;
    else runs.push({first, last});
    number = paragraph;
  }
  return runs;
}

function inParagraph(tokens: Token[], from: number, to: number) {
  const quotations: Quotation[] = [];
  let open: {first: number; double: boolean; depth: number} | null = null;
  for (let i = from; i < to; i++) {
    const mark = markAt(tokens, i, to, open);
    if (!mark) continue;
    if (!open) open = mark.way === "open" ? {first: i, double: mark.double, depth: 1} : null;
    else if (mark.double === open.double && mark.way === "open") open.depth += mark.curly ? 1 : 0;
    else if (mark.double === open.double && --open.depth === 0) {
      quotations.push({first: open.first, last: i + mark.width, double: open.double, continues: false});
      open = null;
    }
    i += mark.width - 1;
  }
  if (open) quotations.push({first: open.first, last: to, double: open.double, continues: false});
  return {quotations, unclosed: open !== null};
}

/** The quotation mark at token i; straight ones turn by the white space around them and by what is open. */
function markAt(tokens: Token[], i: number, to: number, open: {double: boolean} | null): Mark | null {
  const {text, kind, before} = tokens[i]!;
  if (kind !== "mark") return null;
  if (/^[“„«]$/.test(text)) return {width: 1, way: "open", double: true, curly: true};
  if (/^[”»]$/.test(text)) return {width: 1, way: "close", double: true, curly: true};
  const width = text === '"' ? 1 : text === "'" && glued(tokens[i + 1], "'") ? 2 : 0;
  const next = tokens[i + (width || 1)];
  const spaceAfter = !next || i + (width || 1) >= to || next.before !== "none";
  if (width) return {width, way: wayOf(before !== "none", spaceAfter, open), double: true, curly: false};
  return /^['’‘]$/.test(text) ? single(tokens, i, to, open, spaceAfter) : null;
}

const glued = (token: Token | undefined, text: string) => token?.text === text && token.before === "none";

function wayOf(spaceBefore: boolean, spaceAfter: boolean, open: unknown): "open" | "close" {
  if (spaceBefore !== spaceAfter) return spaceBefore ? "open" : "close";
  return open ? "close" : "open";
}

/** A single mark counts outside double ones only, and opens only where another closes soon. */
function single(
  tokens: Token[],
  i: number,
  to: number,
  open: {double: boolean} | null,
  spaceAfter: boolean,
): Mark | null {
  const mark = {width: 1, double: false, curly: false};
  if (open) return open.double || tokens[i]!.before !== "none" ? null : {...mark, way: "close"};
  if (tokens[i]!.before === "none" || spaceAfter || tokens[i]!.text === "’") return null;
  for (let k = i + 2; k < Math.min(to, i + SINGLE_REACH); k++) {
    if (/^['’]$/.test(tokens[k]!.text) && tokens[k]!.before === "none") return {...mark, way: "open"};
  }
  return null;
}
