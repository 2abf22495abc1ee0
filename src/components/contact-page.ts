import type {
  Account,
  Alignment,
  Article,
  Contact,
  Evidence,
  Participant,
  Statement,
  Topic,
  TopicMention,
} from "../../loaders/schema.ts";
import type {SentenceRow} from "../../site/sentences.ts";
import {fragmentOf} from "./address.js";
import {statusCell} from "./contact-table.js";
import {element, type Child} from "./element.js";
import {ASPECTS} from "./finding.js";
import {ledger} from "./ledger.js";
import {formatName, levelName} from "./levels.js";
import {articleLink} from "./links.js";
import {dateName, dayName} from "./names.js";
import {pairsOf, type Pair} from "./pairs.js";
import {passages, type Panel} from "./panel.js";
import {sideClass, sidesOf} from "./sides.js";
import {standingName, standingOf} from "./standings.js";
import {table} from "./table.js";
import {capital, counted, inSentence, joined, labelInSentence, spelled} from "./words.js";

/** All that the articles tell of one contact, and where they disagree. */

export interface ContactTables {
  accounts: readonly Account[];
  alignments: readonly Alignment[];
  articles: readonly Article[];
  contacts: readonly Contact[];
  evidence: readonly Evidence[];
  participants: readonly Participant[];
  sentences: readonly SentenceRow[];
  statements: readonly Statement[];
  topicMentions: readonly TopicMention[];
  topics: readonly Topic[];
}

interface Options {
  country: (code: string) => string;
  panel: Panel;
}

/** What belongs to the contact, of every table. */
function ofContact({id}: Contact, tables: ContactTables) {
  const own = <Row extends {contact: string | null}>(rows: readonly Row[]): Row[] =>
    rows.filter(({contact}) => contact === id);
  return {
    accounts: own(tables.accounts),
    participants: own(tables.participants),
    statements: own(tables.statements),
    mentions: own(tables.topicMentions),
    evidence: tables.evidence.filter(({record}) => record === id),
    pairs: pairsOf(tables).filter(({contact}) => contact.id === id),
  };
}

export function contactPage(contact: Contact, tables: ContactTables, options: Options): HTMLElement {
  const own = ofContact(contact, tables);
  const sides = sidesOf(tables.articles);
  return element("div", {}, [
    element("p", {class: "lead"}, summary(contact, own.accounts, options)),
    facts(contact, own.participants, options),
    element("h2", {}, "Who tells of it"),
    accountTable(own.accounts, tables.articles, sides, options),
    disagreements(own.accounts, options).map((line) => element("p", {}, line)),
    own.pairs.map((pair) => compared(pair, tables, sides, options)),
    element("h2", {}, "In which words"),
    passages(own.evidence, tables.sentences, {articles: tables.articles, country: options.country}),
    own.mentions.length
      ? [element("h2", {}, "Topics"), topicList(contact, own.mentions, tables, options)]
      : null,
    own.statements.length
      ? [element("h2", {}, "Who said what"), statementTable(own.statements, tables.articles)]
      : null,
  ]);
}

/** "Held, told by two articles, for China and Russia." */
export function summary(
  contact: Contact,
  accounts: readonly Account[],
  {country}: Pick<Options, "country">,
): string {
  const standing = standingOf(contact);
  const status = standing === "recalled" ? "Told only as background" : capital(standingName(standing));
  const sides = contact.sides.map((side) => inSentence(country(side)));
  const speakers = sides.length
    ? `, ${sides.length === 1 ? "which speaks" : "speaking"} for ${joined(sides).join("")}`
    : ", for no side that could be told";
  const n = accounts.length;
  const whose =
    n === 1 ? speakers.replace("speaking", "which speaks") : speakers.replace("which speaks", "all speaking");
  const undated =
    contact.date_start === null && contact.reported !== null
      ? ` No text gives its date; it was first reported on ${dayName(contact.reported)}, which need not be its day.`
      : "";
  return `${status}; told by ${counted(n, "article")}${whose}.${undated}`;
}

function facts(contact: Contact, participants: readonly Participant[], {country}: Options): HTMLElement {
  const rows: [string, Child][] = [
    [
      "Who",
      element(
        "ul",
        {},
        participants.map((party) => element("li", {}, partyLine(party, country))),
      ),
    ],
    ["When", dateName(contact)],
    [
      "Where",
      [contact.place, contact.host && country(contact.host)].filter(Boolean).join(", ") || "not told",
    ],
    ["Format", capital(formatName(contact.format))],
    ["Level", `${levelName(contact.level)} (of the lower-ranking side)`],
    ["Status", statusCell(contact)],
    ["Codes", `CAMEO ${contact.cameo}, PLOVER ${contact.plover}`],
  ];
  return element(
    "dl",
    {class: "record"},
    rows.map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value))),
  );
}

function partyLine({name, country: code, role}: Participant, country: (code: string) => string): string {
  const place = code === null ? null : country(code);
  return [name ?? "unnamed", [role, place].filter(Boolean).join(", ")].filter(Boolean).join(" – ");
}

function accountTable(
  accounts: readonly Account[],
  articles: readonly Article[],
  sides: readonly string[],
  {country}: Options,
): HTMLElement {
  const link = ({article}: Account): HTMLElement =>
    element("a", {href: articleLink(article)}, articles.find(({id}) => id === article)?.title ?? article);
  const side = ({side}: Account): Child =>
    element(
      "span",
      {class: `side-name ${sideClass(side, sides)}`},
      side === null ? "no side" : country(side),
    );
  return table(
    accounts,
    [
      {name: "Article", value: link},
      {name: "Side", value: (account) => side(account) as HTMLElement},
      {name: "Tells it as", value: ({status, main}) => `${status}${main ? ", its main subject" : ""}`},
      {name: "Date", value: dateName},
      {name: "Place", value: ({place, host}) => place ?? (host && country(host))},
      {name: "Format", value: ({format}) => capital(formatName(format))},
    ],
    {label: "Accounts of this contact"},
  );
}

/** "The accounts differ on the day: 27 February 2024 (Russia), …": what is silent does not differ. */
export function disagreements(accounts: readonly Account[], {country}: Pick<Options, "country">): string[] {
  return ASPECTS.flatMap(({aspect, noun, told}) => {
    const telling = accounts.filter((account) => account[KEYS[aspect]] !== null);
    const values = new Map<string, Set<string>>();
    for (const account of telling) {
      const who = account.side === null ? account.article : country(account.side);
      values.set(told(account), (values.get(told(account)) ?? new Set()).add(who));
    }
    if (values.size < 2) return [];
    const parts = [...values].map(([value, who]) => `${value} (${[...who].join(", ")})`);
    return [`The accounts give ${spelled(values.size)} ${noun}s: ${joined(parts).join("")}.`];
  });
}

const KEYS = {date: "date_start", place: "place", format: "format"} as const;

function compared(
  pair: Pair,
  tables: ContactTables,
  sides: readonly string[],
  {country, panel}: Options,
): Child {
  const names = {country, topics: tables.topics, mentions: tables.topicMentions};
  const address = `../comparisons.html${fragmentOf({contact: pair.contact.id})}`;
  return [
    element("h2", {}, "What each side tells"),
    ledger(pair, {names, panel, sides}),
    element("p", {}, element("a", {href: address}, "Claim by claim, side by side")),
  ];
}

function topicList(
  contact: Contact,
  mentions: readonly TopicMention[],
  tables: ContactTables,
  {panel}: Options,
): HTMLElement {
  const groups = new Map<string, TopicMention[]>();
  for (const mention of mentions) groups.set(mention.topic, [...(groups.get(mention.topic) ?? []), mention]);
  const written = mentions.map(({exact}) => exact);
  const label = (topic: string): string => tables.topics.find(({id}) => id === topic)?.label ?? topic;
  const links = [...groups]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([topic, rows]): Child =>
      element(
        "span",
        {},
        element(
          "a",
          {href: panel.quotes(`topic-${topic}`, label(topic), rows)},
          labelInSentence(label(topic), written),
        ),
        ` (${rows.length})`,
      ),
    );
  return element("p", {}, `Passages that tell of it speak of `, joined<Child>(links), ".");
}

const statementTable = (statements: readonly Statement[], articles: readonly Article[]): HTMLElement =>
  table(
    statements,
    [
      {name: "Speaker", value: ({source_name}) => source_name ?? "nobody named"},
      {
        name: "Content",
        value: ({article, start, end, content}) =>
          element("a", {href: articleLink(article, {start, end})}, content),
      },
      {name: "Kind", value: ({kind}) => kind},
      {name: "Article", value: ({article}) => articles.find(({id}) => id === article)?.title ?? article},
    ],
    {label: "Statements in passages on this contact"},
  );
