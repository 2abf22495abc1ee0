import {parseAtomFeed} from "feedsmith";
import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {compile} from "../../loaders/compile.ts";
import type {Tables} from "../../loaders/schema.ts";
import {feedOf} from "../../site/share/feed.ts";
import {folder} from "../folder.ts";

const met = (day: string, month: string): string =>
  `---\ntitle: Fish & <ships>\noutlet: Andina\nside: PER\npublished: 2024-${month}-20\n---\nThe foreign minister of Peru, Rosa Quispe, met Norwegian Foreign Minister Kari Moe in Lima on ${day}.\n`;
const FILES = {"april.txt": met("April 3", "04"), "march.txt": met("March 1", "03")};
const correction: Tables["corrections"][number] = {
  ...{line: 3, action: "set", contact: null, article: "april", quote: "in Lima", field: "place"},
  ...{was: "Lima", now: "Cusco", by: "Ines", on: "2024-05-02", why: "she was there", in_force: true},
};
const read = (): Tables => ({
  ...compile({articles: folder(FILES), data: "data"}),
  corrections: [correction],
});

test("the feed tells contacts and corrections, newest first, each with a page and a name that lasts", () => {
  const feed = parseAtomFeed(feedOf(read(), "https://example.org/report/"));
  expect(feed.entries!.map(({title, updated}) => [title!.value, updated])).toEqual([
    ["Corrected: place set right: “Lima”, now “Cusco”", "2024-05-02T00:00:00.000Z"],
    [
      expect.stringMatching(/^Kari Moe and Rosa Quispe, meeting, Lima, 3 April 2024$/),
      "2024-04-20T00:00:00.000Z",
    ],
    [expect.stringMatching(/1 March 2024$/), "2024-03-20T00:00:00.000Z"],
  ]);
  expect(feed.updated).toBe("2024-05-02T00:00:00.000Z");
  expect(feed.entries![0]!.summary!.value).toBe("by Ines, 2 May 2024: she was there");
  expect(feed.entries![1]!.links![0]!.href).toMatch(
    /^https:\/\/example\.org\/report\/contact\/[\w-]+\.html$/,
  );
});

test("it has what RFC 4287 asks of a feed and of each entry", () => {
  const {document} = new JSDOM(feedOf(read(), null), {contentType: "application/xml"}).window;
  const root = document.documentElement;
  expect([root.namespaceURI, root.localName]).toEqual(["http://www.w3.org/2005/Atom", "feed"]);
  const parts = (element: Element, name: string): string[] =>
    [...element.children].filter(({localName}) => localName === name).map(({textContent}) => textContent!);
  expect(parts(root, "author")).toHaveLength(1);
  const ids = [root, ...root.querySelectorAll("entry")].map((element) => {
    for (const name of ["id", "title", "updated"]) expect(parts(element, name), name).toHaveLength(1);
    expect(parts(element, "updated")[0]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    return parts(element, "id")[0]!;
  });
  expect(
    ids.every((id) => /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
  ).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a report without contacts has a feed without entries", () => {
  const feed = parseAtomFeed(feedOf({...read(), contacts: [], corrections: []}, null));
  expect(feed.entries ?? []).toEqual([]);
});
