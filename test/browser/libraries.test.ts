import {mkdirSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {chromium} from "playwright-core";
import {expect, inject, test} from "vitest";
import {ARGUMENTS} from "./browser.ts";
import {runBuild} from "./setup.ts";
import {serve} from "./serve.ts";
import {visit} from "./visit.ts";
import {block, copyWorkspace} from "./workspace.ts";

/** As in Framework's own examples, which name no package and no version. */
const EXAMPLES = `# Libraries
${block("display(Plot.barX([3, 1, 2]).plot());")}
${block('const chosen = view(Inputs.radio(["a", "b"], {label: "Letter", value: "a"}));')}
${block("display(html`<p id=htl>${chosen}</p>`);")}
${block('display(html`<p id=aq>${aq.from([{a: 1}, {a: 2}]).rollup({sum: aq.op.sum("a")}).get("sum")}</p>`);')}
${block("display(html`<p id=d3>${d3.sum([1, 2, 4])}</p>`);")}
${block('import {contactsFrame} from "./components/frames.js";\ndisplay(html`<p id=arrow>${(await contactsFrame()).columnNames().join()}</p>`);')}
`;

/** Words that a page must show and never do. */
const HOSTILE =
  " date 2024-01-02 Before <script>document.title = 'taken'</script></style><img src=x onerror=alert(1)> & after.\n";

test("libraries work in pages as the examples use them, and what stands in a text is shown, not done", async () => {
  const {out, data, args} = copyWorkspace({"libraries.md": EXAMPLES});
  writeFileSync(join(data, "articles", "hostile.txt"), HOSTILE);
  await runBuild(args);
  const {url, server} = await serve(out);
  const browser = await chromium.launch({executablePath: inject("browser"), args: ARGUMENTS});
  try {
    const {page, faults} = await visit(browser, `${url}libraries.html`);
    expect(faults).toEqual([]);
    for (const [id, text] of Object.entries({htl: "a", aq: "3", d3: "7"}))
      expect(await page.textContent(`#${id}`)).toBe(text);
    expect(await page.textContent("#arrow")).toContain("date_precision");
    expect(await page.locator("svg rect").count()).toBe(3);
    const hostile = await visit(browser, `${url}article/hostile.html`);
    expect(hostile.faults).toEqual([]);
    expect(await hostile.page.title()).not.toBe("taken");
    expect(await hostile.page.locator("main script, main img").count()).toBe(0);
    expect(await hostile.page.textContent("main")).toContain(
      "<script>document.title = 'taken'</script></style><img src=x",
    );
  } finally {
    await browser.close();
    server.close();
  }
});

test("a site without a single article is built all the same", async () => {
  const {data, args} = copyWorkspace();
  rmSync(join(data, "articles"), {recursive: true});
  mkdirSync(join(data, "articles"));
  expect((await runBuild(args)).stdout).toContain("0 articles, 0 contacts, 0 problems");
});
