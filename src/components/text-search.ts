import type {TextFiles} from "../../site/lines.ts";
import type {TextRow} from "./concordance.js";
import {textsIn} from "./concordance-files.js";

/** Looks through the words of all articles, file by file in the order of their days, and leaves the page its turn. */

/** Files on their way while one is looked through. */
const AHEAD = 4;
/** ms after which a key that was pressed, or a click, is heard. */
const TURN = 40;

export interface Progress<T> {
  found: T[];
  /** the share of the files that were looked through, 0 to 1 */
  share: number;
}

/** What `look` finds in each text, told after every file, until `tell` returns false or all is looked through. */
export async function searchTexts<T>(
  files: TextFiles,
  look: (text: TextRow) => readonly T[],
  tell: (progress: Progress<T>) => boolean,
): Promise<void> {
  const found: T[] = [];
  let turn = performance.now();
  for (let i = 0; i < files.count; i++) {
    for (let k = i; k <= Math.min(i + AHEAD, files.count - 1); k++) void textsIn(k, files);
    for (const text of await textsIn(i, files)) for (const one of look(text)) found.push(one);
    if (!tell({found, share: (i + 1) / files.count})) return;
    if (performance.now() - turn < TURN) continue;
    await new Promise((done) => setTimeout(done));
    turn = performance.now();
  }
}
