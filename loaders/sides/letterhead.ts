import type {Document} from "../documents.ts";
import {tokensOf, type AnyMention, type BodyMention, type PlaceMention} from "../mentions/mention.ts";
import {startsLine} from "../tokens.ts";

/** Within how many tokens a letterhead stands. */
const HEAD = 60;

/**
 * The country of the ministry, presidency, embassy or seat of government on a line of its own above the text: "Ministry
 * of Foreign Affairs of C 11.11.2016", "Embassy of C in D"; null where none is.
 */
export function letterhead(document: Document, mentions: readonly AnyMention[]): string | null {
  const places = placesIn(mentions);
  const body = mentions.find(
    (mention): mention is BodyMention | PlaceMention =>
      isSeat(mention) &&
      mention.first < HEAD &&
      (standsAlone(document, mention, places) || sourced(document, mention, places)),
  );
  return body?.country ?? null;
}

/** Within how many tokens of its end a release is signed. */
const FOOT = 40;

/**
 * The country of the office that signs a release below its text: "Press Service of the Ministry of Foreign Affairs of C"; or
 * of the capital on the last line but that of the day: "Lima / June 14, 2023".
 */
export function signedBy(document: Document, mentions: readonly AnyMention[]): string | null {
  const {length} = document.tokens;
  const places = placesIn(mentions);
  const foot = mentions.filter(({first}) => first >= Math.max(HEAD, length - FOOT));
  const signs = (mention: AnyMention): mention is BodyMention | PlaceMention =>
    isSeat(mention)
      ? standsAlone(document, mention, places)
      : mention.kind === "place" && mention.form === "capital" && isDatedFoot(document, mention, foot);
  return foot.findLast(signs)?.country ?? null;
}

/** A town with a line of its own, above the day, with which the page ends. */
function isDatedFoot({tokens}: Document, {first, last}: PlaceMention, foot: readonly AnyMention[]): boolean {
  const day = foot.find((mention) => mention.kind === "date" && mention.first === last);
  const below = tokens[last];
  return startsLine(tokens[first]) && day !== undefined && startsLine(below) && day.last === tokens.length;
}

const placesIn = (mentions: readonly AnyMention[]): Set<number> =>
  tokensOf(mentions.filter(({kind}) => kind === "country" || kind === "place"));

const isSeat = (mention: AnyMention): boolean =>
  mention.kind === "organisation" || (mention.kind === "country" && mention.form === "metonym");

const JOINS = new Set(["of", "in", "to", "the"]);
/** What a ministry's own voice is called: "Press and Information Service of the". */
const PRESS = new Set("the of press service office department and information division".split(" "));

/** "Source: Ministry of Foreign Affairs of C", "(Source: Defence Ministry of C; issued May 4)". */
function sourced({tokens}: Document, {first}: AnyMention, places: ReadonlySet<number>): boolean {
  let k = first - 1;
  while (k > 0 && (places.has(k) || JOINS.has(tokens[k]!.fold) || places.has(k - 1))) k--;
  return tokens[k]?.text === ":" && tokens[k - 1]?.fold === "source";
}

const COPYRIGHT = /^(?:©|copyright|\(|\)|c|(?:19|20)\d\d|all|rights|reserved|[.,|-])$/;

function standsAlone({tokens}: Document, {first, last}: AnyMention, places: ReadonlySet<number>): boolean {
  let start = first;
  const isLed = (k: number) =>
    PRESS.has(tokens[k]?.fold ?? "") || COPYRIGHT.test(tokens[k]?.fold ?? "") || places.has(k);
  while (isLed(start - 1) && !startsLine(tokens[start])) start--;
  if (start > 0 && !startsLine(tokens[start])) return false;
  let end = last;
  while (end < tokens.length && !startsLine(tokens[end])) end++;
  const rest = tokens.slice(last, end);
  return rest.every(
    ({kind, fold}, i) => kind !== "word" || JOINS.has(fold) || COPYRIGHT.test(fold) || places.has(last + i),
  );
}

/** The words that a page may consist of, and what leads from them to whoever gave them. */
const GENRE = /^(remarks|briefing|transcript|speech|address|conference|statement|readout|read-out)$/;
const GIVEN = /^(by|at|of|from)$/;
const LONGEST_LEAD = 3;
/** "The following is attributable to", "the statement below can be attributed to"; but not "growth is attributable to". */
const ATTRIBUTABLE =
  /(?:^| )(?:following|below|statement|remarks)(?: \S+){0,4} (?:attributable|attributed) to(?: the)?$/;
const ATTRIBUTABLE_LEAD = 9;

/** "Remarks by the Foreign Minister of C", "Readout of President A's call", "attributable to Spokesperson A", "C's spokesperson said:": whose words the page gives. */
export function givenBy({tokens}: Document, mentions: readonly AnyMention[]): string | null {
  const giver = mentions.find((mention) => {
    const {first, rule} = mention;
    // "Readout of the President's call with President A": no word says that the first is A.
    if (mention.kind === "role" && rule === "title-in-article") return false;
    const leadOf = (reach: number) => tokens.slice(Math.max(0, first - reach), first).map(({fold}) => fold);
    const lead = leadOf(LONGEST_LEAD);
    const given = lead.findIndex((word, i) => GIVEN.test(word) && GENRE.test(lead[i - 1] ?? ""));
    const opens = given > 0 && first < HEAD && isHeadedFrom(tokens, first - lead.length + given - 1);
    return (
      (opens && !isNews(tokens, mentions, first)) ||
      ATTRIBUTABLE.test(leadOf(ATTRIBUTABLE_LEAD).join(" ")) ||
      (first < HEAD && introduces(tokens, mention))
    );
  });
  return giver && "country" in giver ? giver.country : null;
}

/** "A spokesperson of C said:", "Minister A released the following statement:": with the colon its line ends, and all that comes is theirs. */
function introduces(tokens: Document["tokens"], mention: AnyMention): boolean {
  if (mention.kind !== "person" && mention.kind !== "role" && mention.kind !== "organisation") return false;
  const {last} = mention;
  let end = last;
  while (end < last + INTRODUCTION && tokens[end] && !startsLine(tokens[end])) end++;
  const speaks = mention.kind !== "organisation" && mention.office === "spokesperson";
  const rest = tokens.slice(last, end).map(({fold}) => fold);
  return (
    rest.at(-1) === ":" &&
    startsLine(tokens[end]) &&
    (speaks ? rest.some((word) => SAYS.test(word)) : rest.includes("following") && rest.includes("statement"))
  );
}

/** Within how many tokens such a line ends behind who speaks. */
const INTRODUCTION = 12;
const SAYS = /^(?:said|says|statement|readout)$/;

/** Whether a line begins with the word, or with one that tells which it is: "Press Briefing". */
const isHeadedFrom = (tokens: Document["tokens"], genre: number): boolean =>
  [genre, genre - 1].some((i) => i === 0 || (i > 0 && startsLine(tokens[i])));

/** "Speech by A angers Lima", "Briefing by A in Oslo stirs Lima": a headline, whose verb follows the giver or stands before a name. */
function isNews(tokens: Document["tokens"], mentions: readonly AnyMention[], first: number): boolean {
  const ends = new Map(mentions.map((mention) => [mention.first, mention.last]));
  let after = first;
  while (ends.has(after)) after = ends.get(after)!;
  for (let k = after; k < tokens.length && !startsLine(tokens[k]); k++)
    if (VERB.test(tokens[k]!.fold) && (k === after || ends.has(k + 1))) return true;
  return false;
}

const VERB = /^\w{2,}(?:[^s\W]s|ed)$/;
