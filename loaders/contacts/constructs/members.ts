import {isEvent, isParty, isPersonal, isWord, set, type Chunk, type PartyMention} from "../chunks.ts";
import {AS, BREAKS, COMMA} from "../grammar.ts";
import {groupFrom, type Group} from "../groups.ts";

const INCLUDING = set("including namely notably");
const SUCH = set("such");
const AMONG = set("among amongst");
const THEM = set("them whom");
const INCLUDING_REACH = 12;

/** "senior officials, including A and B", "politicians such as A": those of many whom the text names. */
export function including(chunks: Chunk[], from: number): Group | null {
  for (let k = from; k < Math.min(chunks.length, from + INCLUDING_REACH); k++) {
    const chunk = chunks[k]!;
    const named = pastIncluding(chunks, k);
    if (named > k) return groupFrom(chunks, named);
    if ((isParty(chunk) && isPersonal(chunk.party)) || isEvent(chunk) || isWord(chunk, BREAKS)) return null;
  }
  return null;
}

/** How many articles and adjectives may stand before a name. */
const TITLE_REACH = 2;
const LISTS = set(": -- viz");

/** "Peruvian officials, among them Minister A and Governor B", "several of her counterparts: A and B": those of a crowd whom the text names; of its country, where they have no other. */
export function membersOf(chunks: Chunk[], {parties, to}: Group, groups: Group[] = []): Group | null {
  if (!parties.every(isCrowd)) return null;
  const lands = landsOf(chunks, parties, to);
  if (lands) return lands;
  const at = isWord(chunks[to], COMMA) ? to + 1 : to;
  const named = isWord(chunks[at], LISTS) ? at + 1 : pastIncluding(chunks, at);
  // Before a verb the last of a list begins no clause: "ministers including A and B met C".
  const listed = groups.find(({from}) => from >= named && from <= named + TITLE_REACH);
  const group = named > at ? (listed ?? groupFrom(chunks, named)) : null;
  if (!group || group.possessive || !group.parties.every(isPersonal)) return null;
  if (isWord(chunks[at], LISTS) && !endsList(chunks, group.to)) return null;
  const [crowd] = parties;
  const country = parties.length === 1 ? crowd!.country : null;
  return {...group, parties: group.parties.map((party) => ({...party, country: party.country ?? country}))};
}

const MANY = set(
  ", from of in several many other some various different a number the countries nations states region",
);
const THOSE = set("those the ministers counterparts of from");

/** "his counterparts, including those of C and D", "ministers from several countries such as C and D": one of each country. */
function landsOf(chunks: Chunk[], [crowd, more]: PartyMention[], to: number): Group | null {
  if (more || crowd?.kind !== "role" || !crowd.plural || crowd.country !== null) return null;
  const lead = pastWords(chunks, to, MANY);
  const named = pastIncluding(chunks, lead);
  const group = named > lead ? groupFrom(chunks, pastWords(chunks, named, THOSE)) : null;
  if (!group || group.possessive || !group.parties.every(({kind}) => kind === "country")) return null;
  const owners = group.parties.flatMap(({country}) => country ?? []);
  return {...group, parties: [{...crowd, owners: [...new Set(owners)]}]};
}

function pastWords(chunks: Chunk[], from: number, words: ReadonlySet<string>): number {
  let k = from;
  while (isWord(chunks[k], words)) k++;
  return k;
}

/** "several colleagues: A skipped the talks" lists nobody. */
const endsList = (chunks: Chunk[], k: number): boolean =>
  !chunks[k] || chunks[k].kind === "place" || chunks[k].kind === "date" || isWord(chunks[k], LIST_ENDS);

const LIST_ENDS = set(". ; , ( in on at");

/** Where the words end that lead from many to some of them; k itself where none stand there. */
function pastIncluding(chunks: Chunk[], k: number): number {
  if (isWord(chunks[k], INCLUDING)) return k + 1;
  const two =
    (isWord(chunks[k], SUCH) && isWord(chunks[k + 1], AS)) ||
    (isWord(chunks[k], AMONG) && isWord(chunks[k + 1], THEM));
  return two ? k + 2 : k;
}

/** A body, or an office of several. */
export const isCrowd = (party: PartyMention): boolean =>
  party.kind === "organisation" || (party.kind === "role" && party.plural);
