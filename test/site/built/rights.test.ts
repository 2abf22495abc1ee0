import {readdirSync, readFileSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {gunzipSync} from "node:zlib";
import {unzipSync} from "fflate";
import {chromium} from "playwright-core";
import {expect, inject, test} from "vitest";
import {ARGUMENTS} from "../../browser/browser.ts";
import {serve} from "../../browser/serve.ts";
import {runBuild} from "../../browser/setup.ts";
import {visit} from "../../browser/visit.ts";
import {copyWorkspace} from "../../browser/workspace.ts";

const SECRET = "Outside, somebody had left a violet umbrella leaning against a wet bench.";
const TOLD =
  "The foreign minister of Peru, Rosa Quispe, met Norwegian Foreign Minister Kari Moe in Lima on April 3.";
const SAID = "Rosa Quispe said that the two countries would open talks on fisheries in May.";
const article = `---\ntitle: By the harbour\nside: PER\npublished: 2024-04-04\n---\n${TOLD} ${SECRET}\n\n${SAID}\n`;

test("the words of an article on which nothing rests are in no file of the built site, packed or not", async () => {
  const {args, data, out} = copyWorkspace();
  writeFileSync(join(data, "articles", "harbour.txt"), article);
  await runBuild(args);
  const files = readdirSync(out, {recursive: true, encoding: "utf8"})
    .map((name) => join(out, name))
    .filter((path) => statSync(path).isFile());
  const holding = (words: string) => files.filter((path) => unpacked(path).some((part) => isIn(words, part)));
  expect(holding("umbrella")).toEqual([]);
  expect(holding("Rosa Quispe").length).toBeGreaterThan(3);

  const browser = await chromium.launch({executablePath: inject("browser"), args: ARGUMENTS});
  const {server, url} = await serve(out, "/");
  const start = article.slice(article.indexOf(TOLD)).indexOf(SAID);
  const {page, faults} = await visit(browser, `${url}article/harbour.html#s${start}-${start + SAID.length}`);
  expect(faults).toEqual([]);
  expect((await page.locator("mark.hit").allTextContents()).join("")).toBe(SAID);
  expect(await page.locator(".article-text").textContent()).toBe(`${TOLD} … ${SAID}\n`);
  expect(await page.locator(".rights").textContent()).toContain("This report holds the sentences");
  await browser.close();
  server.close();
});

/** A file, and what is packed in it. */
function unpacked(path: string): Buffer[] {
  const content = readFileSync(path);
  if (content.subarray(0, 2).toString() === "PK") return Object.values(unzipSync(content)).map(Buffer.from);
  return content.length > 1 && content.readUInt16BE(0) === 0x1f8b ? [gunzipSync(content)] : [content];
}

/** As text in one byte or two a letter, or inside an address. */
const isIn = (words: string, content: Buffer): boolean =>
  content.includes(words) || content.includes(Buffer.from(words, "utf16le"));
