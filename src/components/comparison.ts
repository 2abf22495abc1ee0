import type {Alignment, Article, Evidence, Topic} from "../../loaders/schema.ts";
import type {Sheet} from "./copies.js";
import {element, type Child} from "./element.js";
import {quoteLink} from "./evidence.js";
import {articleLink} from "./links.js";
import {dayName} from "./names.js";
import type {Pair} from "./pairs.js";
import {sideClass} from "./sides.js";
import {wordings, type Word} from "./wording.js";

/** Two sides' accounts of one contact, side by side. */

export interface Context {
  articles: ReadonlyMap<string, Article>;
  topics: ReadonlyMap<string, Topic>;
  sides: readonly string[];
  /** a country's name */
  names: (code: string) => string;
  /** evidence of an alignment, on its left or its right */
  evidence: (record: string, role: string) => Evidence[];
}

type Hand = "left" | "right";
const HANDS: readonly Hand[] = ["left", "right"];

/** What an account is called: its side; where there is none, its outlet; else its headline. */
export function accountNames({left, right}: Pair, {articles, names}: Context): Record<Hand, string> {
  const [a, b] = [articles.get(left)!, articles.get(right)!];
  const name = (article: Article): string =>
    article.side === null ? (article.outlet ?? `“${article.title}”`) : names(article.side);
  const longer = (article: Article): string => `${name(article)} (${article.outlet ?? article.published ?? article.file})`;
  return name(a) === name(b) ? {left: longer(a), right: longer(b)} : {left: name(a), right: name(b)};
}

const GROUPS = ["conflicting", "shared", "left-only", "right-only"] as const;

/** What the rows of a group have in common, in words. */
export function groupTitle(relation: Alignment["relation"], {left, right}: Record<Hand, string>): string {
  if (relation === "conflicting") return "They contradict each other";
  if (relation === "shared") return "Both say";
  return `Only ${relation === "left-only" ? left : right} says`;
}

/** The rows of claims, days, places and formats by relation, each group in the order of the text. */
export function groupsOf(pair: Pair, topic: string | undefined): {relation: Alignment["relation"]; rows: Alignment[]}[] {
  const told = pair.rows.filter((row) => row.aspect !== "topic" && (topic === undefined || row.topic === topic));
  return GROUPS.map((relation) => ({relation, rows: told.filter((row) => row.relation === relation)})).filter(
    ({rows}) => rows.length > 0,
  );
}

/** The table of claims; one topic alone, if `topic` is given. */
export function claimTable(pair: Pair, topic: string | undefined, context: Context): HTMLElement {
  const names = accountNames(pair, context);
  const groups = groupsOf(pair, topic).map(({relation, rows}) =>
    element(
      "tbody",
      {class: `claims ${relation}`, role: "rowgroup"},
      element(
        "tr",
        {role: "row"},
        element(
          "th",
          {colspan: 2, scope: "rowgroup", role: "rowheader"},
          groupTitle(relation, names),
          element("span", {class: "number"}, ` ${rows.length}`),
        ),
      ),
      rows.map((row) => claimRow(row, names, pair, context)),
    ),
  );
  return element("table", {class: "comparison", role: "table"}, accountHead(pair, names, context), groups);
}

function accountHead(pair: Pair, names: Record<Hand, string>, context: Context): HTMLElement {
  const cells = HANDS.map((hand) => {
    const article = context.articles.get(pair[hand])!;
    const about = [article.outlet, article.published && dayName(article.published)].filter(Boolean).join(", ");
    return element(
      "th",
      {scope: "col", role: "columnheader", class: sideClass(article.side, context.sides)},
      element("span", {class: "account"}, names[hand]),
      element("a", {href: articleLink(article.id), class: "title"}, article.title),
      about && element("span", {class: "about"}, about),
    );
  });
  return element("thead", {role: "rowgroup"}, element("tr", {role: "row"}, cells));
}

function claimRow(row: Alignment, names: Record<Hand, string>, pair: Pair, context: Context): HTMLElement {
  const words = row.left === null || row.right === null ? null : wordings(row.left, row.right);
  const cells = HANDS.map((hand, i) => {
    const side = sideClass(context.articles.get(pair[hand])!.side, context.sides);
    const silent = row[hand] === null;
    return element(
      "td",
      {role: "cell", class: `${side}${silent ? " silent" : ""}`, "data-account": names[hand]},
      !silent && tag(row, context),
      silent ? `Not mentioned by ${names[hand]}` : claim(row, hand, words?.[i] ?? null, context),
    );
  });
  return element("tr", {role: "row"}, cells);
}

/** What is contradicted or told, where it is no plain claim. */
function tag({aspect, relation}: Alignment, _: Context): Child {
  if (aspect === "claim") return relation === "conflicting" ? element("span", {class: "tag"}, "claim") : null;
  return element("span", {class: "tag"}, aspect);
}

function claim(row: Alignment, hand: Hand, words: Word[] | null, {evidence}: Context): Child {
  const shown: Child = words
    ? words.map(({text, differs}) => (differs ? element("em", {class: "differs"}, text) : text))
    : row[hand];
  const [first] = evidence(row.id, hand);
  return first === undefined ? shown : quoteLink(first, shown);
}

/** Which side speaks of which topic, and in which words; each word opens its sentence. */
export function topicTable(pair: Pair, context: Context, addressOf: (topic: string) => string): HTMLElement {
  const names = accountNames(pair, context);
  const order = ["shared", "conflicting", "left-only", "right-only"];
  const rows = pair.rows
    .filter(({aspect, topic}) => aspect === "topic" && topic !== null)
    .sort((a, b) => order.indexOf(a.relation) - order.indexOf(b.relation));
  const head = ["Topic", ...HANDS.map((hand) => names[hand])].map((name) =>
    element("th", {scope: "col", role: "columnheader"}, name),
  );
  const body = rows.map((row) => {
    const label = context.topics.get(row.topic!)?.label ?? row.topic!;
    const isTold = groupsOf(pair, row.topic!).length > 0;
    return element(
      "tr",
      {role: "row"},
      element("th", {scope: "row", role: "rowheader"}, isTold ? element("a", {href: addressOf(row.topic!)}, label) : label),
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
  const side = sideClass(context.articles.get(pair[hand])!.side, context.sides);
  const attributes = {role: "cell", "data-account": name};
  if (row[hand] === null) return element("td", {...attributes, class: `${side} silent`}, "not mentioned");
  const found = context.evidence(row.id, hand);
  const words = byWords(found).map((rows, i) => [
    i ? ", " : null,
    quoteLink(rows[0]!),
    rows.length > 1 ? element("span", {class: "times"}, ` ×${rows.length}`) : null,
  ]);
  return element("td", {...attributes, class: side}, words.length ? words : row[hand]);
}

/** Evidence of the same words together, in the order of the text. */
function byWords(rows: readonly Evidence[]): Evidence[][] {
  const found = new Map<string, Evidence[]>();
  for (const row of rows) {
    const words = row.exact.toLowerCase();
    found.set(words, [...(found.get(words) ?? []), row]);
  }
  return [...found.values()];
}

/** The table of claims to be copied; each claim with the address of its sentence. */
export function claimSheet(pair: Pair, topic: string | undefined, caption: string, context: Context): Sheet {
  const names = accountNames(pair, context);
  const cell = (row: Alignment, hand: Hand) => {
    const text = row[hand];
    const [first] = context.evidence(row.id, hand);
    if (text === null) return {text: `Not mentioned by ${names[hand]}`};
    return first ? {text, href: articleLink(first.article, first)} : {text};
  };
  const rows = groupsOf(pair, topic).flatMap(({relation, rows}) =>
    rows.map((row) => [{text: groupTitle(relation, names)}, cell(row, "left"), cell(row, "right")]),
  );
  return {caption, columns: ["", names.left, names.right], rows};
}
