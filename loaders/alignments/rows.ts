import {createHash} from "node:crypto";
import type {Reading} from "../reading.ts";
import type {Alignment, Evidence} from "../schema.ts";
import {exact, type Span} from "../span.ts";

/** One thing held against another, by spans; either side may be silent, not both. */
export interface Held {
  contact: string;
  aspect: Alignment["aspect"];
  topic: string | null;
  relation: Alignment["relation"];
  left: Span | null;
  right: Span | null;
  score: number;
  rule: string;
}

/** A held pair as a row, with a row of evidence for each side that speaks. */
export function toRow(held: Held, left: Reading, right: Reading): {row: Alignment; evidence: Evidence[]} {
  const words = (reading: Reading, span: Span | null) => span && exact(reading.document.text, span);
  const id = idOf(held, left, right);
  const row: Alignment = {
    id,
    contact: held.contact,
    left_article: left.article.id,
    right_article: right.article.id,
    aspect: held.aspect,
    topic: held.topic,
    relation: held.relation,
    left: words(left, held.left),
    right: words(right, held.right),
    score: Math.round(held.score * 1000) / 1000,
  };
  return {row, evidence: [...evidenceOf(held, id, "left", left), ...evidenceOf(held, id, "right", right)]};
}

function evidenceOf(
  held: Held,
  record: string,
  role: "left" | "right",
  {article, document}: Reading,
): Evidence[] {
  const span = held[role];
  if (!span) return [];
  const {start, end} = span;
  return [
    {record, role, article: article.id, start, end, exact: exact(document.text, span), rule: held.rule},
  ];
}

/** Derived from what is held against what; the position tells a refrain from its repetition. */
function idOf({contact, aspect, topic, left, right}: Held, one: Reading, two: Reading): string {
  const words = (reading: Reading, span: Span | null) =>
    span && [reading.article.id, span.start, exact(reading.document.text, span)];
  const parts = [contact, aspect, topic, words(one, left), words(two, right), one.article.id, two.article.id];
  return `a-${createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 12)}`;
}
