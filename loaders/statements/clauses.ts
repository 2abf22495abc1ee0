import {COORDINATORS, PREPOSITIONS, RELATIVES, isAdverb, isDash, isMark} from "./grammar.ts";
import {tailDash} from "./headlines.ts";
import {bounds, quotationAt, sentenceOfToken, type Reading} from "./reading.ts";
import {isVerbal} from "./verbs.ts";

/** Where the words of a statement stop: a clause's end and beginning, seen from its cue. */

const CONJUNCTIONS = /^(while|though|although|as|whereas)$/;

/** The end of the content that begins at `start`: a stop, another attribution, or a verb of the same subject. */
export function clauseEnd(reading: Reading, start: number, ceiling: number): number {
  const {tokens} = reading;
  const own = quotationAt(reading, start);
  if (own?.first === start && isWhole(reading, own.last)) return own.last;
  for (let k = start + 1; k < ceiling; k++) {
    const quotation = quotationAt(reading, k);
    if (quotation && quotation.first > start) {
      k = quotation.last - 1;
      continue;
    }
    if (isMark(tokens[k], ";") || (isMark(tokens[k], ")") && !opensBefore(reading, start, k))) return k;
    if (isBoundary(reading, k, start)) return isMark(tokens[k - 1], ",") ? k - 1 : k;
  }
  const {first, last} = sentenceOfToken(reading, start) ?? {first: start, last: ceiling};
  const dash = last === ceiling ? tailDash(reading, first, last) : -1;
  return dash > start ? dash : ceiling;
}

/** A quotation with its own stop or comma inside, or followed by one, is all that was said. */
const isWhole = ({tokens}: Reading, last: number): boolean =>
  /^[.!?,]/.test(tokens[last - 2]?.text ?? "") || isMark(tokens[last], ".,;");

function opensBefore({tokens}: Reading, start: number, close: number): boolean {
  for (let k = close - 1; k >= Math.max(start, close - 40); k--) if (isMark(tokens[k], "(")) return true;
  return false;
}

/** ", adding …", ", but Xi said …", ", the ministry said", "… and noted": another attribution begins at token k. */
function isBoundary(reading: Reading, k: number, start: number): boolean {
  const {tokens, sites, sources, siteOf} = reading;
  const comma = isMark(tokens[k], ",") || isDash(tokens[k]);
  if (!comma && !COORDINATORS.has(tokens[k]!.fold)) return false;
  const next = afterConnectives(reading, k + 1);
  const index = siteOf[next] ?? -1;
  const site = sites[index];
  if (site) {
    if (site.shape === "gerund" || site.shape === "preposition") return comma;
    if (site.shape === "finite") return comma || sources[index]?.place !== "before";
  }
  return comma && speaksFrom(reading, next) && (!isFronted(reading, start) || hasVerb(reading, start, k));
}

function afterConnectives({tokens, siteOf}: Reading, from: number): number {
  let k = from;
  while (COORDINATORS.has(tokens[k]?.fold ?? "") || CONJUNCTIONS.test(tokens[k]?.fold ?? "")) k++;
  while (isAdverb(tokens[k]) && siteOf[k] === -1) k++;
  return k;
}

/** Whether the source of a cue close by begins at token k. */
function speaksFrom({tokens, sources, siteOf}: Reading, k: number): boolean {
  for (let i = k; i < Math.min(tokens.length, k + 25); i++) {
    const source = sources[siteOf[i] ?? -1];
    if (source) return source.place === "before" && source.run!.first === k;
  }
  return false;
}

/** Whether content begins with an adverbial: "that in this context, …". */
const isFronted = ({tokens}: Reading, start: number): boolean =>
  PREPOSITIONS.has(tokens[start + (tokens[start]!.fold === "that" ? 1 : 0)]?.fold ?? "");

/** "He noted that in this context, both agreed …": what has no verb yet is no clause that could end. */
function hasVerb(reading: Reading, start: number, end: number): boolean {
  for (let k = start + 1; k < end; k++) {
    // "…, which falls in May, …": a relative clause's verb is not the clause's.
    if (RELATIVES.has(reading.tokens[k]!.fold)) while (k < end && !isMark(reading.tokens[k], ",")) k++;
    else if (isVerbal(reading, k)) return true;
  }
  return false;
}

/** The beginning of the content that ends before `last`: its sentence's, or a later attribution's clause. */
export function clauseStart(reading: Reading, last: number): number {
  const {tokens} = reading;
  const {floor} = bounds(reading, last - 1);
  let first = floor;
  for (let k = last - 1; k > floor; k--) {
    const joined = isMark(tokens[k], ",") && COORDINATORS.has(tokens[k + 1]?.fold ?? "");
    if (!isMark(tokens[k], ";") && !(joined && speaksWithin(reading, floor, k))) continue;
    first = k + 1;
    break;
  }
  while (first < last - 1 && (COORDINATORS.has(tokens[first]!.fold) || isMark(tokens[first], ","))) first++;
  return first;
}

function speaksWithin({siteOf, sites, sources}: Reading, floor: number, end: number): boolean {
  for (let k = floor; k < end; k++) {
    const index = siteOf[k] ?? -1;
    if (sites[index]?.shape === "finite" && sources[index]?.run) return true;
  }
  return false;
}
