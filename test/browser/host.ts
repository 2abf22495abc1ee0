import {chromium, type Browser} from "playwright-core";
import {afterAll, beforeAll, inject} from "vitest";
import {ARGUMENTS} from "./browser.ts";
import {serve} from "./serve.ts";

/** A browser, and the address under which a plain host serves the built site, while the tests of a file run. */
export interface Host {
  browser: Browser;
  url: string;
}

/** Starts both before the tests of a file, under a prefix as a project site has it, and ends them after. */
export function openHost(prefix = "/any/base/"): Host {
  const host = {} as Host;
  let close: () => void;
  beforeAll(async () => {
    const {url, server} = await serve(inject("site"), prefix);
    close = () => server.close();
    host.url = url;
    host.browser = await chromium.launch({executablePath: inject("browser"), args: ARGUMENTS});
  });
  afterAll(async () => {
    await host.browser.close();
    close();
  });
  return host;
}
