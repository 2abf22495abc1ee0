import {createHash} from "node:crypto";
import {mkdtempSync, rmSync, statSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Source} from "../loaders/articles.ts";
import {openCache, saveCache} from "../loaders/cache.ts";
import {compare} from "../loaders/compare.ts";
import type {Knowledge} from "../loaders/knowledge.ts";
import {readArticle} from "../loaders/reading.ts";
import {readArticles} from "../loaders/readings.ts";
import type {Tables} from "../loaders/schema.ts";
import {write} from "./article.ts";
import {eventsOf, type Event, type Telling} from "./truth.ts";
import {worldOf} from "./world.ts";

/** How fast articles are read and compared, and how much of what was put in is found again. */
export interface ReadingCost {
  articles: number;
  megabytes: number;
  /** megabytes a second of this process's own work */
  read: number;
  /** seconds of its work in which the articles are compared */
  compared: number;
  /** seconds of its work in which readings are had again where no article has changed, and where one has; and the file's size */
  unchanged: number;
  changed: number;
  kept: number;
  /** of the contacts that were put in, those that are found with their day and both people; of those found, those put in */
  recall: number;
  precision: number;
}

export function readingCost(contacts: number, knowledge: Knowledge): ReadingCost {
  const events = eventsOf(worldOf(knowledge), contacts);
  const sources = sourcesOf(events);
  const megabytes = sources.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0) / 1e6;
  // The first articles also pay for what the engine learns of the code.
  for (const source of sources.slice(0, 200)) readArticle(source, knowledge);
  const [readings, reading] = timed(() => sources.map((source) => readArticle(source, knowledge)));
  const [tables, compared] = timed(() => compare(readings, [], knowledge));
  return {
    articles: sources.length,
    megabytes,
    read: megabytes / reading,
    compared,
    ...keptCost(sources, knowledge),
    ...foundIn(tables, events),
  };
}

/** The articles of these events, as a folder would hand them over. */
export const sourcesOf = (events: readonly Event[]): Source[] =>
  events.flatMap((event) => event.tellings.map((telling, i) => sourceOf(event, telling, i)));

function sourceOf(event: Event, telling: Telling, turn: number): Source {
  const {text} = write(event, telling, turn);
  const {id, side, published} = telling;
  const rest = {title: null, url: null, language: "en", source_file: null, rights: null};
  const head = {...rest, outlet: side.outlet, side: side.code, published};
  const sha256 = createHash("sha256").update(text).digest("hex");
  return {id, file: `${id}.txt`, head, text, sha256, language: "en"};
}

/** What a cache spares, from opening its file to writing it anew. */
function keptCost(sources: readonly Source[], knowledge: Knowledge) {
  const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
  const file = join(folder, "readings");
  const read = (texts: readonly Source[]) =>
    timed(() => {
      const cache = openCache(file, "bench");
      readArticles(texts, knowledge, cache);
      saveCache(cache);
    })[1];
  read(sources);
  const kept = statSync(file).size / 1e6;
  const unchanged = read(sources);
  const changed = read(sources.map((source, i) => (i ? source : {...source, text: `${source.text} More.`})));
  rmSync(folder, {recursive: true});
  return {unchanged, changed, kept};
}

/** What something returns, and the seconds of this process's work that it took. */
function timed<T>(work: () => T): [T, number] {
  const before = process.cpuUsage();
  const made = work();
  const {user, system} = process.cpuUsage(before);
  return [made, (user + system) / 1e6];
}

function foundIn({contacts, participants}: Tables, events: readonly Event[]) {
  const people = new Map<string, string[]>();
  for (const {contact, person} of participants)
    people.set(contact, [...(people.get(contact) ?? []), person ?? ""]);
  const keyOf = (day: string | null, persons: readonly string[]) => [day, ...[...persons].sort()].join(" ");
  const found = contacts.map(({id, date_start}) => keyOf(date_start, people.get(id) ?? []));
  const put = new Set(events.map(({day, left, right}) => keyOf(day, [left.id, right.id])));
  const right = new Set(found.filter((key) => put.has(key))).size;
  return {recall: right / put.size, precision: right / Math.max(1, found.length)};
}
