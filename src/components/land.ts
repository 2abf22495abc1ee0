import {FileAttachment} from "observablehq:stdlib";
import {content} from "./content.js";
import type {Land} from "./place-map.js";

/** The coasts of the world; read when the page has nothing more urgent to do, for a map stands below the fold. */
export async function land(): Promise<Land> {
  await idle();
  return (await content(FileAttachment("../data/tables/land.json"))) as Land;
}

/** At once where the browser cannot tell. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), {timeout: 3000});
    else resolve();
  });
