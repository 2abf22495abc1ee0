import type {Document} from "./documents.ts";
import type {TopicEntry} from "./codebook.ts";
import type {Knowledge} from "./knowledge.ts";
import {lookUp, type Hit} from "./lexicon.ts";
import {contains, leftmostLongest, type Span} from "./span.ts";

/** A place where an article speaks of a topic. */
export interface TopicDraft extends Span {
  topic: string;
  rule: string;
}

type TopicHit = Hit<{topic: TopicEntry; not: boolean}>;

/**
 * Where an article speaks of which topics. Each topic is looked for alone, so one phrase may speak of two; of the
 * hits of one topic the leftmost and longest stand, but none inside a phrase in which the term means something else.
 */
export function readTopics({tokens}: Document, {topics}: Knowledge): TopicDraft[] {
  const byTopic = new Map<string, TopicHit[]>();
  for (const hit of lookUp(topics, tokens)) {
    const {id} = hit.value.topic;
    const hits = byTopic.get(id);
    if (hits) hits.push(hit);
    else byTopic.set(id, [hit]);
  }
  return [...byTopic.values()]
    .flatMap(settled)
    .sort((a, b) => a.start - b.start || (a.topic < b.topic ? -1 : 1));
}

function settled(hits: TopicHit[]): TopicDraft[] {
  const not = leftmostLongest(hits.filter((hit) => hit.value.not));
  const terms = leftmostLongest(hits.filter((hit) => !hit.value.not));
  let next = 0;
  return terms.flatMap((hit) => {
    while (next < not.length && not[next]!.end <= hit.start) next++;
    const other = not[next];
    const meansOther =
      other !== undefined && contains(other, hit) && other.end - other.start > hit.end - hit.start;
    return meansOther
      ? []
      : [{topic: hit.value.topic.id, start: hit.start, end: hit.end, rule: "codebook-term"}];
  });
}
