import type {
  Contact,
  Evidence,
  Mention,
  Participant,
  Statement,
  Topic,
  TopicMention,
} from "../../loaders/schema.ts";
import {contactLink} from "./links.js";
import {contactName} from "./names.js";

/** What was found in one article's text, kind by kind: each kind is a layer that a reader can switch on and off. */

export const LAYERS = [
  {id: "contact", name: "Contacts", hint: "who met, when and where"},
  {id: "statement", name: "Statements", hint: "what was said, and by whom"},
  {id: "topic", name: "Topics", hint: "terms of the codebook"},
  {id: "person", name: "People", hint: "everyone named"},
  {id: "date", name: "Dates", hint: "every expression of time"},
] as const;

export type LayerId = (typeof LAYERS)[number]["id"];

/** A span of the text, in a layer, and what the pipeline took it for. */
export interface LayerMark {
  layer: LayerId;
  start: number;
  end: number;
  exact: string;
  /** the record, in words */
  label: string;
  /** the record that has several such spans, as a statement has its source, cue and content */
  record: string | null;
  /** the record's own page, if it has one */
  href: string | null;
}

export interface Found {
  mentions: readonly Mention[];
  contacts: readonly Contact[];
  participants: readonly Participant[];
  statements: readonly Statement[];
  topics: readonly Topic[];
  topicMentions: readonly TopicMention[];
  evidence: readonly Evidence[];
  names: (entity: string) => string;
}

/** Every mark of one article, in the order of the text; of those that start together the longer comes first. */
export function layerMarks(article: string, found: Found): LayerMark[] {
  const here = <Row extends {article: string}>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => row.article === article);
  const evidence = here(found.evidence);
  return [
    ...contactMarks(evidence, found),
    ...statementMarks(evidence, here(found.statements)),
    ...topicMarks(here(found.topicMentions), found.topics),
    ...mentionMarks(here(found.mentions), found.names),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

const spanOf = ({start, end, exact}: {start: number; end: number; exact: string}) => ({start, end, exact});

function contactMarks(evidence: readonly Evidence[], {contacts, participants}: Found): LayerMark[] {
  const named = new Map(contacts.map((contact) => [contact.id, contact]));
  return evidence
    .filter(({record}) => named.has(record))
    .map((row) => ({
      layer: "contact",
      ...spanOf(row),
      label: contactName(named.get(row.record)!, participants),
      record: row.record,
      href: contactLink(row.record),
    }));
}

function statementMarks(evidence: readonly Evidence[], statements: readonly Statement[]): LayerMark[] {
  const made = new Map(statements.map((statement) => [statement.id, statement]));
  return evidence
    .filter(({record}) => made.has(record))
    .map((row) => ({
      layer: "statement",
      ...spanOf(row),
      label: made.get(row.record)!.source_name ?? "speaker not named",
      record: row.record,
      href: null,
    }));
}

function topicMarks(rows: readonly TopicMention[], topics: readonly Topic[]): LayerMark[] {
  const labels = new Map(topics.map(({id, label}) => [id, label]));
  return rows.map((row) => ({
    layer: "topic",
    ...spanOf(row),
    label: labels.get(row.topic) ?? row.topic,
    record: null,
    href: null,
  }));
}

function mentionMarks(mentions: readonly Mention[], names: (entity: string) => string): LayerMark[] {
  return mentions.flatMap((row): LayerMark[] => {
    const span = {...spanOf(row), record: null, href: null};
    if (row.kind === "date") return [{layer: "date", ...span, label: row.value ?? "not resolved"}];
    if (row.kind !== "person") return [];
    return [{layer: "person", ...span, label: row.entity === null ? row.exact : names(row.entity)}];
  });
}

/**
 * The marks of a layer by what they stand for, most frequent first, each with its places in the text: one for each
 * record, however many spans it has.
 */
export function countedLabels(marks: readonly LayerMark[]): {label: string; marks: LayerMark[]}[] {
  const found = new Map<string, LayerMark[]>();
  for (const mark of marks) {
    const there = found.get(mark.label) ?? [];
    const known = mark.record !== null && there.some(({record}) => record === mark.record);
    found.set(mark.label, known ? there : [...there, mark]);
  }
  return [...found]
    .map(([label, marks]) => ({label, marks}))
    .sort((a, b) => b.marks.length - a.marks.length || a.marks[0]!.start - b.marks[0]!.start);
}
