import type {DateMention} from "../../dates/date.ts";
import type {Document, Sentence} from "../../documents.ts";
import type {Knowledge} from "../../knowledge.ts";
import type {AnyMention, PlaceMention} from "../../mentions/mention.ts";
import type {Event} from "../events.ts";
import {toTown} from "./towns.ts";

/** When and where a report is set by two lines above it: "June 4, 2024", "The Kremlin, Moscow". */
export interface Scene {
  date: DateMention;
  place: Event["place"];
  /** The token at which the report begins. */
  last: number;
}

/** Among how many lines the two stand. */
const HEAD = 12;
/** An hour may stand between them. */
const GAP = 2;

/** The scene of a report: a line that is only a day, and after it one that is only a place; null where none is set. */
export function readScene(
  document: Document,
  mentions: readonly AnyMention[],
  knowledge: Knowledge,
): Scene | null {
  const lines = document.sentences.slice(0, HEAD);
  for (const [i, line] of lines.entries()) {
    const [date] = onlyThese(document, mentions, line, isDay);
    if (!date) continue;
    for (const below of lines.slice(i + 1, i + 1 + GAP)) {
      const places = onlyThese(document, mentions, below, isPlace);
      if (!places.length) continue;
      const towns = places.flatMap((place) => toTown(place, place, knowledge) ?? []);
      return {date, place: towns.at(-1) ?? null, last: below.last};
    }
  }
  return null;
}

const isDay = (mention: AnyMention): mention is DateMention & {kind: "date"} =>
  mention.kind === "date" && mention.precision === "day" && mention.basis === "explicit";
const isPlace = (mention: AnyMention): mention is PlaceMention =>
  mention.kind === "place" || mention.kind === "country";

/** The mentions of a kind on a line that holds nothing but such and numbers, marks and an article; else none. */
function onlyThese<M extends AnyMention>(
  {tokens}: Document,
  mentions: readonly AnyMention[],
  {first, last}: Sentence,
  isOf: (mention: AnyMention) => mention is M,
): M[] {
  const found = mentions.filter((one): one is M => isOf(one) && one.first >= first && one.last <= last);
  const rest = tokens
    .slice(first, last)
    .filter((_, k) => !found.some((one) => one.first <= first + k && first + k < one.last));
  return rest.every(({kind, fold}) => kind !== "word" || fold === "the") ? found : [];
}

/** What the first sentence of the report tells of happened there and then, unless it says otherwise. */
export function withScene(events: Event[], scene: Scene | null): Event[] {
  const opening = scene && events.find(({sentence}) => sentence.first >= scene.last)?.sentence;
  if (!opening) return events;
  return events.map((event) =>
    event.sentence === opening && event.status === "past" && !event.background && !event.date
      ? {...event, date: scene.date, place: event.place ?? scene.place}
      : event,
  );
}
