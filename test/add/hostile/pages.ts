import {page, paragraphs, sentence} from "../server.ts";
import type {Hostile} from "./hostile.ts";

/** Pages: scripts in every field, markup that never ends, what is no article. */
export const PAGES: Hostile[] = [
  [
    "scripts.html",
    () =>
      page(
        `<h1 onclick="alert(1)">Talks<script>alert(2)</script></h1><p onmouseover="alert(3)">Ministers <a href="javascript:alert(4)">met</a> in <img src=x onerror="alert(5)">Lima.</p><svg onload="alert(6)"><script>alert(7)</script></svg><iframe srcdoc="<script>alert(8)</script>"></iframe>`,
        `<title><script>alert(9)</script></title><meta property="og:title" content="<img src=x onerror=alert(10)>Talks in Lima"><meta property="og:site_name" content="<script>alert(11)</script>Courier"><script type="application/ld+json">{"@type":"NewsArticle","headline":"<svg onload=alert(12)>Talks in Lima","url":"javascript:alert(13)","publisher":{"name":"<b onclick=alert(14)>Courier</b>"}}</script>`,
      ),
    /^added undated-courier-talks-in-lima\.txt/,
  ],
  [
    "pollution.html",
    () =>
      page(
        "<h1>Pollution</h1>",
        `<title>Pollution</title><script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"polluted"},"constructor":{"prototype":{"x":1}}}</script>`,
        31,
      ),
    /^added undated-pollution\.txt/,
  ],
  [
    "deep.html",
    () => "<div>".repeat(200_000) + paragraphs(32),
    /^refused: elements are nested deeper than 512: .*deep\.html$/,
  ],
  [
    "large.html",
    () => `<p>${"a ".repeat(10_500_000)}</p>`,
    /^refused: larger than 20000000 bytes: .*large\.html$/,
  ],
  [
    "attributes.html",
    () => `<p ${Array.from({length: 100_000}, (_, i) => `a${i}=1`).join(" ")}>${paragraphs(33)}`,
    /^refused: an element has more than 1000 attributes: .*attributes\.html$/,
  ],
  ["brackets.html", () => `<html>${"<".repeat(300_000)}`, /^refused: .*brackets\.html$/],
  [
    "empty.html",
    () => "<!doctype html><html><body><script>document.write('news')</script></body></html>",
    /^refused: no article in this page: .*empty\.html$/,
  ],
  [
    "front.html",
    () =>
      `<html><body>${Array.from({length: 60}, (_, i) => `<p><a href="/${i}">${sentence(i)}</a></p>`).join("")}</body></html>`,
    /^refused: a page of links, no article: .*front\.html$/,
  ],
  [
    "title.html",
    () => `<html><head><title>${"long ".repeat(200_000)}</title></head><body>${paragraphs(34)}</body></html>`,
    /^added undated-long-long/,
  ],
  [
    "charset.html",
    () => `<meta charset="x-made-up">${paragraphs(35)}`,
    /^refused: unknown charset x-made-up: .*charset\.html$/,
  ],
  [
    "utf-7.html",
    () => `<meta charset="utf-7">+ADw-script+AD4-${paragraphs(36)}`,
    /^refused: unknown charset utf-7: .*utf-7\.html$/,
  ],
  [
    "refresh.html",
    () =>
      `<html><head><title>Refreshing</title><meta http-equiv="refresh" content="0;url=http://127.0.0.1/never"><base href="http://127.0.0.1/"><link rel="stylesheet" href="http://127.0.0.1/never"></head><body><article>${paragraphs(37)}<img src="http://127.0.0.1/never"></article></body></html>`,
    /^added undated-refreshing\.txt/,
  ],
];
