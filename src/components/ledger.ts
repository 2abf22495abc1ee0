import type {Alignment} from "../../loaders/schema.ts";
import {element, type Child} from "./element.js";
import type {Quoted} from "./evidence.js";
import {accountOf, conflictsOf, topicRows, type Conflict, type Names, type TopicRow} from "./finding.js";
import {articleLink} from "./links.js";
import type {Panel} from "./panel.js";
import type {Pair} from "./pairs.js";
import {sideClass} from "./sides.js";
import {capital} from "./words.js";

/** Two accounts of one contact as a ledger: what only the one has, what only the other, what both, and where they differ. */

export interface LedgerOptions {
  names: Names;
  panel: Panel;
  sides: readonly string[];
}

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
  const head = element("tr", {}, element("th", {scope: "col"}, "Topic"), heads);
  const bodies = groups.map(({name, rows}) => [groupRow(name), rows.map((row) => topicRow(row, options))]);
  const differ = conflictsOf(pair).map((conflict) =>
    element("tr", {}, [
      element("th", {scope: "row"}, capital(conflict.noun)),
      element("td", {}, toldLink(conflict, "left", options)),
      element("td", {}, toldLink(conflict, "right", options)),
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

/** What an account tells, with its words behind it. */
export const toldLink = (
  {row, noun, ...told}: Conflict,
  side: "left" | "right",
  {panel}: LedgerOptions,
): HTMLElement =>
  element("a", {href: panel.evidence(`${side}-${noun}`, capital(noun), row.id, side)}, told[side]);
