import type {Contact} from "../../loaders/schema.ts";
import {formatName, levelName} from "../../src/components/levels.ts";
import {dateName} from "../../src/components/names.ts";
import {standingName, standingOf} from "../../src/components/standings.ts";
import {listed} from "../../src/components/words.ts";
import type {State} from "./state.ts";

/** A contact in one of two states. */
interface At {
  contact: Contact;
  state: State;
}

/** What is told otherwise of a contact than before, one phrase each: "the place is Lima, was Cusco". */
export function fieldChanges(was: At, now: At): string[] {
  const values = FIELDS.flatMap(([name, valueOf]) => {
    const [before, after] = [valueOf(was), valueOf(now)];
    return before === after ? [] : [`${name} ${after}, was ${before}`];
  });
  const [parties, files] = [
    compared(was, now, ({contact, state}) => state.partiesOf(contact)),
    compared(was, now, ({contact, state}) => state.filesOf(contact)),
  ];
  return [
    ...values,
    ...phrase("with", parties.more),
    ...phrase("no longer with", parties.less),
    ...phrase("now told by", files.more),
    ...phrase("no longer told by", files.less),
  ];
}

/** In the order in which an editor would ask. */
const FIELDS: [string, (at: At) => string][] = [
  ["it is", ({contact}) => standingName(standingOf(contact))],
  ["the day is", ({contact}) => (contact.date_start === null ? "not told" : dateName(contact))],
  ["the place is", ({contact}) => contact.place ?? "not told"],
  ["the host is", ({contact, state}) => (contact.host === null ? "not told" : state.country(contact.host))],
  ["the format is", ({contact}) => formatName(contact.format)],
  [
    "the level is",
    ({contact}) => (contact.level === null ? "not told" : levelName(contact.level).toLowerCase()),
  ],
  ["reported for", ({contact, state}) => listed(contact.sides.map(state.country)) || "no side"],
];

const phrase = (words: string, names: readonly string[]): string[] =>
  names.length ? [`${words} ${listed(names)}`] : [];

function compared(was: At, now: At, namesOf: (at: At) => string[]): {more: string[]; less: string[]} {
  const [before, after] = [namesOf(was), namesOf(now)];
  return {
    more: after.filter((name) => !before.includes(name)),
    less: before.filter((name) => !after.includes(name)),
  };
}
