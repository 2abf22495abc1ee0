import {isPersonal, isWord, set, type PartyMention} from "../chunks.ts";
import {BY_OF} from "../grammar.ts";
import {groupFrom} from "../groups.ts";
import {ownerOf} from "../owners.ts";
import {subjectAfter, subjectOf, type Clause} from "../subjects.ts";
import {afterPreposition, destination, destinationBefore, type Destination} from "./destinations.ts";
import {firstOf, NOBODY, type Sides} from "./sides.ts";

const INFINITIVE = set("to will would can could may might must should");

/** A's visit to C; a visit of A to C; A paid a visit to C; during a visit to C, A said; A is to visit C. */
export function visit(clause: Clause, i: number): Sides {
  const {chunks} = clause;
  if (isWord(chunks[i - 1], INFINITIVE)) return travel(clause, i);
  const doer = (at: number) => (isWord(chunks[at], BY_OF) ? groupFrom(chunks, at + 1) : null);
  const of = doer(i + 1);
  const found = destination(clause, of ? of.to - 1 : i) ?? destinationBefore(chunks, i);
  const visitors = of ?? (found && doer(found.at + 1)) ?? ownerOf(clause, i);
  return toVisit(visitors?.parties ?? firstOf(subjectOf(clause, i), subjectAfter(clause, i)), found);
}

const ADVERBS = set("also again then later today yesterday");

/** A arrived in C, A visited C. */
export function travel(clause: Clause, i: number): Sides {
  const {chunks} = clause;
  let k = i + 1;
  while (chunks[k]?.kind === "date" || isWord(chunks[k], ADVERBS)) k++;
  return toVisit(subjectOf(clause, i), afterPreposition(clause, k));
}

/** The visitors are those who are not of the country visited, which takes part as the host. */
function toVisit(visitors: PartyMention[], found: Destination | null): Sides {
  if (!found) return {...NOBODY, left: visitors};
  const left = visitors.filter(
    (party) => party.country !== found.country && (isPersonal(party) || party.kind === "organisation"),
  );
  return {...NOBODY, left, host: found.country, town: found.place};
}
