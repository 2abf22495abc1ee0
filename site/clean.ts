import {rmSync} from "node:fs";
import {dirname} from "node:path";
import {cacheOf, readOptions} from "./places.ts";
import {leftoversOf} from "./swap.ts";

/** Removes whatever a build or a preview has made. */
const {places} = readOptions(process.argv.slice(2));
const made = [places.out, ...leftoversOf(places.out), dirname(cacheOf(places.root))];
for (const folder of made) rmSync(folder, {recursive: true, force: true});
