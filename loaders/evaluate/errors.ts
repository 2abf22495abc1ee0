import type {Document} from "../documents.ts";
import type {Tables} from "../schema.ts";
import {isFormatRight} from "./contacts.ts";
import {isDateRight} from "./dates.ts";
import type {GoldContact} from "./gold.ts";
import {isPlaceRight} from "./fields.ts";
import type {Found, Judged} from "./match.ts";
import {arePartiesRight, type Parties} from "./participants.ts";
import {sentenceOf, sentenceOfFound, sentenceOfGold} from "./sentences.ts";
import {speakersFound, topicsFound} from "./topics.ts";

/** One thing that is wrong in one article: what the gold has, what was found, and the sentence. */
export interface Mistake {
  file: string;
  what: string;
  wanted: string | null;
  found: string | null;
  sentence: string;
}

/** What the mistakes of an article are told from. */
export interface Context {
  tables: Tables;
  parties: Parties;
  topics: readonly string[];
  documentOf: (article: string) => Document;
}

/** Every mistake in one article, contacts first. */
export const mistakesOf = (judged: Judged, context: Context): Mistake[] => [
  ...contactMistakes(judged, context),
  ...judged.matches
    .filter(({gold}) => !gold.optional)
    .flatMap((pair) => fieldMistakes(judged, pair, context)),
  ...articleMistakes(judged),
  ...topicMistakes(judged, context),
  ...speakerMistakes(judged, context),
];

function contactMistakes({document, article, missed, extra}: Judged, context: Context): Mistake[] {
  const text = context.documentOf(article.id);
  const {file} = document;
  return [
    ...missed.map((gold) => ({
      file,
      what: "missed contact",
      wanted: tellGold(gold),
      found: null,
      sentence: sentenceOfGold(gold, text),
    })),
    ...extra.map((found) => ({
      file,
      what: "extra contact",
      wanted: null,
      found: tellFound(found),
      sentence: sentenceOfFound(found, text, context.tables),
    })),
  ];
}

function fieldMistakes(
  {document, article}: Judged,
  pair: Judged["matches"][number],
  {tables, parties, documentOf}: Context,
): Mistake[] {
  const {gold, found} = pair;
  const sentence = sentenceOfFound(found, documentOf(article.id), tables);
  const checks: [what: string, isRight: boolean, tell: (contact: GoldContact | Found) => string][] = [
    ["participants", arePartiesRight(pair, parties), tellParties],
    ["status", gold.status === found.status, ({status}) => status],
    ["main", gold.main === found.main, ({main}) => String(main)],
    ["date", isDateRight(gold, found, document.published), tellDays],
    ["place", isPlaceRight(gold, found), ({place}) => place ?? "none"],
    ["format", isFormatRight(gold, found), ({format}) => format],
  ];
  return checks
    .filter(([, isRight]) => !isRight)
    .map(([what, , tell]) => ({
      file: document.file,
      what: `${what} of ${tellParties(gold)}`,
      wanted: tell(gold),
      found: tell(found),
      sentence,
    }));
}

const articleMistakes = ({document, article}: Judged): Mistake[] =>
  (["side", "published"] as const)
    .filter((field) => document[field] !== article[field])
    .map((field) => ({
      file: document.file,
      what: field,
      wanted: document[field] ?? "none",
      found: article[field] ?? "none",
      sentence: "",
    }));

function topicMistakes({document, article}: Judged, {tables, topics, documentOf}: Context): Mistake[] {
  const found = topicsFound(tables, article.id, topics);
  const allowed = [...document.topics, ...document.topics_optional];
  const wordsOf = (topic: string) => {
    const row = tables.topic_mentions.find(
      (mention) => mention.article === article.id && mention.topic === topic,
    )!;
    return `[${row.exact}] ${sentenceOf(documentOf(article.id), row.start)}`;
  };
  const base = {file: document.file};
  return [
    ...document.topics
      .filter((topic) => !found.includes(topic))
      .map((topic) => ({...base, what: "missed topic", wanted: topic, found: null, sentence: ""})),
    ...found
      .filter((topic) => !allowed.includes(topic))
      .map((topic) => ({...base, what: "extra topic", wanted: null, found: topic, sentence: wordsOf(topic)})),
  ];
}

function speakerMistakes(judged: Judged, {tables, documentOf}: Context): Mistake[] {
  const {document, article} = judged;
  const found = speakersFound(judged, tables);
  const allowed = [...document.speakers, ...document.speakers_optional];
  const base = {file: document.file};
  const said = (name: string) =>
    tables.statements.find(
      (row) => row.article === article.id && row.source_name?.includes(name.split(" ").at(-1)!),
    );
  return [
    ...document.speakers
      .filter((name) => !found.includes(name))
      .map((name) => ({...base, what: "missed speaker", wanted: name, found: null, sentence: ""})),
    ...found
      .filter((name) => !allowed.includes(name))
      .map((name) => ({
        ...base,
        what: "extra speaker",
        wanted: null,
        found: name,
        sentence: sentenceOf(documentOf(article.id), said(name)?.start ?? 0),
      })),
  ];
}

type Told = Pick<Found, "status" | "format" | "date_start" | "date_end" | "place"> & {
  participants: readonly {name: string | null; country: string | null}[];
};

const tellParties = ({participants}: Pick<Told, "participants">): string =>
  participants.map(({name, country}) => `${name ?? "?"} ${country ?? "?"}`).join(", ");

const tellDays = ({date_start, date_end}: Pick<Told, "date_start" | "date_end">): string =>
  date_start === null ? "no date" : date_start === date_end ? date_start : `${date_start}/${date_end}`;

const tell = (contact: Told): string =>
  [
    contact.status,
    contact.format,
    tellDays(contact),
    contact.place ?? "no place",
    `(${tellParties(contact)})`,
  ].join(" ");

const tellFound = (found: Found): string => `${tell(found)}${found.main ? " main" : ""}`;
const tellGold = (gold: GoldContact): string => `${tell(gold)} ${gold.date_basis}${gold.main ? " main" : ""}`;
