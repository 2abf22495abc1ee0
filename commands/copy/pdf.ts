import {pathToFileURL} from "node:url";
import {chromium} from "playwright-core";
import {ARGUMENTS, findBrowser} from "../browser.ts";

/** Of the foot of each sheet: its number, and of how many. */
const FOOT = `<div style="width: 100%; font: 8pt serif; text-align: center"><span class="pageNumber"></span> / <span class="totalPages"></span></div>`;

/** Prints a copy on A4, small enough for tables to be laid out as on a screen, with its headings as an outline; the words of the copy stay words. */
export async function printCopy(copy: string, pdf: string): Promise<void> {
  const browser = await chromium.launch({executablePath: findBrowser(), args: ARGUMENTS});
  try {
    const page = await browser.newPage({javaScriptEnabled: false});
    await page.goto(pathToFileURL(copy).href);
    await page.pdf({
      ...{path: pdf, format: "A4", outline: true, tagged: true, printBackground: false, scale: 0.72},
      ...{displayHeaderFooter: true, headerTemplate: "<span></span>", footerTemplate: FOOT},
      margin: {top: "18mm", bottom: "20mm", left: "18mm", right: "18mm"},
    });
  } finally {
    await browser.close();
  }
}
