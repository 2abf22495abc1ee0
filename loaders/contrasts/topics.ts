import type {Article, TopicMention} from "../schema.ts";
import type {Counted} from "./tally.ts";

/** The topics of each of these articles, with the number of their mentions. */
export function topicsOf(articles: readonly Article[], mentions: readonly TopicMention[]): Counted[] {
  const counts = new Map<string, Map<string, number>>(articles.map(({id}) => [id, new Map()]));
  for (const {article, topic} of mentions) {
    const own = counts.get(article);
    own?.set(topic, (own.get(topic) ?? 0) + 1);
  }
  return [...counts.values()];
}
