import type {Alignment, Evidence, TopicMention} from "../../loaders/schema.ts";

/** What a claim is about: the topics whose terms stand in either account's words for it. */
export function claimTopics(
  mentions: readonly TopicMention[],
  evidence: (record: string, role: string) => Evidence[],
): (row: Alignment) => string[] {
  const byArticle = new Map<string, TopicMention[]>();
  for (const mention of mentions) {
    const there = byArticle.get(mention.article);
    if (there) there.push(mention);
    else byArticle.set(mention.article, [mention]);
  }
  const inside = ({article, start, end}: Evidence): string[] =>
    (byArticle.get(article) ?? [])
      .filter((mention) => start <= mention.start && mention.end <= end)
      .map(({topic}) => topic);
  return ({id, topic}) => {
    const words = [...evidence(id, "left"), ...evidence(id, "right")].flatMap(inside);
    return [...new Set(topic === null ? words : [topic, ...words])];
  };
}
