import {sentenceAt, type Document} from "./documents.ts";
import type {AnyMention, PlaceMention} from "./mentions/mention.ts";
import {isUpperCase} from "./tokens.ts";

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
export const readSeat = (document: Document, mentions: readonly AnyMention[]): PlaceMention | null =>
  placesOf(mentions).find(({first, last}) => first < HEAD && isDateline(document, first, last)) ?? null;

const placesOf = (mentions: readonly AnyMention[]): PlaceMention[] =>
  mentions.filter(
    (mention): mention is PlaceMention => mention.kind === "place" || mention.kind === "country",
  );

/** A place that opens a line, before a mark that no sentence begins with. */
function isDateline({tokens}: Document, first: number, last: number): boolean {
  const opens = first === 0 || tokens[first]!.before === "paragraph" || tokens[first]!.before === "line";
  const shouted = isUpperCase(tokens[first]!);
  const marked = DATELINE.test(tokens[last]?.text ?? "") && tokens[last]!.before !== "none";
  return (opens || shouted) && (marked || (shouted && /^(?:[,:(/–—_-]|--)$/.test(tokens[last]?.text ?? "")));
}

function standsAlone(document: Document, first: number, last: number): boolean {
  const sentence = sentenceAt(document, document.tokens[first]!.start);
  return sentence !== null && sentence.first === first && sentence.last - last <= 1;
}
