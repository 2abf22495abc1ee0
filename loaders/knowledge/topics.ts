import type {TopicEntry} from "../codebook.ts";

/** What a phrase of the codebook tells of a topic: it names it, it may mean it, or it means something else. */
export interface TopicTerm {
  topic: TopicEntry;
  kind: "strong" | "weak" | "not";
}

/** "Will pay" foretells a visit, but not in "will pay attention": such longer phrases are looked up with the terms. */
export const topicTerms = (topic: TopicEntry): (readonly [string, TopicTerm])[] => [
  ...topic.terms.map((term) => [term, {topic, kind: "strong"}] as const),
  ...(topic.weak ?? []).map((term) => [term, {topic, kind: "weak"}] as const),
  ...(topic.not ?? []).map((term) => [term, {topic, kind: "not"}] as const),
];
