import type {Sentence} from "../documents.ts";
import {isCapitalised, type Token} from "../tokens.ts";
import {capitalsEnd} from "./names.ts";
import {isLastField, isListed, isOfPlace} from "./fields.ts";
import {isHonorific, isInCapitals} from "./honorifics.ts";
import type {BodyMention, PlaceMention} from "./mention.ts";
import {isCaredFor, type ByToken} from "./places.ts";
import {DETERMINERS} from "./premodifiers.ts";
import {DAYS, isWork, seatStart, unitEnd} from "./workplaces.ts";

/** What the words after a title's head say: "of the Russian Federation", "on Korean Peninsula Affairs". */
export interface Complements {
  last: number;
  country: string | null;
  party: string | null;
  owners: string[];
}

/** What may stand in a complement: places and bodies, words that no name holds; and where a known name begins, it ends. */
export interface Around {
  at: ByToken;
  names: ReadonlySet<number>;
  notNames: Set<string>;
  /** Words of the fields of government. */
  fields: Set<string>;
  /** Where the name of a head of state or government begins, whom others serve: where it ends, and for which country. */
  served: ReadonlyMap<number, Pick<Complements, "last" | "country">>;
  /** Where a title begins, so that "and" leads to another office. */
  heads: ReadonlySet<number>;
}

/** As many phrases as may hang on one head. */
const MOST = 4;
const OWNS = new Set(["of", "from", "at", ","]);
const LINKS = new Set(["of", "for", "on", "to", "from"]);

/** Reads rightwards from the head, within its sentence, one phrase of a preposition after the other. */
export function readComplements(
  tokens: Token[],
  head: number,
  sentence: Sentence,
  around: Around,
): Complements {
  const field = pastField(tokens, head, around);
  let read = withOwners(
    {last: pastBracket(tokens, field), country: null, party: null, owners: []},
    ownersIn(tokens, head, field, around.at),
  );
  let article = false;
  for (let phrases = 0; phrases < MOST && read.last < sentence.last; phrases++) {
    const link = tokens[read.last]!.fold;
    const isOfCounterpart = isCounterpartIn(tokens, read.last, around);
    if (link === "to" && isStateOffice(tokens[head - 1]!) && isCountryAfter(tokens, read.last, around)) break;
    const from = linkEnd(tokens, read.last, around) ?? seatStart(tokens, read.last, around);
    const last =
      from === null
        ? null
        : (unitEnd(tokens, from, around) ?? complementEnd(tokens, from, sentence.last, around));
    if (from === null || last === null || last <= from) break;
    // "Ambassador to", "envoy for": the country after these is the field of the office, not its owner, as in "Adviser to the Peruvian President".
    const owners = ownersIn(tokens, from, last, around.at);
    // "Chairman of the Consultative Assembly in Peru A": where the body is whose office it is.
    const isOfBodyIn = link === "in" && read.last > head + 1;
    const own = ({first, last}: Owner) =>
      OWNS.has(link) || isOfCounterpart || isOfBodyIn || isOwned(tokens, first) || around.heads.has(last);
    read = withOwners(read, owners.filter(own));
    read = {...read, last: pastPosting(tokens, last)};
    article = DETERMINERS.has(tokens[from]!.fold);
  }
  // "a special envoy of President A": A is whom he serves, and not the envoy.
  const serves = read.last > head + 1 && around.heads.has(read.last - 1);
  const served = serves
    ? (around.served.get(read.last) ?? strangerAt(tokens, read.last, article, around))
    : undefined;
  return served ? withOwner({...read, last: served.last}, served.country) : read;
}

const BRACKET_REACH = 6;

/** "the Secretary (Trade Relations) in the Ministry of Foreign Affairs": what a bracket adds goes before whose office it is. */
function pastBracket(tokens: Token[], from: number): number {
  if (tokens[from]?.text !== "(") return from;
  for (let k = from + 2; k < from + BRACKET_REACH && tokens[k]; k++)
    if (tokens[k]!.text === ")") return /^(?:at|in|of)$/.test(tokens[k + 1]?.fold ?? "") ? k + 1 : from;
  return from;
}

const NAME_LENGTH = 4;

/** "an envoy of Peruvian President A", whom the codebook lacks; of "an aide to the Peruvian President, A" that may be the aide. */
function strangerAt(
  tokens: Token[],
  from: number,
  article: boolean,
  {notNames}: Around,
): Pick<Complements, "last" | "country"> | undefined {
  const title = tokens[from - 1]!;
  if (article || !isCapitalised(title) || !isStateOffice(title)) return undefined;
  const last = capitalsEnd(tokens, from, from + NAME_LENGTH, notNames);
  return last > from ? {last, country: null} : undefined;
}

const STATE =
  /^(?:presidents?|ministers?|premiers?|chancellors?|kings?|queen|emir|sultan|leaders?|speakers?|state|affairs|chief|head)$/;
const isStateOffice = ({fold}: Token): boolean => STATE.test(fold);

/** "the visit of the President of X to Y": nobody presides to a country; ambassadors are posted to one. */
function isCountryAfter(tokens: Token[], i: number, {at}: Around): boolean {
  const place = at.get(tokens[i + 1]?.fold === "the" ? i + 2 : i + 1);
  return place !== undefined && (place.kind !== "country" || place.form === "name");
}

/** "Minister of Foreign Affairs [and Foreign Trade] of Hungary", "Minister of Agriculture[, Food and Fisheries]": further fields of one office. */
function pastField(tokens: Token[], from: number, around: Around): number {
  const {at, names, notNames, heads, fields} = around;
  if (tokens[from] && isListed(tokens, from, fields, at))
    return pastField(tokens, pastItem(tokens, from + 1, fields), around);
  if (tokens[from]?.fold !== "and") return from;
  // "and Moroccan Expatriates": whose people abroad it cares for, its country says.
  const people = at.get(from + 1);
  const start = people?.kind === "country" && people.form === "demonym" ? people.last : from + 1;
  let end = start;
  const isField = (i: number) =>
    !!tokens[i] &&
    isCapitalised(tokens[i]) &&
    notNames.has(tokens[i].fold) &&
    !at.has(i) &&
    !names.has(i) &&
    !heads.has(i) &&
    !isHonorific(tokens, i);
  while (isField(end)) end++;
  return end > start ? end : from;
}

function pastItem(tokens: Token[], from: number, fields: Set<string>): number {
  let end = from;
  while (fields.has(tokens[end]?.fold ?? "")) end++;
  return end;
}

const COUNTERPART = /^(?:counterparts?|homologues?|colleagues?|numbers?)$/;
const THERE = /^(?:leaders|officials|authorities|ministers)$/;
const RANK = /^(?:senior|top|high-ranking|leading|government)$/;

const PARTNER = /^(?:with|by|met|meets?|meeting|between|the)$/;

/** "his counterpart in Chile", "met senior officials in Chile"; not "French officials in Chile", nor "opposition leaders in Chile". */
function isCounterpartIn(tokens: Token[], i: number, {at}: Around): boolean {
  const place = at.get(i + 1);
  const country = place?.kind === "country" && place.form === "name";
  if (tokens[i]!.fold !== "in" || !country) return false;
  const head = tokens[i - 1]?.fold ?? "";
  const before = RANK.test(tokens[i - 2]?.fold ?? "") ? i - 3 : i - 2;
  return COUNTERPART.test(head) || (THERE.test(head) && PARTNER.test(tokens[before]?.fold ?? ""));
}

function linkEnd(tokens: Token[], i: number, around: Around): number | null {
  if (isCounterpartIn(tokens, i, around)) return i + 1;
  if (tokens[i]!.fold === "in" && tokens[i + 1]?.fold === "charge") return i + 3;
  if (tokens[i]!.fold === "responsible" && tokens[i + 1]?.fold === "for") return i + 2;
  if (/^(?:at|in)$/.test(tokens[i]!.fold)) return isWork(tokens, i, around) ? i + 1 : null;
  if (tokens[i]!.text === "," && isHouse(tokens, i + 1)) return i + 1;
  // "the Ambassador of Peru to Iceland and to Norway": posted to a further one.
  const posted = tokens[i]!.fold === "and" && tokens[i + 1]?.fold === "to" && isPost(tokens, i + 2, around);
  return posted ? i + 2 : LINKS.has(tokens[i]!.fold) ? i + 1 : null;
}

/** "the State Secretary, Ministry of Fisheries of Peru Rosa Quispe": where somebody works, as programmes have it. */
const isHouse = (tokens: Token[], i: number): boolean =>
  /^(?:Ministry|Department)$/.test(tokens[i]?.text ?? "") && /^(?:of|for)$/.test(tokens[i + 1]?.fold ?? "");

const isPost = (tokens: Token[], i: number, {at}: Around): boolean =>
  at.get(tokens[i]?.fold === "the" ? i + 1 : i)?.kind === "country";

/** "the Ambassador of Peru to Iceland and Norway concurrently", "the Ambassador of Peru (with residence in Oslo)": how he is posted belongs to his title. */
function pastPosting(tokens: Token[], i: number): number {
  if (/^(?:concurrently|simultaneously)$/.test(tokens[i]?.fold ?? "")) return i + 1;
  const near = tokens.slice(i, i + POSTING);
  const close = near.findIndex(({text}) => text === ")");
  const posted = near.slice(0, close + 1).some(({fold}) => POSTED.test(fold));
  return near[0]?.text === "(" && posted ? i + close + 1 : i;
}

const POSTING = 12;
const POSTED = /^(?:residence|resident|residing|based|seated|accredited|concurrent|concurrently)$/;

/** The end of a complement: places and bodies of the codebook, and words that no name holds. */
function complementEnd(tokens: Token[], from: number, stop: number, around: Around): number {
  const {at, names, notNames} = around;
  let end = from;
  for (let i = from; i < stop;) {
    // "his counterpart on Sunday", "the Ambassador of Peru HE A": a day is no field of office, nor a form of address.
    if (names.has(i) || DAYS.has(tokens[i]!.fold) || isInCapitals(tokens, i)) break;
    // "the Communist Party of China (CPC) Foreign Affairs Commission"
    if (tokens[i]!.text === "(" && tokens[i + 2]?.text === ")" && at.has(i + 1)) i += 3;
    if (i >= stop) break;
    const place = at.get(i);
    if (place && (isOthers(tokens, place, stop, around) || isOfThings(tokens, place))) break;
    if (place) end = i = place.last;
    else if (isInner(tokens, i, around)) i++;
    else if (
      isOfField(tokens[i]!, notNames) ||
      isArea(tokens, i) ||
      isOfBody(tokens, i) ||
      isBodyOf(tokens, i, at) ||
      isLastField(tokens, i, around.fields, at)
    )
      end = ++i;
    else break;
  }
  return end;
}

const JOINT = /^(?:and|,)$/;
const HEAD_REACH = 4;

/** "secretary of Iran's Council, and Saudi security adviser B": behind "and", an adjective goes with the next office. */
function isOthers(tokens: Token[], place: Owner, stop: number, {heads}: Around): boolean {
  const leads = place.last < stop && heads.has(place.last);
  const adjective = place.kind === "country" && (place.form === "demonym" || leads);
  const before = tokens[place.first - 1]?.fold === "the" ? place.first - 2 : place.first - 1;
  if (!adjective || !JOINT.test(tokens[before]?.fold ?? "")) return false;
  for (let i = place.last; i < place.last + HEAD_REACH && tokens[i]?.kind === "word"; i++)
    if (heads.has(i)) return true;
  return false;
}

/** "the coordinator of the Lima talks": with an article, the town says only which talks. */
const isOfThings = (tokens: Token[], {kind, first, last}: Owner): boolean =>
  kind === "place" &&
  tokens[first - 1]?.fold === "the" &&
  tokens[last]?.kind === "word" &&
  !isCapitalised(tokens[last]!);

/** "Envoy for the Pampa A": no name stands behind an article, and so the area does. */
const isArea = (tokens: Token[], i: number) =>
  isCapitalised(tokens[i]!) && tokens[i - 1]?.fold === "the" && LINKS.has(tokens[i - 2]?.fold ?? "");

/** "Director of the Department of Neighbouring Countries": whatever stands in capitals behind "of" names the body. */
const BODY = new Set(
  "department division bureau directorate office administration committee commission".split(" "),
);
const isOfBody = (tokens: Token[], i: number) =>
  // "the secretary of the party committee of the province"
  (tokens[i]!.fold === "party" && tokens[i + 1]?.fold === "committee") ||
  (tokens[i - 1]?.fold === "of" &&
    ((isCapitalised(tokens[i]!) && BODY.has(tokens[i - 2]?.fold ?? "")) || isAcronym(tokens[i]!)));

/** "Minister of ICT" */
const isAcronym = (token: Token): boolean =>
  /^[B-DF-HJ-NP-TV-Z]*[AEIOU]?[B-DF-HJ-NP-TV-Z]+$/.test(token.text) &&
  token.text.length < 5 &&
  token.text.length > 1;

/** "Speaker of the Seimas of Lithuania": a capital between "of the" and "of" its country names a body. */
const isBodyOf = (tokens: Token[], i: number, at: ByToken) =>
  isCapitalised(tokens[i]!) &&
  /^(of the|the \w+)$/.test(`${tokens[i - 2]?.fold} ${tokens[i - 1]?.fold}`) &&
  isOfPlace(tokens, i + 1, at);

const INNER = new Set("and the of for 's & - sisterly brotherly fraternal friendly".split(" "));

/** A word on which more of the complement must follow. */
function isInner(tokens: Token[], i: number, {at, notNames, fields}: Around): boolean {
  const token = tokens[i]!;
  if (isCapitalised(token)) return !notNames.has(token.fold) && fieldAhead(tokens, i, notNames);
  return (
    INNER.has(token.fold) ||
    isListed(tokens, i, fields, at) ||
    (token.text === "," && at.has(i - 1) && isPlaceAhead(tokens, i + 1, at))
  );
}

/** "of Poland, the Czech Republic, and Slovenia" */
function isPlaceAhead(tokens: Token[], i: number, at: ByToken): boolean {
  let k = i;
  while (/^(and|the)$/.test(tokens[k]?.fold ?? "")) k++;
  return at.has(k);
}

/** "Korean Peninsula Affairs": a capitalised word that a word of office follows belongs to the field, not to the name. */
function fieldAhead(tokens: Token[], i: number, notNames: Set<string>): boolean {
  for (let k = i + 1; k < i + 3 && tokens[k] && (isCapitalised(tokens[k]!) || isHyphen(tokens[k]!)); k++)
    if (notNames.has(tokens[k]!.fold)) return true;
  return false;
}

/** "Euro-Atlantic", "Inter-Parliamentary" */
const isHyphen = ({fold, before}: Token): boolean => fold === "-" && before === "none";

const FIELD = new Set(
  "foreign affairs peninsula security policy relations defence defense trade parliament diplomacy president presidency prime king emir premier chancellor leader country state region republic government ministry committee council department nation kingdom intelligence services service agency bureau authority province territory city municipality krai oblast prefecture".split(
    " ",
  ),
);

/** A word of the field of an office, or of the body or person that it serves: "the Advisor to the Prime Minister". */
const isOfField = (token: Token, notNames: Set<string>): boolean =>
  FIELD.has(token.fold) || (isCapitalised(token) && notNames.has(token.fold) && !DETERMINERS.has(token.fold));

type Owner = PlaceMention | BodyMention;

/** "the Minister for Commerce of Pakistan" */
const isOwned = (tokens: Token[], first: number): boolean =>
  tokens[tokens[first - 1]?.fold === "the" ? first - 2 : first - 1]?.fold === "of";

function ownersIn(tokens: Token[], from: number, to: number, at: ByToken): Owner[] {
  const found = new Set<Owner>();
  for (let i = from; i < to; i++) {
    const place = at.get(i);
    const owns = place && (place.country || (place.kind === "organisation" && place.party));
    if (owns && !isCaredFor(tokens, place)) found.add(place);
  }
  return [...found];
}

/** An office that no country was named for is that of whom its holder serves. */
const withOwner = (read: Complements, country: string | null): Complements =>
  read.country === null && country !== null ? {...read, country, owners: [...read.owners, country]} : read;

/** The first country or body named owns the office; a plural is of all of them. */
function withOwners(read: Complements, found: Owner[]): Complements {
  const [owner] = found;
  const more = found.flatMap((place) =>
    place.kind === "organisation" ? (place.party ?? []) : place.country!,
  );
  return {
    ...read,
    country: read.country ?? owner?.country ?? null,
    party: read.party ?? (owner?.kind === "organisation" ? owner.party : null),
    owners: [...read.owners, ...more],
  };
}
