import {mkdirSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {readKnowledge} from "../loaders/compile.ts";
import {report} from "../loaders/evaluate/report.ts";
import {pack} from "../site/archive.ts";
import {build} from "../site/build.ts";
import {besideOf} from "../site/swap.ts";
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
/** Of the contacts, so many get pages, where only the tables' own pages are to be looked at; so do their articles and people. */
const some = tables.contacts.slice(0, Number(pages));
const ids = new Set(some.map(({id}) => id));
const told = new Set(tables.accounts.filter(({contact}) => ids.has(contact)).map(({article}) => article));
const records = {
  contacts: some,
  articles: tables.articles.filter(({id}) => told.has(id)),
  participants: tables.participants.filter(({contact}) => ids.has(contact)),
};
const faults = await build({root, out, articles, data: "data"}, async (places) => {
  const packed = pack({tables, texts, knowledge, evaluation: report("data", knowledge)}, places);
  return {...packed, tables: {...tables, ...records}};
});
const {user, system} = process.cpuUsage(before);
// Links to pages that were left out lead nowhere, so that such a site does not take its place.
const isWhole = contacts === pages;
const site = isWhole && faults.length === 0 ? out : besideOf(out);
for (const fault of isWhole ? faults.slice(0, 20) : []) console.error(`fault: ${fault}`);
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
  /** where it lies */
  site: string;
}

console.log(
  JSON.stringify({
    contacts: Number(contacts),
    seconds: (performance.now() - start) / 1000,
    cpu: (user + system) / 1e6,
    stamped: (1000 * (records.contacts.length + records.articles.length)) / stamping!.duration,
    megabytes: process.resourceUsage().maxRSS / 1024,
    files: readdirSync(site, {recursive: true}).length,
    site,
  } satisfies BuildCost),
);
process.exitCode = isWhole && faults.length ? 1 : 0;
