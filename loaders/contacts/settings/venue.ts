import type {DateMention} from "../../dates/date.ts";
import type {Sentence} from "../../documents.ts";
import {findWord, isWord, set, wordOf, type Chunk} from "../chunks.ts";
import {daysBetween} from "../days.ts";
import type {Event, Reader} from "../events.ts";
import {OF} from "../grammar.ts";
import {sideHits} from "../status-hits.ts";
import {dateOf} from "./dates.ts";
import type {Setting} from "./setting.ts";
import {placeOf} from "./towns.ts";

/** A gathering that somebody attended, with its days and town. */
export interface Venue {
  noun: string;
  date: DateMention | null;
  place: Event["place"];
  paragraph: number;
}

const GATHERING =
  /(?:^| )(?:summit|conference|forum|session|meeting|assembly|congress|ministerial|ceremony|inauguration|event)$/i;
const ATTENDED = /^(?:attend|participat|took|takes|taking|arriv|led|leads|address)/i;
/** Gatherings of long ago are background, and a week is the longest. */
const RECENT = 30;
const LONGEST = 7;

/** "A attended a summit in Lima on Monday": the gathering of a sentence that says who was there, and where and when it was. */
export function venueTold({anchor, ...reader}: Reader, {paragraph}: Sentence, chunks: Chunk[]): Venue | null {
  const i = chunks.findIndex((chunk) => GATHERING.test(wordOf(chunk)));
  const attended = chunks.findIndex((chunk) => ATTENDED.test(wordOf(chunk)));
  if (i < 0 || attended < 0) return null;
  const told = dateOf(chunks, i);
  const date = told?.from && isShort(told) ? told : null;
  if ((told && !date) || (date && anchor && Math.abs(daysBetween(date.from!, anchor)) > RECENT)) return null;
  const ground = {...reader, host: null};
  const place = placeOf(chunks, i, ground) ?? placeOf(chunks, attended, ground);
  const noun = wordOf(chunks[i]).toLowerCase().split(" ").at(-1)!;
  return date || place ? {noun, date, place, paragraph} : null;
}

const isShort = ({from, to}: DateMention): boolean => daysBetween(from!, to ?? from!) < LONGEST;

/** How many paragraphs behind the gathering its margins may be told of. */
const PARAGRAPHS = 4;
const THE = set("the this that");
const ANY = /^(?:event|gathering)$/;
const FRAMEWORK = set("framework");

/** "On the sidelines of the summit, he met B": on the days and in the town of the one told of before, where the sentence has none of its own. */
export function atVenue(
  setting: Setting,
  {paragraph}: Sentence,
  chunks: Chunk[],
  {cues, discourse: {venue}}: Reader,
): Setting {
  const far = !venue || paragraph - venue.paragraph > PARAGRAPHS;
  if (far || chunks.some(({kind}) => kind === "date") || setting.place || setting.land) return setting;
  const marks = sideHits(cues, chunks, "sidelines").map(({last, term}) => ({
    of: / of$/.test(term),
    behind: chunks.findIndex(({first}) => first >= last),
  }));
  const frame = findWord(chunks, FRAMEWORK, 0);
  const framed = isWord(chunks[frame + 1], OF) ? [{of: true, behind: frame + 2}] : [];
  const meant = [...marks, ...framed].some(({of, behind}) =>
    of || isWord(chunks[behind], OF) ? isVenue(chunks, of ? behind : behind + 1, venue) : true,
  );
  return meant ? {...setting, date: setting.date ?? venue.date, place: venue.place} : setting;
}

/** "the summit", "that event"; but not "the Lima summit". */
function isVenue(chunks: Chunk[], k: number, {noun}: Venue): boolean {
  const word = isWord(chunks[k], THE) ? wordOf(chunks[k + 1]).toLowerCase() : "";
  return word === noun || ANY.test(word);
}
