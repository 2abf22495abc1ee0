import type {Alignment, Article, Contact, Participant} from "../../loaders/schema.ts";
import {element, type Child} from "./element.js";
import type {Quoted} from "./evidence.js";
import {
  ASPECTS,
  accountOf,
  conflictSentences,
  quotesOf,
  reportSentence,
  topicRows,
  type Names,
  type TopicRow,
} from "./finding.js";
import {articleLink, contactLink} from "./links.js";
import {contactName} from "./names.js";
import {sourceOf, type Panel} from "./panel.js";
import {rowsOf, type Pair} from "./pairs.js";
import {sideClass} from "./sides.js";
import {capital, counted, joined, labelInSentence} from "./words.js";

/** Two accounts of one contact as a ledger: what only the one has, what only the other, what both, and where they differ. */

export interface LedgerOptions {
  names: Names;
  panel: Panel;
  sides: readonly string[];
}

/** "Russia’s account alone speaks of elections. On this, China’s account is silent." Each topic leads to its words; null without any. */
export function onlySentence(
  pair: Pair,
  side: "left" | "right",
  {names, panel}: LedgerOptions,
): Child[] | null {
  const rows = topicRows(pair, side === "left" ? "left-only" : "right-only", names);
  if (rows.length === 0) return null;
  const [own, other] = side === "left" ? [pair.left, pair.right] : [pair.right, pair.left];
  const written = names.mentions.map(({exact}) => exact);
  const links = rows.map(({label, topic, [side]: words}): Child => {
    const href = hrefOf(words, `${side}-${topic}`, label, panel);
    return element("a", {href}, labelInSentence(label, written));
  });
  const whose = element("a", {href: articleLink(own.id)}, capital(accountOf(own.side, names)));
  const comma = rows.some(({label}) => label.includes(",")) ? "; " : ", ";
  return [
    whose,
    " alone speaks of ",
    joined(links, comma),
    `. On ${rows.length === 1 ? "this" : "these"}, ${accountOf(other.side, names)} is silent.`,
  ];
}

const hrefOf = (words: readonly Quoted[], name: string, title: string, panel: Panel): string | null =>
  words.length ? panel.quotes(name, title, words) : null;

/** Topic by topic, the words of each account; an empty cell says that there are none. */
export function ledger(pair: Pair, options: LedgerOptions): HTMLElement {
  const {names, sides} = options;
  const heads = [pair.left, pair.right].map(({side, id}) =>
    element(
      "th",
      {scope: "col", class: sideClass(side, sides)},
      element("a", {href: articleLink(id)}, capital(accountOf(side, names))),
    ),
  );
  const groups = GROUPS.map(({relation, name}) => ({
    name: name(pair, names),
    rows: topicRows(pair, relation, names),
  })).filter(({rows}) => rows.length);
  const conflicts = ASPECTS.filter(({aspect}) => rowsOf(pair, aspect, "conflicting").length);
  const head = element("tr", {}, element("th", {scope: "col"}, "Topic"), heads);
  const bodies = groups.map(({name, rows}) => [groupRow(name), rows.map((row) => topicRow(row, options))]);
  const differ = conflicts.map(({noun, told}) =>
    element("tr", {}, [
      element("th", {scope: "row"}, capital(noun)),
      element("td", {}, told(pair.leftAccount)),
      element("td", {}, told(pair.rightAccount)),
    ]),
  );
  return element(
    "div",
    {
      class: "table-box ledger",
      role: "region",
      tabindex: "0",
      "aria-label": "The two accounts, topic by topic",
    },
    element("table", {}, [
      element("thead", {}, head),
      ...bodies.map((rows) => element("tbody", {}, rows)),
      differ.length ? element("tbody", {}, groupRow("They contradict each other"), differ) : null,
    ]),
  );
}

const GROUPS: {relation: Alignment["relation"]; name: (pair: Pair, names: Names) => string}[] = [
  {relation: "left-only", name: ({left}, names) => `Only in ${accountOf(left.side, names)}`},
  {relation: "right-only", name: ({right}, names) => `Only in ${accountOf(right.side, names)}`},
  {relation: "conflicting", name: () => "Told differently"},
  {relation: "shared", name: () => "In both"},
];

const groupRow = (name: string): HTMLElement =>
  element("tr", {class: "group"}, element("th", {colspan: 3, scope: "colgroup"}, name));

const topicRow = ({topic, label, left, right}: TopicRow, {panel}: LedgerOptions): HTMLElement =>
  element("tr", {}, [
    element("th", {scope: "row"}, label),
    element("td", {}, words(left, `left-${topic}`, label, panel)),
    element("td", {}, words(right, `right-${topic}`, label, panel)),
  ]);

/** The first words, and how many more there are. */
function words(rows: readonly Quoted[], name: string, label: string, panel: Panel): Child {
  const [first] = rows;
  if (first === undefined) return element("span", {class: "note"}, "not mentioned");
  const quote = element("a", {href: articleLink(first.article, first)}, `“${first.exact}”`);
  if (rows.length === 1) return quote;
  const more = element("a", {href: panel.quotes(name, label, rows)}, `${rows.length - 1} more`);
  return [quote, " and ", more];
}

interface LeadTables extends LedgerOptions {
  participants: readonly Participant[];
  contacts: readonly Contact[];
  articles: readonly Article[];
}

/** The finding in a paragraph: which contact, who reports it, what each has alone, and where they differ. */
export function lead(
  pair: Pair | undefined,
  reported: readonly Contact[],
  {contacts, articles, participants, ...options}: LeadTables,
): HTMLElement {
  const {names, panel} = options;
  const pool = `${counted(contacts.length, "contact")} in ${counted(articles.length, "article")}`;
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
      ? [`, the only one of ${pool} that two sides report.`]
      : [
          `. Of the `,
          both,
          ` that two sides report, out of ${pool}, it is the one on which they differ most.`,
        ];
  const conflicts = conflictSentences(pair, names);
  const cards = (["left", "right"] as const).map((side) => card(pair, side, options));
  return element("div", {}, [
    element("p", {class: "lead"}, [reportSentence(pair.contact.sides, names), ": ", name, rank]),
    conflicts.length ? element("p", {class: "lead"}, conflicts.join(" ")) : null,
    element("div", {class: "grid grid-cols-2"}, cards),
  ]);
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
    element("p", {class: "note"}, sourceOf(article, options.names.country)),
  ]);
}

const noPair = (pool: string): string =>
  `Of ${pool}, none is reported by two sides, so nothing can be held against anything. Add the other side’s account of a contact, and this page compares them.`;

const uncompared = (reported: readonly Contact[], pool: string): string =>
  `Of ${pool}, ${counted(reported.length, "contact")} ${reported.length === 1 ? "is" : "are"} reported by two sides, whose accounts have nothing that could be held against each other.`;
