import {isWord, set, wordOf, type Chunk} from "../chunks.ts";
import {COMMA, IN_ON_AT} from "../grammar.ts";

const DOCUMENT = set(
  "agreement agreements accord accords treaty treaties memorandum memorandums memoranda protocol protocols pact pacts deal deals roadmap convention declaration document documents contract contracts resolution",
);
const MADE =
  /^(?:signed|concluded|reached|adopted|approved|inked|initialled|initialed|clinched|sealed|ratified)$/;
/** How far behind the document what was done with it may stand, and how far behind that its town and day. */
const REACH = 10;
const SETTING_REACH = 8;

/** "reviewed the accord signed in C": right behind the document nobody is its subject. */
export const isWritten = (chunks: Chunk[], j: number): boolean => isWord(chunks[j - 1], DOCUMENT);

/** "discussed the agreement signed in C in March", "the accord between A and B, signed in C": the town or day at chunk k is that of the document. */
export function isOfDocument(chunks: Chunk[], k: number, i: number): boolean {
  for (let j = k - 1; j > i && j >= k - SETTING_REACH; j--)
    if (isMade(chunks, j)) return isDocumentBefore(chunks, j, i);
  return false;
}

/** "signed in", "signed on", "signed last March": what was done, and no further verb: "and signed a pact in". */
const isMade = (chunks: Chunk[], j: number): boolean => {
  const next = chunks[j + 1];
  return MADE.test(wordOf(chunks[j])) && (isWord(next, IN_ON_AT) || next?.kind === "date");
};

/** Whether the document stands right before, or before the comma at chunk j. */
function isDocumentBefore(chunks: Chunk[], j: number, i: number): boolean {
  if (isWritten(chunks, j)) return j - 1 > i;
  const near = chunks.slice(Math.max(i + 1, j - REACH), j);
  return isWord(chunks[j - 1], COMMA) && near.some((chunk) => isWord(chunk, DOCUMENT));
}
