import {isCapitalised} from "../tokens.ts";
import {phraseBefore} from "./before.ts";
import {DETERMINERS, PREPOSITIONS, RELATIVES, isAdverb, isDash, isGerund, isMark, isOpen} from "./grammar.ts";
import type {Reading} from "./reading.ts";
import type {Run} from "./statement.ts";
import {isVerbal} from "./verbs.ts";

/** How long an aside between subject and verb may be, in tokens. */
const ASIDE = 45;

/** The subject that ends before a verb group: "the minister", "Xi, the president,", "Xi, in a statement,". */
export function subjectBefore(reading: Reading, end: number, floor: number): Run | null {
  const {tokens} = reading;
  const before = tokens[end - 1];
  if (end - 1 < floor || !before) return null;
  if (!isMark(before, ",") && !isDash(before))
    return listed(reading, phraseBefore(reading, end, floor), floor);
  for (let k = end - 2; k > Math.max(floor, end - ASIDE); k--) {
    if (!isMark(tokens[k], ",") && !isDash(tokens[k])) continue;
    const noun = phraseBefore(reading, k, floor);
    // "Ivan Petrov, of Minsk, Belarus, said": a place inside an aside is not the subject.
    if (noun && PREPOSITIONS.has(tokens[noun.first - 1]?.fold ?? "") && isMark(tokens[noun.first - 2], ","))
      continue;
    if (noun && isAppositive(reading, k + 1, end - 1)) return {first: noun.first, last: end - 1};
    if (noun && isInsertion(reading, k + 1)) return noun;
    if (!noun) return null;
  }
  return null;
}

/** "Moscow, Beijing and Delhi": the commas of a list belong to its phrase. */
function listed(reading: Reading, run: Run | null, floor: number): Run | null {
  if (!run || run.first - 2 < floor) return run;
  const {tokens} = reading;
  const joined = tokens.slice(run.first, run.last).some((token) => token.fold === "and");
  if (!joined || !isMark(tokens[run.first - 1], ",")) return run;
  const more = phraseBefore(reading, run.first - 1, floor);
  if (!more || isCapitalised(tokens[more.first]!) !== isCapitalised(tokens[run.first]!)) return run;
  const opens = more.first === floor || isMark(tokens[more.first - 1], ",");
  return opens ? {first: more.first, last: run.last} : run;
}

function isAppositive(reading: Reading, from: number, end: number): boolean {
  const token = reading.tokens[from]!;
  if (/^(who|whose|which)$/.test(token.fold) || token.kind === "number") return true;
  if (isGerund(token) || isAdverb(token)) return false;
  for (let k = from; k < end; k++) {
    if (RELATIVES.has(reading.tokens[k]!.fold)) break;
    if (isVerbal(reading, k)) return false;
  }
  return DETERMINERS.has(token.fold) || isOpen(token);
}

function isInsertion(reading: Reading, k: number): boolean {
  const token = reading.tokens[k]!;
  const joins = /^(when|while|as|if|though|although|where)$/.test(token.fold);
  return joins || PREPOSITIONS.has(token.fold) || isGerund(token) || isAdverb(token) || isVerbal(reading, k);
}

/** The first noun phrase of the sentence that a verb follows. */
export function firstSubject(reading: Reading, end: number, floor: number): Run | null {
  for (let k = floor + 1; k < end; k++) {
    if (!isVerbal(reading, k) || isVerbal(reading, k - 1)) continue;
    const run = subjectBefore(reading, k, floor);
    if (run) return run;
  }
  return null;
}
