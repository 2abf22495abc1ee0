import type {Office} from "../codebook.ts";
import {sentenceAt, type Document, type Sentence} from "../documents.ts";
import type {Knowledge} from "../knowledge.ts";
import {MONTHS, WEEKDAYS} from "../dates/vocabulary.ts";
import {lookUp} from "../lexicon.ts";
import {leftmostLongest} from "../span.ts";
import {isCapitalised, type Token} from "../tokens.ts";
import type {BodyMention, PlaceMention} from "./mention.ts";

/** A title as it stands in a text, with the words of its country and field: "Foreign Minister of the Russian Federation". */
export interface Title {
  /** Tokens [first, last) of the whole phrase, and of the dictionary's words in it. */
  first: number;
  last: number;
  core: [number, number];
  office: Office | null;
  country: string | null;
  party: string | null;
  /** All countries and bodies named in a plural: "the foreign ministers of Iran and Turkey". */
  owners: string[];
  plural: boolean;
  /** "the", "his", a country's adjective: it speaks of one that is known. */
  definite: boolean;
  possessive: boolean;
  former: boolean;
}

export type Places = readonly (PlaceMention | BodyMention)[];

const COUNTERPART = /^(counterparts?|homologues?|vis-a-vis|colleagues?)$/;
const COLLEAGUE = /^colleagues?$/;
const MODIFIERS = new Set(
  "acting deputy senior visiting then new newly appointed elected outgoing incoming interim special chief top first permanent late veteran current designate sitting honourable honorable right state federal executive caretaker transitional de facto".split(
    " ",
  ),
);
const FORMER = new Set(["former", "ex", "late", "then-former"]);
const DETERMINERS = new Set(["the", "a", "an", "his", "her", "their", "its", "both", "two", "these"]);
const POSSESSIVE = new Set(["his", "her", "their", "its"]);
const LINKS = new Set(["of", "for", "on", "to", "from"]);
const DAYS = new Set([...WEEKDAYS.keys(), ...MONTHS.keys()]);
const INNER = new Set(["and", "the", "of", "for", "'s", "&", "-"]);

/** All titles of a document, each with the words that belong to it. */
export function readTitles(
  document: Document,
  places: Places,
  knowledge: Knowledge,
  names: ReadonlySet<number>,
): Title[] {
  const at = placesByToken(places);
  const hits = leftmostLongest(lookUp(knowledge.titles, document.tokens)).map((hit) => ({
    first: hit.first,
    last: hit.last,
    plural: hit.value.plural,
    offices: offices(knowledge, document.tokens, hit.first, hit.last),
  }));
  const found = [...hits, ...counterparts(document.tokens, at)].sort((a, b) => a.first - b.first);
  return found.map((hit) => widen(document, hit, {at, names, notNames: knowledge.names.notNames}));
}

/** Every office that the words can mean: the Foreign Secretary is a minister in one country, a deputy in another. */
function offices(knowledge: Knowledge, tokens: Token[], first: number, last: number): Office[] {
  return lookUp(knowledge.titles, tokens, first, last)
    .filter((hit) => hit.first === first && hit.last === last)
    .map((hit) => hit.value.office);
}

interface Core {
  first: number;
  last: number;
  plural: boolean;
  offices: Office[];
}

function counterparts(tokens: Token[], at: ByToken): Core[] {
  return tokens.flatMap((token, i) => {
    // "his Chinese colleague", "her colleagues from A and B": a colleague abroad; others work in the same house.
    const abroad = at.has(i - 1) || /^(from|-)$/.test(tokens[i + 1]?.fold ?? "");
    if (COLLEAGUE.test(token.fold) && !abroad) return [];
    const two = token.fold === "opposite" && /^numbers?$/.test(tokens[i + 1]?.fold ?? "");
    if (!two && !COUNTERPART.test(token.fold)) return [];
    const last = two ? i + 2 : i + 1;
    return [
      {
        first: i,
        last,
        plural: tokens[last - 1]!.fold.endsWith("s") && token.fold !== "vis-a-vis",
        offices: [],
      },
    ];
  });
}

type ByToken = Map<number, PlaceMention | BodyMention>;

/** The place or body that each token belongs to. */
export const placesByToken = (places: Places): ByToken =>
  new Map(
    places.flatMap((place) =>
      Array.from({length: place.last - place.first}, (_, k) => [place.first + k, place] as const),
    ),
  );

/** What may stand in a complement: places and bodies, words that no name holds; and where a known name begins, it ends. */
interface Around {
  at: ByToken;
  names: ReadonlySet<number>;
  notNames: Set<string>;
}

function widen(document: Document, core: Core, around: Around): Title {
  const {at} = around;
  // A title lies in one sentence: "Talks with the Minister of Foreign Affairs" is not of the country that begins the next line.
  const sentence = sentenceAt(document, document.tokens[core.first]!.start)!;
  const left = leftPart(document.tokens, core.first, sentence, at);
  const more =
    core.plural && left.country
      ? ownersBefore(document.tokens, left.first, at)
      : {first: left.first, owners: []};
  const right = rightPart(document.tokens, core.last, sentence, around);
  const country = left.country ?? right.country;
  const party = left.party ?? right.party;
  const office = chooseOffice(core.offices, country);
  const {definite, possessive, former} = left;
  const {first} = more;
  const owners = [
    ...new Set(
      [...more.owners, left.owned ? left.country : null, ...right.owners].filter((owner) => owner !== null),
    ),
  ];
  return {
    first,
    last: right.last,
    core: [core.first, core.last],
    office,
    owners,
    country: party ?? country,
    party,
    plural: core.plural,
    definite,
    possessive,
    former,
  };
}

/** An office held only in some countries is meant there, and nowhere else. */
function chooseOffice(offices: Office[], country: string | null): Office | null {
  const own = offices.find((office) => country && office.countries?.includes(country));
  return own ?? offices.find((office) => !office.countries) ?? offices[0] ?? null;
}

/** The words before: "the visiting Russian", "China's", "his", "Foreign Ministry". */
function leftPart(tokens: Token[], core: number, sentence: Sentence, at: ByToken) {
  let first = core;
  let country: string | null = null;
  let party: string | null = null;
  let definite = false;
  let possessive = false;
  let former = false;
  let owned = false;
  for (let i = core - 1; i >= sentence.first; i--) {
    const place = at.get(i);
    const word = tokens[i]!.fold;
    if (place && country === null && adjectival(tokens, place, i)) {
      country = place.country;
      party = place.kind === "organisation" ? place.party : null;
      definite = true;
      owned = place.kind !== "organisation" || place.party !== null;
      i = first = place.first;
    } else if (word === "'s" && at.get(i - 1) && country === null) {
      continue;
    } else if (MODIFIERS.has(word) || FORMER.has(word)) {
      former ||= FORMER.has(word);
      first = i;
    } else if (word === "-" && tokens[i]!.before === "none") {
      continue;
    } else if (word === ")" && tokens[i - 2]?.text === "(") {
      // "Federation (Upper) Council Chairperson"
      i -= 2;
    } else if (DETERMINERS.has(word)) {
      definite ||= word !== "a" && word !== "an";
      possessive = POSSESSIVE.has(word);
      first = i;
      break;
    } else break;
  }
  return {first, country, party, owned, definite, possessive, former};
}

/** "Russia and Turkey's foreign ministers", "the Iranian and Saudi presidents": every country in the list owns a plural. */
function ownersBefore(tokens: Token[], first: number, at: ByToken): {first: number; owners: string[]} {
  let i = first - 1;
  while (i > 0 && (tokens[i]!.fold === "and" || tokens[i]!.text === ",")) i--;
  const place = i < first - 1 ? at.get(i) : undefined;
  if (!place?.country || place.kind === "organisation") return {first, owners: []};
  const before = ownersBefore(tokens, place.first, at);
  return {first: before.first, owners: [...before.owners, place.country]};
}

/** A country before a title owns it: by adjective, by genitive, or as in "US President", "EU High Representative". */
function adjectival(tokens: Token[], place: PlaceMention | BodyMention, i: number): boolean {
  if (tokens[place.last]?.fold === "-") return false;
  if (place.kind === "place") return tokens[i + 1]?.fold === "'s";
  return true;
}

/** The words after: "of the Russian Federation", "for Foreign Affairs and Security Policy", "on Korean Peninsula Affairs". */
function rightPart(tokens: Token[], core: number, sentence: Sentence, around: Around) {
  const owners: string[] = [];
  let last = core;
  let country: string | null = null;
  let party: string | null = null;
  let i = core;
  for (let links = 0; links < 4 && i < sentence.last; links++) {
    const bare =
      tokens[i]?.fold === "in" && tokens[i + 1]?.fold === "charge"
        ? i + 3
        : LINKS.has(tokens[i]!.fold)
          ? i + 1
          : -1;
    if (bare < 0) break;
    const end = complementEnd(tokens, bare, sentence.last, around);
    if (end <= bare) break;
    const found = ownersIn(bare, end, around.at);
    const owner = found[0];
    // "Ambassador to", "envoy for": the country after these is the field of the office, not its owner.
    if (tokens[i]!.fold === "of" || tokens[i]!.fold === "from") {
      country ??= owner?.country ?? null;
      party ??= owner?.kind === "organisation" ? owner.party : null;
      owners.push(
        ...found.flatMap((place) => (place.kind === "organisation" ? (place.party ?? []) : place.country!)),
      );
    }
    i = last = end;
  }
  return {last, country, party, owners};
}

/** The end of a complement: places and bodies of the codebook, and words that no name holds. */
function complementEnd(tokens: Token[], from: number, stop: number, {at, names, notNames}: Around): number {
  let end = from;
  for (let i = from; i < stop;) {
    // "his counterpart on Sunday": a day is no field of office.
    if (names.has(i) || DAYS.has(tokens[i]!.fold)) break;
    // "the Communist Party of China (CPC) Foreign Affairs Commission"
    if (tokens[i]!.text === "(" && tokens[i + 2]?.text === ")" && at.has(i + 1)) i += 3;
    if (i >= stop) break;
    const place = at.get(i);
    if (place) end = i = place.last;
    else if (isCapitalised(tokens[i]!) && !notNames.has(tokens[i]!.fold) && fieldAhead(tokens, i, notNames))
      i++;
    else if (isCapitalised(tokens[i]!) && notNames.has(tokens[i]!.fold) && !DETERMINERS.has(tokens[i]!.fold))
      end = ++i;
    else if (INNER.has(tokens[i]!.fold) && !isCapitalised(tokens[i]!)) i++;
    else if (tokens[i]!.text === "," && at.has(i + 1) && at.has(i - 1)) i++;
    else if (
      /^(foreign|affairs|peninsula|security|policy|relations|defence|defense|trade|parliament|diplomacy|president|presidency|prime|king|emir|premier|chancellor|leader|country|state|republic|government|ministry|committee|council|department|nation|kingdom)$/.test(
        tokens[i]!.fold,
      )
    )
      end = ++i;
    else break;
  }
  return end;
}

/** "Korean Peninsula Affairs": a capitalised word that a word of office follows belongs to the field, not to the name. */
function fieldAhead(tokens: Token[], i: number, notNames: Set<string>): boolean {
  for (let k = i + 1; k < i + 3 && tokens[k] && isCapitalised(tokens[k]!); k++)
    if (notNames.has(tokens[k]!.fold)) return true;
  return false;
}

function ownersIn(from: number, to: number, at: ByToken): (PlaceMention | BodyMention)[] {
  const found = new Set<PlaceMention | BodyMention>();
  for (let i = from; i < to; i++) {
    const place = at.get(i);
    if (place && (place.country || (place.kind === "organisation" && place.party))) found.add(place);
  }
  return [...found];
}
