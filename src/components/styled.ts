/** A drawing that looks the same wherever it is opened: what the page's style sheet gave it stands in the drawing. */

/** What an element takes from the one around it. */
const INHERITED = [
  ...["fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray"],
  ...["stroke-linecap", "stroke-linejoin", "paint-order", "text-anchor", "letter-spacing"],
  ...["font-family", "font-size", "font-style", "font-weight", "visibility"],
];

/** What is an element's own, and what it is where nothing is said. */
const OWN = {opacity: "1", "mix-blend-mode": "normal", "dominant-baseline": "auto"};

/** A copy of the drawing with its styles in its attributes; a link becomes a group, for a picture leads nowhere. */
export function styled(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  carry(drawing, copy, null);
  for (const sheet of copy.querySelectorAll("style, script")) sheet.remove();
  for (const link of copy.querySelectorAll("a")) unlink(link);
  return copy;
}

/** Attributes such as `fill="var(--accent)"` give way to what they came to; what the parent has is not said again. */
function carry(from: Element, to: Element, parent: CSSStyleDeclaration | null): void {
  const own = getComputedStyle(from);
  const isPre = own.whiteSpace === "pre" || own.whiteSpace === "pre-wrap";
  for (const name of ["class", "style", "tabindex", "aria-hidden"]) to.removeAttribute(name);
  for (const name of INHERITED) set(to, name, own.getPropertyValue(name), parent?.getPropertyValue(name));
  for (const [name, none] of Object.entries(OWN)) set(to, name, own.getPropertyValue(name), none);
  if (from.localName === "text" && isPre) to.setAttribute("xml:space", "preserve");
  [...from.children].forEach((child, i) => carry(child, to.children[i]!, own));
}

function set(element: Element, name: string, value: string, same: string | undefined): void {
  if (value === same || value === "") element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function unlink(link: Element): void {
  const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
  for (const {name, value} of [...link.attributes])
    if (!/href$|^target$|^role$|^aria-/.test(name)) group.setAttribute(name, value);
  group.append(...link.childNodes);
  link.replaceWith(group);
}
