import {mkdirSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {readKnowledge} from "../loaders/compile.ts";
import {report} from "../loaders/evaluate/report.ts";
import {pack} from "../site/archive.ts";
import {build} from "../site/build.ts";
import {compiledOf} from "./tables.ts";
import {eventsOf} from "./truth.ts";
import {worldOf} from "./world.ts";

/** Builds the site over invented tables: `tsx bench/site.ts --contacts 1000 --pages 1000 --out DIR`; prints what it took as JSON. */
const text = {type: "string"} as const;
const {values} = parseArgs({options: {contacts: text, pages: text, out: text, root: text}});
const {contacts = "1000", pages = contacts, out = "dist-bench", root = "src"} = values;
// There are no files of these articles: the build holds tables against an empty folder.
const articles = join(out, "..", "no-articles");
mkdirSync(articles, {recursive: true});
const knowledge = readKnowledge("data");
const {tables, texts} = compiledOf(eventsOf(worldOf(knowledge), Number(contacts)), knowledge);
const [start, before] = [performance.now(), process.cpuUsage()];
/** Of the records, so many get pages, where only the tables' own pages are to be looked at. */
const some = {
  articles: tables.articles.slice(0, Number(pages)),
  contacts: tables.contacts.slice(0, Number(pages)),
};
const faults = await build({root, out, articles, data: "data"}, async (places) => {
  const packed = pack({tables, texts, knowledge, evaluation: report("data", knowledge)}, places);
  return {...packed, tables: {...tables, ...some}};
});
const {user, system} = process.cpuUsage(before);
for (const fault of faults.slice(0, 20)) console.error(`fault: ${fault}`);
const [stamping] = performance.getEntriesByName("stamp");

/** What a build takes. */
export interface BuildCost {
  contacts: number;
  seconds: number;
  cpu: number;
  /** pages of records a second, with their files */
  stamped: number;
  /** most memory at any time */
  megabytes: number;
  files: number;
}

console.log(
  JSON.stringify({
    contacts: Number(contacts),
    seconds: (performance.now() - start) / 1000,
    cpu: (user + system) / 1e6,
    stamped: (1000 * (some.contacts.length + some.articles.length)) / stamping!.duration,
    megabytes: process.resourceUsage().maxRSS / 1024,
    files: readdirSync(out, {recursive: true}).length,
  } satisfies BuildCost),
);
process.exitCode = faults.length ? 1 : 0;
