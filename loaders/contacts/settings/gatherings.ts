import {isEvent, isNoun, isParty, isWord, set, wordOf, type Chunk} from "../chunks.ts";
import {AT_DURING, COMMA} from "../grammar.ts";
import {sideHits, type StatusHits} from "../status-hits.ts";

/** Whether what chunk i tells, or the gathering beside or at which it took place, is named after the town of chunk k. */
export const isNamedAfter = (chunks: Chunk[], k: number, i: number, cues: StatusHits): boolean =>
  chunks[k]?.kind === "place" &&
  (isOfNoun(chunks, k, i) || isHosting(chunks, k, i) || isBeside(chunks, k, cues) || isAt(chunks, k, i));

const THE = set("the their this 's");

/** "the Lima meeting between A and B", where that is what is told; without an article a capital may be its government: "Lima talks". */
function isOfNoun(chunks: Chunk[], k: number, i: number): boolean {
  const chunk = chunks[k];
  const sure = isWord(chunks[k - 1], THE) || (chunk?.kind === "place" && chunk.place.form === "town");
  return k + 1 === i && isNoun(chunks[i]) && sure;
}

const AUXILIARIES = set("will is was to has had been be again once today served serve serves as a an the");
const HOSTS = /^(?:host|venue)/;
/** How far after its town the talks may stand that it hosts, in chunks. */
const HOST_REACH = 12;

/** "Lima will host talks between A and B", "Peru was the venue as A met B" */
export function isHosting(chunks: Chunk[], k: number, i: number): boolean {
  let j = k + 1;
  while (isWord(chunks[j], AUXILIARIES)) j++;
  const verb = chunks[j];
  if (!verb || !HOSTS.test(wordOf(verb)) || i < j || i - k >= HOST_REACH) return false;
  return isVenue(verb) || !chunks.slice(j, i).some((chunk) => isWord(chunk, FURTHER));
}

/** "Lima will host a festival as A meets B": what else goes on while Lima hosts something. */
const FURTHER = set(", ; and but as while when before after");
/** "Lima was the venue as A met B": of that very meeting. */
const isVenue = (verb: Chunk): boolean => verb.kind === "word" && /^venue/.test(verb.word);

/** How far behind the words that set a contact beside a gathering its name may begin, in chunks. */
const NAME_REACH = 8;
const PROCESS = set(
  "process group format club agreement agreements accord accords treaty convention protocol platform declaration -led",
);
const isProcess = (chunks: Chunk[], k: number): boolean =>
  chunks.slice(k + 1, k + 4).some((chunk) => isWord(chunk, PROCESS));

/** "on the sidelines of the Munich Security Conference"; but no "Berlin process". */
function isBeside(chunks: Chunk[], k: number, cues: StatusHits): boolean {
  if (isProcess(chunks, k)) return false;
  for (let j = k - 1; j >= Math.max(0, k - NAME_REACH); j--) {
    if (sideHits(cues, [chunks[j]!], "sidelines").length) return true;
    if (chunks[j]!.kind !== "word" && chunks[j]!.kind !== "date") return false;
  }
  return false;
}

const ARTICLE = set("the this annual");
const GATHERING = set("summit conference forum dialogue games expo");
/** How many chunks the name of a gathering may have behind its town. */
const LONG = 5;

/** "met B at the Doha Forum", "met B on Monday during the Munich Security Conference"; but not "what they agreed on at the Bali summit". */
function isAt(chunks: Chunk[], k: number, i: number): boolean {
  let j = k - 1;
  while (isWord(chunks[j], ARTICLE) || chunks[j]?.kind === "date") j--;
  const before = chunks[j - 1];
  const at = chunks[i];
  const met = j - 1 === i && isEvent(at) && at.cue.construct !== "joint";
  const told = j === 0 || met || isParty(before) || before?.kind === "date" || isWord(before, COMMA);
  return told && isWord(chunks[j], AT_DURING) && !isProcess(chunks, k) && isGathering(chunks, k);
}

function isGathering(chunks: Chunk[], k: number): boolean {
  const name = chunks.slice(k + 1, k + LONG);
  const at = name.findIndex(
    (chunk) => isWord(chunk, GATHERING) || (isEvent(chunk) && GATHERING.has(chunk.term.toLowerCase())),
  );
  return at >= 0 && name.slice(0, at).every(({kind}) => kind === "word" || kind === "party");
}
