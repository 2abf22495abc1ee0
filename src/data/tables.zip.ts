import {zipSync} from "fflate";
import {archive} from "../../site/archive.ts";
import {readOptions} from "../../site/places.ts";

/**
 * The one data loader: every table as JSON and as Arrow, and each article's text. Stored, since only what is taken
 * out of it is published; and with a fixed date without a zone (zip knows local times only), so that the same
 * articles give the same bytes everywhere.
 */
const {members} = await archive(readOptions(process.argv.slice(2)).places);
process.stdout.write(zipSync(members, {level: 0, mtime: "1980-01-01T00:00:00"}));
