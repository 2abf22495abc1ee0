import {isCapitalised} from "../tokens.ts";
import {
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECTS,
  SUBORDINATORS,
  isAdverb,
  isGerund,
  isMark,
  isOpen,
  isTime,
} from "./grammar.ts";
import {LONGEST, OCCASIONS, QUANTIFIERS, bracketBefore, endsNoun, joins} from "./nouns.ts";
import type {Reading} from "./reading.ts";
import type {Run} from "./statement.ts";
import {isVerbal} from "./verbs.ts";

/** The noun phrase that ends just before token `end`, back to `floor`; null where none does. */
export function phraseBefore(reading: Reading, end: number, floor: number): Run | null {
  const last = reading.tokens[end - 1];
  if (!last || end - 1 < floor) return null;
  if (SUBJECTS.has(last.fold))
    return {first: quantified(reading, wholeOf(reading, end - 1, floor), floor), last: end};
  if ((!isOpen(last) && !isMark(last, ")]")) || isGerund(last) || isTime(last)) return null;
  const {first, stop} = walkBack(reading, end, floor);
  if (first >= end) return null;
  const head = relativeHead(reading, stop, floor);
  if (head) return {first: head.first, last: end};
  return {first: quantified(reading, trimmed(reading, {first, last: end}, stop), floor), last: end};
}

/** "all of those": a pronoun that closes an of-phrase takes in what it belongs to. */
function wholeOf(reading: Reading, at: number, floor: number): number {
  const whole = reading.tokens[at - 1]?.fold === "of" && endsNoun(reading, at - 2, floor);
  return whole ? walkBack(reading, at - 1, floor).first : at;
}

/** "no one", "at least ten deputies", "nearly all members". */
function quantified({tokens}: Reading, first: number, floor: number): number {
  const before = tokens[first - 1]?.fold ?? "";
  if (first - 1 < floor) return first;
  if (/^(least|most)$/.test(before) && tokens[first - 2]?.fold === "at" && first - 2 >= floor)
    return first - 2;
  const counts = /^(no|not|nearly|only|almost|about|some|many|even)$/.test(before);
  return counts && !isOpen(tokens[first - 2]) ? first - 1 : first;
}

/** Walks over what may belong to the phrase; `stop` is the token that does not. */
function walkBack(reading: Reading, end: number, floor: number): {first: number; stop: number} {
  let first = end;
  let k = end - 1;
  while (k >= Math.max(floor, end - LONGEST)) {
    const step = stepBack(reading, k, floor);
    if (step === "stop") break;
    if (step !== "link") first = typeof step === "number" ? step : k;
    if (step === "open") return {first, stop: k - 1};
    k = (typeof step === "number" ? step : k) - 1;
  }
  return {first, stop: k};
}

/** "part" of the phrase, a "link" to more of it, its "open"ing word, the bracket where an insertion opens, or "stop". */
function stepBack(reading: Reading, k: number, floor: number): "part" | "link" | "open" | "stop" | number {
  const token = reading.tokens[k]!;
  if (isMark(token, ")]")) {
    const open = bracketBefore(reading, k, floor);
    return open < 0 ? "stop" : open;
  }
  if (token.kind === "mark") return joins(reading, k) ? "link" : "stop";
  if (token.fold === "that") return pointsOut(reading, k, floor) ? "open" : "stop";
  if (DETERMINERS.has(token.fold) || QUANTIFIERS.test(token.fold))
    return attaches(reading, k, floor) ? "part" : "open";
  if (PREPOSITIONS.has(token.fold) || /^(and|or)$/.test(token.fold))
    return endsNoun(reading, k - 1, floor) ? "link" : "stop";
  const closed = SUBORDINATORS.has(token.fold) || COORDINATORS.has(token.fold) || SUBJECTS.has(token.fold);
  return closed || isVerbal(reading, k) ? "stop" : "part";
}

/** "But that view …": at the start of a clause "that" points, it does not subordinate. */
const pointsOut = ({tokens}: Reading, k: number, floor: number): boolean =>
  k === floor || COORDINATORS.has(tokens[k - 1]!.fold);

/** Whether what stands before a determiner ties it to more of the phrase: "head of the …", "all the …". */
function attaches(reading: Reading, k: number, floor: number): boolean {
  const fold = reading.tokens[k - 1]?.fold;
  if (k - 1 < floor || !fold) return false;
  if (PREPOSITIONS.has(fold) || /^(and|or)$/.test(fold)) return endsNoun(reading, k - 2, floor);
  return DETERMINERS.has(fold) && fold !== "that";
}

/** "officials who attended the talks said": the verb that stops the walk belongs to a relative clause of the phrase. */
function relativeHead(reading: Reading, stop: number, floor: number): Run | null {
  if (stop < floor || !isVerbal(reading, stop)) return null;
  for (let k = stop - 1; k >= Math.max(floor, stop - 15); k--) {
    if (reading.tokens[k]!.kind === "mark" && !joins(reading, k)) return null;
    if (!RELATIVES.has(reading.tokens[k]!.fold)) continue;
    return endsNoun(reading, k - 1, floor) ? phraseBefore(reading, k, floor) : null;
  }
  return null;
}

/** "On Tuesday Lavrov …", "met Putin and Lavrov …": what belongs to the words before is cut off. */
function trimmed(reading: Reading, {first, last}: Run, stop: number): number {
  const {tokens} = reading;
  let start = first;
  const after = tokens[stop]?.fold ?? "";
  if (PREPOSITIONS.has(after)) {
    while (start < last - 1 && isTime(tokens[start]!)) start++;
    start = nameAfterOccasion(reading, start, last);
  }
  if (stop >= 0 && isVerbal(reading, stop))
    for (let k = last - 2; k > start; k--) if (/^(and|or)$/.test(tokens[k]!.fold)) return k + 1;
  while (start < last - 1 && (isAdverb(tokens[start]) || isStray(reading, start))) start++;
  return start;
}

const isStray = ({tokens}: Reading, k: number) => tokens[k]!.kind === "mark" && !isMark(tokens[k], "([$");

/** "In an interview Lavrov …": where a small word meets a capital, a new phrase begins. */
function nameAfterOccasion({tokens}: Reading, first: number, last: number): number {
  for (let k = last - 1; k > first; k--)
    if (isCapitalised(tokens[k]!) && OCCASIONS.test(tokens[k - 1]!.fold)) return k;
  return first;
}
