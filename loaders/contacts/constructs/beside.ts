import type {ContactCue} from "../../codebook.ts";
import type {Chunk} from "../chunks.ts";

/** Whether the sentence bears out a word that may mean something else: "paid her respects to B at his grave", "saw off B in the vote". */
export function isBorneOut(chunks: Chunk[], i: number, {unless, beside}: ContactCue): boolean {
  if (unless && chunks.some((chunk) => isOf(chunk, unless))) return false;
  return !beside || chunks.slice(i + 1).some((chunk) => isSetting(chunk) || isOf(chunk, beside));
}

const isOf = (chunk: Chunk, words: readonly string[]): boolean =>
  chunk.kind === "word" && words.includes(chunk.word);

/** A day or a town; "Peruvian" is neither. */
const isSetting = (chunk: Chunk): boolean =>
  chunk.kind === "date" || (chunk.kind === "place" && chunk.place.form !== "demonym");
