import {sentenceAt, type Document} from "../documents.ts";
import type {Knowledge} from "../knowledge.ts";
import {fold, isCapitalised, type Token} from "../tokens.ts";
import {isHonorific} from "./honorifics.ts";
import {isInitials} from "./initials.ts";
import {isNameWord, skeleton} from "./names.ts";

/** Two words of a name as they stand behind one in small letters or a comma, where no sentence or headline begins: "his wife Rosa Soto". */
export function pairsWithin(document: Document): Set<string> {
  const {tokens} = document;
  return new Set(
    tokens.flatMap((token, i) =>
      i > 0 && isCapitalised(token) && isCapitalised(tokens[i - 1]!) && isWithin(document, i - 1)
        ? [pairOf(tokens, i)]
        : [],
    ),
  );
}

const pairOf = (tokens: Token[], i: number): string => `${tokens[i - 1]!.fold} ${tokens[i]!.fold}`;

/**
 * Whether the family name at token i is that of another of the family, whose first name stands before it: "Rosa Soto, who
 * lives in Oslo", of a text on President Juan Soto. `owned` are tokens of towns, titles and people; `pairs` is from `pairsWithin`.
 */
export function isOfFamily(
  {tokens}: Document,
  i: number,
  label: string,
  {owned, pairs}: {owned: (token: number) => boolean; pairs: ReadonlySet<string>},
  {names, firstNames}: Knowledge,
): boolean {
  const first = tokens[i - 1];
  if (!isNameWord(first, names) || tokens[i]!.before !== "space" || owned(i - 1)) return false;
  if (isHonorific(tokens, i - 1) || isInitials(first!) || isOwnName(first!, label)) return false;
  return firstNames.has(skeleton(first!.fold)) || pairs.has(pairOf(tokens, i));
}

/** Spellings of one first name begin and end alike, or begin alike: "Muhammad", "Mohammed". */
const isOwnName = ({fold: first}: Token, label: string): boolean =>
  label
    .split(" ")
    .map(fold)
    .some(
      (word) =>
        word.slice(0, 3) === first.slice(0, 3) || (word[0] === first[0] && word.at(-1) === first.at(-1)),
    );

const BEFORE = /^(?:\p{Ll}{2,}|,)$/u;

/** Behind a word in small letters, a comma, or a quotation that a comma closes. */
function isWithin(document: Document, i: number): boolean {
  const {tokens} = document;
  const quoted = tokens[i - 1]?.fold === '"' ? i - 2 : i - 1;
  return sentenceAt(document, tokens[i]!.start)?.first !== i && BEFORE.test(tokens[quoted]?.text ?? "");
}
