import {element} from "./element.js";

/**
 * A page opened as `topics.html?embed=NAME` shows that one chart and nothing else, for a frame in another site. The
 * address lasts as long as the page and the chart are called so, and may end in a view: `#unit=contact`.
 */

/** The name of the one chart that is to be shown, if it is one alone. */
export const embedded = (): string | null => new URLSearchParams(location.search).get("embed");

/** The address of a chart alone, as the reader sees it now. */
export function embedAddress(name: string): string {
  const address = new URL(location.href);
  address.search = new URLSearchParams({embed: name}).toString();
  return address.href;
}

/** What another site pastes. */
export function embedCode(name: string, title: string, height: number): string {
  const frame = element("iframe", {
    src: embedAddress(name),
    title,
    width: "100%",
    height,
    style: "border: 0",
    loading: "lazy",
  });
  return frame.outerHTML;
}

/** Marks the chart as the one to be shown, with where it is from; its marks open the page itself, outside the frame. */
export function standAlone(figure: HTMLElement, source: string): void {
  const page = `${location.origin === "null" ? "" : location.origin}${location.pathname}`;
  figure.classList.add("embedded");
  for (const link of figure.querySelectorAll("a")) {
    const href = link.getAttribute("href") ?? link.getAttribute("xlink:href") ?? "";
    if (href.startsWith("#")) link.setAttribute("href", page + href);
    link.setAttribute("target", "_blank");
  }
  const back = element("a", {href: page + location.hash, target: "_blank"}, "Open the report");
  figure.append(element("p", {class: "note"}, source, " ", back));
}
