import {readdirSync} from "node:fs";

/** The pages of a built site by their paths, in alphabetical order. */
export const pagesOf = (out: string): string[] =>
  readdirSync(out, {recursive: true, encoding: "utf8"})
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".html"))
    .sort();
