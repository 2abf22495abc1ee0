import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {inscribe} from "../../site/bake/inscribe.ts";
import {HOST} from "../../site/bake/reader.ts";

const ID = "0123abcd";
const PLACE = `<observablehq-loading></observablehq-loading><!--:${ID}:-->`;

/** The page with this markup shown at its one place. */
const written = (markup: string, page = `<main>${PLACE}</main>`, path = "index.html"): string => {
  const {document} = new JSDOM(markup).window;
  return inscribe(page, path, new Map([[ID, [...document.body.childNodes]]]));
};

test("what a cell shows stands in the element that is put away when it shows it itself", () => {
  expect(written("<p>Seven contacts</p>")).toBe(
    `<main><observablehq-loading><p>Seven contacts</p></observablehq-loading><!--:${ID}:--></main>`,
  );
  expect(written("seven", `<p><!--:${ID}:--> contacts</p>`)).toBe(
    `<p><observablehq-loading>seven</observablehq-loading><!--:${ID}:--> contacts</p>`,
  );
});

test("a place at which nothing is shown is left as it is", () => {
  expect(inscribe(PLACE, "index.html", new Map())).toBe(PLACE);
});

test("controls are left out, with their labels, and so is what needs scripts", () => {
  const controls =
    '<form>f</form><label>Side <select><option>a</option></select></label><button>b</button><i class="needs-script">n</i><i class="script-only">s</i><div popover>p</div>';
  expect(written(`<div>${controls}<b>kept</b></div>`)).toContain("<div><b>kept</b></div>");
});

test("a row of filters leaves its room, of as many places, for scripts to fill", () => {
  const filters = "<form class=filters><label>Side</label><label>Topic</label></form>";
  expect(written(`<div>${filters}</div>`)).toContain(
    '<div><div class="filters needs-script room"><span></span><span></span></div></div>',
  );
});

test("a fold in which there were but controls is left out with them", () => {
  const fold = "<details><summary>Decide</summary><div class=needs-script>now</div></details>";
  expect(written(`<div>${fold}</div>`)).toContain("<observablehq-loading><div></div></observablehq-loading>");
});

test("addresses lead to the same files from any folder, and name no host", () => {
  const link = `<a href="${HOST}contact/a.html#s1-2">a</a>`;
  expect(written(link)).toContain('<a href="./contact/a.html#s1-2">');
  expect(written(link, PLACE, "contact/b.html")).toContain('<a href="../contact/a.html#s1-2">');
});

test("a link that only scripts can open is its words, and one to a place on the page stays", () => {
  const links = '<h2 id="here">h</h2><a href="#here">stays</a><a href="#show=held">seven</a>';
  expect(written(links)).toContain('<a href="#here">stays</a><a>seven</a>');
});

test("a block that a script puts into a paragraph does not end it where the page is read again", () => {
  const html = written("<div>a chart</div>", `<p>before</p>\n<p>${PLACE}</p>\n<p>after</p>`);
  const {document} = new JSDOM(html).window;
  expect(document.querySelector(".paragraph")!.outerHTML).toBe(
    `<div class="paragraph"><observablehq-loading><div>a chart</div></observablehq-loading><!--:${ID}:--></div>`,
  );
  expect([...document.querySelectorAll("p")].map((p) => p.textContent)).toEqual(["before", "after"]);
});

test("words that look like markup stay words", () => {
  const {document} = new JSDOM("").window;
  const text = document.createTextNode("<script>alert('$&')</script>");
  expect(inscribe(PLACE, "index.html", new Map([[ID, [text]]]))).toContain(
    "&lt;script&gt;alert('$&amp;')&lt;/script&gt;",
  );
});
