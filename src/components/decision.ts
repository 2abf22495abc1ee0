import type {Account} from "../../loaders/schema.ts";
import {element} from "./element.js";
import type {Telling} from "./telling.js";

/** An entry for `data/corrections.yaml`, ready to be copied: what an editor decides of one article's telling. */

/** In double quotation marks YAML reads every JSON text as it is. */
const text = (value: unknown): string => JSON.stringify(value);

const point = ({account, quote}: {account: Account; quote: string}, indent: string): string[] =>
  [
    `article: ${text(account.article)}`,
    `quote: ${text(quote.replace(/\s+/g, " "))}`,
    `contact: ${text(account.told_as)}`,
  ].map((line) => indent + line);

/** Days as the file has them. */
function days({date_start: start, date_end: end, date_precision: precision}: Account): string {
  if (start === null || end === null) return "unknown";
  if (precision === "year") return start.slice(0, 4);
  return start === end ? start : `${start}/${end}`;
}

/** The decisions that can be copied, each with its own lines of the entry. */
export function decisionsOn(telling: Telling): {name: string; lines: string[]}[] {
  const {account, names, other} = telling;
  const set = (field: string, was: unknown) => ({
    name: `set ${field}`,
    lines: ["- action: set", ...point(telling, "  "), `  field: ${field}`, `  was: ${text(was)}`, `  now: `],
  });
  const parties = names && set("participants", names);
  const party = '    - {name: "", country: ""}';
  return [
    {name: "accept", lines: ["- action: accept", ...point(telling, "  ")]},
    {name: "reject", lines: ["- action: reject", ...point(telling, "  ")]},
    ...(other
      ? [
          {
            name: "merge",
            lines: ["- action: merge", ...point(telling, "  "), "  with:", ...point(other, "    ")],
          },
        ]
      : []),
    set("date", days(account)),
    set("status", account.status),
    set("format", account.format),
    set("place", account.place),
    set("host", account.host),
    ...(parties ? [{...parties, lines: [...parties.lines, party, party]}] : []),
  ];
}

/** The whole entry. */
export const entryOf = (lines: readonly string[], today: string): string =>
  [...lines, '  by: ""', `  on: ${today}`, '  why: ""', ""].join("\n");

/** A choice of decisions, the entry of the one that is chosen, and a button that copies it. */
export function decisionBox(telling: Telling, label: string): HTMLElement {
  const decisions = decisionsOn(telling);
  const today = new Date().toLocaleDateString("sv");
  const code = element("code");
  const options = decisions.map(({name}, i) => element("option", {value: i}, name));
  const choice = element("select", {"aria-label": `Decision on ${label}`}, options);
  const copy = element("button", {type: "button"}, "Copy");
  const show = (): void => {
    code.textContent = entryOf(decisions[Number(choice.value)]!.lines, today);
    copy.textContent = "Copy";
  };
  choice.addEventListener("change", show);
  copy.addEventListener("click", () => void copyText(code).then((done) => (copy.textContent = done)));
  show();
  const controls = element("div", {class: "decision-controls script-only"}, choice, copy);
  const entry = element("pre", {tabindex: 0, role: "region", "aria-label": `Entry on ${label}`}, code);
  // The entry names the day on which it is read.
  return element("div", {class: "decision needs-script"}, controls, entry);
}

/** Where the clipboard is refused, the words are selected, for the keyboard to copy. */
async function copyText(code: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(code.textContent ?? "");
    return "Copied";
  } catch {
    getSelection()?.selectAllChildren(code);
    return "Selected";
  }
}
