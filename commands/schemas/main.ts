import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {PROJECT} from "../../site/places.ts";
import {FOLDER, schemas} from "./schemas.ts";

/** Writes the schemas by which an editor completes and checks the YAML files of `data`. */
const folder = join(PROJECT, FOLDER);
mkdirSync(folder, {recursive: true});
for (const [name, json] of schemas()) writeFileSync(join(folder, name), json);
console.log(`wrote ${schemas().size} schemas to ${FOLDER}`);
