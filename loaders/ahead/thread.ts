import {Piscina} from "piscina";
import type {Source} from "../articles.ts";
import type {Codebook} from "../codebook.ts";
import {prepare} from "../knowledge.ts";
import {readKept} from "../readings.ts";

/** What a worker thread is given when it starts, and what it does from then on. */
const knowledge = prepare(Piscina.workerData as Codebook);

/** The JSON of each article's reading, as a cache keeps it. */
export default (sources: readonly Source[]): string[] =>
  sources.map((source) => JSON.stringify(readKept(source, knowledge)));
