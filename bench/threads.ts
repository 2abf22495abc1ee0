import {parseArgs} from "node:util";
import {readAhead} from "../loaders/ahead.ts";
import {memory} from "../loaders/cache.ts";
import {readKnowledge} from "../loaders/compile.ts";
import {sourcesOf} from "./reading.ts";
import {eventsOf} from "./truth.ts";
import {worldOf} from "./world.ts";

/** What it takes a process that has just begun to read its articles, by one thread or several. */
export interface ThreadCost {
  articles: number;
  /** by the clock */
  seconds: number;
  /** of work, in all threads */
  cpu: number;
}

/** Reads invented articles: `tsx bench/threads.ts --contacts 8000 --workers 2`; prints what it took as JSON. */
const text = {type: "string"} as const;
const {values} = parseArgs({options: {contacts: text, workers: text}});
const knowledge = readKnowledge("data");
const sources = sourcesOf(eventsOf(worldOf(knowledge), Number(values.contacts ?? 8000)));
const [start, before] = [performance.now(), process.cpuUsage()];
await readAhead(sources, knowledge, memory(), {workers: Number(values.workers ?? 1)});
const {user, system} = process.cpuUsage(before);
const cost: ThreadCost = {
  articles: sources.length,
  seconds: (performance.now() - start) / 1000,
  cpu: (user + system) / 1e6,
};
console.log(JSON.stringify(cost));
