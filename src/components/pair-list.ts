import type {Alignment} from "../../loaders/schema.ts";
import {fragmentOf, watchKey} from "./address.js";
import {accountNames, type Context} from "./comparison.js";
import type {Counted} from "./compared.js";
import {element, type Child} from "./element.js";
import {shareApart, sumOf, totalOf} from "./differences.js";
import {filters, hasWords} from "./filters.js";
import {sideClass} from "./sides.js";
import {counted, spelled} from "./words.js";

/** The contacts that two sides tell of: the way into the comparisons. */

/** What there is to compare, in words; `reported` are the contacts that two sides report. */
export function pairSentence(
  pairs: readonly Pick<Counted, "contact" | "counts">[],
  reported: readonly unknown[],
  all: number,
): Child[] {
  if (!all) return ["No article here tells of a contact, so there is nothing to compare yet."];
  const of = `Of ${counted(all, "contact")},`;
  if (!reported.length) return [`${of} none is reported by two sides, so there is nothing to compare yet.`];
  const compared = `${of} ${spelled(reported.length)} ${reported.length === 1 ? "is" : "are"} reported by two sides.`;
  if (!pairs.length) return [`${compared} Nothing in their accounts could be held against the other side’s.`];
  const {shared, conflicting, ...alone} = sumOf(pairs.map(({counts}) => counts));
  const silent = alone["left-only"] + alone["right-only"];
  // Of several comparisons the list beneath has the numbers, each with its claims.
  const link = (relation: Relation, words: string): Child =>
    pairs.length === 1 ? relationLink(pairs[0]!, relation, words) : words;
  return [
    `${compared} They agree on `,
    link("shared", counted(shared, "point")),
    " and contradict each other on ",
    link("conflicting", spelled(conflicting)),
    "; ",
    link(alone["left-only"] ? "left-only" : "right-only", spelled(silent)),
    ` ${silent === 1 ? "stands" : "stand"} in one account alone.`,
  ];
}

type Relation = Alignment["relation"];

/** The claims of a comparison that stand so to each other. */
const relationLink = ({contact}: Pick<Counted, "contact">, relation: Relation, words: Child): HTMLElement =>
  element("a", {href: fragmentOf({contact: contact.id, relation})}, words);

/** Longer lists are scrolled in a box of their own, so that the comparison beneath stays near. */
const MOST = 20;
/** No more rows than these are drawn at once; the search finds the others. */
const DRAWN = 200;

/** One row a pair, those first in which the sides differ most; the chosen ones are marked as current. Long lists can be searched. */
export function pairList(
  pairs: readonly Counted[],
  chosen: readonly Counted[],
  titles: ReadonlyMap<string, string>,
  context: Context,
  invalidation: Promise<unknown>,
): HTMLElement {
  const body = element("tbody", {role: "rowgroup"});
  const count = element("p", {class: "note", role: "status"});
  const draw = (sought: string | undefined): void => {
    const found = pairs.filter((pair) => hasWords(searchText(pair, titles, context), sought));
    const rows = found.slice(0, DRAWN).map((pair) => pairRow(pair, chosen.includes(pair), titles, context));
    body.replaceChildren(...rows);
    const least = found.length > DRAWN ? `The first ${DRAWN} of ${found.length}: search for others.` : "";
    count.textContent = found.length ? least : "No such contact.";
  };
  if (pairs.length <= MOST) draw(undefined);
  else {
    const stop = watchKey("find", draw);
    void invalidation.then(stop);
  }
  const box = {role: "region", tabindex: 0, "aria-label": "Contacts that two sides tell of"};
  return element(
    "div",
    {},
    pairs.length > MOST
      ? filters([{key: "find", label: "Find a contact", search: true}], invalidation)
      : null,
    element(
      "div",
      {class: pairs.length > MOST ? "table-box" : "table-box whole", ...box},
      element("table", {class: "pairs", role: "table"}, pairHead(), body),
    ),
    count,
  );
}

const searchText = (pair: Counted, titles: ReadonlyMap<string, string>, context: Context): string =>
  [titles.get(pair.contact.id), ...Object.values(accountNames(pair, context))].join(" ");

const HEAD = ["Contact", "Accounts", "Both say", "One alone", "Contradictions", "Not shared"];

/** Roles are spelled out, since a table that is stacked on a phone loses them. */
function pairHead(): HTMLElement {
  const cells = HEAD.map((name, i) =>
    element("th", {scope: "col", role: "columnheader", class: i > 1 ? "number" : null}, name),
  );
  return element("thead", {role: "rowgroup"}, element("tr", {role: "row"}, cells));
}

function pairRow(
  pair: Counted,
  isChosen: boolean,
  titles: ReadonlyMap<string, string>,
  context: Context,
): HTMLElement {
  const {counts} = pair;
  const names = accountNames(pair, context);
  const label = (hand: "left" | "right") =>
    element("span", {class: `side-name ${sideClass(pair[hand].side, context.sides)}`}, names[hand]);
  const alone = counts["left-only"] + counts["right-only"];
  const claims = (relation: Relation, n: number): Child => (n ? relationLink(pair, relation, n) : "0");
  const number = (i: number, n: Child) =>
    element("td", {role: "cell", class: "number", "data-label": HEAD[i]}, n);
  return element(
    "tr",
    {role: "row", class: isChosen ? "chosen" : null},
    element(
      "td",
      {role: "cell"},
      element(
        "a",
        {href: fragmentOf({contact: pair.contact.id}), "aria-current": isChosen ? "true" : null},
        titles.get(pair.contact.id),
      ),
    ),
    element("td", {role: "cell", class: "accounts"}, label("left"), " ", label("right")),
    number(2, claims("shared", counts.shared)),
    number(3, claims(counts["left-only"] ? "left-only" : "right-only", alone)),
    number(4, claims("conflicting", counts.conflicting)),
    number(5, totalOf(counts) ? `${Math.round(shareApart(counts) * 100)}%` : "–"),
  );
}
