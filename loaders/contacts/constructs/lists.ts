import {distinct, findWord, isPersonal, set, type Chunk, type EventChunk} from "../chunks.ts";
import {clauseStart, type Clause} from "../subjects.ts";
import {NOBODY, type Sides} from "./sides.ts";

const WERE = set("were was are");
const WERE_REACH = 10;

/** "He called on several dignitaries. They included B and C", "Among the guests who came were B; C": those of many whom the sentence before met. */
export function list({chunks, groups, discourse: {many}}: Clause, i: number): Sides {
  const agent = many?.agent;
  const names = presentedAt(chunks, i) ?? listedAt(chunks, i);
  if (!agent || !names) return NOBODY;
  const right = distinct(
    groups
      .filter(({from, to}) => from >= names.from && to <= names.to)
      .filter(({possessive, preposition}) => !possessive && !preposition)
      .flatMap(({parties}) => parties)
      .filter(
        (party) => isPersonal(party) && party.entity !== agent.entity && party.country !== agent.country,
      ),
  );
  return right.length < names.least ? NOBODY : {...NOBODY, left: [agent], right, each: true};
}

/** Between which chunks the names stand, and how many there must be. */
interface Names {
  from: number;
  to: number;
  least: number;
}

/** "A and B presented their credentials": before the verb. */
const presentedAt = (chunks: Chunk[], i: number): Names | null =>
  /^presented/.test((chunks[i] as EventChunk).term) ? {from: clauseStart(chunks, i), to: i, least: 1} : null;

/** "Among those missing were A and B" */
const ABSENT = set("missing absent not away skipping skipped declined refused unable");

/** Behind "they included", or behind the "were" of "among those who came were". */
function listedAt(chunks: Chunk[], i: number): Names | null {
  const names = {to: chunks.length, least: 2};
  if (!/^among/.test((chunks[i] as EventChunk).term)) return {...names, from: i + 1};
  const were = findWord(chunks, WERE, i + 1, i + WERE_REACH);
  return were < 0 || findWord(chunks, ABSENT, i + 1, were) > 0 ? null : {...names, from: were + 1};
}
