import {alignContacts} from "./alignments/align.ts";
import {toContact} from "./contacts/merge.ts";
import {companyOf} from "./cooccurrences/cooccurrences.ts";
import {topicShareRows} from "./cooccurrences/shares.ts";
import {unitsOf} from "./cooccurrences/units.ts";
import {correct} from "./corrections/correct.ts";
import {NONE, type Corrections} from "./corrections/file.ts";
import {qualityRows} from "./corrections/quality.ts";
import {correctionRows} from "./corrections/rows.ts";
import {compareSides} from "./corpus.ts";
import type {Knowledge} from "./knowledge.ts";
import {compareText} from "./order.ts";
import {omissionRows, omissionUses} from "./omissions/omissions.ts";
import type {Reading} from "./reading.ts";
import {accountRows, contactEvidence, participantRows} from "./rows/contacts.ts";
import {reviewRows} from "./review/review.ts";
import {entityRows, mentionRows} from "./rows/mentions.ts";
import {statementRows} from "./rows/statements.ts";
import {topicMentionRows, topicRows} from "./rows/topics.ts";
import type {Evidence, Problem, Tables} from "./schema.ts";
import {exact} from "./span.ts";
import {unreportedRows} from "./unreported/unreported.ts";

/** Joins what the articles say, each read alone, into tables, under the corrections of editors. */
export function compare(
  readings: readonly Reading[],
  problems: readonly Problem[],
  knowledge: Knowledge,
  corrections: Corrections = NONE,
): Tables {
  const corrected = correct(readings, corrections, knowledge);
  const {told} = corrected;
  const contacts = told.map((contact) => ({id: contact.id, ...toContact(contact)})).sort(byDay);
  const order = new Map(contacts.map(({id}, i) => [id, i]));
  told.sort((a, b) => order.get(a.id)! - order.get(b.id)!);
  const statements = statementRows(readings, told);
  const topicMentions = topicMentionRows(readings, told);
  const units = unitsOf(readings, topicMentions, contacts);
  const alignments = alignContacts(told, readings, knowledge);
  const articles = readings.map((reading) => reading.article);
  const accounts = told.flatMap(accountRows);
  const sides = compareSides(readings, topicMentions, knowledge);
  const omissions = omissionRows(alignments.rows, accounts);
  const countries = [
    ...articles.map(({side}) => side),
    ...contacts.flatMap(({host, countries}) => [host, ...countries]),
    ...accounts.map(({host}) => host),
    ...statements.rows.map(({country}) => country),
  ];
  return {
    articles,
    entities: entityRows(readings, told, countries, knowledge),
    mentions: readings.flatMap(mentionRows),
    contacts,
    participants: told.flatMap(participantRows),
    accounts,
    topics: topicRows(topicMentions, knowledge),
    topic_mentions: topicMentions,
    statements: statements.rows,
    alignments: alignments.rows,
    sides: sides.sides,
    formulas: sides.formulas,
    contrasts: sides.contrasts,
    uses: [...sides.uses, ...omissionUses(omissions, alignments.evidence)],
    omissions,
    unreported: unreportedRows({articles, contacts, accounts, statements: statements.rows}),
    ...companyOf(units),
    topic_shares: topicShareRows(units, readings, contacts),
    corrections: correctionRows(corrected),
    review: reviewRows(corrected, [accounts, statements.rows, alignments.rows]),
    quality: qualityRows(corrected),
    evidence: [
      ...datelineEvidence(readings),
      ...contactEvidence(told, readings),
      ...statements.evidence,
      ...alignments.evidence,
    ],
    problems: [...problems, ...corrected.problems, ...readings.flatMap((reading) => reading.problems)].sort(
      (a, b) =>
        compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compareText(a.message, b.message),
    ),
  };
}

/** By day, those without one by the day of their report; the undated last. */
const byDay = (a: {date_start: string | null; reported: string | null; id: string}, b: typeof a): number =>
  compareText(a.date_start ?? a.reported ?? "9", b.date_start ?? b.reported ?? "9") ||
  compareText(a.id, b.id);

/** The words that support an inferred day of publication. */
const datelineEvidence = (readings: readonly Reading[]): Evidence[] =>
  readings.flatMap(({article, document, dateline}) =>
    dateline
      ? [
          {
            record: article.id,
            role: "published",
            article: article.id,
            start: dateline.span.start,
            end: dateline.span.end,
            exact: exact(document.text, dateline.span),
            rule: dateline.rule,
          },
        ]
      : [],
  );
