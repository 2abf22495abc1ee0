import {sentenceAt} from "../documents.ts";
import type {Reading} from "../reading.ts";
import {UNITS, type Contact, type TopicMention} from "../schema.ts";

/** What may speak of topics, as often as it likes, and is counted once: a sentence, a contact, an article. */

export type UnitKind = (typeof UNITS)[number];

export interface Unit {
  id: string;
  /** the words by which it speaks of each */
  topics: Map<string, TopicMention[]>;
}

export interface Units {
  kind: UnitKind;
  /** those that speak of any topic, in the order of the articles */
  spoken: Unit[];
  /** all that could have */
  n: number;
}

/** An article that is not read cannot speak of anything, and counts for nothing. */
export const isRead = ({article}: Reading): boolean => article.language === "en";

/** The units of each kind, once for all that counts them. */
export function unitsOf(
  readings: readonly Reading[],
  mentions: readonly TopicMention[],
  contacts: readonly Contact[],
): Record<UnitKind, Units> {
  const read = readings.filter(isRead);
  const n = {
    sentence: read.reduce((sum, {document}) => sum + document.sentences.length, 0),
    contact: contacts.length,
    article: read.length,
  };
  const units = UNITS.map((kind): [UnitKind, Units] => [
    kind,
    {kind, spoken: spokenOf(mentions, unitOf(kind, readings)), n: n[kind]},
  ]);
  return Object.fromEntries(units) as Record<UnitKind, Units>;
}

/** The id of the unit to which a mention belongs, if any. */
function unitOf(kind: UnitKind, readings: readonly Reading[]): (mention: TopicMention) => string | null {
  const documents = new Map(readings.map(({article, document}) => [article.id, document]));
  if (kind === "article") return ({article}) => article;
  if (kind === "contact") return ({contact}) => contact;
  return ({article, start}) => `${article}:${sentenceAt(documents.get(article)!, start)?.start}`;
}

function spokenOf(mentions: readonly TopicMention[], idOf: (mention: TopicMention) => string | null): Unit[] {
  const units = new Map<string, Unit>();
  for (const mention of mentions) {
    const id = idOf(mention);
    if (id === null) continue;
    const unit = units.get(id) ?? {id, topics: new Map<string, TopicMention[]>()};
    const words = unit.topics.get(mention.topic);
    if (words) words.push(mention);
    else unit.topics.set(mention.topic, [mention]);
    units.set(id, unit);
  }
  return [...units.values()];
}
