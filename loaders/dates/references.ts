import type {Token} from "../tokens.ts";
import {word, type Expression, type Rule} from "./expression.ts";
import {BEFORE_DATE, REFERENCES} from "./vocabulary.ts";

const refer = (first: number, last: number, value: string): Expression => ({
  first,
  last,
  rule: "reference",
  meaning: {form: "reference", value},
});

/** "now", "recently", "soon": not "shortly before the invasion", "as soon as possible". */
export const reference: Rule = (tokens, i) => {
  const value = REFERENCES.get(word(tokens, i))!;
  const compared =
    /^(before|after|as|thereafter|afterwards)$/.test(word(tokens, i + 1)) ||
    /^(as|too|how|so)$/.test(word(tokens, i - 1));
  return compared || (value === "FUTURE_REF" && !looksAhead(word(tokens, i - 1), word(tokens, i + 1)))
    ? null
    : refer(i, i + 1, value);
};

/** "Will soon visit", "is coming soon.": but "the trickle soon became a flood". */
const looksAhead = (before: string, after: string): boolean =>
  /^(will|would|very|should|can|may|to)$/.test(before) || !/^\p{L}/u.test(after);

/** "in recent years", "the coming weeks". */
export const unitsAround: Rule = (tokens, i) => {
  if (!/^(years|months|weeks|days|decades|times)$/.test(word(tokens, i + 1))) return null;
  return refer(i, i + 2, word(tokens, i) === "recent" ? "PAST_REF" : "FUTURE_REF");
};

/** Whether a reference word ends its phrase: "in the past" but not "past mistakes". */
const endsPhrase = (tokens: readonly Token[], i: number): boolean => {
  const next = word(tokens, i);
  return (
    !/^\p{L}/u.test(next) ||
    BEFORE_DATE.has(next) ||
    /^(of|as|with|is|was|were|will|but|when|if|that|which|he|she|it|they|we)$/.test(next)
  );
};

/** "At the moment", "these days". */
export const presentNoun: Rule = (tokens, i) => {
  const before = `${word(tokens, i - 2)} ${word(tokens, i - 1)}`;
  const moment = word(tokens, i) === "moment" && before === "at the" && word(tokens, i + 1) !== "of";
  const days = word(tokens, i) === "days" && word(tokens, i - 1) === "these";
  return moment || days ? refer(i - 1, i + 1, "PRESENT_REF") : null;
};

const NOUNS = new Map([
  ["past", "PAST_REF"],
  ["present", "PRESENT_REF"],
  ["future", "FUTURE_REF"],
]);
/** "the near future", "in the past", "at present". */
export const vagueNoun: Rule = (tokens, i) => {
  const stands =
    /^(the|near|foreseeable|distant|in|immediate|recent|at|'s)$/.test(word(tokens, i - 1)) &&
    endsPhrase(tokens, i + 1);
  return stands ? refer(i, i + 1, NOUNS.get(word(tokens, i))!) : null;
};
