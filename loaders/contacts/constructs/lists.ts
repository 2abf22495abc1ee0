import {distinct, findWord, isEvent, isPersonal, set, type Chunk, type EventChunk} from "../chunks.ts";
import {clauseStart, type Clause} from "../subjects.ts";
import {NOBODY, type Sides} from "./sides.ts";

const WERE = set("were was are");
const WERE_REACH = 10;

/** "He called on several dignitaries. They included B and C", "Among the guests who came were B; C": those of many whom the sentence before met. */
export function list({chunks, groups, discourse: {many}}: Clause, i: number): Sides {
  const agent = many?.agent;
  const presented = /^presented/.test((chunks[i] as EventChunk).term);
  const from = presented ? clauseStart(chunks, i) : listStart(chunks, i);
  if (!agent || (from < 0 && !presented)) return NOBODY;
  const right = groups
    .filter((group) => group.from >= from && !group.possessive && !group.preposition)
    .filter(({to}) => !presented || to <= i)
    .flatMap(({parties}) => parties)
    .filter((party) => isPersonal(party) && party.entity !== agent.entity && party.country !== agent.country);
  return distinct(right).length > (presented ? 0 : 1)
    ? {...NOBODY, left: [agent], right: distinct(right), each: true}
    : NOBODY;
}

/** "Among those missing were A and B" */
const ABSENT = set("missing absent not away skipping skipped declined refused unable");

/** Where the names begin: behind "they included", or behind the "were" of "among those who came were". */
function listStart(chunks: Chunk[], i: number): number {
  const event = chunks[i];
  if (isEvent(event) && !/^among/.test(event.term)) return i + 1;
  const were = findWord(chunks, WERE, i + 1, i + WERE_REACH);
  return were < 0 || findWord(chunks, ABSENT, i + 1, were) > 0 ? -1 : were + 1;
}
