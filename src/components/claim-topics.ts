import type {Alignment, Evidence, TopicMention} from "../../loaders/schema.ts";

/** What claims are about, and in which terms an account speaks of a topic. */
export interface ClaimTopics {
  /** topics whose terms stand in either account's words for the claim */
  topicsOf: (row: Alignment) => string[];
  /** an account's terms of the topic of a row, where it tells of the contact */
  termsOf: (row: Alignment, hand: "left" | "right") => TopicMention[];
}

/** Finds both by the places of the terms in the text. */
export function claimTopics(
  mentions: readonly TopicMention[],
  evidence: (record: string, role: string) => Evidence[],
): ClaimTopics {
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
  return {
    topicsOf({id, topic}) {
      const words = [...evidence(id, "left"), ...evidence(id, "right")].flatMap(inside);
      return [...new Set(topic === null ? words : [topic, ...words])];
    },
    termsOf(row, hand) {
      const spans = evidence(row.id, hand);
      const articles = new Set([row[`${hand}_article`], ...spans.map(({article}) => article)]);
      const own = [...articles].flatMap((article) => byArticle.get(article) ?? []);
      const isTold = ({article, contact, start, end}: TopicMention): boolean =>
        contact === row.contact ||
        spans.some((span) => span.article === article && span.start <= start && end <= span.end);
      return own.filter((mention) => mention.topic === row.topic && isTold(mention));
    },
  };
}
