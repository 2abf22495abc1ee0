import type {Told} from "../contacts/ids.ts";
import type {Knowledge} from "../knowledge.ts";
import type {Reading} from "../reading.ts";
import type {Topic, TopicMention} from "../schema.ts";
import {exact} from "../span.ts";
import {contactFinder} from "./context.ts";

/** Mentions of the topics under which an article is filed, as rows, each with the contact of which its passage tells. */
export function topicMentionRows(readings: readonly Reading[], told: readonly Told[]): TopicMention[] {
  const contactAt = contactFinder(readings, told);
  return readings.flatMap((reading) =>
    reading.topics
      .filter(({filed}) => filed)
      .map(({topic, start, end, rule}) => ({
        article: reading.article.id,
        topic,
        start,
        end,
        exact: exact(reading.document.text, {start, end}),
        contact: contactAt(reading, start),
        rule,
      })),
  );
}

/** Every topic of the codebook with how many articles and contacts speak of it; none is left out for being silent. */
export function topicRows(mentions: readonly TopicMention[], {codebook}: Knowledge): Topic[] {
  return codebook.topics.map(({id, label, parent}) => {
    const own = mentions.filter((mention) => mention.topic === id);
    const contacts = own.map((mention) => mention.contact).filter((contact) => contact !== null);
    return {
      id,
      parent,
      label,
      articles: new Set(own.map((mention) => mention.article)).size,
      contacts: new Set(contacts).size,
    };
  });
}
