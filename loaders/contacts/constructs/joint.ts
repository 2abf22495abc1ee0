import {isNoun, isPersonal, isWord, set, type Chunk, type EventChunk, type PartyMention} from "../chunks.ts";
import {isPair} from "../anaphora.ts";
import {PREPOSITIONS, WITH} from "../grammar.ts";
import {groupFrom} from "../groups.ts";
import {subjectOf, type Clause} from "../subjects.ts";
import {isWritten} from "../settings/documents.ts";
import {pastAside} from "./links.ts";
import {agentBehind} from "./objects.ts";
import {NOBODY, type Sides} from "./sides.ts";
import {pastSetting} from "./verbs.ts";

/** "A agreed with B to set up a fund" */
const agreedWith = (chunks: Chunk[], i: number): PartyMention[] =>
  (chunks[i] as EventChunk).term === "agreed" && isWord(chunks[i + 1], WITH)
    ? (groupFrom(chunks, i + 2)?.parties ?? [])
    : [];

const BY_BETWEEN = set("by between");
const OF_BETWEEN = set("of between");

/** "the consensus of A and B reached in Lima": those whose it is, right before the participle. */
function ofBefore({chunks, groups}: Clause, i: number): PartyMention[] | null {
  const owner = groups.find(({to}) => to === i);
  if (!owner || !isWord(chunks[owner.from - 1], OF_BETWEEN)) return null;
  return isPair(owner.parties) ? owner.parties : null;
}

const WAS = set("is are was were be been being");

/** Where a preposition may stand behind a participle, its day, its town and an aside in commas passed over. */
function leadBehind(chunks: Chunk[], from: number): number {
  const k = pastSetting(chunks, from);
  return pastAside(chunks, k);
}

const ON_TO = set("on to");
const AGREED_REACH = 6;

/** "agreed to a new meeting in Lima": where they will meet, and not where they did. */
function isOfMeeting(chunks: Chunk[], i: number): boolean {
  const {term} = chunks[i] as EventChunk;
  if (term !== "agreed" || !isWord(chunks[i + 1], ON_TO)) return false;
  const what = chunks.slice(i + 2, i + AGREED_REACH);
  const noun = what.findIndex(isNoun);
  return (
    noun >= 0 && what.slice(0, noun).every((chunk) => chunk.kind === "word" && !PREPOSITIONS.has(chunk.word))
  );
}

/** A and B signed, agreed, proclaimed: two people of two countries who do one thing. */
export function joint(clause: Clause, i: number): Sides {
  if (isOfMeeting(clause.chunks, i)) return NOBODY;
  // "the understandings reached by A and B", "was settled on Monday in Lima between A and B": the doers may stand behind.
  const lead = leadBehind(clause.chunks, i + 1);
  const near = isWord(clause.chunks[lead], BY_BETWEEN) ? groupFrom(clause.chunks, lead + 1) : null;
  const by = near ?? agentBehind(clause.chunks, i);
  // "A and B looked on as papers were signed": by others.
  if (!by && isWord(clause.chunks[i - 1], WAS)) return NOBODY;
  const doers = by?.parties ?? ofBefore(clause, i);
  const alone = doers ?? (isWritten(clause.chunks, i) ? [] : subjectOf(clause, i));
  const left = alone.length === 1 ? [...alone, ...agreedWith(clause.chunks, i)] : alone;
  if (left.length < 2 || !left.every(isPersonal)) return NOBODY;
  return {...NOBODY, left, host: isVisitedBy(left) ? left[0]!.country : null};
}

const VISITING = /\bvisiting\b/;

/** "A and visiting Minister B signed a pact": in the country of A. */
const isVisitedBy = (left: PartyMention[]): boolean =>
  left.some((party) => isPersonal(party) && VISITING.test(party.role ?? ""));
