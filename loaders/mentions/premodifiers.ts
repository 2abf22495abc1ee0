import type {Sentence} from "../documents.ts";
import type {Token} from "../tokens.ts";
import type {BodyMention, PlaceMention} from "./mention.ts";
import {isCaredFor, type ByToken} from "./places.ts";

/** What the words before a title's head say: "the visiting Russian", "China's", "his", "Foreign Ministry". */
export interface Premodifiers {
  first: number;
  country: string | null;
  party: string | null;
  /** Whether the country or party owns the office. */
  owned: boolean;
  definite: boolean;
  possessive: boolean;
  former: boolean;
  /** "deputy", "vice", "junior": the second in the office. */
  second: boolean;
}

const MODIFIERS = new Set(
  "acting senior visiting foreign guest then new newly appointed elected outgoing incoming interim special chief top first permanent late veteran current designate sitting honourable honorable right state federal executive lord caretaker transitional de facto non resident".split(
    " ",
  ),
);
const FORMER = new Set(["former", "ex", "late", "then-former"]);
const SECOND = new Set(["deputy", "vice", "junior"]);
const POSSESSIVE = new Set(["his", "her", "their", "its", "my", "our"]);
export const DETERMINERS = new Set(["the", "a", "an", ...POSSESSIVE, "both", "two", "these"]);

/** Reads leftwards from the head, within its sentence, to the determiner or the first word that is no part of the title. */
export function readPremodifiers(
  tokens: Token[],
  head: number,
  sentence: Sentence,
  at: ByToken,
): Premodifiers {
  let read: Premodifiers = {first: head, country: null, party: null, ...UNMARKED};
  for (let i = head - 1; i >= sentence.first; i--) {
    const word = tokens[i]!.fold;
    const owner = read.country === null ? ownerAt(tokens, i, at) : null;
    const body = read.country === null ? bodyLength(tokens, i, at) : 0;
    const passed = body || lengthPassed(tokens, i, read.country === null, at);
    const field = at.get(i);
    if (owner) {
      read = {...read, ...ownedBy(owner)};
      i = owner.first;
    } else if (field && isCaredFor(tokens, field)) {
      read = {...read, first: field.first};
      i = field.first;
    } else if (passed) i -= passed - 1;
    else if (MODIFIERS.has(word) || FORMER.has(word) || SECOND.has(word))
      read = {
        ...read,
        first: i,
        former: read.former || FORMER.has(word),
        second: read.second || SECOND.has(word),
      };
    else if (DETERMINERS.has(word)) return {...read, first: i, ...determinedBy(word, read.definite)};
    else break;
  }
  return read;
}

const BODY = new Set(
  "committee commission council parliament senate assembly ministry agency board party union bureau central foreign affairs relations commerce trade defence defense education culture health energy intelligence judiciary appropriations budget oversight armed services security homeland human rights transport finance development planning election investment".split(
    " ",
  ),
);
const BODY_REACH = 4;

/** "the Peruvian trade board head", "US Senate Budget Committee chairman": how many words of a body stand behind its country or house; 0 where none does. */
function bodyLength(tokens: Token[], i: number, at: ByToken): number {
  let k = i;
  while (k > i - BODY_REACH && BODY.has(tokens[k]?.fold ?? "") && !at.has(k)) k--;
  const place = k < i ? at.get(k) : undefined;
  const house = place?.kind === "organisation" && place.country !== null;
  return house || (place?.kind === "country" && place.last === k + 1) ? i - k : 0;
}

const UNMARKED = {owned: false, definite: false, possessive: false, former: false, second: false};

/** A country or region before a title owns it: by adjective, by genitive, or as in "US President", "EU High Representative", "Oslo Mayor". */
function ownerAt(tokens: Token[], i: number, at: ByToken): PlaceMention | BodyMention | null {
  const place = at.get(i);
  if (!place || tokens[place.last]?.fold === "-" || isCaredFor(tokens, place)) return null;
  const next = tokens[i + 1]?.fold ?? "";
  const owns = place.kind !== "place" || place.form === "region" || next === "'s" || next === "mayor";
  return owns ? place : null;
}

function ownedBy(owner: PlaceMention | BodyMention) {
  const {first, country} = owner;
  const party = owner.kind === "organisation" ? owner.party : null;
  return {first, country, party, definite: true, owned: owner.kind !== "organisation" || party !== null};
}

const determinedBy = (word: string, definite: boolean) => ({
  definite: definite || (word !== "a" && word !== "an"),
  possessive: POSSESSIVE.has(word),
});

/** How many tokens at i are passed over, with no say in the title: a genitive's mark, a hyphen, a bracket. */
function lengthPassed(tokens: Token[], i: number, ownerless: boolean, at: ByToken): number {
  const {fold, before, kind} = tokens[i]!;
  if (fold === "'s" || fold === "'") return ownerless && at.has(i - 1) ? 1 : 0;
  if (fold === "old" && AGE.test(wordsBefore(tokens, i))) return AGE_LENGTH;
  if (fold === "-") return before === "none" ? 1 : 0;
  // "the Union's 28 foreign ministers"
  if (kind === "number") return ownerless && at.has(i - 2) && tokens[i - 1]!.fold === "'s" ? 1 : 0;
  // "Federation (Upper) Council Chairperson"
  return fold === ")" && tokens[i - 2]?.text === "(" ? 3 : 0;
}

/** "the 79-year-old king": how old somebody is says nothing of the office. */
const AGE = /^\d+ - years? -$/;
const AGE_LENGTH = 5;
const wordsBefore = (tokens: Token[], i: number): string =>
  tokens
    .slice(Math.max(0, i - AGE_LENGTH + 1), i)
    .map(({fold}) => fold)
    .join(" ");

/** "Russia and Turkey's foreign ministers", "the Iranian and Saudi presidents": every country in the list owns a plural. */
export function ownersBefore(tokens: Token[], first: number, at: ByToken): {first: number; owners: string[]} {
  let i = first - 1;
  while (i > 0 && (tokens[i]!.fold === "and" || tokens[i]!.text === ",")) i--;
  // "South Korea's and Japan's vice foreign ministers"
  if (i < first - 1 && tokens[i]!.fold === "'s") i--;
  const place = i < first - 1 ? at.get(i) : undefined;
  if (!place?.country || place.kind === "organisation") return {first, owners: []};
  const before = ownersBefore(tokens, place.first, at);
  return {first: before.first, owners: [...before.owners, place.country]};
}
