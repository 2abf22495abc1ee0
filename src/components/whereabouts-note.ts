import type {Contact, Participant} from "../../loaders/schema.ts";
import type {State} from "./address.js";
import {element, type Child} from "./element.js";
import {contactLink} from "./links.js";
import {contactName} from "./names.js";
import type {Whereabouts} from "./whereabouts.js";

/** What became of what a lasting link points to, in words. */

const NOTHING =
  "A lasting link to a contact or a claim names the sentence on which it rests. This page finds it again, under whatever name it is now; the link that brought you here names nothing.";

export function whereaboutsNote(
  found: Whereabouts | null,
  {kind, quote, article}: State,
  others: readonly Contact[] = [],
  participants: readonly Participant[] = [],
): HTMLElement {
  if (!found) return element("p", {}, NOTHING);
  const noun = kind ?? "sentence";
  const whose = quote ? [" It rested on “", quote, "”", article ? ` in ${article}.` : "."] : null;
  if (found.to)
    return element("p", {class: "warning"}, [
      element("a", {href: found.to}, `The ${noun} is here.`),
      found.said && ` ${found.said}`,
    ]);
  const items = others.map((contact) =>
    element("li", {}, element("a", {href: contactLink(contact.id)}, contactName(contact, participants))),
  );
  return element("div", {}, [
    element(
      "p",
      {class: "warning", role: "status"},
      `This ${noun} is no longer in the report. ${found.said}`,
      whose,
    ),
    items.length ? list(items) : null,
  ]);
}

const list = (items: Child): Child => [
  element("p", {}, "These contacts have participants or days of the same name:"),
  element("ul", {}, items),
];
