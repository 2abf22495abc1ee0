import {TEMPLATE} from "./site/places.ts";
import {footer, head, header} from "./site/shell.ts";

export default {
  root: process.env.READOUT_ROOT ?? "src",
  title: "Readout",
  style: "style.css",
  head,
  header,
  footer,
  sidebar: false,
  toc: false,
  pager: false,
  // None of these may come from another host.
  globalStylesheets: [],
  duckdb: {extensions: {json: null, parquet: null}},
  // Links name files, so that they work on any static host, under any base path.
  preserveExtension: true,
  // One page of each kind is built; site/stamp.ts makes those of all records from it.
  dynamicPaths: [`/article/${TEMPLATE}`, `/contact/${TEMPLATE}`, `/person/${TEMPLATE}`],
};
