import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {sectionOf, type Site} from "../../commands/copy/section.ts";

const site: Site = {
  holds: (page, id) => ["index.html", "contact/a.html"].includes(page) && (id === undefined || id === "who"),
  inline: (file) => (file === "cards/a.png" ? "data:image/png;base64,AA==" : null),
};

const section = (main: string, page = "contact/a.html"): Element =>
  new JSDOM(sectionOf(`<title>A & B | Readout</title><main>${main}</main>`, page, site)).window.document.body
    .firstElementChild!;

test("a page becomes a section with its name, and ids that are no other page's", () => {
  const {id, innerHTML} = section(
    `<h2 id="who">Who</h2><svg aria-labelledby="who x" clip-path="url(#clip)"></svg>`,
  );
  expect(id).toBe("contact/a");
  expect(innerHTML).toBe(
    `<h2 id="contact/a:who">Who</h2><svg aria-labelledby="contact/a:who contact/a:x" clip-path="url(#contact/a:clip)"></svg>`,
  );
});

test("links lead within the copy, or to another host, and else nowhere", () => {
  const ways: [to: string, leads: string | null][] = [
    ["../index.html", "#index"],
    ["../", "#index"],
    ["../index.html#who", "#index:who"],
    ["../index.html#at=1-2", "#index"],
    ["#who", "#contact/a:who"],
    ["#show=held", null],
    ["https://example.org/a", "https://example.org/a"],
    ["../_file/data/tables/contacts.0123abcd.csv", null],
  ];
  for (const [to, leads] of ways)
    expect(section(`<a href="${to}">x</a>`).querySelector("a")!.getAttribute("href"), to).toBe(leads);
});

test("pictures come along, scripts and controls do not, and what stands for those without scripts is plain", () => {
  const all = `<script>1</script><form>f</form><i class="needs-script">n</i><noscript><p>still</p></noscript><observablehq-loading><b>seven</b></observablehq-loading><!--:0123abcd:--><img src="../cards/a.png">`;
  expect(section(all).innerHTML).toBe(`<p>still</p><b>seven</b><img src="data:image/png;base64,AA==">`);
});
