import type {Formula} from "../../loaders/schema.ts";
import {sideLabel} from "./bylines.js";
import {element} from "./element.js";
import {quoted, shareName} from "./formula-words.js";
import {dayName} from "./names.js";
import {table} from "./table.js";
import type {Voices} from "./voices.js";

/** The formulas as a table: how often, since when, until when, and whether others use them. */
export const formulaTable = (
  formulas: readonly Formula[],
  {names, sides, panel, usesOf}: Voices,
  label: string,
): HTMLElement =>
  table(
    formulas,
    [
      {
        name: "Formula",
        value: ({id, words}) => element("a", {href: panel.quotes(id, quoted(words), usesOf(id))}, words),
      },
      {name: "Side", value: ({side}) => sideLabel(side, sides, names)},
      {name: "Articles", value: shareName},
      {name: "First use", value: ({first}) => first && dayName(first)},
      {name: "Last use", value: ({last}) => last && dayName(last)},
      {name: "Articles since", value: ({articles_after}) => articles_after},
      {name: "In others’ articles", value: ({other_articles}) => other_articles || "none"},
    ],
    {label, most: 200},
  );
