import {createHash} from "node:crypto";
import {alignContacts} from "./alignments/align.ts";
import {mergeAccounts, toContact, type Merged} from "./contacts/merge.ts";
import {compareSides} from "./corpus.ts";
import type {Knowledge} from "./knowledge.ts";
import {omissionRows, omissionUses} from "./omissions/omissions.ts";
import type {Reading} from "./reading.ts";
import {entityRows, mentionRows} from "./rows/mentions.ts";
import {statementRows} from "./rows/statements.ts";
import {topicMentionRows, topicRows} from "./rows/topics.ts";
import type {Account, Evidence, Participant, Problem, Tables} from "./schema.ts";
import {exact} from "./span.ts";
import {unreportedRows} from "./unreported/unreported.ts";

/** A contact with its id and the accounts that make it. */
export interface Told extends Merged {
  id: string;
}

/** Joins what the articles say, each read alone, into tables. */
export function compare(
  readings: readonly Reading[],
  problems: readonly Problem[],
  knowledge: Knowledge,
): Tables {
  const told = withIds(mergeAccounts(readings.flatMap((reading) => reading.accounts)), knowledge);
  const contacts = told.map((contact) => ({id: contact.id, ...toContact(contact)})).sort(byDay);
  const order = new Map(contacts.map(({id}, i) => [id, i]));
  told.sort((a, b) => order.get(a.id)! - order.get(b.id)!);
  const statements = statementRows(readings, told);
  const topicMentions = topicMentionRows(readings, told);
  const alignments = alignContacts(told, readings, knowledge);
  const articles = readings.map((reading) => reading.article);
  const accounts = told.flatMap(accountRows);
  const sides = compareSides(readings, topicMentions, knowledge);
  const omissions = omissionRows(alignments.rows, accounts);
  return {
    articles,
    entities: entityRows(readings, knowledge),
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
    evidence: [
      ...datelineEvidence(readings),
      ...contactEvidence(told, readings),
      ...statements.evidence,
      ...alignments.evidence,
    ],
    problems: [...problems, ...readings.flatMap((reading) => reading.problems)].sort(
      (a, b) =>
        compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compareText(a.message, b.message),
    ),
  };
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By day, those without one by the day of their report; the undated last. */
const byDay = (a: {date_start: string | null; reported: string | null; id: string}, b: typeof a): number =>
  compareText(a.date_start ?? a.reported ?? "9", b.date_start ?? b.reported ?? "9") ||
  compareText(a.id, b.id);

/** Ids say what they mean: day, family names, and what else it takes to tell two apart. */
function withIds(merged: Merged[], knowledge: Knowledge): Told[] {
  const plain = merged.map((contact) => idOf(contact, knowledge));
  const byFormat = toldApart(plain, (i) => toContact(merged[i]!).format);
  const ids = toldApart(byFormat, (i) => digest(merged[i]!));
  return merged.map((contact, i) => ({...contact, id: ids[i]!}));
}

/** Ids that stand more than once take a mark with them. */
function toldApart(ids: string[], mark: (i: number) => string): string[] {
  const count = new Map<string, number>();
  for (const id of ids) count.set(id, (count.get(id) ?? 0) + 1);
  return ids.map((id, i) => (count.get(id)! > 1 ? `${id}-${mark(i)}` : id));
}

/** Ids are names of pages, and a file system takes 255 bytes for a name. */
const LONGEST_ID = 120;

function idOf(contact: Merged, {personById}: Knowledge): string {
  const {date_start, date_precision} = toContact(contact);
  const day =
    date_start === null
      ? "undated"
      : date_precision === "day"
        ? date_start
        : date_start.slice(0, date_precision === "year" ? 4 : 7);
  const names = contact.participants.map(({person, country}) => {
    const family = person
      ? (personById.get(person)?.family ?? person.split("-").at(-1)!)
      : (country ?? "unknown");
    return slug(family);
  });
  const id = [day, ...names.sort()].join("-");
  return id.length > LONGEST_ID ? `${id.slice(0, LONGEST_ID)}-${digest(contact)}` : id;
}

const slug = (text: string) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Tells apart contacts that day, names and format do not: by the articles that tell them, and their participants. */
const digest = ({accounts, participants}: Merged): string =>
  createHash("sha256")
    .update(
      JSON.stringify([
        accounts.map((account) => [account.article, account.status, account.evidence[0]?.span.start]),
        participants.map(({person, country}) => [person, country]),
      ]),
    )
    .digest("hex")
    .slice(0, 8);

const participantRows = ({id, participants}: Told): Participant[] =>
  [...participants]
    .sort(
      (a, b) =>
        compareText(a.country ?? "", b.country ?? "") ||
        (a.level ?? 9) - (b.level ?? 9) ||
        compareText(a.name ?? "", b.name ?? ""),
    )
    .map((party) => ({contact: id, ...party}));

const accountRows = ({id, accounts}: Told): Account[] =>
  [...accounts]
    .sort((a, b) => compareText(a.article, b.article))
    .map(
      ({
        article,
        status,
        main,
        side,
        format,
        date_start,
        date_end,
        date_precision,
        date_basis,
        place,
        host,
      }) => ({
        contact: id,
        article,
        status,
        main,
        side,
        format,
        date_start,
        date_end,
        date_precision,
        date_basis,
        place,
        host,
      }),
    );

function contactEvidence(told: readonly Told[], readings: readonly Reading[]): Evidence[] {
  const texts = new Map(readings.map(({article, document}) => [article.id, document.text]));
  return told.flatMap(({id, accounts}) =>
    accounts.flatMap(({article, evidence}) =>
      evidence.map(({role, span, rule}) => ({
        record: id,
        role,
        article,
        start: span.start,
        end: span.end,
        exact: exact(texts.get(article)!, span),
        rule,
      })),
    ),
  );
}

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
