import {isCapitalised} from "../tokens.ts";
import type {EntityMention} from "../mentions/mention.ts";
import {phraseFrom} from "./after.ts";
import {isDash, isMark} from "./grammar.ts";
import type {Reading} from "./reading.ts";
import {isTitleCase} from "./sites.ts";
import type {Attribution} from "./statement.ts";

/** A headline stands among the first sentences, and names its source in few words. */
const LINES = 3;
const WORDS = 8;

/** "Leaders to meet in May — Foreign Ministry", "Foreign Ministry: leaders to meet in May". */
export function headlines(reading: Reading, mentions: readonly EntityMention[]): Attribution[] {
  return reading.document.sentences
    .slice(0, LINES)
    .flatMap(({first, last}) => dashed(reading, mentions, first, last) ?? led(reading, first, last) ?? []);
}

/** The source after the last dash: a phrase that fills the rest of the sentence and names somebody. */
function dashed(reading: Reading, mentions: readonly EntityMention[], first: number, last: number) {
  const {tokens} = reading;
  const end = isMark(tokens[last - 1], ".") ? last - 1 : last;
  for (let k = end - 1; k > Math.max(first + 2, end - WORDS); k--) {
    if (!isDash(tokens[k])) continue;
    const start = tokens[k + 1]!.start;
    const named = mentions.some((one) => one.start < tokens[end - 1]!.end && one.end > start);
    const fills = phraseFrom(reading, k + 1, end)?.last === end;
    return named && fills ? headline(k + 1, end, k, first, k) : null;
  }
  return null;
}

/** The source before a colon, where the line is written in title case or has no full stop. */
function led(reading: Reading, first: number, last: number) {
  const {tokens} = reading;
  const title = isTitleCase(tokens, first) || !isMark(tokens[last - 1], ".");
  if (!title || last - first > 40 || reading.siteOf.subarray(first, first + 3).some((site) => site >= 0))
    return null;
  for (let k = first + 1; k < Math.min(last - 2, first + WORDS); k++) {
    if (!isMark(tokens[k], ":")) continue;
    const named = isCapitalised(tokens[first]!) && phraseFrom(reading, first, k)?.last === k;
    return named ? headline(first, k, k, k + 1, last) : null;
  }
  return null;
}

function headline(first: number, last: number, mark: number, from: number, to: number): Attribution {
  return {
    source: [{first, last}],
    cue: [{first: mark, last: mark + 1}],
    content: [{first: from, last: to}],
    stance: "says",
    rule: "statement/headline",
  };
}
