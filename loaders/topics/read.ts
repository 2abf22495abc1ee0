import {group} from "d3-array";
import type {Knowledge} from "../knowledge.ts";
import type {TopicTerm} from "../knowledge/topics.ts";
import {lookUp, type Hit} from "../lexicon.ts";
import {contains, leftmostLongest, type Span} from "../span.ts";
import {filer, type Told, type Touch} from "./file.ts";

/** A place where an article speaks of a topic, and whether the article as a whole is filed under it. */
export interface TopicDraft extends Span {
  topic: string;
  filed: boolean;
  rule: string;
}

const RULES = {strong: "codebook-term", weak: "codebook-weak-term"} as const;

/**
 * Where an article speaks of which topics. Each topic is looked for alone, so one phrase may speak of two; of the
 * hits of one topic the leftmost and longest stand, but none inside a phrase in which the term means something else.
 */
export function readTopics(told: Told, {topics}: Pick<Knowledge, "topics">): TopicDraft[] {
  const isFiled = filer(told);
  const byTopic = group(lookUp(topics, told.document.tokens), ({value}) => value.topic.id);
  return [...byTopic]
    .flatMap(([topic, hits]) => {
      const touches = settled(hits);
      const filed = isFiled(touches);
      return touches.map(({start, end, kind}) => ({topic, start, end, filed, rule: RULES[kind]}));
    })
    .sort((a, b) => a.start - b.start || (a.topic < b.topic ? -1 : 1));
}

function settled(hits: Hit<TopicTerm>[]): Touch[] {
  const not = leftmostLongest(hits.filter((hit) => hit.value.kind === "not"));
  const terms = leftmostLongest(hits.filter((hit) => hit.value.kind !== "not"));
  let next = 0;
  return terms.flatMap(({start, end, value: {kind}}) => {
    while (next < not.length && not[next]!.end <= start) next++;
    const other = not[next];
    const meansOther =
      other !== undefined && contains(other, {start, end}) && other.end - other.start > end - start;
    return meansOther || kind === "not" ? [] : [{start, end, kind}];
  });
}
