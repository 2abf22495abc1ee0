import {isCapitalised, startsLine} from "../tokens.ts";
import type {EntityMention} from "../mentions/mention.ts";
import {phraseFrom} from "./after.ts";
import {isDash, isMark} from "./grammar.ts";
import type {Reading} from "./reading.ts";
import {isTitleCase} from "./shapes.ts";
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

/** The dash of "… — Foreign Ministry", where a phrase fills the rest of the line; -1 where there is none. */
export function tailDash(reading: Reading, first: number, last: number): number {
  const {tokens} = reading;
  const end = isMark(tokens[last - 1], ".") ? last - 1 : last;
  for (let k = end - 1; k > Math.max(first + 2, end - WORDS); k--) {
    if (isDash(tokens[k])) return phraseFrom(reading, k + 1, end)?.last === end ? k : -1;
  }
  return -1;
}

/** The source after the last dash, if it names somebody. */
function dashed(reading: Reading, mentions: readonly EntityMention[], first: number, last: number) {
  const {tokens} = reading;
  const dash = tailDash(reading, first, last);
  if (dash < 0) return null;
  const end = isMark(tokens[last - 1], ".") ? last - 1 : last;
  const named = mentions.some((one) => one.first < end && one.last > dash + 1);
  return named ? headline(dash + 1, end, dash, first, dash) : null;
}

/** “We are ready.” — Ivan Petrov: quotations that are signed with a dash. */
export function signed(reading: Reading): Attribution[] {
  return reading.quotations.flatMap(({first, last, double}) => {
    if (!double || !isDash(reading.tokens[last])) return [];
    const source = phraseFrom(reading, last + 1, Math.min(last + 1 + WORDS, reading.tokens.length));
    const end = source && reading.tokens[source.last];
    const closes = source && (!end || startsLine(end));
    return closes
      ? [{...headline(source.first, source.last, last, first, last), rule: "statement/signed"}]
      : [];
  });
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
