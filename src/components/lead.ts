import type {Article, Contact, Participant} from "../../loaders/schema.ts";
import {element, type Child} from "./element.js";
import type {Quoted} from "./evidence.js";
import {accountOf, conflictsOf, quotesOf, reportSentence, topicRows, type Conflict} from "./finding.js";
import {toldLink, type LedgerOptions} from "./ledger.js";
import {articleLink, contactLink} from "./links.js";
import {contactName} from "./names.js";
import type {Panel} from "./panel.js";
import {sourceOf} from "./quotations.js";
import type {Pair} from "./pairs.js";
import {sideClass} from "./sides.js";
import {capital, counted, joined, labelInSentence, spelled} from "./words.js";

/** The finding with which the report begins. */

interface LeadTables extends LedgerOptions {
  participants: readonly Participant[];
  contacts: readonly Contact[];
  articles: readonly Article[];
}

const FIRST =
  "Save one as a text file in data/articles: this page then says who met whom, and compares what two sides tell of it.";

/** The finding in a paragraph: which contact, who reports it, what each has alone, and where they differ. */
export function lead(
  pair: Pair | undefined,
  reported: readonly Contact[],
  {contacts, articles, participants, ...options}: LeadTables,
): HTMLElement {
  if (!articles.length) return element("p", {class: "lead"}, FIRST);
  const {names, panel} = options;
  const pool = [
    element(
      "a",
      {href: panel.contacts("all", "All contacts", contacts)},
      counted(contacts.length, "contact"),
    ),
    " in ",
    element(
      "a",
      {href: panel.articles("read", "All articles", articles)},
      counted(articles.length, "article"),
    ),
  ];
  if (!pair)
    return element("p", {class: "lead"}, reported.length ? uncompared(reported, pool) : noPair(pool));
  const name = element("a", {href: contactLink(pair.contact.id)}, contactName(pair.contact, participants));
  const both = element(
    "a",
    {href: panel.contacts("two-sides", "Told by two sides or more", reported)},
    counted(reported.length, "contact"),
  );
  const rank =
    reported.length === 1
      ? [", the only one of ", pool, " that two sides report."]
      : [
          ". Of ",
          both,
          " that two sides report, out of ",
          pool,
          ", it is the one on which they differ most.",
        ];
  const conflicts = conflictsOf(pair).map((conflict) => conflictSentence(pair, conflict, options));
  const cards = (["left", "right"] as const).map((side) => card(pair, side, options));
  return element("div", {}, [
    element("p", {class: "lead"}, [reportSentence(pair.contact.sides, names), ": ", name, rank]),
    conflicts.length ? element("p", {class: "lead"}, conflicts) : null,
    element("div", {class: "grid grid-cols-2"}, cards),
  ]);
}

/** "They differ on the day: Russia’s account gives 27 February 2024, China’s account 26 February 2024 to …." */
function conflictSentence(pair: Pair, conflict: Conflict, options: LedgerOptions): Child[] {
  const [left, right] = [pair.left, pair.right].map(({side}) => accountOf(side, options.names));
  return [
    `They differ on the ${conflict.noun}: ${left} gives `,
    toldLink(conflict, "left", options),
    `, ${right} `,
    toldLink(conflict, "right", options),
    ". ",
  ];
}

/** What only one account has: in a sentence, and in its own words. */
function card(pair: Pair, side: "left" | "right", options: LedgerOptions): HTMLElement {
  const article = pair[side];
  const sentence = onlySentence(pair, side, options) ?? [
    `${capital(accountOf(article.side, options.names))} has no topic that the other has not.`,
  ];
  const quotes = quotesOf(pair, side, options.names).map(({words, at}) =>
    element(
      "blockquote",
      {lang: article.language},
      element("a", {class: "quote", href: articleLink(at.article, at)}, words),
    ),
  );
  const title = `Only in ${accountOf(article.side, options.names)}`;
  return element("section", {class: `card ${sideClass(article.side, options.sides)}`}, [
    element("h2", {class: "card-title"}, title),
    element("p", {}, sentence),
    quotes,
    element(
      "p",
      {class: "note"},
      element("a", {href: articleLink(article.id)}, sourceOf(article, options.names.country)),
    ),
  ]);
}

const noPair = (pool: Child): Child[] => [
  "Of ",
  pool,
  ", none is reported by two sides, so nothing can be held against anything. Add the other side’s account of a contact, and this page compares them.",
];

const uncompared = (reported: readonly Contact[], pool: Child): Child[] => [
  "Of ",
  pool,
  `, ${spelled(reported.length)} ${reported.length === 1 ? "is" : "are"} reported by two sides, whose accounts have nothing that could be held against each other.`,
];

/** "Elections and borders. On these, China’s account is silent." Each topic leads to its words; null without any. */
function onlySentence(pair: Pair, side: "left" | "right", {names, panel}: LedgerOptions): Child[] | null {
  const rows = topicRows(pair, `${side}-only`, names);
  if (rows.length === 0) return null;
  const other = pair[side === "left" ? "right" : "left"];
  const written = names.mentions.map(({exact}) => exact);
  const links = rows.map(({label, topic, [side]: words}, i): Child => {
    const href = hrefOf(words, `${side}-${topic}`, label, panel);
    return element("a", {href}, i ? labelInSentence(label, written) : label);
  });
  const comma = rows.some(({label}) => label.includes(",")) ? "; " : ", ";
  const these = rows.length === 1 ? "this" : "these";
  return [joined(links, comma), `. On ${these}, ${accountOf(other.side, names)} is silent.`];
}

const hrefOf = (words: readonly Quoted[], name: string, title: string, panel: Panel): string | null =>
  words.length ? panel.quotes(name, title, words) : null;
