import {writeFileSync} from "node:fs";
import {chromium} from "playwright-core";
import {readOptions} from "../../site/places.ts";
import {ARGUMENTS, findBrowser} from "./browser.ts";
import {serve} from "./serve.ts";

/** Takes the picture of the report that stands in the README: the top of the first page of what is built in `dist`. */
const PICTURE = "docs/report.webp";

const {places} = readOptions(process.argv.slice(2));
const {server, url} = await serve(places.out);
const browser = await chromium.launch({executablePath: findBrowser(), args: ARGUMENTS});
const page = await browser.newPage({viewport: {width: 1100, height: 860}});
await page.goto(url, {waitUntil: "networkidle"});
// Playwright itself writes no WebP, which is a third of a PNG here.
const session = await page.context().newCDPSession(page);
const {data} = await session.send("Page.captureScreenshot", {format: "webp", quality: 80});
writeFileSync(PICTURE, Buffer.from(data, "base64"));
await browser.close();
server.close();
console.log(`wrote ${PICTURE}, from ${places.out}`);
