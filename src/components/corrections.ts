import type {Correction} from "../../loaders/schema.ts";
import {element} from "./element.js";
import {articleLink, contactLink} from "./links.js";
import {dayName} from "./names.js";
import {table} from "./table.js";

/** What people decided, and what it changed. */

const MEANINGS: Record<Correction["action"], string> = {
  accept: "confirmed",
  reject: "rejected",
  merge: "merged",
  split: "split off",
  set: "set right",
  add: "added",
};

/** "place set right: “Lima”, now “Cusco”" */
export function changeName({action, field, was, now}: Correction): string {
  const subject = field === null ? MEANINGS[action] : `${field} ${MEANINGS[action]}`;
  if (action === "set") return `${subject}: ${quoted(was)}, now ${quoted(now)}`;
  if (action === "add") return `${subject}: ${now}`;
  return `${subject}: ${was}`;
}

const quoted = (value: string | null): string => (value === null ? "nothing" : `“${value}”`);

/** "by Ines, 2 May 2024: read it" */
export const signature = ({by, on, why}: Correction): string => `by ${by}, ${dayName(on)}: ${why}`;

/** One row a decision, in the order of the file. */
export const correctionTable = (rows: readonly Correction[]): HTMLElement =>
  table(
    rows,
    [
      {name: "Line", value: ({line}) => line},
      {name: "Decision", value: decisionCell},
      {name: "Who, when and why", value: signature},
      {name: "In force", value: ({in_force}) => (in_force ? "yes" : "no, see the problems")},
    ],
    {label: "Decisions of editors"},
  );

/** What is not in force may point to an article that is gone. */
function decisionCell(row: Correction): HTMLElement {
  if (!row.in_force) return element("span", {}, changeName(row));
  const href = row.contact === null ? articleLink(row.article) : contactLink(row.contact);
  return element("a", {href}, changeName(row));
}
