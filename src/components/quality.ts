import type {Quality} from "../../loaders/schema.ts";
import {element} from "./element.js";
import {table} from "./table.js";
import {capital, counted} from "./words.js";

/** How right the contacts are, by the rulings of people: before corrections, and after. */

const percent = (share: number): string => `${Math.round(100 * share)}\u202f%`;

/** `contacts` is how many the report has. */
export function qualitySection(rows: readonly Quality[], contacts: number): HTMLElement {
  const row = (measure: string): Quality => rows.find((one) => one.measure === measure)!;
  const seen = rows.find(({measure}) => measure === "looked at");
  if (!seen?.count) return element("p", {}, nobodyYet(contacts));
  const told = rows.filter(({measure, count}) => count > 0 || ALWAYS.includes(measure));
  return element(
    "div",
    {},
    element("p", {}, qualitySentence(seen, row("right"), row("right after corrections"))),
    table(
      told,
      [
        {name: "Contacts", value: ({measure}) => capital(measure)},
        {name: "Count", value: ({count, of}) => (of ? `${count} of ${of}` : count)},
        {name: "Share", value: ({share}) => (share === null ? null : percent(share))},
        {
          name: "95 % interval",
          value: ({low, high}) => (low === null ? null : `${percent(low)}–${percent(high!)}`),
        },
      ],
      {label: "How right the contacts are, by the decisions of editors"},
    ),
    element("p", {class: "note"}, NOTE),
  );
}

const ALWAYS = ["looked at", "right", "no contact", "changed"];
const NOTE =
  "The doubtful are looked at first, so the machine is likely right more often in what nobody has looked at than in what somebody has. The intervals are Clopper and Pearson’s.";

const nobodyYet = (contacts: number): string =>
  `Nobody has confirmed or corrected any of the ${counted(contacts, "contact")} yet, so nothing is known from this corpus of how often the machine is wrong in it.`;

function qualitySentence(seen: Quality, right: Quality, after: Quality): string {
  const looked = `A person has looked at ${seen.count} of the ${counted(seen.of, "contact")} that the machine found. Before corrections ${right.count} of these ${right.count === 1 ? "was" : "were"} right, ${percent(right.share!)} (95 per cent interval: ${percent(right.low!)} to ${percent(right.high!)}).`;
  if (after.share === null) return looked;
  return `${looked} After corrections these are as decided; were the machine as often right in the others, ${percent(after.share)} of the contacts in this report would be (${percent(after.low!)} to ${percent(after.high!)}).`;
}
