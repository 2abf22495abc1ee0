import {element} from "./element.js";
import {counted} from "./words.js";

/** Long lists of rows, shown step by step. */

export interface GrowingOptions<Row> {
  /** what stands for a row in the table */
  toRow: (row: Row) => HTMLElement;
  /** rows at once: what a reader can look through, and a page can draw in a moment */
  step: number;
  /** what one row is, in the singular */
  unit: string;
  /** how many there are, in words */
  all: string;
}

/** Fills the body with the first rows; gives what says how many stand there, and the button that brings the next. */
export function growing<Row>(
  body: HTMLTableSectionElement,
  rows: readonly Row[],
  {toRow, step, unit, all}: GrowingOptions<Row>,
): HTMLElement[] {
  const more = element("button", {type: "button", class: "needs-script"});
  const note = element("p", {class: "note"});
  const grow = (): void => {
    const shown = body.rows.length;
    body.append(...rows.slice(shown, shown + step).map(toRow));
    const left = rows.length - body.rows.length;
    more.hidden = left === 0;
    more.textContent = `Show ${counted(Math.min(step, left), `more ${unit}`)}`;
    note.textContent = left ? `The first ${body.rows.length} of ${all}.` : "";
  };
  grow();
  more.addEventListener("click", grow);
  return [note, more];
}
