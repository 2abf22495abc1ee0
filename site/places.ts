import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";

/** Where a command reads and writes; each may be set on the command line, so that tests leave the project alone. */
export interface Places {
  /** the pages */
  root: string;
  /** the built site */
  out: string;
  articles: string;
  /** the codebook, corrections and gold */
  data: string;
}

/** The folder that holds package.json. */
export const PROJECT = fileURLToPath(new URL("..", import.meta.url));

const text = {type: "string"} as const;
const OPTIONS = {
  root: text,
  out: text,
  articles: text,
  data: text,
  host: text,
  port: text,
  address: text,
} as const;

/** Reads a command's options, such as `--out DIR --port 4000 --open`; an unknown one throws. */
export function readOptions(args: string[]) {
  const {values} = parseArgs({args, options: {...OPTIONS, open: {type: "boolean"}}});
  const {root = "src", out = "dist", data = "data", articles = `${data}/articles`, ...rest} = values;
  return {places: {root, out, articles, data} satisfies Places, ...rest};
}

/** Stands for the id of a record in the one page that is built per kind; the others are stamped from it. */
export const TEMPLATE = "template-record";

/** Where Framework keeps what it made of the pages under `root`. */
export const cacheOf = (root: string): string => `${root}/.observablehq/cache`;
