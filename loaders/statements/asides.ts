import {COORDINATORS, OCCASIONAL, PREPOSITIONS, isAdverb, isDash, isMark, timeEnd} from "./grammar.ts";
import {contentAfter, contentBefore, quotedAfter} from "./contents.ts";
import {bounds, endsQuotation, quotationAt, siteAt, type Reading} from "./reading.ts";
import type {Run} from "./statement.ts";
import {isVerbal} from "./verbs.ts";

/** Attributions that stand inside or after what they attribute: "…, he said.", "…, he said, …". */

/** "…, Xi said in a statement.": a comma or a quotation goes before, and nothing but an occasion follows. */
export function isParenthetical(reading: Reading, opens: number, ends: number): boolean {
  const {tokens} = reading;
  const {floor, ceiling} = bounds(reading, opens);
  const quoted = endsQuotation(reading, opens);
  if (opens <= floor || !(quoted || isMark(tokens[opens - 1], ",") || isDash(tokens[opens - 1])))
    return false;
  const k = Math.min(ceiling, timeEnd(tokens, ends));
  const next = tokens[k];
  if (!next || k >= ceiling) return true;
  if (!quoted && !isClause(reading, floor, opens)) return false;
  if (isMark(next, ".;)")) return true;
  if (isMark(next, ",") || isDash(next)) return quoted || !opensQuotation(reading, k + 1);
  if (isMark(next, ":") || next.fold === "that") return false;
  return quoted || (OCCASIONAL.test(next.fold) && !hasThat(reading, k, ceiling)) || toSomebody(reading, k);
}

/** "During the visit, the sides reviewed …": an adverbial without a verb is nothing that anyone says. */
function isClause(reading: Reading, first: number, last: number): boolean {
  const opening = reading.tokens[first]!;
  if (!PREPOSITIONS.has(opening.fold) && !isAdverb(opening) && !/ly$/.test(opening.fold)) return true;
  for (let k = first; k < last; k++) if (isVerbal(reading, k)) return true;
  return false;
}

const opensQuotation = (reading: Reading, k: number) => quotationAt(reading, k)?.first === k;

/** "…, she said to reporters": a noun, not a verb, follows. */
const toSomebody = ({tokens}: Reading, k: number): boolean =>
  tokens[k]!.fold === "to" && /^(reporters|journalists|the|a|an|his|her)$/.test(tokens[k + 1]?.fold ?? "");

function hasThat({tokens}: Reading, from: number, ceiling: number): boolean {
  for (let k = from; k < Math.min(ceiling, from + 20); k++) if (tokens[k]!.fold === "that") return true;
  return false;
}

/** What goes before "…, he said," and what goes on after it, in the sentence or in the quotation that follows. */
export function interrupted(reading: Reading, opens: number, ends: number): Run[] {
  const before = contentBefore(reading, opens);
  const {ceiling} = bounds(reading, opens);
  const comma = resumption(reading, opens, ends, ceiling);
  if (comma !== null) return continued(reading, [...before, ...contentAfter(reading, comma + 1)], ends);
  for (let k = ends; k < ceiling; k++)
    if (opensQuotation(reading, k) && isMark(reading.tokens[k - 1], "."))
      return [...before, ...quotedAfter(reading, k)];
  return [...before, ...quotedAfter(reading, ceiling)];
}

/** The comma after "…, he said in Cairo," from which the words go on. */
function resumption(reading: Reading, opens: number, ends: number, ceiling: number): number | null {
  const {tokens} = reading;
  const quoted = endsQuotation(reading, opens);
  for (let k = ends; k < Math.min(ceiling, ends + 20); k++) {
    if (opensQuotation(reading, k) || isMark(tokens[k], ".;:")) return null;
    if (isMark(tokens[k], ",") && resumes(reading, k + 1, ceiling, quoted)) return k;
    if (isMark(tokens[k], ",") && !quoted) return null;
  }
  return null;
}

/** Whether the words after "…, he said," are his. */
function resumes(reading: Reading, k: number, ceiling: number, quoted: boolean): boolean {
  if (k >= ceiling) return false;
  const {fold} = reading.tokens[k]!;
  if (quoted) return opensQuotation(reading, k) || (COORDINATORS.has(fold) && opensQuotation(reading, k + 1));
  if (OCCASIONAL.test(fold)) return false;
  return (
    siteAt(reading, k)?.shape !== "gerund" && !/^(who|whose|which|according|citing|referring)$/.test(fold)
  );
}

/** A quotation that fills the next sentence goes on with what was said. */
export function continued(reading: Reading, content: Run[], from: number): Run[] {
  return [...content, ...quotedAfter(reading, content[content.length - 1]?.last ?? from)];
}
