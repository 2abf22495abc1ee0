import {rmSync} from "node:fs";
import {dirname} from "node:path";
import {cacheOf, readOptions} from "./places.ts";

/** Removes whatever a build or a preview has made. */
const {places} = readOptions(process.argv.slice(2));
for (const made of [places.out, dirname(cacheOf(places.root))]) rmSync(made, {recursive: true, force: true});
