import {isCapitalised, type Token} from "../tokens.ts";
import {word, type Expression} from "./expression.ts";
import {isLabel, isOfName, startsPiece} from "./lines.ts";

const PUBLISHED = /^(publish(?:ed)?|posted|issued|written|publication)$/;
const UPDATED = /^(updated?|modified|edited|revised)$/;
/** How many tokens may stand between the label and its date, and before the label in its line. */
const REACH = 12;

/** What a page says of a date: "Rosa Quispe Published March 5, 2021", "Last Updated: 5 March 2021"; null where it says nothing. */
export function labelOf(tokens: readonly Token[], {first, last}: Expression): "published" | "updated" | null {
  if (!isSetApart(tokens, last)) return null;
  for (let k = first - 1; k >= Math.max(0, first - REACH); k--) {
    const {fold} = tokens[k]!;
    const label = PUBLISHED.test(fold) ? "published" : UPDATED.test(fold) ? "updated" : null;
    if (label) return opensPiece(tokens, k) ? label : null;
    if (!isBetween(tokens[k]!) || !isWithin(tokens, k)) return null;
  }
  return null;
}

/** "Posted by Newsroom on", "Published in The Lima Post,". */
const isBetween = (token: Token): boolean => isLabel(token) || isOfName(token);

/** "Posted on" may have a line of its own above the date. */
const isWithin = (tokens: readonly Token[], k: number): boolean =>
  !startsPiece(tokens, k) || (k > 0 && isLabel(tokens[k]!) && isLabel(tokens[k - 1]!));

const OPENING = /^('s|story|article|this|was|originally|text|page|news|publication)$/;

/** Only names and such words stand before a label: "A study that was published on 5 May" is a sentence. */
function opensPiece(tokens: readonly Token[], k: number): boolean {
  for (let i = k; i > Math.max(0, k - REACH); i--) {
    if (startsPiece(tokens, i) || tokens[i - 1]!.kind === "number") return true;
    const before = tokens[i - 1]!;
    if (!isBetween(before) && !OPENING.test(before.fold)) return false;
  }
  return k < REACH;
}

/** "Published on 5 May 2021, the report says": no sentence goes on behind the date. */
function isSetApart(tokens: readonly Token[], last: number): boolean {
  const next = tokens[word(tokens, last) === "," ? last + 1 : last];
  return (
    startsPiece(tokens, last) ||
    next?.kind !== "word" ||
    isLabel(next) ||
    isCapitalised(next) ||
    word(tokens, last) === "by"
  );
}
