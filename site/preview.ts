import {LoaderResolver} from "@observablehq/framework/dist/loader.js";
import {resolvePath} from "@observablehq/framework/dist/path.js";
import {preview} from "@observablehq/framework/dist/preview.js";

/**
 * Framework's preview, in a process of its own. A page reads a dozen tables of one loader, and Framework would parse
 * the page again for each of them when the loader is touched, during which it answers nothing: more than a second.
 * So each file is watched once, however many of a page's tables come from it.
 */
const {watchFiles} = LoaderResolver.prototype;
LoaderResolver.prototype.watchFiles = function (path, names, callback) {
  const byFile = new Map([...names].map((name) => [this.getWatchPath(resolvePath(path, name)), name]));
  return watchFiles.call(this, path, byFile.values(), callback);
};

/** Reads Framework's code meanwhile, and listens only when there are tables to show. */
process.once("message", async () => {
  const [hostname, port, open] = process.argv.slice(2) as [string, string, string];
  const {server} = await preview({
    hostname,
    port: port ? Number(port) : undefined,
    open: open === "true",
    verbose: false,
  });
  const address = server.address();
  if (address && typeof address === "object") process.send?.(`http://${hostname}:${address.port}/`);
});
