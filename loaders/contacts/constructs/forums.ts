import {findWord, isEvent, isParty, isPersonal, isWord, set, wordOf, type Chunk} from "../chunks.ts";
import {BREAKS, FOR, TO, WHERE, WITH} from "../grammar.ts";

const ATTENDS =
  /^(?:attend\w*|address|represents?|join|participates?|participating|taking part|takes? part|speak)$/;
const FORUM = /^(?:summit|conference|congress|forum|session|assembly|meeting|ministerial|council)$/;
/** How far behind the place the purpose may begin, and how far behind that the gathering may be named. */
const PURPOSE_REACH = 6;
const NAME_REACH = 12;

/** "went to C to attend a conference", "to C, where he will represent Iceland at the Assembly": to a gathering of many, and to nobody there. */
export function isToForum(chunks: Chunk[], at: number): boolean {
  // "to C for the summit, invited by B": B is who receives him.
  if (findWord(chunks, INVITED, 0) >= 0) return false;
  const lead = chunks.findIndex(
    (chunk, k) => k > at && k <= at + PURPOSE_REACH && (isWord(chunk, LEADS) || isHalt(chunk)),
  );
  if (lead < 0 || isHalt(chunks[lead]!)) return false;
  const verb = isWord(chunks[lead], FOR) ? lead : attendance(chunks, lead);
  return verb !== null && leadsToForum(chunks, verb);
}

const LEADS = new Set([...TO, ...FOR, ...WHERE]);
const HALT = new Set([...BREAKS, "."]);

const isHalt = (chunk: Chunk): boolean => isEvent(chunk) || isWord(chunk, HALT);

const ATTEND_REACH = 4;

/** Where the verb stands that says that somebody attends something. */
function attendance(chunks: Chunk[], lead: number): number | null {
  for (let k = lead + 1; k <= lead + ATTEND_REACH && chunks[k]; k++)
    if (ATTENDS.test(termOf(chunks, k))) return k;
  return null;
}

const PART = set("part");
const INVITED = set("invited invitation");

/** What chunk k says, "take part" being one verb. */
function termOf(chunks: Chunk[], k: number): string {
  const word = wordOf(chunks[k]).toLowerCase();
  return chunks[k]?.kind === "word" && isWord(chunks[k + 1], PART) ? `${word} part` : word;
}

/** Whether a gathering is named, with nobody by whom it would be a meeting of two. */
function leadsToForum(chunks: Chunk[], from: number): boolean {
  for (let k = from + 1; k <= from + NAME_REACH && chunks[k]; k++) {
    const chunk = chunks[k]!;
    if (FORUM.test(termOf(chunks, k))) return findWord(chunks, WITH, k, k + NAME_REACH) < 0;
    if (isHalt(chunk) || (isParty(chunk) && isPersonal(chunk.party))) return false;
  }
  return false;
}
