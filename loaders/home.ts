import {sentenceAt, type Document} from "./documents.ts";
import type {AnyMention, PlaceMention} from "./mentions/mention.ts";
import {isUpperCase, startsLine} from "./tokens.ts";

/** A dateline stands among the first words of an article, or of a part of it; a release may be signed at its end. */
const HEAD = 250;
const DATELINE = /^(?:[:(/–—_-]|--)$/;

/**
 * The country from which an article is written: that of a state outlet, wherever its correspondent sits; else that of
 * the dateline ("KATHMANDU: ", "Islamabad –") or of a town on a line of its own; else the outlet's. Officials whose
 * country the text leaves out are most likely of it.
 */
export function readHome(
  document: Document,
  mentions: readonly AnyMention[],
  outlet: {speaks: string | null; country: string | null},
  seat: PlaceMention | null,
): string | null {
  if (outlet.speaks) return outlet.speaks;
  const place = seat ?? placesOf(mentions).find(({first, last}) => standsAlone(document, first, last));
  return place?.country ?? outlet.country;
}

/** The place of the dateline, where the article says "here"; null where it has none. */
export function readSeat(document: Document, mentions: readonly AnyMention[]): PlaceMention | null {
  const days = new Map(mentions.filter(({kind}) => kind === "date").map(({first, last}) => [first, last]));
  const isSeat = ({first, last}: PlaceMention) =>
    first < HEAD && (isDateline(document, first, last) || isDated(document, first, last, days));
  return placesOf(mentions).find(isSeat) ?? null;
}

const opensLine = ({tokens}: Document, i: number): boolean => i === 0 || startsLine(tokens[i]);

/** "Lima, 12 Jun 2023 (ANDINA) --": a day behind the place, and a mark behind the day. */
function isDated(
  document: Document,
  first: number,
  last: number,
  days: ReadonlyMap<number, number>,
): boolean {
  const {tokens} = document;
  const end = days.get(tokens[last]?.text === "," ? last + 1 : last);
  const mark = end === undefined ? undefined : tokens[end];
  return opensLine(document, first) && DATELINE.test(mark?.text ?? "") && mark!.before !== "none";
}

const placesOf = (mentions: readonly AnyMention[]): PlaceMention[] =>
  mentions.filter(
    (mention): mention is PlaceMention => mention.kind === "place" || mention.kind === "country",
  );

/** A place that opens a line, before a mark that no sentence begins with; in capitals it may have the line for itself. */
function isDateline(document: Document, first: number, last: number): boolean {
  const {tokens} = document;
  const opens = opensLine(document, first);
  const shouted = isUpperCase(tokens[first]!);
  const marked = DATELINE.test(tokens[last]?.text ?? "") && tokens[last]!.before !== "none";
  const alone = opens && shouted && standsAlone(document, first, last);
  return (
    alone ||
    ((opens || shouted) && (marked || (shouted && /^(?:[,:(/–—_-]|--)$/.test(tokens[last]?.text ?? ""))))
  );
}

function standsAlone(document: Document, first: number, last: number): boolean {
  const sentence = sentenceAt(document, document.tokens[first]!.start);
  return sentence !== null && sentence.first === first && sentence.last - last <= 1;
}
