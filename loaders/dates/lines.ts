import {isCapitalised, startsLine, type Token} from "../tokens.ts";
import {isForeignWeekday} from "./foreign.ts";
import {SHORT_WEEKDAYS, WEEKDAYS} from "./vocabulary.ts";

/** How many tokens of a line are looked at on either side of a date. */
const REACH = 16;

/** Marks that part a line of a page into pieces: "Andina | 3 May 2021 • 2 min read". */
const PARTS = /^[|•·]$/;
/** Whether a piece of a line begins at token i, or the text is over. */
export const startsPiece = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  return !token || startsLine(token) || PARTS.test(token.fold) || (i > 0 && PARTS.test(tokens[i - 1]!.fold));
};

/** The first token of the piece of a line in which token i stands. */
export function pieceStart(tokens: readonly Token[], i: number): number {
  let k = i;
  while (k > 0 && k > i - REACH && !startsPiece(tokens, k)) k--;
  return k;
}

export const MARK = /^[-+,.:;|/()[\]·•*<>#]$|^--$/;
const LABEL =
  /^(first|last|published|updated?|posted|written|modified|issued|released?|immediate|date|dated|on|at|no|time|gmt|utc|est|edt|ist|pst|pdt|cet|cest|bst|jst|kst|msk|local|am|pm|a\.m\.|p\.m\.|hrs|г|t\d\d|z|adjust|font|size|min|mins|minutes?|hours?|ago|read|views?|comments?|pdf|print|e|e?mail|share)$/;
/** Words that a page sets beside a date: "Published on Monday at 16:30 IST", "Adjust font size:". */
export const isLabel = ({kind, fold}: Token): boolean =>
  kind === "mark"
    ? MARK.test(fold)
    : kind === "number" ||
      LABEL.test(fold) ||
      WEEKDAYS.has(fold) ||
      SHORT_WEEKDAYS.has(fold) ||
      isForeignWeekday(fold);

export const PARTICLE = /^(de|la|le|el|al|da|do|di|del|of|am|upon)$/;
export const isOfName = (token: Token): boolean =>
  token.kind === "word" &&
  (isCapitalised(token) || PARTICLE.test(token.fold) || /^(the|for|and|by|in)$/.test(token.fold));

/** What stands in a piece of a line beside a date at tokens [first, last); null where it goes on too far. */
export function besideDate(
  tokens: readonly Token[],
  start: number,
  first: number,
  last: number,
): Token[] | null {
  let end = last;
  while (!startsPiece(tokens, end) && end < last + REACH) end++;
  return startsPiece(tokens, end) ? [...tokens.slice(start, first), ...tokens.slice(last, end)] : null;
}
