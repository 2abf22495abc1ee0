import {fragmentOf, watchKey, type State} from "./address.js";
import {claimSheet, claimTable, groupsOf, type Context} from "./comparison.js";
import {copyButtons} from "./copies.js";
import {element} from "./element.js";
import {filters, optionsOf} from "./filters.js";
import {contactLink} from "./links.js";
import type {Pair} from "./pairs.js";
import {topicTable} from "./topic-sides.js";

/** One comparison as the page shows it: topics by side, then claims, narrowed to the topic in the address. */
export function pairView(
  pair: Pair,
  title: string,
  context: Context,
  invalidation: Promise<unknown>,
): HTMLElement {
  const claims = element("div", {class: "claims-shown"});
  const shown = {topic: undefined as string | undefined};
  const stop = watchKey("topic", (topic) => {
    shown.topic = topic;
    claims.replaceChildren(...claimsShown(pair, topic, context));
  });
  void invalidation.then(stop);
  const said = element("h3", {class: "said-title"}, "What each side says");
  const fragment = (topic: string): string => fragmentOf({contact: pair.contact.id, topic});
  return element(
    "section",
    {class: "pair"},
    element("h2", {}, title),
    element(
      "p",
      {class: "note"},
      element("a", {href: contactLink(pair.contact.id)}, "All that is known of this contact"),
    ),
    element("h3", {}, "Which side speaks of what"),
    topicTable(pair, context, fragment),
    said,
    topicFilter(pair, context, invalidation),
    claims,
    copyButtons(() => claimSheet(pair, shown.topic, title, context)),
    viewLink(pair, invalidation),
  );
}

/** The part of the page to which an address points: a claim, claims of one relation, those on a topic, or the contact. */
export function pointedAt(
  views: readonly HTMLElement[],
  {claim, relation, topic}: State,
): HTMLElement | null {
  const find = (selector: string): HTMLElement | null =>
    views.map((view) => view.querySelector<HTMLElement>(selector)).find((found) => found !== null) ?? null;
  for (const row of views.flatMap((view) => [...view.querySelectorAll(".pointed")]))
    row.classList.remove("pointed");
  const row = claim ? find(`[data-claims~="${CSS.escape(claim)}"]`) : null;
  row?.classList.add("pointed");
  if (row) return row;
  const group = relation ? find(`tbody.${CSS.escape(relation)} th`) : null;
  return group ?? find(topic ? ".said-title" : "h2");
}

/** The address of exactly this view: the contact, and the topic to which it is narrowed. */
function viewLink(pair: Pair, invalidation: Promise<unknown>): HTMLElement {
  const link = element("a", {class: "view-link"}, "Link to this view");
  const stop = watchKey("topic", (topic = "") => {
    link.setAttribute("href", fragmentOf({contact: pair.contact.id, topic}));
  });
  void invalidation.then(stop);
  return element("p", {class: "note script-only"}, link);
}

function claimsShown(pair: Pair, topic: string | undefined, context: Context): Node[] {
  const label = topic && (context.topics.get(topic)?.label ?? topic);
  const told = groupsOf(pair, topic, context).flatMap(({points}) => points).length;
  const note = element("p", {class: "note", role: "status"}, label && `Only claims on ${label}: ${told}.`);
  return told ? [note, claimTable(pair, topic, context)] : [note];
}

function topicFilter(pair: Pair, context: Context, invalidation: Promise<unknown>): HTMLElement | null {
  const claims = pair.rows.filter(({aspect}) => aspect !== "topic");
  const options = optionsOf(claims, context.topicsOf, (topic) => context.topics.get(topic)?.label ?? topic);
  if (!options.length) return null;
  return filters([{key: "topic", label: "Topic", all: "all topics", options}], invalidation);
}
