import {isCapitalised, type Token} from "../tokens.ts";
import type {ByToken} from "./places.ts";
import {DETERMINERS} from "./premodifiers.ts";

/** Heads that a field may stand before: "Trade Minister", "arms official". */
const HEAD =
  /^(?:ministers?|officials?|coordinators?|ordinators?|envoys?|negotiators?|inspectors?|advis[eo]rs?|commissioners?|directors?|czar|tsar)$/;
/** "Trade Secretary A": in capitals alone, for "a trade secretary" may be anybody's. */
const SECRETARY = /^Secretar(?:y|ies)$/;
const AND = new Set(["and", "&"]);
const JOINTS = new Set([...AND, ","]);

/**
 * Where the field of a minister, official or the like begins whose head begins at token i: "Industry, Trade and Tourism Minister A", "the Peruvian road
 * transport minister". In small letters it begins behind a country or an article.
 */
export function fieldStart(
  tokens: readonly Token[],
  i: number,
  fields: ReadonlySet<string>,
  at: ByToken,
): number {
  const head = HEAD.test(tokens[i]!.fold) || SECRETARY.test(tokens[i]!.text);
  if (!head && !fields.has(tokens[i]!.fold)) return i;
  const isField = (k: number) => fields.has(tokens[k]?.fold ?? "") && !at.has(k);
  let first = i;
  let joints = AND;
  while (isField(first - 1) || (joints.has(tokens[first - 1]?.fold ?? "") && isField(first - 2))) {
    first--;
    // "the Minister of Trade, Energy Minister A": a comma joins two fields only in a list that ends with "and".
    if (AND.has(tokens[first]!.fold)) joints = JOINTS;
  }
  const plain = !isCapitalised(tokens[first]!);
  return plain && !isLed(tokens, first, at) ? i : first;
}

const isLed = (tokens: readonly Token[], first: number, at: ByToken): boolean => {
  const before = tokens[first - 1];
  return (
    before !== undefined && (DETERMINERS.has(before.fold) || before.fold === "'s" || endsPlace(first, at))
  );
};

const endsPlace = (first: number, at: ByToken): boolean => at.get(first - 1)?.last === first;

/** "Minister of [Oil, Gas and Mineral Resources]": whether a comma at token i belongs to the list. */
export const isListed = (
  tokens: readonly Token[],
  i: number,
  fields: ReadonlySet<string>,
  at: ByToken,
): boolean =>
  tokens[i]!.text === "," && fields.has(tokens[i - 1]?.fold ?? "") && listGoesOn(tokens, i + 1, fields, at);

/** How many words a list of fields may have. */
const LIST = 14;

/** Nothing but fields and what joins them, up to an "and" that another field follows: "Moroccan Expatriates" is one too. */
function listGoesOn(
  tokens: readonly Token[],
  from: number,
  fields: ReadonlySet<string>,
  at: ByToken,
): boolean {
  for (let k = from; k < from + LIST && tokens[k]; k++) {
    const {fold, text} = tokens[k]!;
    if (AND.has(fold)) {
      const next = at.get(k + 1)?.last ?? k + 1;
      if (fields.has(tokens[next]?.fold ?? "")) return true;
    }
    if (text !== "," && !(fields.has(fold) && isCapitalised(tokens[k]!))) return false;
  }
  return false;
}

/** "Minister for Roads and Bridges of C": one more word in a capital between such an "and" and the country is of the list too. */
export const isLastField = (
  tokens: readonly Token[],
  i: number,
  fields: ReadonlySet<string>,
  at: ByToken,
): boolean =>
  AND.has(tokens[i - 1]?.fold ?? "") &&
  fields.has(tokens[i - 2]?.fold ?? "") &&
  isCapitalised(tokens[i]!) &&
  isOfPlace(tokens, i + 1, at);

/** "of Peru", "of the Peruvian Republic" at token i. */
export const isOfPlace = (tokens: readonly Token[], i: number, at: ByToken): boolean =>
  tokens[i]?.fold === "of" && (at.has(i + 1) || (tokens[i + 1]?.fold === "the" && at.has(i + 2)));
