import type {Alignment, Article, Evidence, Topic} from "../../loaders/schema.ts";
import type {ClaimTopics} from "./claim-topics.js";
import type {Cell, Sheet} from "./copies.js";
import {tag} from "./claim-tags.js";
import {element, type Child} from "./element.js";
import {quoteLink} from "./evidence.js";
import {articleLink, lastingLink} from "./links.js";
import {dayName} from "./names.js";
import type {Pair} from "./pairs.js";
import {pointsOf, type Point} from "./points.js";
import {sideClass} from "./sides.js";
import {evidenceOf, othersNote, tellersNote, tellersOf} from "./tellers.js";
import {inSentence} from "./words.js";
import {wordings} from "./wording.js";

/** Two sides' accounts of one contact, side by side. */

export interface Context extends ClaimTopics {
  topics: ReadonlyMap<string, Topic>;
  sides: readonly string[];
  /** a country's name */
  names: (code: string) => string;
  /** articles by id */
  articles: ReadonlyMap<string, Article>;
  /** evidence of an alignment, on its left or its right */
  evidence: (record: string, role: string) => Evidence[];
}

export type Hand = "left" | "right";
export const HANDS: readonly Hand[] = ["left", "right"];

/** What an account is called: its side; where there is none, its outlet; else its headline. */
export function accountNames(
  {left, right}: Pick<Pair, "left" | "right">,
  {names}: Pick<Context, "names">,
): Record<Hand, string> {
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

/** The points that are claims, days, places and formats, by relation, each group in the order of the text. */
export function groupsOf(
  pair: Pair,
  topic: string | undefined,
  context: Pick<Context, "topicsOf" | "evidence">,
): {relation: Alignment["relation"]; points: Point[]}[] {
  const told = pair.rows.filter(
    (row) => row.aspect !== "topic" && (topic === undefined || context.topicsOf(row).includes(topic)),
  );
  return GROUPS.map((relation) => ({
    relation,
    points: pointsOf(
      told.filter((row) => row.relation === relation),
      context,
    ),
  })).filter(({points}) => points.length > 0);
}

/** The table of claims; one topic alone, if `topic` is given. */
export function claimTable(pair: Pair, topic: string | undefined, context: Context): HTMLElement {
  const names = accountNames(pair, context);
  const groups = groupsOf(pair, topic, context).map(({relation, points}) =>
    element(
      "tbody",
      {class: `claims ${relation}`, role: "rowgroup"},
      groupRow(relation, points, names),
      points.map((point) => pointRow(point, names, pair, context)),
    ),
  );
  return element("table", {class: "comparison", role: "table"}, accountHead(pair, names, context), groups);
}

function groupRow(
  relation: Alignment["relation"],
  points: readonly Point[],
  names: Record<Hand, string>,
): HTMLElement {
  const silent = relation === "left-only" ? names.right : relation === "right-only" ? names.left : null;
  const heading = {colspan: 2, scope: "rowgroup", role: "rowheader"};
  return element(
    "tr",
    {role: "row"},
    element(
      "th",
      heading,
      groupTitle(relation, names),
      element("span", {class: "number"}, ` ${points.length}`),
      // Told once on a phone, where the empty cells are left out.
      silent && element("span", {class: "stacked-only"}, `Not mentioned by ${inSentence(silent)}`),
    ),
  );
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
      othersNote(tellersOf(pair, hand, context).slice(1)),
    );
  });
  return element("thead", {role: "rowgroup"}, element("tr", {role: "row"}, cells));
}

function pointRow(point: Point, names: Record<Hand, string>, pair: Pair, context: Context): HTMLElement {
  const cells = HANDS.map((hand) => {
    const side = sideClass(pair[hand].side, context.sides);
    const rows = point[hand];
    const told = rows.length
      ? rows.map((row) => claim(row, point, hand, pair, context))
      : `Not mentioned by ${inSentence(names[hand])}`;
    const attributes = {role: "cell", "data-account": names[hand]};
    return element("td", {...attributes, class: `${side}${rows.length ? "" : " silent"}`}, told);
  });
  const ids = HANDS.flatMap((hand) => point[hand].map(({id}) => id));
  return element("tr", {role: "row", "data-claims": ids.join(" ")}, cells);
}

/** One side's words for a point: what they are about, the words with what the other lacks marked, and who else has them. */
function claim(row: Alignment, point: Point, hand: Hand, pair: Pair, context: Context): HTMLElement {
  const [first, ...also] = evidenceOf(row, hand, context);
  const shown = differing(row, point, hand) ?? row[hand];
  return element(
    "div",
    {class: "told"},
    tag(row, first),
    first === undefined ? shown : [quoteLink(first, shown), permalink(row, first)],
    tellersNote(pair[hand], row[`${hand}_article`], also, context),
  );
}

/** The claim's own address, which lasts; it stands aside, to be copied. */
const permalink = ({contact}: Alignment, first: Evidence): HTMLElement =>
  element(
    "a",
    {
      class: "permalink",
      href: lastingLink("claim", contact, first),
      "aria-label": "Lasting link to this claim",
    },
    "¶",
  );

/** The words of one side, those marked that none of the other's words for the point has. */
function differing(row: Alignment, point: Point, hand: Hand): Child {
  const others = point[hand === "left" ? "right" : "left"].map((other) =>
    String(other[hand === "left" ? "right" : "left"]),
  );
  if (!others.length) return null;
  const [own] = wordings(row[hand]!, others.join(" "));
  return own.map(({text, differs}) => (differs ? element("em", {class: "differs"}, text) : text));
}

/** The table of claims to be copied; each claim with the address of its sentence. */
export function claimSheet(pair: Pair, topic: string | undefined, caption: string, context: Context): Sheet {
  const names = accountNames(pair, context);
  const cell = (point: Point, hand: Hand): Cell => {
    const rows = point[hand];
    if (!rows.length) return {text: `Not mentioned by ${inSentence(names[hand])}`};
    const text = rows.map((row) => row[hand]).join(" […] ");
    const [first] = evidenceOf(rows[0]!, hand, context);
    return first ? {text, href: articleLink(first.article, first)} : {text};
  };
  const rows = groupsOf(pair, topic, context).flatMap(({relation, points}) =>
    points.map((point) => [{text: groupTitle(relation, names)}, cell(point, "left"), cell(point, "right")]),
  );
  return {caption, columns: ["", names.left, names.right], rows};
}
