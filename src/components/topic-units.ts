import type {Cooccurrence} from "../../loaders/schema.ts";
import {changeState, watchKey, type State} from "./address.js";
import {element} from "./element.js";

/** What is counted: articles, contacts or sentences, as the reader chooses. */

export type Unit = Cooccurrence["unit"];

const UNITS: readonly Unit[] = ["article", "contact", "sentence"];

/** Articles, unless the address says otherwise. */
export const unitOf = ({unit}: State): Unit => UNITS.find((one) => one === unit) ?? "article";

/** The choice among them, in step with the address until `invalidation`. */
export function unitChoice(invalidation: Promise<unknown>): HTMLElement {
  const boxes = UNITS.map((value) => element("input", {type: "radio", name: "unit", value}));
  for (const box of boxes) box.addEventListener("change", () => changeState({unit: box.value}));
  const stop = watchKey("unit", (unit) => {
    for (const box of boxes) box.checked = box.value === unitOf({unit: unit ?? ""});
  });
  void invalidation.then(stop);
  const choices = boxes.map((box, i) => element("label", {}, box, ` ${UNITS[i]}s`));
  const attributes = {class: "choice script-only needs-script"};
  return element("fieldset", attributes, element("legend", {}, "Count by"), choices);
}
