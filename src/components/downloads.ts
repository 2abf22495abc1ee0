import {FileAttachment} from "observablehq:stdlib";

/** How each table can be had. */
export interface Files {
  csv: string;
  json: string;
  parquet: string;
  arrow: string;
}

/** Addresses of each table's files. Framework publishes the files that it finds named here, so none can be made up. */
export const downloads: Record<string, Files> = {
  articles: {
    csv: FileAttachment("../data/tables/articles.csv").href,
    json: FileAttachment("../data/tables/articles.json").href,
    parquet: FileAttachment("../data/tables/articles.parquet").href,
    arrow: FileAttachment("../data/tables/articles.arrow").href,
  },
  entities: {
    csv: FileAttachment("../data/tables/entities.csv").href,
    json: FileAttachment("../data/tables/entities.json").href,
    parquet: FileAttachment("../data/tables/entities.parquet").href,
    arrow: FileAttachment("../data/tables/entities.arrow").href,
  },
  mentions: {
    csv: FileAttachment("../data/tables/mentions.csv").href,
    json: FileAttachment("../data/tables/mentions.json").href,
    parquet: FileAttachment("../data/tables/mentions.parquet").href,
    arrow: FileAttachment("../data/tables/mentions.arrow").href,
  },
  contacts: {
    csv: FileAttachment("../data/tables/contacts.csv").href,
    json: FileAttachment("../data/tables/contacts.json").href,
    parquet: FileAttachment("../data/tables/contacts.parquet").href,
    arrow: FileAttachment("../data/tables/contacts.arrow").href,
  },
  participants: {
    csv: FileAttachment("../data/tables/participants.csv").href,
    json: FileAttachment("../data/tables/participants.json").href,
    parquet: FileAttachment("../data/tables/participants.parquet").href,
    arrow: FileAttachment("../data/tables/participants.arrow").href,
  },
  accounts: {
    csv: FileAttachment("../data/tables/accounts.csv").href,
    json: FileAttachment("../data/tables/accounts.json").href,
    parquet: FileAttachment("../data/tables/accounts.parquet").href,
    arrow: FileAttachment("../data/tables/accounts.arrow").href,
  },
  topics: {
    csv: FileAttachment("../data/tables/topics.csv").href,
    json: FileAttachment("../data/tables/topics.json").href,
    parquet: FileAttachment("../data/tables/topics.parquet").href,
    arrow: FileAttachment("../data/tables/topics.arrow").href,
  },
  topic_mentions: {
    csv: FileAttachment("../data/tables/topic_mentions.csv").href,
    json: FileAttachment("../data/tables/topic_mentions.json").href,
    parquet: FileAttachment("../data/tables/topic_mentions.parquet").href,
    arrow: FileAttachment("../data/tables/topic_mentions.arrow").href,
  },
  statements: {
    csv: FileAttachment("../data/tables/statements.csv").href,
    json: FileAttachment("../data/tables/statements.json").href,
    parquet: FileAttachment("../data/tables/statements.parquet").href,
    arrow: FileAttachment("../data/tables/statements.arrow").href,
  },
  alignments: {
    csv: FileAttachment("../data/tables/alignments.csv").href,
    json: FileAttachment("../data/tables/alignments.json").href,
    parquet: FileAttachment("../data/tables/alignments.parquet").href,
    arrow: FileAttachment("../data/tables/alignments.arrow").href,
  },
  sides: {
    csv: FileAttachment("../data/tables/sides.csv").href,
    json: FileAttachment("../data/tables/sides.json").href,
    parquet: FileAttachment("../data/tables/sides.parquet").href,
    arrow: FileAttachment("../data/tables/sides.arrow").href,
  },
  formulas: {
    csv: FileAttachment("../data/tables/formulas.csv").href,
    json: FileAttachment("../data/tables/formulas.json").href,
    parquet: FileAttachment("../data/tables/formulas.parquet").href,
    arrow: FileAttachment("../data/tables/formulas.arrow").href,
  },
  contrasts: {
    csv: FileAttachment("../data/tables/contrasts.csv").href,
    json: FileAttachment("../data/tables/contrasts.json").href,
    parquet: FileAttachment("../data/tables/contrasts.parquet").href,
    arrow: FileAttachment("../data/tables/contrasts.arrow").href,
  },
  uses: {
    csv: FileAttachment("../data/tables/uses.csv").href,
    json: FileAttachment("../data/tables/uses.json").href,
    parquet: FileAttachment("../data/tables/uses.parquet").href,
    arrow: FileAttachment("../data/tables/uses.arrow").href,
  },
  omissions: {
    csv: FileAttachment("../data/tables/omissions.csv").href,
    json: FileAttachment("../data/tables/omissions.json").href,
    parquet: FileAttachment("../data/tables/omissions.parquet").href,
    arrow: FileAttachment("../data/tables/omissions.arrow").href,
  },
  unreported: {
    csv: FileAttachment("../data/tables/unreported.csv").href,
    json: FileAttachment("../data/tables/unreported.json").href,
    parquet: FileAttachment("../data/tables/unreported.parquet").href,
    arrow: FileAttachment("../data/tables/unreported.arrow").href,
  },
  topic_counts: {
    csv: FileAttachment("../data/tables/topic_counts.csv").href,
    json: FileAttachment("../data/tables/topic_counts.json").href,
    parquet: FileAttachment("../data/tables/topic_counts.parquet").href,
    arrow: FileAttachment("../data/tables/topic_counts.arrow").href,
  },
  cooccurrences: {
    csv: FileAttachment("../data/tables/cooccurrences.csv").href,
    json: FileAttachment("../data/tables/cooccurrences.json").href,
    parquet: FileAttachment("../data/tables/cooccurrences.parquet").href,
    arrow: FileAttachment("../data/tables/cooccurrences.arrow").href,
  },
  topic_shares: {
    csv: FileAttachment("../data/tables/topic_shares.csv").href,
    json: FileAttachment("../data/tables/topic_shares.json").href,
    parquet: FileAttachment("../data/tables/topic_shares.parquet").href,
    arrow: FileAttachment("../data/tables/topic_shares.arrow").href,
  },
  corrections: {
    csv: FileAttachment("../data/tables/corrections.csv").href,
    json: FileAttachment("../data/tables/corrections.json").href,
    parquet: FileAttachment("../data/tables/corrections.parquet").href,
    arrow: FileAttachment("../data/tables/corrections.arrow").href,
  },
  review: {
    csv: FileAttachment("../data/tables/review.csv").href,
    json: FileAttachment("../data/tables/review.json").href,
    parquet: FileAttachment("../data/tables/review.parquet").href,
    arrow: FileAttachment("../data/tables/review.arrow").href,
  },
  quality: {
    csv: FileAttachment("../data/tables/quality.csv").href,
    json: FileAttachment("../data/tables/quality.json").href,
    parquet: FileAttachment("../data/tables/quality.parquet").href,
    arrow: FileAttachment("../data/tables/quality.arrow").href,
  },
  evidence: {
    csv: FileAttachment("../data/tables/evidence.csv").href,
    json: FileAttachment("../data/tables/evidence.json").href,
    parquet: FileAttachment("../data/tables/evidence.parquet").href,
    arrow: FileAttachment("../data/tables/evidence.arrow").href,
  },
  problems: {
    csv: FileAttachment("../data/tables/problems.csv").href,
    json: FileAttachment("../data/tables/problems.json").href,
    parquet: FileAttachment("../data/tables/problems.parquet").href,
    arrow: FileAttachment("../data/tables/problems.arrow").href,
  },
};
