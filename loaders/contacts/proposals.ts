import {findWord, isEvent, isNoun, isWord, set, type Chunk} from "./chunks.ts";
import {COMMA_AND, FOR, PREPOSITIONS, THAT, TO} from "./grammar.ts";
import {clauseStart} from "./subjects.ts";
import {isBare} from "./tense.ts";

/** What somebody proposes or asks for, by a verb or a noun. */

const PROPOSED = set(
  "proposed proposes proposing suggested suggests suggesting demanded recommended insisted requested",
);

/** "proposed that B hold talks with C": what one asks for is not done yet, nor planned; "proposed that …, receiving C": he did. */
export function isProposed(chunks: Chunk[], i: number): boolean {
  const start = clauseStart(chunks, i);
  const at = chunks[i];
  if (!isWord(chunks[start], THAT) || (isEvent(at) && /^\w+ing\b/.test(at.term))) return false;
  // "proposed in a letter to B that they meet": a bare verb says that it is asked for, whatever stands between.
  const bare = isBare(chunks[start + 2]) && isWord(chunks[start + 1], PRONOUNS);
  const from = bare ? Math.max(0, clauseStart(chunks, start)) : Math.max(0, start - 1);
  return chunks.slice(from, start).some((chunk) => isWord(chunk, PROPOSED));
}

const HOPED = set("hoped hopes hope hoping wish wishes wished");
const HOPED_REACH = 10;

/** "hoped that B would visit C": whether he will is not said; "hoped that the coming visit would help" tells of one. */
export function isHoped(chunks: Chunk[], i: number): boolean {
  const from = Math.max(0, i - HOPED_REACH);
  const hope = chunks.findLastIndex((chunk, k) => k >= from && k < i && isWord(chunk, HOPED));
  const clause = hope < 0 ? [] : chunks.slice(hope + 1, i);
  // "hopes that trade will grow when A meets B", "would improve during talks with B": the hope is of something else.
  const whole = !clause.some(
    (chunk) => isEvent(chunk) || isWord(chunk, COMMA_AND) || isWord(chunk, MEANWHILE) || isWord(chunk, AT_AS),
  );
  return whole && clause.some((chunk) => isWord(chunk, WOULD));
}

const AT_AS = set("at in as on");
const WOULD = set("would will");
const PRONOUNS = set("he she they we the two both");
const APPEAL = set(
  "appeal appeals plea pleas bid hope hopes pressure case need push request requests demand demands proposal",
);
const APPEAL_REACH = 6;
/** "stressed the need for calm during talks with B": what is needed is calm. */
const MEANWHILE = set("during following after before amid when while");

/** "issued his most fervent appeal yet for direct talks with B": what one asks for; "after an appeal, talks with B" is another matter. */
export function isAppealedFor(chunks: Chunk[], i: number): boolean {
  if (!isNoun(chunks[i])) return false;
  const lead = chunks.findLastIndex(
    (chunk, k) => k < i && (chunk.kind !== "word" || isWord(chunk, PREPOSITIONS) || isWord(chunk, MEANWHILE)),
  );
  if (!isWord(chunks[lead], FOR)) return false;
  return chunks
    .slice(Math.max(0, lead - APPEAL_REACH), lead)
    .some((chunk, k, near) => isWord(chunk, APPEAL) && findWord(near, COMMA_AND, k) < 0);
}

const EFFORT = set(
  "work works working worked cooperate collaborate coordinate efforts effort strive ways way steps measures readiness",
);
const RESUME = set("resume restart revive reopen relaunch renew promote restore facilitate");
const RESUME_REACH = 3;
const EFFORT_REACH = 3;

/** "agreed to work together to resume dialogue with C", "spoke of steps to revive talks with C": what one works for may never be. */
export function isWorkedFor(chunks: Chunk[], i: number): boolean {
  if (!isNoun(chunks[i])) return false;
  const from = Math.max(0, i - RESUME_REACH);
  const to = chunks.findLastIndex((chunk, k) => k >= from && k < i && isWord(chunk, TO));
  if (to < 0 || !isWord(chunks[to + 1], RESUME)) return false;
  return chunks
    .slice(Math.max(0, to - EFFORT_REACH), to)
    .some((chunk, k, near) => isWord(chunk, EFFORT) && !near.slice(k).some(isEvent));
}
