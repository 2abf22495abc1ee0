import {
  isParty,
  isPersonal,
  isVerb,
  isWord,
  SENDS,
  set,
  type Chunk,
  type EventChunk,
  type PartyChunk,
  type PartyMention,
} from "../chunks.ts";
import type {PlaceMention} from "../../mentions/mention.ts";
import {BY_OF, COMMA, POSSESSIVE, TO, WITH} from "../grammar.ts";
import {groupFrom, type Group} from "../groups.ts";
import {ownerOf} from "../owners.ts";
import {spokenOwner} from "../speakers.ts";
import {isTour} from "../tense.ts";
import {subjectOf, type Clause} from "../subjects.ts";
import {
  afterPreposition,
  destination,
  destinationBefore,
  whereItFell,
  whereWritten,
  whoReadies,
  type Destination,
} from "./destinations.ts";
import {isToForum} from "./forums.ts";
import {linkedTo} from "./links.ts";
import {ownClause} from "./own-clause.ts";
import {firstOf, NOBODY, type Sides} from "./sides.ts";
import {agentBefore, aside, comers, doer, guestAfter, his, isVisitor, pastDays} from "./visitors.ts";

/** Words behind which "visit" is a verb. */
const LEADS_VERB = set("to will would can could may might must should who");

/** A's visit to C; a visit of A to C; A paid a visit to C; during a visit to C, A said; A is to visit C. */
export function visit(clause: Clause, i: number): Sides {
  const {chunks} = clause;
  if (isWord(chunks[i - 1], LEADS_VERB)) return travel(clause, i);
  const verb = ownClause(clause, i);
  const made = verb === null ? null : destination(clause, verb);
  if (made) return {...toVisit(clause, subjectOf(clause, verb!), made), verb};
  const host = isVisiting(chunks, i) ? personAt(chunks, i + 1) : null;
  if (host) return toSee(subjectOf(clause, i), host);
  const spoken = spokenOwner(clause, i);
  const owner = spoken ? {parties: spoken} : ownerOf(clause, i);
  const by = owner ? null : doer(chunks, i + 1);
  const of = by?.parties.some(isVisitor) ? by : null;
  // "Putin's visit of China", "a tour of Peru and Chile": countries do not travel, so that "of" leads where it goes.
  const led = !of && isWord(chunks[i + 1], BY_OF) ? afterPreposition(clause, i + 2) : null;
  const seen = led ? null : linkedTo(chunks, i, true);
  const next = pastDays(chunks, i + 1);
  if (seen?.group.parties.every(isPersonal) && isWord(chunks[next], WITH))
    return toSee(subjectOf(clause, i), seen.group);
  const person = isWord(chunks[next], TO) ? personAt(chunks, next + 1) : null;
  if (person) return toSee(owner?.parties ?? subjectOf(clause, i), person);
  const named = led ?? destination(clause, of ? of.to - 1 : i) ?? destinationBefore(chunks, i);
  const found = named ?? whereWritten(clause, i) ?? whereItFell(clause, i) ?? whoReadies(clause, i);
  const visitors =
    of ??
    his(clause, i) ??
    aside(clause, i) ??
    (found && doer(chunks, found.at + 1)) ??
    owner ??
    agentBefore(clause, i);
  return toVisit(clause, visitors?.parties ?? firstOf(comers(clause, i), guestAfter(clause, i)), found);
}

const ADVERBS = set("also again then later today yesterday");

/** A arrived in C, A visited C. */
export function travel(clause: Clause, i: number): Sides {
  const {chunks} = clause;
  if (BRINGS.test((chunks[i] as EventChunk).term)) return bring(clause, i);
  if (isTour(chunks[i])) return furtherVisit(clause, i);
  if (SENDS.test((chunks[i] as EventChunk).term)) return sent(clause, i);
  let k = i + 1;
  while (chunks[k]?.kind === "date" || isWord(chunks[k], ADVERBS)) k++;
  const visitors = subjectOf(clause, i);
  const person = VISITS.test((chunks[i] as EventChunk).term) ? personAt(chunks, k) : null;
  if (person) return toSee(visitors, person);
  const made = afterPreposition(clause, k) ?? whereWritten(clause, i);
  // "A and B were both in C": of two countries, at a gathering; "A and B are going to talk": they go nowhere.
  const nowhere = !made || WAS.test((chunks[i] as EventChunk).term);
  if (nowhere && new Set(visitors.map(({country}) => country)).size > 1) return NOBODY;
  const idle = made !== null && (isToForum(chunks, made.at) || isThere(clause, visitors, made));
  return toVisit(clause, visitors, idle ? null : made);
}

/** "A received B. The delegation will also visit Cusco": another town of the country that they are in, on no day of its own. */
const isThere = (
  {chunks, discourse: {event}}: Clause,
  visitors: PartyMention[],
  {place, country}: Destination,
): boolean =>
  place !== null &&
  event !== null &&
  (event.host ?? event.place?.country) === country &&
  event.parties.some((party) => visitors.some(({entity}) => entity !== null && entity === party.entity)) &&
  !chunks.some(({kind}) => kind === "date");

/** "The tour takes her on to C"; where she was told to be in that country already, it is another of its towns. */
function furtherVisit(clause: Clause, i: number): Sides {
  const made = afterPreposition(clause, i + 1);
  const {event} = clause.discourse;
  const there = made && (event?.host === made.country || event?.place?.country === made.country);
  return there ? NOBODY : toVisit(clause, onTour(clause, i), made);
}

/** "A is on a tour that takes her to C", "Her next stop is C": the one person who is the subject of the sentence, or was of the last. */
function onTour({groups, discourse}: Clause, i: number): PartyMention[] {
  const before = groups.filter(({to}) => to <= i);
  const near = before.findLast(({subject, parties}) => subject && parties.every(isPersonal));
  const owner = near ?? before.find(({parties}) => parties.every(isPersonal));
  return owner?.parties ?? (discourse.subject ? [discourse.subject] : []);
}

/** "C sent Minister A to D": who is sent, of whose country he is who sends him. */
function sent(clause: Clause, i: number): Sides {
  const group = personAt(clause.chunks, i + 1);
  const end = group && isWord(clause.chunks[group.to], COMMA) ? group.to + 1 : group?.to;
  const made = end && isWord(clause.chunks[end], TO) ? afterPreposition(clause, end) : null;
  const home = subjectOf(clause, i)[0]?.country ?? null;
  const ours = (party: PartyMention) => ({...party, country: party.country ?? home});
  return made ? toVisit(clause, group!.parties.map(ours), made) : NOBODY;
}

/** "A is in C", "A told reporters in C": where one was, which tells of no contact. */
export const stay = (clause: Clause, i: number): Sides => ({
  ...NOBODY,
  left: subjectOf(clause, i).slice(0, 1),
});

/** "when A visits Minister B": with somebody on both sides the word is no noun. */
const isVisiting = (chunks: Chunk[], i: number): boolean =>
  (chunks[i] as EventChunk).term === "visits" && isParty(chunks[i - 1]);

const VISITS = /^visit(?:ed|s|ing)?$/;

/** "visited the king", "paid a visit to Minister B": whoever is visited and not his house, town or "B museum". */
function personAt(chunks: Chunk[], k: number): Group | null {
  const group = groupFrom(chunks, k);
  if (!group || group.possessive || !group.parties.every(isPersonal)) return null;
  return isWord(chunks[group.to], SIGHT) ? null : group;
}

const SIGHT = set(
  "grave tomb museum memorial monument mausoleum library centre center foundation institute school university hospital airport palace house residence",
);

const toSee = (left: PartyMention[], {parties}: Group): Sides => ({
  ...NOBODY,
  left,
  right: parties,
  each: true,
});

const BRINGS = /^(?:bring|tak)\w* (?:a|his|her)$/;
const DELEGATION_REACH = 8;

/** 'is to bring a "high-level delegation" to C': where the delegation goes that somebody leads. */
function bring(clause: Clause, i: number): Sides {
  const near = clause.chunks.slice(i + 1, i + DELEGATION_REACH);
  const at = near.findIndex((chunk) => isParty(chunk) && chunk.party.entity === "side");
  return at < 0 ? NOBODY : toVisit(clause, subjectOf(clause, i), destination(clause, i + 1 + at));
}

const WAS = /^(?:was|were) /;

/** The visitors are those who are not of the country visited, which takes part as the host. */
function toVisit(clause: Clause, visitors: PartyMention[], found: Destination | null): Sides {
  if (!found) return {...NOBODY, left: visitors};
  const left = visitors.filter((party) => party.country !== found.country && isVisitor(party));
  return {...NOBODY, left, host: found.country, town: found.place, alsoTo: alsoTo(clause.chunks, found)};
}

const LISTED = set(", and the as well then");

/** "to Romania, Moldova and Greece": the countries that the list names after the first. */
function alsoTo(chunks: Chunk[], {at, country}: Destination): Sides["alsoTo"] {
  const found = new Map<string, PlaceMention | null>();
  for (let k = at + 1; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (isWord(chunk, LISTED)) continue;
    const town = chunk.kind === "place" && chunk.place.form !== "demonym" ? chunk.place : null;
    const named = isCountry(chunk) && !isWord(chunks[k + 1], POSSESSIVE) && !isVerb(chunks[k + 1]);
    // "to Beijing, China": a country after a comma says where the town is.
    if ((!named && !town?.country) || (named && isWord(chunks[k - 1], COMMA) && chunks[at]!.kind === "place"))
      break;
    const other = town?.country ?? (chunk as PartyChunk).party.country!;
    if (other !== country && !found.has(other)) found.set(other, town);
  }
  return [...found].map(([other, town]) => ({country: other, town}));
}

const isCountry = (chunk: Chunk): chunk is PartyChunk =>
  isParty(chunk) && chunk.party.kind === "country" && chunk.party.country !== null;
