import {openCache, saveCache} from "../../loaders/cache.ts";
import {compileAhead, readKnowledge} from "../../loaders/compile.ts";
import {readWatched} from "../../loaders/ahead/watched.ts";
import {writeTables} from "../../loaders/tables.ts";

/** `npm run compile` with a cache of its own, for a test to stop it. */
const [articles, data, file, out] = process.argv.slice(2) as [string, string, string, string];
const cache = openCache(file, "one");
try {
  writeTables(await compileAhead({articles, data}, readKnowledge(data), cache, readWatched(2)), out);
  saveCache(cache);
} catch (error) {
  console.error((error as Error).message);
}
