import {isCapitalised} from "../tokens.ts";
import {
  COORDINATORS,
  DETERMINERS,
  FINITE,
  PREPOSITIONS,
  SUBJECTS,
  SUBORDINATORS,
  isAdverb,
  isDash,
  isGerund,
  isMark,
  isOpen,
  isTime,
} from "./grammar.ts";
import {LONGEST, OCCASIONS, bracketAfter, joins, startsNoun} from "./nouns.ts";
import {quotationAt, type Reading} from "./reading.ts";
import type {Run} from "./statement.ts";
import {isVerbal} from "./verbs.ts";

/** The noun phrase that begins at token `start`, with its of-phrases and an appositive; null where none does. */
export function phraseFrom(reading: Reading, start: number, ceiling: number): Run | null {
  const head = headFrom(reading, start, ceiling);
  return head && {first: start, last: appositive(reading, head.last, ceiling) ?? head.last};
}

/** The same where a clause follows after a comma: "According to the minister, the talks …" has no appositive. */
export function phraseBeforeClause(reading: Reading, start: number, ceiling: number): Run | null {
  const head = headFrom(reading, start, ceiling);
  const last = head && appositive(reading, head.last, ceiling);
  if (!head || !last || !isMark(reading.tokens[last], ",") || !startsNoun(reading, last + 1, ceiling))
    return head;
  for (let k = head.last; k < last; k++) if (isVerbal(reading, k)) return head;
  return {first: start, last};
}

function headFrom(reading: Reading, start: number, ceiling: number): Run | null {
  const {tokens} = reading;
  const token = tokens[start];
  if (!token || start >= ceiling) return null;
  const pronoun = SUBJECTS.has(token.fold) && !DETERMINERS.has(token.fold);
  if (pronoun || /^(him|them|me|us)$/.test(token.fold)) return {first: start, last: start + 1};
  if ((!DETERMINERS.has(token.fold) && !isOpen(token)) || isGerund(token) || isTime(token)) return null;
  const last = nounsFrom(reading, start, ceiling);
  if (last <= start) return null;
  // "said Ivan Petrov, 59, a teacher": an age between commas belongs to the name.
  const aged =
    tokens[last + 1]?.kind === "number" && isMark(tokens[last], ",") && isMark(tokens[last + 2], ",");
  return {first: start, last: aged ? last + 2 : last};
}

function nounsFrom(reading: Reading, start: number, ceiling: number): number {
  let k = start;
  while (k < Math.min(ceiling, start + LONGEST)) {
    const bracket = isMark(reading.tokens[k], "([") ? bracketAfter(reading, k, ceiling) : k;
    if (bracket < 0 || (bracket === k && !goesOn(reading, k, start, ceiling))) break;
    k = bracket + 1;
  }
  return k;
}

function goesOn(reading: Reading, k: number, start: number, ceiling: number): boolean {
  const {tokens} = reading;
  const token = tokens[k]!;
  if (k > start && quotationAt(reading, k)?.first === k) return false;
  if (token.kind === "mark") return joins(reading, k);
  if (PREPOSITIONS.has(token.fold)) return carriesOn(reading, k, ceiling);
  if (COORDINATORS.has(token.fold))
    return /^(and|or)$/.test(token.fold) && startsNoun(reading, k + 1, ceiling);
  if (SUBORDINATORS.has(token.fold) || FINITE.has(token.fold)) return false;
  if (k === start) return true;
  const day = isTime(token) && (!isCapitalised(tokens[k - 1]!) || /day$/.test(token.fold));
  return !day && !isVerbal(reading, k) && !isAdverb(token);
}

/** Of-phrases always belong to a name; other prepositions do unless a day or an occasion follows: "in an interview". */
function carriesOn(reading: Reading, k: number, ceiling: number): boolean {
  const {tokens} = reading;
  if (!startsNoun(reading, k + 1, ceiling)) return false;
  if (tokens[k]!.fold === "of") return true;
  if (/^(after|before|during|since|until|following|by|about|to)$/.test(tokens[k]!.fold)) return false;
  for (let i = k + 1; i < Math.min(ceiling, k + 6) && tokens[i]!.kind !== "mark"; i++)
    if (isTime(tokens[i]!) || OCCASIONS.test(tokens[i]!.fold)) return false;
  return true;
}

/** ", the head of the committee," or ", who led the talks,": the end of an appositive that begins at a comma. */
function appositive(reading: Reading, comma: number, ceiling: number): number | null {
  const {tokens} = reading;
  if (!isMark(tokens[comma], ",") || !startsAppositive(reading, comma + 1, ceiling)) return null;
  for (let k = comma + 1; k < Math.min(ceiling, comma + LONGEST); k++) {
    const quoted = quotationAt(reading, k)?.first === k;
    if (quoted || isMark(tokens[k], ",;:") || isDash(tokens[k]) || endsSentence(reading, k)) return k;
  }
  return null;
}

const endsSentence = (reading: Reading, k: number): boolean =>
  isMark(reading.tokens[k], ".!?") && reading.tokens[k + 1]?.before !== "none" && !joins(reading, k);

function startsAppositive(reading: Reading, k: number, ceiling: number): boolean {
  const token = reading.tokens[k];
  if (!token || k >= ceiling) return false;
  if (/^(who|whose|a|an|the|one|his|her)$/.test(token.fold)) return true;
  if (token.kind === "number") return isMark(reading.tokens[k + 1], ",.");
  return startsNoun(reading, k, ceiling) && !SUBJECTS.has(token.fold);
}
