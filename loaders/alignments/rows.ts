import {createHash} from "node:crypto";
import type {Reading} from "../reading.ts";
import type {Alignment, Evidence} from "../schema.ts";
import {exact, type Span} from "../span.ts";
import type {Pair} from "./pairs.ts";

/** Words of an article, as one telling of a side's claim. */
export interface Words extends Span {
  reading: Reading;
}

/** What a side says: in the words that are shown, and in those of its other articles that tell the same. */
export interface Said {
  words: Words;
  also: readonly Words[];
}

/** One thing held against another; either side may be silent, not both. */
export interface Held {
  contact: string;
  aspect: Alignment["aspect"];
  topic: string | null;
  relation: Alignment["relation"];
  left: Said | null;
  right: Said | null;
  score: number;
  rule: string;
}

/** The words of one article alone. */
export const said = (reading: Reading, {start, end}: Span, also: readonly Words[] = []): Said => ({
  words: {reading, start, end},
  also,
});

/** What is held as a row, with a row of evidence for every telling on each side that speaks. */
export function toRow(held: Held, {left, right}: Pair): {row: Alignment; evidence: Evidence[]} {
  const article = (hand: "left" | "right") =>
    (held[hand]?.words.reading ?? (hand === "left" ? left : right).voices[0]!.reading).article.id;
  const base: Omit<Alignment, "id"> = {
    contact: held.contact,
    left_side: left.country,
    right_side: right.country,
    left_article: article("left"),
    right_article: article("right"),
    aspect: held.aspect,
    topic: held.topic,
    relation: held.relation,
    left: held.left && textOf(held.left.words),
    right: held.right && textOf(held.right.words),
    score: Math.round(held.score * 1000) / 1000,
  };
  const id = idOf(base, held);
  return {row: {id, ...base}, evidence: [...evidenceOf(held, id, "left"), ...evidenceOf(held, id, "right")]};
}

const textOf = (words: Words): string => exact(words.reading.document.text, words);

const evidenceOf = (held: Held, record: string, role: "left" | "right"): Evidence[] => {
  const told = held[role];
  return told
    ? [told.words, ...told.also].map((words) => ({
        record,
        role,
        article: words.reading.article.id,
        start: words.start,
        end: words.end,
        exact: textOf(words),
        rule: held.rule,
      }))
    : [];
};

/** Derived from what is held against what; the position tells a refrain from its repetition. */
function idOf(row: Omit<Alignment, "id">, {left, right}: Held): string {
  const {contact, aspect, topic, left_side, right_side, left_article, right_article} = row;
  const place = (told: Said | null) => told && [told.words.start, textOf(told.words)];
  const sides = [left_side, right_side, left_article, right_article];
  const parts = [contact, aspect, topic, place(left), place(right), ...sides];
  return `a-${createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 12)}`;
}
