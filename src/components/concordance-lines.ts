import type {Concordance} from "../../site/concordance.ts";
import type {State} from "./address.js";
import {linesWith, type Line} from "./concordance.js";
import {linesOfKey} from "./concordance-files.js";
import {phraseFinder} from "./phrase-lines.js";
import {searchTexts} from "./text-search.js";

/** The lines that an address asks for, by day, before a side or an outlet is chosen among them. */

export interface Found {
  lines: readonly Line[];
  /** how much of the texts was searched, 0 to 1 */
  share: number;
}

/** Of a topic or a name, with whatever else is asked for in the same sentence. */
export async function linesOf(
  {topic, name, words}: State,
  files: Pick<Concordance, "files">,
): Promise<Found> {
  const ofTopic = topic ? await linesOfKey("topic", topic, files) : null;
  const ofName = name ? await linesOfKey("name", name, files) : null;
  return {lines: linesWith(words, ofTopic, ofName), share: 1};
}

/** Lines that fill a screen are shown before all texts are searched. */
const SCREEN = 100;
/** ms between two tellings of how far the search is. */
const PAUSE = 1000;

/** For `Generators.observe`: of a phrase alone, for which all texts are read; tells what is found so far, and when it is all. */
export function watchPhrase(
  words: string,
  {files}: Pick<Concordance, "files">,
  notify: (found: Found | Promise<never>) => void,
): () => void {
  const state = {isOver: false, told: performance.now(), isFull: false};
  notify({lines: [], share: 0});
  void searchTexts(files.texts, phraseFinder(words), ({found, share}) => {
    const isFull = !state.isFull && found.length >= SCREEN;
    if (!state.isOver && (share === 1 || isFull || performance.now() - state.told > PAUSE)) {
      notify({lines: [...found], share});
      [state.told, state.isFull] = [performance.now(), state.isFull || isFull];
    }
    return !state.isOver;
  }).catch((error: unknown) => notify(Promise.reject(error)));
  return () => void (state.isOver = true);
}
