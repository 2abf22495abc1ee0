import {isWord, type Chunk} from "../chunks.ts";
import {ADDS, COMMA} from "../grammar.ts";
import {isFinite} from "../clauses.ts";
import {groupFrom} from "../groups.ts";

/** "received on Monday, June 12, 2023, Mr. B": the comma behind the year; not "was received on Monday, B said". */
export function closesDay(chunks: Chunk[], k: number): boolean {
  const group = isWord(chunks[k], COMMA) && chunks[k - 1]?.kind === "date" ? groupFrom(chunks, k + 1) : null;
  return group !== null && !isFinite(chunks[group.to]) && !isWord(chunks[group.to], ADDS);
}
