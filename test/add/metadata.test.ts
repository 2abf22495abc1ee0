import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {metadata} from "../../commands/add/metadata.ts";

/** What a page with this in its head says of itself, each as value and where it was found. */
function said(head: string, url: string | null = null, body = ""): Record<string, string> {
  const {document} = new JSDOM(`<html><head>${head}</head><body>${body}</body></html>`).window;
  const facts = Object.entries(metadata(document, url));
  return Object.fromEntries(
    facts.flatMap(([key, fact]) => (fact ? [[key, `${fact.value} (${fact.how})`]] : [])),
  );
}

const linked = (json: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

describe("a page says of itself", () => {
  it("in json-ld, be the article in a graph, of several types, its publisher described elsewhere", () => {
    const graph = [
      {"@type": "WebSite", "@id": "#site", name: "Site"},
      {
        "@type": ["WebPage", "NewsArticle"],
        headline: "Ministers meet",
        datePublished: "2024-04-18T10:00:00Z",
        publisher: {"@id": "#org"},
        inLanguage: "en-GB",
      },
      {"@type": "Organization", "@id": "#org", name: "Courier"},
    ];
    expect(said(linked({"@graph": graph}))).toEqual({
      title: "Ministers meet (json-ld)",
      published: "2024-04-18T10:00:00Z (json-ld)",
      outlet: "Courier (json-ld)",
      language: "en-GB (json-ld)",
    });
  });

  it("in OpenGraph where a block of json-ld is broken, its own name taken off its title", () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle",</script><title>x</title>
      <meta property="og:title" content="Ministers meet | Courier"><meta property="og:site_name" content="Courier">
      <meta property="article:published_time" content="soon"><meta name="DC.date" content="2024-04-18">`;
    expect(said(head)).toEqual({
      title: "Ministers meet (og:title)",
      outlet: "Courier (og:site_name)",
      published: "2024-04-18 (dc.date)",
    });
  });

  it("its day in its markup, else in its address", () => {
    expect(
      said("", null, `<article><time datetime="2024-04-18T09:00">today</time></article>`).published,
    ).toBe("2024-04-18T09:00 (time in the page)");
    expect(said("", "https://courier.example/2024/04/18/talks").published).toBe("2024-04-18 (its address)");
    expect(said("", "https://courier.example/zyxw/t20240418_11278.shtml").published).toBe(
      "2024-04-18 (its address)",
    );
    expect(said("", "https://courier.example/id/202404189").published).toBeUndefined();
  });

  it("its address, but not that it is somebody else's", () => {
    const canonical = (url: string) => `<link rel="canonical" href="${url}">`;
    const fetched = "https://www.courier.example/a?ref=mail";
    expect(said(canonical("https://courier.example/a"), fetched).url).toBe(
      "https://courier.example/a (canonical link)",
    );
    expect(said(canonical("https://ministry.example/a"), fetched).url).toBe(
      `${fetched} (where it was fetched)`,
    );
    expect(said(canonical("javascript:alert(1)")).url).toBeUndefined();
  });
});
