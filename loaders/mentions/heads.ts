import type {Office} from "../codebook.ts";
import type {Knowledge} from "../knowledge.ts";
import {lookUp} from "../lexicon.ts";
import {leftmostLongest} from "../span.ts";
import {isCapitalised, type Token} from "../tokens.ts";
import {isGivenName, isNameWord} from "./names.ts";
import type {ByToken} from "./places.ts";

/** The words that make a phrase a title: "Foreign Minister" in "the visiting Russian Foreign Minister". */
export interface Head {
  /** Tokens [first, last) of the document. */
  first: number;
  last: number;
  plural: boolean;
  /** Who is yet to hold it. */
  toBe: boolean;
  /** Every office that they can mean. */
  offices: Office[];
}

/** The offices that a text names, and the counterparts of whom it speaks, in order of position. */
export const readHeads = (tokens: Token[], at: ByToken, knowledge: Knowledge): Head[] =>
  [...officials(tokens, at, knowledge), ...counterparts(tokens, at)].sort((a, b) => a.first - b.first);

const officials = (tokens: Token[], at: ByToken, knowledge: Knowledge): Head[] =>
  leftmostLongest(
    lookUp(knowledge.titles, tokens).filter(
      ({first, last, value}) =>
        !isGivenName(tokens, last - 1) &&
        (value.office.id !== "second" || isSomebodys(tokens, first, last)) &&
        !isChairing(tokens, first) &&
        !isHeading(tokens, first) &&
        !isAttribute(tokens, first, last, knowledge.names.fields) &&
        !isInName(tokens, first, last, at, knowledge),
    ),
  ).map(({first, last, value}) => {
    const toBe = isToBe(tokens, last);
    const offices = officesAt(knowledge, tokens, first, last);
    return {first, last: toBe ? last + 2 : last, toBe, plural: value.plural, offices};
  });

/** "President-elect", "Ambassador-designate": who is to hold the office. */
const isToBe = (tokens: Token[], i: number): boolean =>
  tokens[i]?.text === "-" && /^(?:elect|designate|nominee)$/.test(tokens[i + 1]?.fold ?? "");

const WHOSE = /^(?:'s|his|her)$/;

/** "A's predecessor, B", "his deputy B": such words name an office only where they say whose, and who. */
const isSomebodys = (tokens: Token[], first: number, last: number): boolean =>
  WHOSE.test(tokens[first - 1]?.fold ?? "") &&
  isCapitalised(tokens[tokens[last]?.text === "," ? last + 1 : last] ?? tokens[first]!);

/** "under the chair of A and B": what they do, and no office. */
const isChairing = (tokens: Token[], i: number): boolean =>
  tokens[i]!.fold === "chair" && tokens.slice(Math.max(0, i - 2), i).some(({fold}) => fold === "under");

const RANKED = /^(?:senior|top|ranking|level|unnamed)$/;

/** "an official visit", "Peruvian official media": somebody only where a rank or field says so, "a senior Peruvian official", "arms official A". */
function isAttribute(
  tokens: Token[],
  first: number,
  last: number,
  fields: Knowledge["names"]["fields"],
): boolean {
  const next = tokens[last];
  const named = next !== undefined && isCapitalised(next) && fields.has(tokens[first - 1]?.fold ?? "");
  const ranked = RANKED.test(tokens[first - 2]?.fold ?? "");
  return last === first + 1 && tokens[first]!.fold === "official" && !ranked && !named;
}

/** "Hassan Amir Quispe": between two names such a word is a name; "the Kuwaiti Amir", "Highness the Amir" are none. */
const isInName = (tokens: Token[], first: number, last: number, at: ByToken, {names}: Knowledge): boolean =>
  last === first + 1 &&
  /^(?:amir|emir)$/.test(tokens[first]!.fold) &&
  tokens[first]!.before === "space" &&
  isNameWord(tokens[first - 1], names) &&
  isNameWord(tokens[last], names) &&
  !at.has(first - 1);

/** "A heads to Lima", "at the head of the delegation was A", "a delegation with A at its head": what A does, and no office. */
const isHeading = (tokens: Token[], i: number): boolean =>
  (tokens[i]!.fold === "heads" && GOES.test(tokens[i + 1]?.fold ?? "")) ||
  (tokens[i]!.fold === "head" && isAtHead(tokens, i));

const GOES = /^(?:to|for|home|back|into|off|abroad|the|a|an|up|south|north|east|west|out)$/;

const isAtHead = (tokens: Token[], i: number): boolean =>
  /^(?:the|its|their)$/.test(tokens[i - 1]?.fold ?? "") && tokens[i - 2]?.fold === "at";

/** Every office that the words can mean: the Foreign Secretary is a minister in one country, a deputy in another. */
function officesAt(knowledge: Knowledge, tokens: Token[], first: number, last: number): Office[] {
  return lookUp(knowledge.titles, tokens, first, last)
    .filter((hit) => hit.first === first && hit.last === last)
    .map((hit) => hit.value.office);
}

const COLLEAGUES = new Set(["colleague", "colleagues", "peer", "peers", "guest"]);
const COUNTERPARTS = new Set([
  ...["counterpart", "counterparts", "homologue", "homologues", "vis-a-vis"],
  ...COLLEAGUES,
]);

function counterparts(tokens: Token[], at: ByToken): Head[] {
  const heads: Head[] = [];
  tokens.forEach(({fold}, i) => {
    if (COLLEAGUES.has(fold) && !isAbroad(tokens, i, at)) return;
    const two = fold === "opposite" && /^numbers?$/.test(tokens[i + 1]?.fold ?? "");
    if (!two && !COUNTERPARTS.has(fold)) return;
    const last = two ? i + 2 : i + 1;
    const plural = tokens[last - 1]!.fold.endsWith("s") && fold !== "vis-a-vis";
    heads.push({first: i, last, plural, toBe: false, offices: []});
  });
  return heads;
}

/** "his Chinese colleague", "her colleagues from A and B", "her peers A of C and B of D": a colleague abroad; others work in the same house. */
const isAbroad = (tokens: Token[], i: number, at: ByToken): boolean =>
  at.has(i - 1) || /^(from|-)$/.test(tokens[i + 1]?.fold ?? "") || at.has(pastNameOf(tokens, i + 1));

const NAME_REACH = 5;

/** Behind "Rosa Quispe of": where the country of whoever is named at token i may stand; -1 where nobody is. */
function pastNameOf(tokens: Token[], i: number): number {
  let end = i;
  while (end < i + NAME_REACH && tokens[end]?.kind === "word" && isCapitalised(tokens[end]!)) end++;
  return end > i && tokens[end]?.fold === "of" ? end + 1 : -1;
}

/** An office held only in some countries is meant there, and nowhere else; `told` are the countries that the text names, and how often. */
export function chooseOffice(
  offices: Office[],
  country: string | null,
  told: ReadonlyMap<string, number>,
): Office | null {
  const own = offices.find((office) => country && office.countries?.includes(country));
  const plain = own ?? offices.find((office) => !office.countries);
  if (plain || offices.length < 2) return plain ?? offices[0] ?? null;
  const often = (office: Office) => Math.max(...office.countries!.map((code) => told.get(code) ?? 0));
  return offices.toSorted((a, b) => often(b) - often(a))[0]!;
}
