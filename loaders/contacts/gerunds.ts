import {findWord, isEvent, isWord, set, type Chunk} from "./chunks.ts";
import {COMMA} from "./grammar.ts";

const IS = set("is are was were would will");
const GERUND =
  /^(?:negotiat|conferr|consult|phon|telephon|ring|discuss|exchang|swapp|din|lunch|sitt|talk)\w*ing\b/;
const LEADS = set("after before while when since upon is are was were be been , and then also");

/** "negotiating with B is impossible", "criticised A for phoning B": what one speaks of, unless the word leads it in as done. */
export function isGerundTheme(chunks: Chunk[], i: number): boolean {
  const at = chunks[i];
  if (!isEvent(at) || !GERUND.test(at.term)) return false;
  if (i > 0) return !isWord(chunks[i - 1], LEADS);
  const comma = findWord(chunks, COMMA, 1);
  return comma < 0 || findWord(chunks, IS, 1, comma) > 0;
}
