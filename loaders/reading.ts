import type {Source} from "./articles.ts";
import {readAccounts, type AccountDraft} from "./contacts/accounts.ts";
import {readEvents} from "./contacts/read.ts";
import {inferPublished} from "./dates/published.ts";
import {readDates} from "./dates/dates.ts";
import {afterMonthLine, readDateLine} from "./dates/first-line.ts";
import {readDocument, type Document} from "./documents.ts";
import {readHome, readSeat} from "./home.ts";
import type {Knowledge} from "./knowledge.ts";
import type {AnyMention} from "./mentions/mention.ts";
import {readMentions} from "./mentions/read.ts";
import type {Article, Problem} from "./schema.ts";
import {readSide} from "./sides.ts";
import {exact, type Span} from "./span.ts";
import {readStatements} from "./statements/read.ts";
import type {StatementDraft} from "./statements/statement.ts";
import {withStrangers} from "./statements/strangers.ts";
import {readTopics, type TopicDraft} from "./topics/read.ts";

/** All that one article says, read without knowing of any other. */
export interface Reading {
  article: Article;
  document: Document;
  mentions: AnyMention[];
  accounts: AccountDraft[];
  statements: StatementDraft[];
  topics: TopicDraft[];
  /** The words from which the day of publication was inferred. */
  dateline: {span: Span; rule: string} | null;
  problems: Problem[];
}

/** The document of an article, whose text proper begins after a line that tells its date. */
export const documentOf = ({id, text}: Source, line = readDateLine(text)): Document =>
  readDocument(id, text, line?.end ?? afterMonthLine(text));

/** Reads one article, from its text to what it tells; pure, so that it can be cached, and done anywhere. */
export function readArticle(source: Source, knowledge: Knowledge): Reading {
  const line = readDateLine(source.text);
  const document = documentOf(source, line);
  const published = publishedOf(source, document, line?.date ?? null);
  const day = published.date;
  if (source.language !== "en") return unread(source, document, published);
  const mentions = readMentions(document, knowledge, day, readDates(document, day));
  const seat = readSeat(document, mentions);
  const {side, basis, outlet, from} = readSide(document, mentions, {head: source.head, seat}, knowledge);
  const home = readHome(document, mentions, from, seat);
  const heard = withStrangers(
    {statements: readStatements(document, mentions, knowledge.statements), mentions},
    document,
    knowledge.names,
  );
  const context = {article: source.id, side, published: day, mentions, knowledge};
  const accounts = readAccounts(
    readEvents(document, mentions, knowledge, {anchor: day, side, home, seat}),
    context,
  );
  return {
    article: {...toArticle(source, document, published), side, side_basis: basis, outlet},
    document,
    ...heard,
    accounts,
    topics: readTopics({document, accounts, ...heard}, knowledge),
    dateline: published.dateline,
    problems: published.problems,
  };
}

interface Published {
  date: string | null;
  basis: Article["published_basis"];
  dateline: Reading["dateline"];
  problems: Problem[];
}

const WRITTEN_DATE = /^\uFEFF?\s*date\s*:?\s+(\d[\d-]+)/i;

/** The head's word counts, then the first line's, then the text's own dateline; without any of these nobody knows. */
function publishedOf({file, head, text}: Source, document: Document, line: string | null): Published {
  if (head.published) return {date: head.published, basis: "head", dateline: null, problems: []};
  if (line) return {date: line, basis: "first-line", dateline: null, problems: []};
  const written = WRITTEN_DATE.exec(text);
  const problems = written ? [{file, line: 1, message: `no such day in the first line: ${written[1]}`}] : [];
  const inferred = inferPublished(document);
  if (!inferred) return {date: null, basis: null, dateline: null, problems};
  return {
    date: inferred.date,
    basis: "dateline",
    dateline: {span: inferred.span, rule: inferred.rule},
    problems,
  };
}

/** An article in a language that is not read: kept and shown, with nothing drawn from it. */
const unread = (source: Source, document: Document, published: Published): Reading => ({
  article: {
    ...toArticle(source, document, published),
    side: source.head.side,
    side_basis: source.head.side && "head",
    outlet: source.head.outlet,
  },
  document,
  mentions: [],
  accounts: [],
  statements: [],
  topics: [],
  dateline: published.dateline,
  problems: published.problems,
});

function toArticle(source: Source, document: Document, {date, basis}: Published): Article {
  const {id, file, head, text, sha256, language} = source;
  return {
    id,
    file,
    title: head.title || titleOf(document),
    published: date,
    published_basis: basis,
    language,
    outlet: null,
    side: null,
    side_basis: null,
    url: head.url,
    source_file: head.source_file,
    // What nobody has said may be published is kept back.
    rights: head.rights ?? "evidence",
    characters: text.length,
    sha256,
  };
}

const TITLE_LENGTH = 110;

/** The first sentence that has words of its own, cut at a word: a headline, or the start of the news. */
function titleOf({text, sentences, tokens}: Document): string {
  const first =
    sentences.find(
      (sentence) =>
        tokens.slice(sentence.first, sentence.last).filter((token) => token.kind === "word").length > 4,
    ) ?? sentences[0];
  const words = first
    ? exact(text, first)
        .replace(/\s+/g, " ")
        .replace(/^\uFEFF?\s*date:? [\d-]+ ?/i, "")
    : "";
  if (words.length <= TITLE_LENGTH) return words;
  // Where no space is near, a character of two units must not be cut in two.
  return `${words.slice(0, TITLE_LENGTH).replace(/\s+\S*$|[\ud800-\udbff]$/, "")}…`;
}
