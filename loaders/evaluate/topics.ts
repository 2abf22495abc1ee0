import {rollup} from "d3-array";
import type {Statement, Tables} from "../schema.ts";
import type {GoldDocument} from "./gold.ts";
import type {Judged} from "./match.ts";
import {isNamed, sameName} from "./names.ts";
import {metric, setTally, type Metric} from "./scores.ts";

/** The topics found in an article, of those that were labelled. */
export function topicsFound(tables: Tables, article: string, labelled: readonly string[]): string[] {
  const found = tables.topic_mentions.filter((mention) => mention.article === article);
  return [...new Set(found.map(({topic}) => topic))].filter((topic) => labelled.includes(topic)).sort();
}

/** Topics by article. */
export const topicMetrics = (
  judged: readonly Judged[],
  tables: Tables,
  labelled: readonly string[],
): Metric[] => [
  metric(
    "topics",
    "by article",
    "f1",
    judged.map(({document, article}) =>
      setTally(document.topics, topicsFound(tables, article.id, labelled), document.topics_optional),
    ),
  ),
];

/** The people to whom an article gives words, each with the first; who is spelled as in the gold takes its name. */
export function speakersFound({document, article}: Judged, tables: Tables): Map<string, Statement> {
  const people = new Set(tables.entities.filter(({kind}) => kind === "person").map(({id}) => id));
  const said = tables.statements.filter(
    (statement) => statement.article === article.id && statement.source && people.has(statement.source),
  );
  return rollup(
    said,
    ([first]) => first!,
    ({source_name}) => asInGold(document, source_name!),
  );
}

function asInGold({speakers, speakers_optional, contacts}: GoldDocument, name: string): string {
  const parties = contacts.flatMap(({participants}) => participants).filter((party) => isNamed(party, name));
  const labelled = [...speakers, ...speakers_optional];
  return labelled.find((one) => sameName(one, name) || parties.some((party) => isNamed(party, one))) ?? name;
}

/** People who speak, by article. */
export const speakerMetrics = (judged: readonly Judged[], tables: Tables): Metric[] => [
  metric(
    "speakers",
    "people who speak, by article",
    "f1",
    judged.map((of) =>
      setTally(of.document.speakers, [...speakersFound(of, tables).keys()], of.document.speakers_optional),
    ),
  ),
];
