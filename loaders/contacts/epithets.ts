import {isParty, isWord, set, type Chunk} from "./chunks.ts";
import {COMMA} from "./grammar.ts";

const FOND = set(
  "old dear close good great longtime lifelong trusted key staunch fast arch special welcome honoured honored",
);
const EPITHET = set(
  "friend ally partner rival foe brother sister neighbour neighbor host guest visitor interlocutor",
);
const MARKS = set("\" ' “ ”");

/** Where the name stands to which chunk k leads by what he is to the other: "their host, Minister A", "dear friend" A, "longtime ally A"; k itself elsewhere. */
export function pastEpithet(chunks: Chunk[], k: number): number {
  let noun = k;
  while (isWord(chunks[noun], FOND) || isWord(chunks[noun], MARKS)) noun++;
  if (!isWord(chunks[noun], EPITHET)) return k;
  let name = noun + 1;
  while (isWord(chunks[name], MARKS) || isWord(chunks[name], COMMA)) name++;
  const at = chunks[name];
  return isParty(at) && at.party.kind === "person" ? name : k;
}
