import {dayName} from "../src/components/names.ts";
import type {Event, Telling} from "./truth.ts";
import type {Country, Holder, Term} from "./world.ts";

/** What a side writes of an event, in words of our own, with the place of everything in them that is known. */

export interface Part {
  kind: "person" | "country" | "place" | "date" | "cue" | "term" | "speech" | "attribution";
  /** the person, country or topic that the words name */
  names: string;
  start: number;
  end: number;
  /** counts from 0; which sentence it stands in */
  sentence: number;
}

export interface Written {
  text: string;
  parts: Part[];
  /** where each sentence stands */
  sentences: {start: number; end: number}[];
}

type Piece = string | {kind: Part["kind"]; names: string; words: string | Piece[]};

const VERBS: Readonly<Record<string, string>> = {
  meeting: "met with",
  talks: "held talks with",
  consultations: "held consultations with",
  "phone-call": "spoke by phone with",
};

/** Padding of which no row is made, as most of any article is. */
const PLAIN = [
  "The exchange lasted for about an hour and a half and was held in a businesslike atmosphere.",
  "Both delegations included experts of several departments.",
  "A number of other questions were left to the working level.",
  "The visitors had arrived the evening before and stayed at the state residence.",
];

/** "Russian Foreign Minister Sergey Lavrov met with … in Moscow on April 9, 2024." and what was said. */
export function write(event: Event, telling: Telling, turn: number): Written {
  const [own, other] = telling.side === event.host ? [event.left, event.right] : [event.right, event.left];
  const [ours, theirs] = telling.side === event.host ? [event.host, event.guest] : [event.guest, event.host];
  const cue = {
    kind: "cue" as const,
    names: event.format,
    words: event.status === "planned" ? "will meet with" : VERBS[event.format]!,
  };
  const place = {kind: "place" as const, names: event.host.capital, words: event.host.capital};
  const where = event.format === "phone-call" ? [] : [" in ", place];
  const when = {kind: "date" as const, names: event.day, words: americanDay(event.day)};
  const sentences: Piece[][] = [
    [person(own, ours), " ", cue, " ", person(other, theirs), ...where, " on ", when, "."],
    ...telling.terms.map((term, i) => said(i % 2 ? other : own, term)),
    [PLAIN[turn % PLAIN.length]!],
    [PLAIN[(turn + 1) % PLAIN.length]!],
  ];
  return compose(sentences);
}

const person = ({id, name, title}: Holder, {code, demonym}: Country): Piece => ({
  kind: "person",
  names: id,
  words: [{kind: "country", names: code, words: demonym}, ` ${title} ${name}`],
});

/** "Lavrov stressed that the two countries would work more closely on trade turnover." */
const said = ({id, family}: Holder, {topic, words}: Term): Piece[] => [
  {kind: "attribution", names: id, words: [{kind: "person", names: id, words: family}, " said"]},
  " that ",
  {
    kind: "speech",
    names: id,
    words: ["the two countries would work more closely on ", {kind: "term", names: topic, words}],
  },
  ".",
];

const americanDay = (day: string): string => dayName(day).replace(/^(\d+) (\w+) (\d+)$/, "$2 $1, $3");

function compose(sentences: readonly Piece[][]): Written {
  const written: Written = {text: "", parts: [], sentences: []};
  const put = (piece: Piece, sentence: number): void => {
    if (typeof piece === "string") return void (written.text += piece);
    const start = written.text.length;
    for (const inner of typeof piece.words === "string" ? [piece.words] : piece.words) put(inner, sentence);
    written.parts.push({kind: piece.kind, names: piece.names, start, end: written.text.length, sentence});
  };
  sentences.forEach((pieces, i) => {
    if (i) written.text += i === 1 ? "\n\n" : " ";
    const start = written.text.length;
    for (const piece of pieces) put(piece, i);
    written.sentences.push({start, end: written.text.length});
  });
  written.parts.sort((a, b) => a.start - b.start || b.end - a.end);
  return written;
}
