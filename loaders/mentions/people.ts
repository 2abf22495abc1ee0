import type {Document} from "../documents.ts";
import type {Knowledge} from "../knowledge.ts";
import {nameBefore, titleAfter, withFurther} from "./appositions.ts";
import {readLeading, readLed, withLed} from "./led.ts";
import {isTaken, take, toFinder, type Finder, type Name} from "./finder.ts";
import type {PersonMention} from "./mention.ts";
import {readOrigins, readOwned} from "./owned.ts";
import {toPerson} from "./person.ts";
import type {Places} from "./places.ts";
import {withPossessors} from "./possessors.ts";
import {namesAfter} from "./titled-names.ts";
import type {Title} from "./titles.ts";

/** Reads the persons that a text names in full or by title and family name, in order of position. */
export function readPeople(
  document: Document,
  known: Name[],
  titles: Title[],
  places: Places,
  knowledge: Knowledge,
  day: string | null,
): PersonMention[] {
  const finder = toFinder(document, titles, places, knowledge, day);
  const named = readTitled(finder, titles, known);
  // "Ana Rey, Peruvian Foreign Minister Rosa Quispe": a title that has its name takes no other.
  const free = titles.filter((title) => !finder.taken.has(title.core[0]));
  const titled = withSecond(finder, named, free);
  const listed = readKnown(finder, known, free);
  const apposed = readApposed(finder, free);
  const led = [...readLed(finder), ...readLeading(finder), ...readOwned(finder), ...readOrigins(finder)];
  const official = withLed(finder, [...titled, ...listed, ...apposed]);
  return [...withPossessors(finder, official), ...led].sort((a, b) => a.start - b.start);
}

/** "Foreign Minister Rosa Quispe": whom a title names, though the codebook lack them. */
function readTitled(finder: Finder, titles: Title[], known: Name[]): PersonMention[] {
  const knownAt = new Map(known.map((name) => [name.first, name]));
  return titles
    .filter((title, i) => !isInside(title, titles[i - 1]))
    .flatMap((title) => namesAfter(finder, title, knownAt))
    .map(({title, name}) => toPerson(finder, name, title, "title-name"));
}

/** "Ambassador Rosa Quispe, Permanent Representative of Peru": what a first title leaves out, a second may say. */
function withSecond(finder: Finder, people: PersonMention[], free: Title[]): PersonMention[] {
  const titleAt = new Map(free.map((title) => [title.first, title]));
  const {document} = finder;
  return people.map((person) => {
    const second = person.country === null ? titleAfter(document, {...person, person: null}, titleAt) : null;
    if (!second?.country) return person;
    const last = {first: person.last, last: second.last, person: null};
    take(finder, last);
    return {...person, country: second.country, last: last.last, end: document.tokens[last.last - 1]!.end};
  });
}

/** "Adviser to the Prime Minister, A": whom A serves is not A. */
const isInside = (title: Title, before: Title | undefined): boolean =>
  before !== undefined && before.last > title.core[0] && before.first < title.first;

/** Whom the codebook knows, with the title that may stand in apposition after the name. */
function readKnown(finder: Finder, known: Name[], free: Title[]): PersonMention[] {
  const titleAt = new Map(free.map((title) => [title.first, title]));
  return known.flatMap((name) => {
    if (isTaken(finder, name)) return [];
    take(finder, name);
    return [toPerson(finder, name, titleAfter(finder.document, name, titleAt), "codebook-name")];
  });
}

/** "Rosa Quispe, foreign minister of Peru": whom the codebook lacks, by the title that follows. */
function readApposed(finder: Finder, free: Title[]): PersonMention[] {
  const titleAt = new Map(free.map((title) => [title.first, title]));
  return free.flatMap((title) => {
    const name = nameBefore(finder, title);
    if (!name) return [];
    take(finder, name);
    return [toPerson(finder, name, withFurther(finder.document, title, titleAt), "name-title")];
  });
}
