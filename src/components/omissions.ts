import type {Omission, Topic} from "../../loaders/schema.ts";
import {element} from "./element.js";
import {table} from "./table.js";
import type {Voices} from "./voices.js";
import {counted, inSentence} from "./words.js";

/** Which topics a side leaves out, of the contacts that it and another report. */

/** Fewer contacts than these, and no rate is drawn: five of five could be one in two. */
export const FEW_CONTACTS = 10;

/** Two sides with the number of contacts that both report, most first. */
export function omissionPairs(rows: readonly Omission[]): {sides: [string, string]; contacts: number}[] {
  const found = new Map<string, {sides: [string, string]; contacts: number}>();
  for (const {side, other, contacts} of rows) {
    const sides = [side, other].sort() as [string, string];
    found.set(sides.join(" "), {sides, contacts});
  }
  return [...found.values()].sort(
    (a, b) => b.contacts - a.contacts || (a.sides.join() < b.sides.join() ? -1 : 1),
  );
}

export const percent = (share: number): string => `${Math.round(share * 100)}`;

/** What so many contacts allow to be said. */
export function omissionSentence(
  contacts: number,
  [a, b]: readonly [string, string],
  names: (code: string) => string,
): string {
  const both = `${inSentence(names(a))} and ${inSentence(names(b))}`;
  if (contacts >= FEW_CONTACTS)
    return `${counted(contacts, "contact")} ${contacts === 1 ? "is" : "are"} told by ${both}, each in its own account. What follows is how often one is silent on what the other speaks of.`;
  return `Only ${counted(contacts, "contact")} ${contacts === 1 ? "is" : "are"} told by ${both}: nothing can be concluded about what either leaves out as a habit. What follows are counts of these texts.`;
}

/** What the other side says where this one is silent. */
export const hrefOf = (row: Omission, label: string, {panel, names, usesOf}: Voices): string =>
  panel.quotes(
    row.id,
    `${label}: ${names(row.other)} speaks of it, ${inSentence(names(row.side))} does not`,
    usesOf(row.id),
  );

export const intervalName = ({low, high}: Omission): string => `${percent(low)} to ${percent(high)} per cent`;

/** A topic's name by its id. */
export const labelOf = (topics: readonly Topic[]): ((id: string) => string) => {
  const labels = new Map(topics.map(({id, label}) => [id, label]));
  return (id) => labels.get(id) ?? id;
};

/** Every topic that either leaves out, as counts. */
export function omissionTable(
  rows: readonly Omission[],
  topics: readonly Topic[],
  voices: Voices,
): HTMLElement {
  const label = labelOf(topics);
  const shown = rows
    .filter(({omitted}) => omitted > 0)
    .sort((a, b) => b.omitted - a.omitted || (label(a.topic) < label(b.topic) ? -1 : 1));
  return table(
    shown,
    [
      {
        name: "Topic",
        value: (row) => element("a", {href: hrefOf(row, label(row.topic), voices)}, label(row.topic)),
      },
      {name: "Left out by", value: ({side}) => voices.names(side)},
      {
        name: "Left out",
        value: ({omitted, contacts}) => `${omitted} of ${contacts}`,
      },
      {name: "Spoken of by both", value: ({both}) => both},
      {name: "Interval of the share", value: intervalName},
    ],
    {label: "Topics that one side leaves out"},
  );
}
