import {styled} from "./styled.js";

/** A chart as one drawing that stands alone: title, key, marks, caption and source, with nothing left in a style sheet. */

const PAD = 20;
/** A narrow chart is widened to this, so that its words do not become a column. */
const NARROWEST = 520;
/** Mean width of a letter, in parts of its size; on the wide side, since each reader's system has its own type. */
const LETTER = 0.56;

interface Type {
  family: string;
  size: number;
  weight: number;
  color: string;
}

/** The figure of a chart as SVG; `source` is the last line. */
export function pictureOf(figure: HTMLElement, source: string): SVGSVGElement {
  const drawing = figure.querySelector<SVGSVGElement>("svg[role]");
  const [wide, high] = drawing ? sizeOf(drawing) : [0, 0];
  const width = Math.ceil(Math.max(wide, NARROWEST));
  const {ink, muted, paper, serif, sans} = theme(figure);
  const words = (selector: string): string => figure.querySelector(selector)?.textContent ?? "";
  const parts: SVGElement[] = [];
  let y = PAD;
  const write = (text: string, type: Type, after: number): void => {
    for (const line of linesOf(text, width / (type.size * LETTER))) {
      parts.push(textOf(line, PAD, (y += type.size * 1.35), type));
    }
    y += after;
  };
  write(words(".chart-title"), {family: serif, size: 19, weight: 700, color: ink}, 10);
  y = key(figure, parts, y, width, {family: sans, size: 12, weight: 400, color: ink});
  if (drawing) parts.push(placed(styled(drawing), y, wide, high));
  y += high + 6;
  write(words("figcaption"), {family: sans, size: 12, weight: 400, color: muted}, 6);
  write(source, {family: sans, size: 11, weight: 400, color: muted}, PAD);
  const size = {width: width + 2 * PAD, height: Math.ceil(y)};
  const all = make("svg", {xmlns: SVG, ...size, viewBox: `0 0 ${size.width} ${size.height}`, role: "img"});
  const description = words("p.visually-hidden");
  all.append(named("title", words(".chart-title")), named("desc", description));
  all.append(make("rect", {...size, fill: paper}), ...parts);
  return all as SVGSVGElement;
}

/** The drawing's own size, whatever room the page has for it. */
function sizeOf(drawing: SVGSVGElement): [number, number] {
  const {width, height} = drawing.viewBox.baseVal;
  return [width, height];
}

function placed(drawing: SVGSVGElement, y: number, width: number, height: number): SVGSVGElement {
  for (const [name, value] of Object.entries({x: PAD, y, width, height, overflow: "visible"}))
    drawing.setAttribute(name, `${value}`);
  for (const name of ["role", "aria-label", "aria-describedby"]) drawing.removeAttribute(name);
  return drawing;
}

/** What colours and shapes mean, in rows; returns where the next part begins. */
function key(figure: HTMLElement, parts: SVGElement[], y: number, width: number, type: Type): number {
  const items = [...figure.querySelectorAll<HTMLElement>(":is(.key, .legend) > *")];
  if (!items.length) return y;
  let x = PAD;
  y += type.size;
  for (const item of items) {
    const glyph = item.querySelector(".glyph")?.textContent ?? "";
    const label = (item.textContent ?? "").slice(glyph.length).trim();
    const room = 18 + label.length * type.size * LETTER + 14;
    if (x > PAD && x + room > PAD + width) [x, y] = [PAD, y + type.size * 1.6];
    parts.push(
      glyph ? textOf(glyph, x, y, type) : make("rect", {x, y: y - 9, width: 10, height: 10, ...look(item)}),
      textOf(label, x + 18, y, type),
    );
    x += room;
  }
  return y + 12;
}

/** A swatch is an element of its own or stands before the words. */
function look(item: HTMLElement): Record<string, string> {
  const swatch = item.querySelector(".swatch");
  return {
    fill: swatch
      ? getComputedStyle(swatch).backgroundColor
      : getComputedStyle(item, "::before").backgroundColor,
  };
}

function theme(figure: HTMLElement) {
  const style = getComputedStyle(figure);
  const get = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ink: get("--ink"),
    muted: get("--ink-muted"),
    paper: get("--paper"),
    serif: get("--serif"),
    sans: get("--sans-serif"),
  };
}

/** Words in lines of so many letters; an address that is longer than a line is broken. */
export function linesOf(text: string, most: number): string[] {
  const room = Math.max(8, Math.floor(most));
  const words = text.split(/\s+/).flatMap((word) => word.match(new RegExp(`.{1,${room}}`, "gu")) ?? []);
  return words.reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > room) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

const SVG = "http://www.w3.org/2000/svg";

function make(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes))
    if (key !== "xmlns") made.setAttribute(key, `${value}`);
  return made;
}

function named(name: string, text: string): SVGElement {
  const made = make(name, {});
  made.textContent = text;
  return made;
}

function textOf(text: string, x: number, y: number, {family, size, weight, color}: Type): SVGElement {
  const made = named("text", text);
  const attributes = {x, y, fill: color, "font-family": family, "font-size": size, "font-weight": weight};
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, `${value}`);
  return made;
}
