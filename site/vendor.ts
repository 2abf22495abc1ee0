import {mkdirSync, readFileSync, rmSync} from "node:fs";
import {dirname, join, relative} from "node:path/posix";
import {build, type Plugin} from "esbuild";
import {PROJECT, cacheOf} from "./places.ts";

/**
 * Framework takes `npm:` imports (and those behind `Plot`, `aq`, `d3`, `Inputs`, `html`, `.csv()`) from another
 * host, unless the file lies in its cache. So the cache is filled from node_modules: pages then use libraries as
 * Framework's own examples do, and neither build nor page ever asks another host.
 */
const PACKAGES = [
  ...["@observablehq/plot", "@uwdata/flechette", "arquero", "d3", "d3-dsv", "htl", "isoformat"],
  ...["@stdlib/stats-base-dists-beta-quantile", "@stdlib/stats-base-dists-gamma-quantile", "topojson-client"],
  ...["approx-string-match", "minisearch"],
];

/** Small ones that Inputs and Plot share with the page, and so are kept as files of their own. */
const SHARED = new Set(["htl", "isoformat"]);

/** Framework's own script names these; the version is told by an empty folder, and says why a page gets none. */
const ABSENT = [
  ...["@observablehq/sample-datasets", "apache-arrow", "echarts", "leaflet", "lodash", "mapbox-gl"],
  ...["parquet-wasm", "react", "react-dom"],
];

/** Empties the library cache of the pages under `root` and fills it from node_modules. */
export async function vendor(root: string): Promise<void> {
  const cache = join(cacheOf(root), "_npm");
  rmSync(cache, {recursive: true, force: true});
  for (const name of ABSENT) mkdirSync(join(cache, `${name}@0.0.0-not-vendored`), {recursive: true});
  await Promise.all(PACKAGES.map((name) => bundle(name, cache)));
}

async function bundle(name: string, cache: string): Promise<void> {
  const outfile = join(cache, fileOf(name));
  const common = {bundle: true, minify: true, format: "esm", platform: "browser", target: "es2022"} as const;
  const plugins = [share(name, dirname(fileOf(name))), WITHOUT_EVAL];
  await build({...common, entryPoints: [name], outfile, plugins, absWorkingDir: PROJECT, logLevel: "error"});
}

/** Leaves imports of the shared packages in place, pointing from `folder` to their files in the cache. */
function share(name: string, folder: string): Plugin {
  return {
    name: "share",
    setup({onResolve}) {
      onResolve({filter: /^[\w@]/}, ({path, kind}) =>
        kind !== "entry-point" && path !== name && SHARED.has(path)
          ? {path: relative(folder, fileOf(path)), external: true}
          : undefined,
      );
    },
  };
}

/** stdlib asks by `eval` whether the language has generators, which the pages' policy forbids; every browser has them. */
const WITHOUT_EVAL: Plugin = {
  name: "without-eval",
  setup({onResolve, onLoad}) {
    const filter = /^@stdlib\/utils-eval$/;
    onResolve({filter}, ({path}) => ({path, namespace: "without-eval"}));
    onLoad({filter, namespace: "without-eval"}, () => ({contents: "module.exports = () => {};"}));
  },
};

const fileOf = (name: string): string => `${name}@${versionOf(name)}/_esm.js`;

function versionOf(name: string): string {
  const {version} = JSON.parse(readFileSync(join(PROJECT, "node_modules", name, "package.json"), "utf8"));
  return version as string;
}
