import type {Unreported} from "../../loaders/schema.ts";
import {element} from "./element.js";
import {table} from "./table.js";
import {neither, pairName, whyNot} from "./unreported-words.js";
import type {Voices} from "./voices.js";

/** Every pair with its two lists, and what can be said or why not. */
export function unreportedTable(
  rows: readonly Unreported[],
  {names, panel}: Voices,
  label: string,
): HTMLElement {
  const link = (row: Unreported, name: string, title: string, ids: readonly string[]): Node | string => {
    const own = ids.map((id) => ({id}));
    return own.length
      ? element(
          "a",
          {href: panel.contacts(`${row.id}-${name}`, `${pairName(row, names)}: ${title}`, own)},
          own.length,
        )
      : "0";
  };
  return table(
    rows,
    [
      {name: "Sides", value: (row) => pairName(row, names)},
      {
        name: "First reports",
        value: (row) => link(row, "left", `told by ${names(row.left)}`, row.left_contacts),
      },
      {
        name: "Second reports",
        value: (row) => link(row, "right", `told by ${names(row.right)}`, row.right_contacts),
      },
      {
        name: "Both",
        value: (row) => {
          const right = new Set(row.right_contacts);
          return link(
            row,
            "shared",
            "told by both",
            row.left_contacts.filter((id) => right.has(id)),
          );
        },
      },
      {name: "Only relayed", value: ({relayed}) => relayed},
      {
        name: "Neither reports",
        value: (row) => (row.estimate === null ? `not to be said: ${whyNot(row, names)}` : neither(row)),
      },
    ],
    {label},
  );
}
