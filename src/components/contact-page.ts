import type {
  Account,
  Alignment,
  Article,
  Contact,
  Correction,
  Evidence,
  Participant,
  Statement,
  Topic,
  TopicMention,
} from "../../loaders/schema.ts";
import type {SentenceRow} from "../../site/sentences.ts";
import {fragmentOf} from "./address.js";
import {disagreements, facts, summary} from "./contact-facts.js";
import {statementTable} from "./contact-statements.js";
import {changeName, signature} from "./corrections.js";
import {decisionBox} from "./decision.js";
import {element, type Child} from "./element.js";
import {fold} from "./fold.js";
import {ledger} from "./ledger.js";
import {formatName} from "./levels.js";
import {articleLink, lastingLink} from "./links.js";
import {dateName} from "./names.js";
import {pairsOf, type Pair} from "./pairs.js";
import type {Panel} from "./panel.js";
import {passages, sentenceOf} from "./quotations.js";
import {sideClass} from "./sides.js";
import {table} from "./table.js";
import {telling} from "./telling.js";
import {capital, joined, labelInSentence} from "./words.js";

/** All that the articles tell of one contact, and where they disagree; the tables may hold its own rows alone. */

export interface ContactTables {
  accounts: readonly Account[];
  alignments: readonly Alignment[];
  articles: readonly Article[];
  contacts: readonly Contact[];
  corrections: readonly Correction[];
  evidence: readonly Evidence[];
  participants: readonly Participant[];
  sentences: readonly SentenceRow[];
  statements: readonly Statement[];
  topicMentions: readonly TopicMention[];
  topics: readonly Topic[];
}

interface Options {
  country: (code: string) => string;
  /** sides in the order of their colours */
  sides: readonly string[];
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
    corrections: own(tables.corrections).filter(({in_force}) => in_force),
    evidence: tables.evidence.filter(({record}) => record === id),
    pairs: pairsOf(tables).filter(({contact}) => contact.id === id),
  };
}

export function contactPage(contact: Contact, tables: ContactTables, options: Options): HTMLElement {
  const own = ofContact(contact, tables);
  const {sides} = options;
  return element("div", {}, [
    element("p", {class: "lead"}, summary(contact, own.accounts, options)),
    facts(contact, own.participants, {...options, evidence: own.evidence}),
    own.corrections.length ? handMade(own.corrections) : null,
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
      ? [element("h2", {}, "Who said what"), statementTable(own.statements, tables)]
      : null,
    decisions(own.accounts, tables),
    lasting(contact, own.evidence, tables),
  ]);
}

/** An address that finds the contact again when days, names or texts have been mended, and with them its id. */
function lasting({id}: Contact, evidence: readonly Evidence[], {sentences}: ContactTables): Child {
  const cue = evidence.find(({role}) => role === "cue");
  if (!cue) return null;
  const href = lastingLink("contact", id, sentenceOf(cue, sentences) ?? cue);
  return element(
    "p",
    {class: "note"},
    element("a", {class: "view-link", href}, "Lasting link to this contact"),
  );
}

/** What people decided of this contact. */
const handMade = (corrections: readonly Correction[]): Child => [
  element("h2", {}, "By hand"),
  element(
    "ul",
    {},
    corrections.map((row) => element("li", {}, `${capital(changeName(row))} (${signature(row)})`)),
  ),
];

/** Entries to copy, for each article that the machine alone has read. */
function decisions(accounts: readonly Account[], tables: ContactTables): Child {
  const read = accounts.filter(({origin}) => origin === "machine");
  const name = (account: Account) =>
    tables.articles.find(({id}) => id === account.article)?.title ?? account.article;
  if (!read.length) return null;
  return element(
    "section",
    {class: "needs-script"},
    element("h2", {}, "Something wrong?"),
    element(
      "p",
      {},
      "Copy a decision to the end of ",
      element("code", {}, "data/corrections.yaml"),
      ", and fill in what is empty.",
    ),
    read.map((account) =>
      fold(`As told in “${name(account)}”`, decisionBox(telling(account, tables), name(account))),
    ),
  );
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
    .map(([topic, rows]): Child => {
      const href = panel.quotes(`topic-${topic}`, label(topic), rows);
      return element("a", {href}, `${labelInSentence(label(topic), written)} (${rows.length})`);
    });
  return element("p", {}, `Passages that tell of it speak of `, joined<Child>(links), ".");
}
