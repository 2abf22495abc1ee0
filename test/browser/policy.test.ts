import {expect, test} from "vitest";
import {openHost} from "./host.ts";
import {visit} from "./visit.ts";

const host = openHost();

test("markup that slips into a page runs no script, no handler and asks no other host", async () => {
  const {page, faults} = await visit(host.browser, `${host.url}index.html`);
  expect(faults).toEqual([]);
  const title = await page.title();
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'taken'";
    document.body.append(script);
    document.body.insertAdjacentHTML(
      "beforeend",
      `<img src="data:," onerror="document.title = 'taken'"><img src="http://127.0.0.1:9/a.png">`,
    );
  });
  const told = (): string[] => faults.flatMap((fault) => /^against the policy: (\S+)/.exec(fault)?.[1] ?? []);
  await expect.poll(() => told().sort()).toEqual(["img-src", "script-src-attr", "script-src-elem"]);
  expect(await page.title()).toBe(title);
  await page.context().close();
});
