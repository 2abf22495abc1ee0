import {COORDINATORS, OCCASIONAL, isAdverb, isDash, isMark, timeEnd} from "./grammar.ts";
import {clauseEnd, clauseStart} from "./clauses.ts";
import {bounds, quotationAt, sentenceOfToken, siteAt, type Reading} from "./reading.ts";
import type {Quotation} from "./quotations.ts";
import type {Run} from "./statement.ts";

/** The words of a statement on either side of its cue, and the quotations that go on with it. */

/** The content that begins after token `from`: past the addressee and the occasion, to the end of the clause. */
export function contentAfter(reading: Reading, from: number): Run[] {
  const {ceiling} = bounds(reading, from - 1);
  const start = skipOccasion(reading, skipAddressee(reading, from, ceiling), ceiling);
  if (start >= ceiling || /^(while|when|after|before|during|following)$/.test(reading.tokens[start]!.fold))
    return [];
  const colon = isMark(reading.tokens[start], ":");
  const last = colon ? afterColon(reading, start + 1, ceiling) : clauseEnd(reading, start, ceiling);
  return last > start ? [{first: colon ? start + 1 : start, last}] : [];
}

function afterColon(reading: Reading, start: number, ceiling: number): number {
  const quotation = quotationAt(reading, start);
  return quotation?.first === start ? quotation.last : ceiling;
}

const ADDRESSING =
  /^(tell|tells|told|telling|inform|informs|informed|informing|assure|assures|assured|assuring|remind|reminds|reminded|reminding)$/;
const CLAUSE = /^(i|he|she|it|they|we|you|to|how|what|why|when|whether|that)$/;

/** "told reporters that …", "assured him he would …": the one addressed is no part of what was said. */
function skipAddressee(reading: Reading, from: number, ceiling: number): number {
  const {tokens} = reading;
  if (!ADDRESSING.test(tokens[from - 1]?.fold ?? "") || tokens[from]?.fold === "that") return from;
  for (let k = from + 1; k < Math.min(ceiling, from + 14); k++) {
    if (CLAUSE.test(tokens[k]!.fold) || isMark(tokens[k], ":,") || quotationAt(reading, k)?.first === k)
      return k;
    if (tokens[k]!.kind === "mark") return from;
  }
  return from;
}

/** "said on Monday that", "said in Cairo:", "said, “": what stands between a cue and its content. */
function skipOccasion(reading: Reading, from: number, ceiling: number): number {
  const {tokens} = reading;
  const timed = Math.min(ceiling, timeEnd(tokens, from));
  const k = marker(reading, timed, Math.min(ceiling, timed + 25)) ?? timed;
  return isMark(tokens[k], ",") ? k + 1 : k;
}

/** "that", a colon or an opening quotation after a prepositional phrase. */
function marker(reading: Reading, from: number, ceiling: number): number | null {
  const {tokens} = reading;
  if (from >= ceiling || !OCCASIONAL.test(tokens[from]!.fold)) return null;
  for (let k = from; k < ceiling; k++) {
    const quoted = quotationAt(reading, k)?.first === k && isMark(tokens[k - 1], ",");
    if (isMark(tokens[k], ":") || tokens[k]!.fold === "that" || quoted) return k;
    if (isMark(tokens[k], ";") || siteAt(reading, k)) return null;
  }
  return null;
}

/** The content that ends just before token `end`: the quotation with the paragraphs before it, or the clause. */
export function contentBefore(reading: Reading, end: number): Run[] {
  const {tokens} = reading;
  const last = isMark(tokens[end - 1], ",") || isDash(tokens[end - 1]) ? end - 1 : end;
  const quotation = quotationAt(reading, last - 1);
  const first = clauseStart(reading, last);
  const quoted =
    quotation?.last === last && (quotation.first < first || isBare(reading, first, quotation.first));
  if (quoted) return [...carried(reading, quotation), {first: quotation.first, last}];
  return last > first ? [{first, last}] : [];
}

/** Whether only connectives stand in a run. */
function isBare({tokens}: Reading, first: number, last: number): boolean {
  for (let k = first; k < last; k++) {
    const {kind, fold} = tokens[k]!;
    if (kind === "word" && !COORDINATORS.has(fold) && !isAdverb(tokens[k])) return false;
  }
  return true;
}

/** The paragraphs that a long quotation has filled before its last. */
function carried({quotations, quotationOf}: Reading, last: Quotation): Run[] {
  const runs: Run[] = [];
  let index = quotationOf[last.first]!;
  while (quotations[index]?.continues && index > 0) {
    const {first, last} = quotations[--index]!;
    runs.unshift({first, last});
  }
  return runs;
}

/** The sentences from token `from` on that are nothing but quotation: the speaker before them goes on. */
export function quotedAfter(reading: Reading, from: number): Run[] {
  const runs: Run[] = [];
  for (let at = from; ;) {
    while (isMark(reading.tokens[at], ".")) at++;
    const quotation = quotationAt(reading, at);
    if (quotation?.first !== at || !standsAlone(reading, quotation)) return runs;
    runs.push({first: at, last: quotation.last});
    at = quotation.last;
  }
}

function standsAlone(reading: Reading, {first, last}: Run): boolean {
  const opens = sentenceOfToken(reading, first)?.first === first;
  const close = sentenceOfToken(reading, last - 1)?.last ?? last;
  const ends = close <= last || isMark(reading.tokens[last], ".");
  return opens && ends && !isClaimed(reading, last);
}

/** Whether an attribution of its own follows a quotation: "“…,” she said." */
function isClaimed(reading: Reading, last: number): boolean {
  for (let k = last; k < last + 12; k++) {
    const token = reading.tokens[k];
    if (!token || token.before === "paragraph" || isMark(token, ".")) return false;
    if (siteAt(reading, k)) return true;
  }
  return false;
}
