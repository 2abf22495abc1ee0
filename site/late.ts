/**
 * A page is painted before its scripts are so much as asked for: it holds all that they show, and what a phone loads
 * meanwhile would only keep the words from its reader. Until then they lie in a template, where nothing runs.
 */

/** The built page with its module script, and what that asks for ahead, put off; a page without one as it is. */
export function late(page: string): string {
  const [script] = SCRIPT.exec(page) ?? [];
  if (script === undefined) return page;
  const ahead = page.match(AHEAD) ?? [];
  const put = `<template id="scripts">\n${[...ahead, script].join("\n")}\n</template>\n${START}`;
  return page.replace(new RegExp(`${AHEAD.source}\n?`, "g"), "").replace(script, () => put);
}

const SCRIPT = /<script type="module">[^]*?<\/script>/;
const AHEAD = /<link rel="modulepreload"[^>]*>/g;

/**
 * Once the page is painted and read to its end, as a module would wait for it; at once where nothing is painted. Browsers
 * that guard their readers do not tell when they paint: half a second behind all that was loaded, they have.
 */
const START = `<script>{
  let start = () => {
    start = () => {};
    document.head.append(document.importNode(document.getElementById("scripts").content, true));
  };
  const ready = () => document.readyState === "loading" ? addEventListener("DOMContentLoaded", () => start()) : start();
  if (document.hidden) ready();
  else {
    addEventListener("load", () => setTimeout(ready, 500));
    new PerformanceObserver(ready).observe({type: "paint", buffered: true});
  }
}</script>`;
