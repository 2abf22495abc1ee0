import type {Alignment} from "../../loaders/schema.ts";
import {accountNames, groupsOf, HANDS, type Context, type Hand} from "./comparison.js";
import {element} from "./element.js";
import {quoteLink, type Quoted} from "./evidence.js";
import type {Pair} from "./pairs.js";
import {sideClass} from "./sides.js";

/** Which side speaks of which topic, and in which words; each word opens its sentence. */
export function topicTable(pair: Pair, context: Context, addressOf: (topic: string) => string): HTMLElement {
  const names = accountNames(pair, context);
  const order = ["shared", "conflicting", "left-only", "right-only"];
  const rows = pair.rows
    .filter(({aspect, topic}) => aspect === "topic" && topic !== null)
    .sort((a, b) => order.indexOf(a.relation) - order.indexOf(b.relation));
  const heading = {scope: "col", role: "columnheader"};
  const head = [
    element("th", heading, "Topic"),
    HANDS.map((hand) =>
      element(
        "th",
        {...heading, class: `side-name ${sideClass(pair[hand].side, context.sides)}`},
        names[hand],
      ),
    ),
  ];
  const body = rows.map((row) => {
    const label = context.topics.get(row.topic!)?.label ?? row.topic!;
    const isTold = groupsOf(pair, row.topic!, context).length > 0;
    return element(
      "tr",
      {role: "row"},
      element(
        "th",
        {scope: "row", role: "rowheader"},
        isTold ? element("a", {href: addressOf(row.topic!)}, label) : label,
      ),
      HANDS.map((hand) => topicCell(row, hand, names[hand], pair, context)),
    );
  });
  return element(
    "table",
    {class: "topic-sides", role: "table"},
    element("thead", {role: "rowgroup"}, element("tr", {role: "row"}, head)),
    element("tbody", {role: "rowgroup"}, body),
  );
}

function topicCell(row: Alignment, hand: Hand, name: string, pair: Pair, context: Context): HTMLElement {
  const side = sideClass(pair[hand].side, context.sides);
  const attributes = {role: "cell", "data-account": name};
  if (row[hand] === null) return element("td", {...attributes, class: `${side} silent`}, "not mentioned");
  const terms = context.termsOf(row, hand);
  const words = byWords(terms.length ? terms : context.evidence(row.id, hand)).map((rows, i) => [
    i ? ", " : null,
    quoteLink(rows[0]!),
    rows.length > 1 ? element("span", {class: "times"}, ` ×${rows.length}`) : null,
  ]);
  return element("td", {...attributes, class: side}, words.length ? words : row[hand]);
}

/** The same words together, in the order of the text. */
function byWords(rows: readonly Quoted[]): Quoted[][] {
  const found = new Map<string, Quoted[]>();
  for (const row of rows) {
    const words = row.exact.toLowerCase();
    found.set(words, [...(found.get(words) ?? []), row]);
  }
  return [...found.values()];
}
