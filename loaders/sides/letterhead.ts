import type {Document} from "../documents.ts";
import type {AnyMention, BodyMention, PlaceMention} from "../mentions/mention.ts";

/** Within how many tokens a letterhead stands. */
const HEAD = 60;

/**
 * The country of the ministry, presidency, embassy or seat of government on a line of its own above the text: "Ministry
 * of Foreign Affairs of C 11.11.2016", "Embassy of C in D"; null where none is.
 */
export function letterhead(document: Document, mentions: readonly AnyMention[]): string | null {
  const places = new Set(
    mentions.filter(({kind}) => kind === "country" || kind === "place").map(({first}) => first),
  );
  const body = mentions.find(
    (mention): mention is BodyMention | PlaceMention =>
      isSeat(mention) &&
      (standsAlone(document, mention, places) ||
        (mention.first < HEAD && sourced(document, mention, places))),
  );
  return body?.country ?? null;
}

const isSeat = (mention: AnyMention): boolean =>
  mention.kind === "organisation" || (mention.kind === "country" && mention.form === "metonym");

const JOINS = new Set(["of", "in", "to", "the"]);

/** "Source: Ministry of Foreign Affairs of C", "(Source: Defence Ministry of C; issued May 4)". */
function sourced({tokens}: Document, {first}: AnyMention, places: ReadonlySet<number>): boolean {
  let k = first - 1;
  while (k > 0 && (places.has(k) || JOINS.has(tokens[k]!.fold) || places.has(k - 1))) k--;
  return tokens[k]?.text === ":" && tokens[k - 1]?.fold === "source";
}

function standsAlone({tokens}: Document, {first, last}: AnyMention, places: ReadonlySet<number>): boolean {
  if (first >= HEAD || (first > 0 && !breaks(tokens[first]!.before))) return false;
  let end = last;
  while (end < tokens.length && !breaks(tokens[end]!.before)) end++;
  const rest = tokens.slice(last, end);
  return rest.every(({kind, fold}, i) => kind !== "word" || JOINS.has(fold) || places.has(last + i));
}

const breaks = (before: string): boolean => before === "paragraph" || before === "line";
