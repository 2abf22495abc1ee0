import {isPersonal, isWord, set, type Chunk, type PartyMention} from "./chunks.ts";
import type {Discourse} from "./events.ts";
import type {Group} from "./groups.ts";

/** A sentence under analysis. */
export interface Clause {
  chunks: Chunk[];
  groups: Group[];
  discourse: Discourse;
}

const BOUNDARY = set(
  '; : that while when where who which whom after before because whereas although though since until but -- during following as "',
);
const PRONOUN = set("he she");
const PLACE_CLAUSE = set("where which");

/** The index of the last chunk before i that begins a clause; -1 for the start of the sentence. */
export function clauseStart(chunks: Chunk[], i: number): number {
  let k = i - 1;
  while (k >= 0 && !isWord(chunks[k], BOUNDARY)) k--;
  return k;
}

/** Who does what chunk i says: the last group before it that begins the clause, or whom the clause refers back to. */
export function subjectOf(clause: Clause, i: number): PartyMention[] {
  const {chunks, groups, discourse} = clause;
  const start = clauseStart(chunks, i);
  const own = groups.filter((group) => group.from > start && group.to <= i && group.subject).at(-1);
  if (own && !isPlural(own)) return own.parties;
  if (
    own &&
    discourse.pair.length &&
    own.parties.every((party) => party.kind === "role" && !party.owners.length)
  )
    return discourse.pair;
  if (own) return own.parties;
  if (isCollective(chunks, start, i)) return pairBefore(groups, start) ?? discourse.pair;
  const said = chunks.slice(start + 1, i).some((chunk) => isWord(chunk, PRONOUN));
  if (said) return backward(clause, start) ?? one(discourse.subject);
  if (isWord(chunks[start], set("who whom"))) return before(groups, start);
  // "The Union's foreign policy chief A": nothing marks it as the subject but that nothing marks it otherwise.
  const bare = groups
    .filter((group) => group.from > start && group.to <= i && !group.possessive && !group.preposition)
    .at(-1);
  if (bare) return bare.parties;
  if (start < 0) return [];
  return subjectOf(clause, start);
}

/** "the ministers", "the two leaders": whom they mean was told before. */
const isPlural = ({parties}: Group) =>
  parties.length === 1 && parties[0]!.kind === "role" && parties[0]!.plural && !parties[0]!.owners.length;

/** "The two met", "they spoke", "the pair talked", "both sides held". */
const isCollective = (chunks: Chunk[], start: number, i: number) =>
  i - start < 8 &&
  chunks
    .slice(start + 1, i)
    .some(
      (chunk, k, all) =>
        isWord(chunk, set("they pair duo")) ||
        (isWord(chunk, set("two both")) &&
          (all[k + 1] === undefined ||
            isWord(all[k + 1], set("sides men women parties then also later last first had have will ,")))),
    );

/** "agreed between A and B when they met": the last two of two countries in the sentence so far. */
function pairBefore(groups: Group[], start: number): PartyMention[] | null {
  const group = groups.filter((candidate) => candidate.to <= start && candidate.parties.length === 2).at(-1);
  const countries = new Set(group?.parties.map((party) => party.country));
  return group && countries.size === 2 && group.parties.every(isPersonal) ? group.parties : null;
}

const one = (party: PartyMention | null) => (party ? [party] : []);

/** "Xi's visit, where he met Putin"; "held consultations, during which he met Lavrov": he is who did the former. */
function backward({chunks, groups, discourse}: Clause, start: number): PartyMention[] | null {
  if (isWord(chunks[start], PLACE_CLAUSE) && discourse.event?.agent) return [discourse.event.agent];
  const subject = groups.find(
    (group) =>
      group.to <= start && group.subject && group.parties.length === 1 && isPersonal(group.parties[0]!),
  );
  return subject ? subject.parties : null;
}

/** The group that a relative clause describes: it ends at the relative word or at the comma before it. */
function before(groups: Group[], relative: number): PartyMention[] {
  const group = groups.find((candidate) => candidate.to === relative || candidate.to === relative - 1);
  return group ? [group.parties.at(-1)!] : [];
}

/** The first group after the next comma: "After talks with Wang Yi in Beijing, Lavrov said". */
export function subjectAfter({chunks, groups}: Clause, i: number): PartyMention[] {
  const comma = chunks.findIndex((chunk, k) => k > i && isWord(chunk, set(",")));
  if (comma < 0) return [];
  return groups.find((group) => group.from > comma && group.subject)?.parties ?? [];
}

/** The group that owns the noun at chunk i: "Lavrov's talks", "Xi's first state visit". */
export function ownerOf({chunks, groups}: Clause, i: number): Group | null {
  const group = groups.filter((candidate) => candidate.possessive && candidate.to < i).at(-1);
  if (!group || i - group.to > 6) return null;
  const between = chunks.slice(group.to + 1, i);
  return between.every(
    (chunk) =>
      chunk.kind === "place" || chunk.kind === "date" || (chunk.kind === "word" && !STOP.has(chunk.word)),
  )
    ? group
    : null;
}

const STOP = set(
  ", . ; : of with by for to from at in on about and or that was were is are has had will said during after",
);

/** The parties that stand right before a noun, joined by a dash: "the Xi-Putin summit", "Russian-Chinese consultations". */
export function joinedBefore({chunks, groups}: Clause, i: number): PartyMention[] {
  let k = i - 1;
  while (
    k >= 0 &&
    i - k < 5 &&
    chunks[k]!.kind === "word" &&
    !STOP.has((chunks[k] as {word: string}).word) &&
    !isWord(chunks[k], set("- the a"))
  )
    k--;
  const group = groups.find((candidate) => candidate.to === k + 1 && candidate.parties.length > 1);
  if (group && chunks.slice(group.from, group.to).some((chunk) => isWord(chunk, set("-"))))
    return group.parties;
  const [left, dash, right] = [chunks[k - 2], chunks[k - 1], chunks[k]];
  const pair = left?.kind === "place" && right?.kind === "place" && isWord(dash, set("- and"));
  return pair ? [left.place, right.place] : [];
}
