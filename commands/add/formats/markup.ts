import {convert, type HtmlToTextOptions} from "html-to-text";
import {Parser} from "htmlparser2";
import {LIMITS} from "../limits.ts";
import {refusal} from "../refusal.ts";

/** Paragraphs apart by a blank line, lists and tables by line; addresses of links and pictures are no part of a text. */
const PLAIN: HtmlToTextOptions = {
  wordwrap: false,
  selectors: [
    {selector: "a", options: {ignoreHref: true}},
    {selector: "img", format: "skip"},
    ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({selector, options: {uppercase: false}})),
    ...["script", "style", "template", "noscript", "iframe", "object", "svg", "form", "button"].map(
      (selector) => ({
        selector,
        format: "skip",
      }),
    ),
    {selector: "blockquote", format: "block"},
    {selector: "table", format: "block"},
    {selector: "tr", format: "block"},
    {selector: "td", format: "inlineSurround", options: {suffix: " "}},
    {selector: "th", format: "inlineSurround", options: {suffix: " "}},
    {selector: "hr", format: "block"},
    {selector: "ul", options: {itemPrefix: "• "}},
  ],
  limits: {maxInputLength: 20_000_000, maxDepth: 512},
};

/** A piece of HTML as plain text; nothing in it is run. */
export const plain = (html: string): string =>
  convert(html, PLAIN)
    .replace(/[ \t\u00a0]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

/** Refuses a page that would keep a browser's parser busy for hours; this one reads on, whatever comes. */
export function checkMarkup(html: string, name: string): void {
  let depth = 0;
  let attributes = 0;
  const parser = new Parser({
    onattribute: () =>
      void (
        ++attributes > LIMITS.attributes && stop(`an element has more than ${LIMITS.attributes} attributes`)
      ),
    onopentag: () => {
      attributes = 0;
      if (++depth > LIMITS.elements) stop(`elements are nested deeper than ${LIMITS.elements}`);
    },
    onclosetag: () => void depth--,
  });
  const stop = (reason: string): never => {
    throw refusal(reason, name);
  };
  parser.end(html);
}

const ELEMENT =
  /<(?:p|br|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|blockquote|table|img|figure|script|style|iframe|svg|article|section)\b[^>]{0,2000}>/i;

/** What a field holds, be it HTML, as in most exports, or text. */
export const plainField = (value: string): string => (ELEMENT.test(value) ? plain(value) : value.trim());
