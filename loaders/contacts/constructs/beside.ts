import type {ContactCue} from "../../codebook.ts";
import {wordOf, type Chunk} from "../chunks.ts";
import {isMeal} from "./links.ts";

/** Whether the sentence bears out a word that may mean something else: "paid her respects to B at his grave", "saw off B in the vote". */
export function isBorneOut(chunks: Chunk[], i: number, {unless, beside}: ContactCue): boolean {
  if (isOnlyNamed(chunks, i)) return false;
  if (unless && chunks.some((chunk) => isOf(chunk, unless))) return false;
  return !beside || chunks.slice(i + 1).some((chunk) => isSetting(chunk) || isOf(chunk, beside));
}

const isOf = (chunk: Chunk, words: readonly string[]): boolean =>
  chunk.kind === "word" && words.includes(chunk.word);

/** A day or a town; "Peruvian" is neither. */
const isSetting = (chunk: Chunk): boolean =>
  chunk.kind === "date" || (chunk.kind === "place" && chunk.place.form !== "demonym");

const HELD =
  /^(?:at|during|after|attend|held|hold|host|g[ai]ve|threw|invit|joined|organi|arrange|treated|with$)/;
const HELD_REACH = 5;

/** "The reception for A angered B": nothing tells that anybody was at one. */
const isOnlyNamed = (chunks: Chunk[], i: number): boolean =>
  isMeal(chunks[i]) &&
  !chunks.slice(Math.max(0, i - HELD_REACH), i + HELD_REACH).some((chunk) => HELD.test(wordOf(chunk)));
