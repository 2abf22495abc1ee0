import type {AccountDraft} from "../../loaders/contacts/accounts.ts";
import type {Told} from "../../loaders/contacts/ids.ts";
import {compare} from "../../loaders/compare.ts";
import {readSources} from "../../loaders/articles.ts";
import {correct, type Corrected} from "../../loaders/corrections/correct.ts";
import type {Entry, Telling} from "../../loaders/corrections/decision.ts";
import {readCorrections} from "../../loaders/corrections/file.ts";
import type {Knowledge} from "../../loaders/knowledge.ts";
import {readArticle, type Reading} from "../../loaders/reading.ts";
import {quoteOf, reviewRows} from "../../loaders/review/review.ts";
import type {Review} from "../../loaders/schema.ts";
import {append} from "./write.ts";

/** A workspace whose articles are read once, and whose corrections are read anew for each question. */
export interface Desk {
  data: string;
  readings: Reading[];
  knowledge: Knowledge;
  /** Rows of other tables that rest on contacts. */
  resting: readonly (readonly {contact: string | null}[])[];
}

/** Reads all articles of a workspace. */
export function openDesk({data, articles}: {data: string; articles: string}, knowledge: Knowledge): Desk {
  const readings = readSources(articles).sources.map((source) => readArticle(source, knowledge));
  const {accounts, statements, alignments} = compare(readings, [], knowledge, readCorrections(data));
  return {data, readings, knowledge, resting: [accounts, statements, alignments]};
}

/** Something to be looked at: the row of the queue, and the contact with all its accounts as the machine has them. */
export interface Question {
  row: Review;
  contact: Told | null;
  accounts: AccountDraft[];
}

/** What needs a person by now, and how the corrections stand. */
export function look({data, readings, knowledge, resting}: Desk): {
  questions: Question[];
  corrected: Corrected;
} {
  const corrected = correct(readings, readCorrections(data), knowledge);
  const questions = reviewRows(corrected, resting).map((row): Question => {
    const contact = corrected.told.find(({id}) => id === row.contact) ?? null;
    const told = corrected.machine.readingOf.get(row.article)!.accounts;
    const accounts = contact?.accounts ?? told.filter(({told_as}) => told_as === row.told_as);
    return {row, contact, accounts};
  });
  return {questions, corrected};
}

/** How a correction names what an article tells. */
export function tellingOf(account: AccountDraft, {readings}: Desk): Telling {
  const reading = readings.find(({article}) => article.id === account.article)!;
  const quote = quoteOf(account, reading).exact.replace(/\s+/g, " ");
  return {article: account.article, quote, contact: account.told_as};
}

/** Writes decisions, and returns for each that is not in force what stands against it. */
export function decide(desk: Desk, entries: readonly Entry[]): string[] {
  append(desk.data, entries);
  const {rulings, problems} = look(desk).corrected;
  const last = new Set(rulings.slice(-entries.length).map(({decision}) => decision.line));
  return problems.filter(({line}) => line !== null && last.has(line)).map(({message}) => message);
}
