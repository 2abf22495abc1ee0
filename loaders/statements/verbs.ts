import {isCapitalised, type Token} from "../tokens.ts";
import {DETERMINERS, FINITE, PREPOSITIONS, isAdverb, isMark, isPast, isPossessive} from "./grammar.ts";
import {siteAt, type Reading} from "./reading.ts";

/** Whether token k is a finite verb, so far as closed classes, endings and cues tell without a tagger. */
export function isVerbal(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  if (token?.kind !== "word") return false;
  // "Prime Minister Theresa May said": after a capital, May is a name.
  if (token.text === "May" && k > 0 && isCapitalised(reading.tokens[k - 1]!)) return false;
  if (FINITE.has(token.fold)) return true;
  if (isReduced(reading.tokens, k)) return false;
  const shape = siteAt(reading, k)?.shape;
  if (shape && shape !== "noun" && shape !== "preposition") return true;
  return isPast(token) && !isModifier(reading.tokens, k);
}

/** "a report released last year", "talks hosted by Cairo": a participle after its noun. */
export function isReduced(tokens: Token[], k: number): boolean {
  if (!/..ed$/.test(tokens[k]!.fold)) return false;
  return /^(by|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
    tokens[k + 1]?.fold ?? "",
  );
}

/** "the proposed plan", "newly elected members", "Moscow-based": a past form before its noun. */
function isModifier(tokens: Token[], k: number): boolean {
  const before = tokens[k - 1];
  if (!before) return false;
  if (isPossessive(before) || isMark(before, "-") || isAdverb(before)) return true;
  return DETERMINERS.has(before.fold) || PREPOSITIONS.has(before.fold);
}
