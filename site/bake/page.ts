import {inscribe, type Shown} from "./inscribe.ts";
import type {Modules} from "./modules.ts";
import {HOST, type Reader} from "./reader.ts";

/** A page with what its scripts show written into it, and what went wrong on the way. */
export interface Baked {
  html: string;
  faults: string[];
}

/** Runs the scripts of a built page until its cells have settled, and writes down what they then show. */
export async function bakePage(html: string, path: string, reader: Reader, modules: Modules): Promise<Baked> {
  const url = HOST + encodeURI(path);
  reader.open(html, url);
  try {
    startCells(html, url, reader, modules);
  } catch (error) {
    reader.faults.push(error instanceof Error ? error.message : String(error));
  }
  if (!(await reader.settled())) reader.faults.push("it never comes to rest");
  const faults = [...new Set(reader.faults)].map(
    (fault) => `${path}: fails where it is read without scripts: ${fault}`,
  );
  return {html: inscribe(html, path, shownIn(reader.document)), faults};
}

/** Framework's own client; each page runs it anew, since it looks for the places of the cells when it is loaded. */
const CLIENT = /from "([^"]*_observablehq\/client\.[^"]*)"/;
const SCRIPT = /<script type="module">([^]*?)<\/script>/g;

function startCells(html: string, url: string, reader: Reader, modules: Modules): void {
  const [, path] = CLIENT.exec(html) ?? [];
  if (path === undefined) return;
  const client = new URL(path, url).href;
  const {define} = modules.reload(client) as {define: (cell: Cell) => void};
  const watched = (cell: Cell): Cell => ({...cell, body: followed(cell.body, reader)});
  modules.replace(client, {define: (cell: Cell) => define(watched(cell))});
  for (const [, script] of html.matchAll(SCRIPT)) modules.run(script!, url);
}

interface Cell {
  id: string;
  body: (...inputs: unknown[]) => unknown;
}

/** What a cell throws the client tells the console; here is only counted that it is at work. */
const followed =
  (body: Cell["body"], {follow}: Reader): Cell["body"] =>
  (...inputs) => {
    const result = body(...inputs);
    follow(
      Promise.resolve(result)
        .then(named)
        .catch(() => {}),
    );
    return result;
  };

/** What a cell gives to others may be promised as well: they wait for it. */
const named = (result: unknown): unknown =>
  typeof result === "object" && result !== null ? Promise.allSettled(Object.values(result)) : result;

/** What stands at each cell's place, by the cell's id; the client keeps it with the comment that marks the place. */
function shownIn(document: Document): Shown {
  const shown: Shown = new Map();
  const comments = document.createNodeIterator(document.body, 128);
  for (let node; (node = comments.nextNode() as (Comment & {_nodes?: Element[]}) | null);) {
    const [, id] = /^:([0-9a-f]{8}(?:-\d+)?):$/.exec(node.data) ?? [];
    const nodes = (node._nodes ?? []).filter(({tagName}) => tagName !== "OBSERVABLEHQ-LOADING");
    if (id !== undefined && nodes.length) shown.set(id, nodes);
  }
  return shown;
}
