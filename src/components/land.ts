import {FileAttachment} from "observablehq:stdlib";
import {content} from "./content.js";
import {idle} from "./idle.js";
import type {Land} from "./place-map.js";

/** The coasts of the world; read when the page has nothing more urgent to do, for a map stands below the fold. */
export async function land(): Promise<Land> {
  await idle(3000);
  return (await content(FileAttachment("../data/tables/land.json"))) as Land;
}
