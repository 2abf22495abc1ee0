import type {Alignment, Article, Evidence, Topic} from "../../loaders/schema.ts";
import type {ClaimTopics} from "./claim-topics.js";
import type {Cell, Sheet} from "./copies.js";
import {element, type Child} from "./element.js";
import {quoteLink} from "./evidence.js";
import {articleLink} from "./links.js";
import {dayName} from "./names.js";
import type {Pair} from "./pairs.js";
import {sideClass} from "./sides.js";
import {capital, inSentence} from "./words.js";
import {wordings, type Word} from "./wording.js";

/** Two sides' accounts of one contact, side by side. */

export interface Context extends ClaimTopics {
  topics: ReadonlyMap<string, Topic>;
  sides: readonly string[];
  /** a country's name */
  names: (code: string) => string;
  /** evidence of an alignment, on its left or its right */
  evidence: (record: string, role: string) => Evidence[];
}

export type Hand = "left" | "right";
export const HANDS: readonly Hand[] = ["left", "right"];

/** What an account is called: its side; where there is none, its outlet; else its headline. */
export function accountNames({left, right}: Pair, {names}: Context): Record<Hand, string> {
  const name = (article: Article): string =>
    article.side === null ? (article.outlet ?? `“${article.title}”`) : names(article.side);
  const longer = (article: Article): string =>
    `${name(article)} (${article.outlet ?? article.published ?? article.file})`;
  return name(left) === name(right)
    ? {left: longer(left), right: longer(right)}
    : {left: name(left), right: name(right)};
}

const GROUPS = ["conflicting", "shared", "left-only", "right-only"] as const;

/** What the rows of a group have in common, in words. */
export function groupTitle(relation: Alignment["relation"], {left, right}: Record<Hand, string>): string {
  if (relation === "conflicting") return "They contradict each other";
  if (relation === "shared") return "Both say";
  return `Only ${inSentence(relation === "left-only" ? left : right)} says`;
}

/** The rows of claims, days, places and formats by relation, each group in the order of the text. */
export function groupsOf(
  pair: Pair,
  topic: string | undefined,
  {topicsOf}: Pick<Context, "topicsOf">,
): {relation: Alignment["relation"]; rows: Alignment[]}[] {
  const told = pair.rows.filter(
    (row) => row.aspect !== "topic" && (topic === undefined || topicsOf(row).includes(topic)),
  );
  return GROUPS.map((relation) => ({relation, rows: told.filter((row) => row.relation === relation)})).filter(
    ({rows}) => rows.length > 0,
  );
}

/** The table of claims; one topic alone, if `topic` is given. */
export function claimTable(pair: Pair, topic: string | undefined, context: Context): HTMLElement {
  const names = accountNames(pair, context);
  const groups = groupsOf(pair, topic, context).map(({relation, rows}) =>
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
    const article = pair[hand];
    const about = [article.outlet, article.published && dayName(article.published)]
      .filter(Boolean)
      .join(", ");
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
    const side = sideClass(pair[hand].side, context.sides);
    const silent = row[hand] === null;
    return element(
      "td",
      {role: "cell", class: `${side}${silent ? " silent" : ""}`, "data-account": names[hand]},
      !silent && tag(row),
      silent ? `Not mentioned by ${inSentence(names[hand])}` : claim(row, hand, words?.[i] ?? null, context),
    );
  });
  return element("tr", {role: "row"}, cells);
}

const NOUNS = {claim: "claim", topic: "topic", date: "day", place: "place", format: "format"} as const;

/** What is contradicted or told, where it is no plain claim. */
function tag({aspect, relation}: Alignment): Child {
  if (aspect === "claim") return null;
  return element(
    "span",
    {class: "tag"},
    relation === "conflicting" ? `On the ${NOUNS[aspect]}` : capital(NOUNS[aspect]),
  );
}

function claim(row: Alignment, hand: Hand, words: Word[] | null, {evidence}: Context): Child {
  const shown: Child = words
    ? words.map(({text, differs}) => (differs ? element("em", {class: "differs"}, text) : text))
    : row[hand];
  const [first] = evidence(row.id, hand);
  return first === undefined ? shown : quoteLink(first, shown);
}

/** The table of claims to be copied; each claim with the address of its sentence. */
export function claimSheet(pair: Pair, topic: string | undefined, caption: string, context: Context): Sheet {
  const names = accountNames(pair, context);
  const cell = (row: Alignment, hand: Hand): Cell => {
    const text = row[hand];
    const [first] = context.evidence(row.id, hand);
    if (text === null) return {text: `Not mentioned by ${inSentence(names[hand])}`};
    return first ? {text, href: articleLink(first.article, first)} : {text};
  };
  const rows = groupsOf(pair, topic, context).flatMap(({relation, rows}) =>
    rows.map((row) => [{text: groupTitle(relation, names)}, cell(row, "left"), cell(row, "right")]),
  );
  return {caption, columns: ["", names.left, names.right], rows};
}
