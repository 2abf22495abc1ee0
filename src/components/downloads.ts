import {FileAttachment} from "observablehq:stdlib";

/** Addresses of each table's files. Framework publishes the files that it finds named here, so none can be made up. */
export const downloads: Record<string, {json: string; arrow: string}> = {
  articles: {
    json: FileAttachment("../data/tables/articles.json").href,
    arrow: FileAttachment("../data/tables/articles.arrow").href,
  },
  entities: {
    json: FileAttachment("../data/tables/entities.json").href,
    arrow: FileAttachment("../data/tables/entities.arrow").href,
  },
  mentions: {
    json: FileAttachment("../data/tables/mentions.json").href,
    arrow: FileAttachment("../data/tables/mentions.arrow").href,
  },
  contacts: {
    json: FileAttachment("../data/tables/contacts.json").href,
    arrow: FileAttachment("../data/tables/contacts.arrow").href,
  },
  participants: {
    json: FileAttachment("../data/tables/participants.json").href,
    arrow: FileAttachment("../data/tables/participants.arrow").href,
  },
  accounts: {
    json: FileAttachment("../data/tables/accounts.json").href,
    arrow: FileAttachment("../data/tables/accounts.arrow").href,
  },
  topics: {
    json: FileAttachment("../data/tables/topics.json").href,
    arrow: FileAttachment("../data/tables/topics.arrow").href,
  },
  topic_mentions: {
    json: FileAttachment("../data/tables/topic_mentions.json").href,
    arrow: FileAttachment("../data/tables/topic_mentions.arrow").href,
  },
  statements: {
    json: FileAttachment("../data/tables/statements.json").href,
    arrow: FileAttachment("../data/tables/statements.arrow").href,
  },
  alignments: {
    json: FileAttachment("../data/tables/alignments.json").href,
    arrow: FileAttachment("../data/tables/alignments.arrow").href,
  },
  sides: {
    json: FileAttachment("../data/tables/sides.json").href,
    arrow: FileAttachment("../data/tables/sides.arrow").href,
  },
  formulas: {
    json: FileAttachment("../data/tables/formulas.json").href,
    arrow: FileAttachment("../data/tables/formulas.arrow").href,
  },
  contrasts: {
    json: FileAttachment("../data/tables/contrasts.json").href,
    arrow: FileAttachment("../data/tables/contrasts.arrow").href,
  },
  uses: {
    json: FileAttachment("../data/tables/uses.json").href,
    arrow: FileAttachment("../data/tables/uses.arrow").href,
  },
  omissions: {
    json: FileAttachment("../data/tables/omissions.json").href,
    arrow: FileAttachment("../data/tables/omissions.arrow").href,
  },
  unreported: {
    json: FileAttachment("../data/tables/unreported.json").href,
    arrow: FileAttachment("../data/tables/unreported.arrow").href,
  },
  topic_counts: {
    json: FileAttachment("../data/tables/topic_counts.json").href,
    arrow: FileAttachment("../data/tables/topic_counts.arrow").href,
  },
  cooccurrences: {
    json: FileAttachment("../data/tables/cooccurrences.json").href,
    arrow: FileAttachment("../data/tables/cooccurrences.arrow").href,
  },
  topic_shares: {
    json: FileAttachment("../data/tables/topic_shares.json").href,
    arrow: FileAttachment("../data/tables/topic_shares.arrow").href,
  },
  corrections: {
    json: FileAttachment("../data/tables/corrections.json").href,
    arrow: FileAttachment("../data/tables/corrections.arrow").href,
  },
  review: {
    json: FileAttachment("../data/tables/review.json").href,
    arrow: FileAttachment("../data/tables/review.arrow").href,
  },
  quality: {
    json: FileAttachment("../data/tables/quality.json").href,
    arrow: FileAttachment("../data/tables/quality.arrow").href,
  },
  evidence: {
    json: FileAttachment("../data/tables/evidence.json").href,
    arrow: FileAttachment("../data/tables/evidence.arrow").href,
  },
  problems: {
    json: FileAttachment("../data/tables/problems.json").href,
    arrow: FileAttachment("../data/tables/problems.arrow").href,
  },
};
