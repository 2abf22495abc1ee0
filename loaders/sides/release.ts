import type {Document} from "../documents.ts";
import type {Knowledge} from "../knowledge.ts";
import {lookUp} from "../lexicon.ts";
import type {AnyMention, PersonMention} from "../mentions/mention.ts";
import {contains} from "../span.ts";
import {layOut} from "../topics/layout.ts";

/** "On May 4, …", "In the evening of May 4, …": how many tokens may stand before the day. */
const OPENING = 4;

/**
 * "On May 4, Deputy Minister of Foreign Affairs of C A received in Lima D of E": only ministries begin with the day, and
 * with their own official behind it.
 */
export function releasedBy(document: Document, mentions: readonly AnyMention[]): string | null {
  const sentence = layOut(document).lead.at(-1);
  if (!sentence || !/^(on|in)$/.test(document.tokens[sentence.first]!.fold)) return null;
  const opensWithDay = mentions.some(
    (mention) =>
      mention.kind === "date" &&
      mention.precision === "day" &&
      /\d/.test(document.text.slice(mention.start, mention.end)) &&
      mention.first > sentence.first &&
      mention.first <= sentence.first + OPENING,
  );
  const first = mentions.find(
    (mention): mention is PersonMention =>
      mention.kind === "person" && mention.country !== null && mention.first >= sentence.first,
  );
  return opensWithDay && first && first.end <= sentence.end ? first.country : null;
}

/**
 * The country of the official named first, where an outlet that speaks for it is named too, and none that answers for
 * itself: "…, the king's press office reported (Photo: AGENCY)".
 */
export function relayed(
  {tokens}: Document,
  mentions: readonly AnyMention[],
  {outlets}: Knowledge,
): string | null {
  const first = mentions.find(
    (mention): mention is PersonMention => mention.kind === "person" && mention.country !== null,
  );
  const titles = mentions.filter(({kind}) => kind === "person" || kind === "role");
  const named = lookUp(outlets, tokens, 0, tokens.length)
    .filter((hit) => !titles.some((title) => contains(title, hit)))
    .map(({value}) => value);
  if (!first || named.some(({speaks_for, kind}) => speaks_for === null && kind === "agency")) return null;
  return named.some(({speaks_for}) => speaks_for === first.country) ? first.country : null;
}

/** "the Minister of C A and the Minister of D B discussed C-D ties": a ministry names its own country and official first; null where it does not. */
export function namedFirst({tokens}: Document, mentions: readonly AnyMention[]): string | null {
  const countries = mentions.filter((mention) => mention.kind === "country" && mention.country !== null);
  const pairs = countries.flatMap((one, i) => {
    const other = countries[i + 1];
    const tied = other && other.first === one.last + 1 && /^[-–]$/.test(tokens[one.last]!.text);
    return tied && one.kind === "country" ? [one.country] : [];
  });
  const first = mentions.find(
    (mention): mention is PersonMention => mention.kind === "person" && mention.country !== null,
  );
  const own = first?.role ? first.country : null;
  return pairs.length > 0 && pairs.every((country) => country === own) ? own : null;
}
