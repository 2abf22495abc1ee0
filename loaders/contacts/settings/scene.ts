import type {DateMention} from "../../dates/date.ts";
import type {Document, Sentence} from "../../documents.ts";
import type {Knowledge} from "../../knowledge.ts";
import type {AnyMention, PlaceMention} from "../../mentions/mention.ts";
import type {Event} from "../events.ts";
import {toTown} from "./towns.ts";

/** When and where a report is set by a line or two above it: "June 4, 2024", "18:40", "The Kremlin, Moscow". */
export interface Scene {
  date: DateMention;
  place: Event["place"];
  /** The token at which the report begins. */
  last: number;
}

/** Among how many lines the scene stands, and how many it may take. */
const HEAD = 16;
const LINES = 3;

/** The scene of a report: lines that hold a day, a place and perhaps an hour and nothing else; null where none is set. */
export function readScene(
  document: Document,
  mentions: readonly AnyMention[],
  knowledge: Knowledge,
): Scene | null {
  const head = document.sentences.slice(0, HEAD);
  const near = mentions.filter(({last}) => last <= (head.at(-1)?.last ?? 0));
  for (const i of head.keys()) {
    const lines = head.slice(i, i + LINES);
    const end = lines.findIndex((line) => !isBare(document, near, line));
    const scene = end === 0 ? null : sceneOf(end < 0 ? lines : lines.slice(0, end), near, knowledge);
    if (scene) return scene;
  }
  return null;
}

/** The day comes first: "Ankara, 4 July 2024" says where and when a text was written. */
function sceneOf(lines: Sentence[], mentions: readonly AnyMention[], knowledge: Knowledge): Scene | null {
  const told = mentions.filter((one) =>
    lines.some((line) => isWithin(line, one) && (isDay(one) || isPlace(one))),
  );
  const [date, ...rest] = told.sort((a, b) => a.first - b.first);
  const places = rest.filter(isPlace);
  if (!date || !isDay(date) || !places.length) return null;
  const towns = places.flatMap((place) => toTown(place, place, knowledge) ?? []);
  return {date, place: towns.at(-1) ?? null, last: lines.at(-1)!.last};
}

const isDay = (mention: AnyMention): mention is DateMention & {kind: "date"} =>
  mention.kind === "date" && mention.precision === "day" && mention.basis === "explicit";
const isPlace = (mention: AnyMention): mention is PlaceMention =>
  mention.kind === "place" || mention.kind === "country";
const isWithin = (line: Sentence, {first, last}: AnyMention): boolean =>
  first >= line.first && last <= line.last;

/** A line that holds only dates, places, numbers, marks and an article. */
function isBare({tokens}: Document, mentions: readonly AnyMention[], line: Sentence): boolean {
  const isTold = (i: number) =>
    mentions.some(
      (one) => one.first <= i && i < one.last && isWithin(line, one) && (one.kind === "date" || isPlace(one)),
    );
  for (let i = line.first; i < line.last; i++) {
    const {kind, fold} = tokens[i]!;
    if (kind === "word" && fold !== "the" && !isTold(i)) return false;
  }
  return true;
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
