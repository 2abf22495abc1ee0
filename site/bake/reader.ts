import {readFileSync} from "node:fs";
import {join} from "node:path";
import {JSDOM} from "jsdom";

/** Stands in for the address of a site that may be put anywhere; what is baked names no host. */
export const HOST = "http://report.invalid/";

/** A reader's browser, as far as pages need one to say what they say: without a clock, a pointer or a screen. */
export interface Reader {
  document: Document;
  /** what scripts find by its bare name */
  globals: Record<string, unknown>;
  /** what went wrong since the page was opened */
  faults: string[];
  /** Opens a page, by its address below HOST. */
  open(html: string, url: string): void;
  /** Counts what a page has under way; a promise that fails is a fault. */
  follow(promise: Promise<unknown>): void;
  /** Waits until nothing is under way; returns false where that never ends. */
  settled(): Promise<boolean>;
}

/** A reader of the site in the folder `out`, for one page after the other. */
export function openReader(out: string): Reader {
  const dom = new JSDOM("", {url: HOST});
  const {window} = dom;
  const faults: string[] = [];
  const work = {open: 0, quiet: 0};
  const follow = (promise: Promise<unknown>): void => {
    work.open++;
    promise
      .catch((error: unknown) => faults.push(messageOf(error)))
      .finally(() => (work.open--, (work.quiet = 0)));
  };
  const open = (html: string, url: string): void => {
    dom.reconfigure({url});
    faults.length = 0;
    window.document.documentElement.innerHTML = html;
  };
  const own = {
    // Nothing ever happens on a page that is written down.
    addEventListener() {},
    removeEventListener() {},
    matchMedia: () => ({matches: false, addEventListener() {}, removeEventListener() {}}),
    requestAnimationFrame: (callback: () => void) => setImmediate(callback),
    requestIdleCallback: (callback: () => void) => setImmediate(callback),
    console: {...console, error: (...told: unknown[]) => faults.push(told.map(messageOf).join(" "))},
    fetch: (input: string | URL) => fileIn(out, new URL(input, window.location.href)),
    ResizeObserver: resizeObserver(follow),
    IntersectionObserver: Idle,
    CSS: {escape: escaped, supports: () => true},
    Date: Midnight,
    process: undefined,
  };
  Object.assign(window, own);
  const named = Object.fromEntries(namesIn(window).map((name) => [name, window[name] as unknown]));
  const globals = {...named, ...own, globalThis: window};
  return {document: window.document, globals, faults, open, follow, settled: () => quiet(work)};
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const fileIn = async (out: string, {pathname}: URL): Promise<Response> =>
  new Response(readFileSync(join(out, decodeURI(pathname))));

/** A name as selectors may hold it; jsdom has no `CSS.escape`. */
const escaped = (name: string): string =>
  name.replace(/[^a-z]/giu, (letter) => `\\${letter.codePointAt(0)!.toString(16)} `);

/** What scripts find in a window; addresses are Node's own, which are faster. */
const namesIn = (window: JSDOM["window"]): string[] =>
  Object.getOwnPropertyNames(window).filter((name) => /^[A-Za-z]\w*$/.test(name) && !RESERVED.test(name));

const RESERVED = /^(?:NaN|Infinity|undefined|eval|globalThis|URL|URLSearchParams|Headers|on[a-z]+)$/;

/** In turns of the event loop: pages wait for files and for one another's cells, never for time. */
const ENOUGH = 4;
const MANY = 100;
const TOO_MANY = 5000;

async function quiet(work: {open: number; quiet: number}): Promise<boolean> {
  for (let turn = 0; turn < TOO_MANY; turn++) {
    await new Promise(setImmediate);
    work.quiet = work.open ? 0 : work.quiet + 1;
    if (work.quiet > ENOUGH) return true;
  }
  return false;
}

class Idle {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Tells each element its width once. */
const resizeObserver = (follow: Reader["follow"]) =>
  class {
    disconnect = Idle.prototype.disconnect;
    unobserve = Idle.prototype.unobserve;
    constructor(private readonly tell: (entries: object[]) => unknown) {}
    observe(target: Element): void {
      const told = placed(target).then((width) => this.tell([{target, contentRect: {width, height: 0}}]));
      follow(told);
    }
  };

/** Of the text on a wide screen, in px, as src/style.css has it; columns of a grid share it, less the gaps. */
const WIDTH = 1024;
const GAP = 24;

/** The width of an element once it stands on the page; charts are made before they are put there. */
async function placed(element: Element): Promise<number> {
  for (let turn = 0; turn < ENOUGH || (turn < MANY && !element.isConnected); turn++)
    await new Promise(setImmediate);
  const [, columns] = /grid-cols-(\d)/.exec(element.closest("[class*=grid-cols-]")?.className ?? "") ?? [];
  const count = Number(columns ?? 1);
  return (WIDTH - GAP * (count - 1)) / count;
}

/** The same day on every build. */
class Midnight extends Date {
  constructor(...told: unknown[]) {
    super(...((told.length ? told : [0]) as [number]));
  }
  static override now(): number {
    return 0;
  }
}
