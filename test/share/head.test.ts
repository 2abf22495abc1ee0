import {expect, test} from "vitest";
import {readAddress} from "../../site/share/address.ts";
import {cardOf, toldBy, withTags} from "../../site/share/head.ts";

const PAGE = `<head>
<title>Findings | Readout</title>
<meta name="description" content="Who met &quot;whom&quot;.">
</head><h1 id=""><a href="#"><observablehq-loading>Lima &amp; Oslo: <b>three</b> contacts</observablehq-loading><!--:0123abcd:--></a></h1>`;

/** The tags by what they are. */
const tagsOf = (path: string, base: string | null): Record<string, string> =>
  Object.fromEntries(
    [
      ...withTags(PAGE, path, base).matchAll(
        /<(?:meta property|link rel)="([^"]*)"[^>]*(?:content|href)="([^"]*)"/g,
      ),
    ].map(([, name, value]) => [name!, value!]),
  );

test("a page is told by its headline, which may be computed, and its description", () => {
  expect(toldBy(PAGE)).toEqual({title: "Lima & Oslo: three contacts", description: 'Who met "whom".'});
  expect(tagsOf("index.html", null)).toMatchObject({
    "og:title": "Lima &amp; Oslo: three contacts",
    "og:description": "Who met &quot;whom&quot;.",
  });
});

test("where nobody says at which address the report stands, everything is linked by its way, and nothing is canonical", () => {
  const tags = tagsOf("contact/a.html", null);
  expect(tags["og:image"]).toBe("../cards/contact.png");
  expect(tags.alternate).toBe("../feed.xml");
  expect(tags).not.toHaveProperty("canonical");
  expect(tags).not.toHaveProperty("og:url");
});

test("an address makes them whole, and a page's own address canonical", () => {
  const base = readAddress("https://example.org/report");
  expect(tagsOf("index.html", base)).toMatchObject({
    canonical: "https://example.org/report/",
    "og:image": "https://example.org/report/cards/index.png",
  });
  expect(tagsOf("contact/a.html", base).canonical).toBe("https://example.org/report/contact/a.html");
});

test("pages of records share a card", () => {
  expect([cardOf("topics.html"), cardOf("contact/a.html")]).toEqual([
    "cards/topics.png",
    "cards/contact.png",
  ]);
});

test("what is no address of a site is refused by its words", () => {
  for (const told of ["example.org", "ftp://example.org/", "https://example.org/?a=b"])
    expect(() => readAddress(told)).toThrow(
      `not the address of a site, such as https://example.org/report/: ${told}`,
    );
  expect(readAddress("")).toBe(null);
});
