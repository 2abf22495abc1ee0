import {writeFileSync} from "node:fs";
import {readOptions} from "../../site/places.ts";
import {listingOf} from "./listing.ts";

/** Writes SOURCES.md, or the file that `--out` names. */
try {
  const args = process.argv.slice(2);
  const {places} = readOptions(["--out", "SOURCES.md", ...args]);
  writeFileSync(places.out, listingOf(places.articles));
  console.log(`wrote ${places.out}, from the heads in ${places.articles}`);
} catch (error) {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
