// @vitest-environment jsdom
import fc from "fast-check";
import {expect, test} from "vitest";
import {toCsv, toHtml, toMarkdown, type Sheet} from "../../src/components/copies.ts";

const sheet = (text: string, href?: string): Sheet => ({
  caption: "Two sides",
  columns: ["", "China", "Russia"],
  rows: [[{text: "Both say"}, href === undefined ? {text} : {text, href}, {text: "–"}]],
});

test("HTML has the caption, the columns and a link to the evidence", () => {
  const table = new DOMParser().parseFromString(
    toHtml(sheet("trade", "https://a.example/#s1-2")),
    "text/html",
  );
  expect(table.querySelector("caption")?.textContent).toBe("Two sides");
  expect([...table.querySelectorAll("th")].map((th) => th.textContent)).toEqual(["", "China", "Russia"]);
  expect(table.querySelector("td a")?.getAttribute("href")).toBe("https://a.example/#s1-2");
});

test("whatever a text is, it is only words in HTML", () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      const text = `</td><script>${words}</script><img src=x onerror=alert(1)>`
        .replaceAll("\0", "")
        .replaceAll("\r", "");
      const table = new DOMParser().parseFromString(toHtml(sheet(text)), "text/html");
      expect(table.querySelectorAll("script, img")).toHaveLength(0);
      expect(table.querySelectorAll("td")[1]?.textContent).toBe(text);
    }),
  );
});

test("Markdown has one line a row, and marks in a text are escaped", () => {
  expect(toMarkdown(sheet("a|b\nc *d* <script>", "https://a.example/"))).toBe(
    "Two sides\n\n|  | China | Russia |\n| --- | --- | --- |\n" +
      "| Both say | [a\\|b c \\*d\\* \\<script\\>](<https://a.example/>) | – |\n",
  );
});

test("CSV doubles quotation marks, and no cell is a formula", () => {
  expect(toCsv(sheet('=HYPERLINK("x")'))).toBe(
    '"","China","Russia"\r\n"Both say","\'=HYPERLINK(""x"")","–"\r\n',
  );
});
