import {changeState, watchState} from "./address.js";
import {element} from "./element.js";

/** Controls that narrow what a page shows; their values stand in the page's address. */

export interface Choice {
  /** name in the address */
  key: string;
  label: string;
  /** what it is called to leave nothing out */
  all: string;
  /** the value for which that stands, where it is a value itself */
  standsFor?: string;
  /** with how many rows each has, where that is told */
  options: readonly {value: string; name: string; count?: number}[];
}

export interface Search {
  key: string;
  label: string;
  search: true;
}

/** A day, between the first and the last that there is. */
export interface Day {
  key: string;
  label: string;
  day: true;
  first?: string;
  last?: string;
  /** the day that holds where the reader has chosen none */
  otherwise?: string;
}

/** A choice among a few, of which the first is taken where the address names none. */
export function oneOf(key: string, label: string, options: Choice["options"]): Choice {
  const [first, ...others] = options;
  return {key, label, all: `${first!.name} (${first!.count})`, standsFor: first!.value, options: others};
}

/** A form of them, in step with the address: links and the back button set them too, until `invalidation`. */
export function filters(
  specs: readonly (Choice | Search | Day)[],
  invalidation?: Promise<unknown>,
): HTMLFormElement {
  const controls = specs.map((spec) =>
    "search" in spec ? searchOf(spec) : "day" in spec ? dayOf(spec) : choiceOf(spec),
  );
  const fields = specs.map(({label}, i) => element("label", {}, element("span", {}, label), controls[i]!));
  const form = element("form", {class: "filters script-only"}, fields);
  form.addEventListener("submit", (event) => event.preventDefault());
  const stop = watchState((state) => {
    specs.forEach((spec, i) => show(spec, controls[i]!, state[spec.key]));
  });
  void invalidation?.then(stop);
  return form;
}

/** What the address asks for is applied, so a control always shows it, also where the report has no such value. */
function show(spec: Choice | Search | Day, control: HTMLInputElement | HTMLSelectElement, asked = ""): void {
  const value = "day" in spec ? asked || (spec.otherwise ?? "") : asked;
  const shown = "standsFor" in spec && value === spec.standsFor ? "" : value;
  if (control.value === shown) return;
  control.value = shown;
  if (control.value === shown) return;
  if ("day" in spec) changeState({[spec.key]: ""});
  else control.append(element("option", {value: shown}, `${shown} (not here)`));
  control.value = shown;
}

function choiceOf({key, all, options}: Choice): HTMLSelectElement {
  const known = options.map(({value, name, count}) =>
    element("option", {value}, count === undefined ? name : `${name} (${count})`),
  );
  const select = element("select", {}, element("option", {value: ""}, all), known);
  select.addEventListener("change", () => changeState({[key]: select.value}));
  return select;
}

function searchOf({key}: Search): HTMLInputElement {
  const input = element("input", {type: "search", autocomplete: "off"});
  input.addEventListener("input", () => changeState({[key]: input.value}));
  return input;
}

/** A day that is not whole, as while a year is typed, is none. */
function dayOf({key, first, last}: Day): HTMLInputElement {
  const input = element("input", {type: "date", min: first, max: last});
  input.addEventListener("change", () => changeState({[key]: input.value}));
  return input;
}

/** How many rows have each value, most frequent first, as options of a choice; absent values are none. */
export function optionsOf<Row>(
  rows: readonly Row[],
  values: (row: Row) => readonly (string | null)[],
  name: (value: string) => string,
): {value: string; name: string; count: number}[] {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const value of new Set(values(row)))
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({value, count, name: name(value)}))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** Whether the words that a reader seeks all stand in a text, in any order, whatever the case. */
export function hasWords(text: string, sought: string | undefined): boolean {
  const folded = text.toLowerCase();
  return (sought ?? "")
    .toLowerCase()
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
