import type {Contact} from "../../loaders/schema.ts";
import {fragmentOf} from "./address.js";
import {accountNames, type Context} from "./comparison.js";
import {element} from "./element.js";
import {countsOf, shareApart, sumOf, totalOf} from "./differences.js";
import type {Pair} from "./pairs.js";
import {sideClass} from "./sides.js";
import {counted, spelled} from "./words.js";

/** The contacts that two sides tell of: the way into the comparisons. */

/** What there is to compare, in words; `reported` are the contacts that two sides report. */
export function pairSentence(pairs: readonly Pair[], reported: readonly Contact[], all: number): string {
  if (!all) return "No article here tells of a contact, so there is nothing to compare yet.";
  const of = `Of ${counted(all, "contact")},`;
  if (!reported.length) return `${of} none is reported by two sides, so there is nothing to compare yet.`;
  const compared = `${of} ${spelled(reported.length)} ${reported.length === 1 ? "is" : "are"} reported by two sides.`;
  if (!pairs.length) return `${compared} Nothing in their accounts could be held against the other side’s.`;
  const {shared, conflicting, ...alone} = sumOf(pairs.map(countsOf));
  const silent = alone["left-only"] + alone["right-only"];
  return [
    compared,
    `They agree on ${counted(shared, "point")} and contradict each other on ${spelled(conflicting)};`,
    `${spelled(silent)} ${silent === 1 ? "stands" : "stand"} in one account alone.`,
  ].join(" ");
}

/** Longer lists are scrolled in a box of their own, so that the comparison beneath stays near. */
const MOST = 20;

/** One row a pair, those first in which the sides differ most; the chosen ones are marked as current. */
export function pairList(
  pairs: readonly Pair[],
  chosen: readonly Pair[],
  titles: ReadonlyMap<string, string>,
  context: Context,
): HTMLElement {
  const head = ["Contact", "Accounts", "Both", "One alone", "Contradictions", "Not shared"];
  const body = pairs.map((pair) => pairRow(pair, chosen.includes(pair), titles, context));
  const table = element(
    "table",
    {class: "pairs"},
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        head.map((name, i) => element("th", {scope: "col", class: i > 1 ? "number" : null}, name)),
      ),
    ),
    element("tbody", {}, body),
  );
  return element(
    "div",
    {
      class: pairs.length > MOST ? "table-box" : "table-box whole",
      role: "region",
      tabindex: 0,
      "aria-label": "Contacts that two sides tell of",
    },
    table,
  );
}

function pairRow(
  pair: Pair,
  isChosen: boolean,
  titles: ReadonlyMap<string, string>,
  context: Context,
): HTMLElement {
  const counts = countsOf(pair);
  const names = accountNames(pair, context);
  const label = (hand: "left" | "right") =>
    element("span", {class: `side-name ${sideClass(pair[hand].side, context.sides)}`}, names[hand]);
  const number = (n: number | string) => element("td", {class: "number"}, n);
  return element(
    "tr",
    {class: isChosen ? "chosen" : null},
    element(
      "td",
      {},
      element(
        "a",
        {href: fragmentOf({contact: pair.contact.id}), "aria-current": isChosen ? "true" : null},
        titles.get(pair.contact.id),
      ),
    ),
    element("td", {class: "accounts"}, label("left"), " ", label("right")),
    number(counts.shared),
    number(counts["left-only"] + counts["right-only"]),
    number(counts.conflicting),
    number(totalOf(counts) ? `${Math.round(shareApart(counts) * 100)} %` : "–"),
  );
}
