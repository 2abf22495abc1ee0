import {changeState, readState} from "./address.js";
import {element} from "./element.js";
import {countedLabels, LAYERS, type LayerId, type LayerMark} from "./layers.js";
import {articleLink} from "./links.js";

/** Switches for the layers of a text, each with the list of what was found: legend, control and index in one. */

/** Layers that are seen at first. */
const SHOWN: readonly LayerId[] = ["contact", "statement", "topic"];

/** None at all, as the address has it. */
const NONE = "none";

/** Those that the address asks for, else those seen at first. */
function askedLayers(): readonly string[] {
  const {layers} = readState(location.hash);
  return layers === undefined ? SHOWN : layers.split("-");
}

/** What is on stands in the address, unless it is what is seen at first. */
function tellLayers(reading: HTMLElement): void {
  const on = LAYERS.map(({id}) => id).filter((id) => reading.classList.contains(`shows-${id}`));
  const layers = on.join("-") || NONE;
  changeState({layers: layers === SHOWN.join("-") ? "" : layers});
}

/** `reading` is the element around the text; it takes a class per layer that is on, such as `shows-topic`. */
export function switches(reading: HTMLElement, article: string, marks: readonly LayerMark[]): HTMLElement {
  const asked = askedLayers();
  const parts = LAYERS.map((layer) => {
    const found = marks.filter((mark) => mark.layer === layer.id);
    return element(
      "div",
      {class: "layer"},
      toggle(reading, layer, asked.includes(layer.id)),
      index(article, layer.name, found),
    );
  });
  return element("div", {class: "layers", role: "group", "aria-label": "Marked in the text"}, parts);
}

function toggle(
  reading: HTMLElement,
  {id, name, hint}: (typeof LAYERS)[number],
  shown: boolean,
): HTMLElement {
  const box = element("input", {type: "checkbox", checked: shown ? "" : null});
  const apply = () => reading.classList.toggle(`shows-${id}`, box.checked);
  box.addEventListener("change", () => {
    apply();
    tellLayers(reading);
  });
  reading.classList.toggle(`shows-${id}`, shown);
  return element(
    "label",
    {class: "toggle", title: hint},
    element("span", {class: "script-only"}, box),
    element("span", {class: `layer-name ${id}`}, name),
  );
}

function index(article: string, name: string, marks: readonly LayerMark[]): HTMLElement {
  const labels = countedLabels(marks);
  if (!labels.length) return element("span", {class: "note"}, "none");
  const items = labels.map(({label, marks}) => item(article, label, marks));
  const summary = element(
    "summary",
    {"aria-label": `${labels.length} ${name.toLowerCase()}: list`},
    `${labels.length}`,
  );
  return element("details", {}, summary, element("ul", {}, items));
}

/** The first place by the record's name, the further ones by number; a contact's page beside it. */
function item(article: string, label: string, marks: readonly LayerMark[]): HTMLElement {
  const places = marks.map((mark, i) =>
    element(
      "a",
      {
        href: articleLink(article, mark),
        "aria-label": i ? `${label}, place ${i + 1}` : null,
        title: mark.exact,
      },
      i ? `${i + 1}` : label,
    ),
  );
  const [first, ...further] = places;
  const {href} = marks[0]!;
  const page = href && element("a", {class: "record", href, "aria-label": `Page of ${label}`}, "page");
  return element(
    "li",
    {},
    first,
    further.length ? element("span", {class: "places"}, ...further) : null,
    page,
  );
}
