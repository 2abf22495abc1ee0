import type {Contact, Participant} from "../../loaders/schema.ts";
import {levelName} from "./levels.js";
import {matrix, type Cell} from "./matrix.js";
import type {CountryPair} from "./meetings.js";
import {partiesOf} from "./names.js";
import type {Panel} from "./panel.js";
import {capital, counted, inSentence, spelled} from "./words.js";

/** Who met at which level: the most senior participant of the one side against that of the other. */

export interface Ranked {
  contact: Contact;
  /** protocol level on either side, 1 the highest */
  row: number;
  column: number;
}

/** Of contacts between the two, those of which the level of both sides is told. */
export function ranksOf(
  {countries: [a, b], contacts}: CountryPair,
  participants: readonly Participant[],
): Ranked[] {
  return contacts.flatMap((contact) => {
    const parties = partiesOf(participants, contact.id);
    const [row, column] = [highest(parties, a), highest(parties, b)];
    return row === null || column === null ? [] : [{contact, row, column}];
  });
}

/** The highest level on which a country takes part; null where none is told. */
function highest(parties: readonly Participant[], code: string): number | null {
  const levels = parties.flatMap(({country, level}) => (country === code && level !== null ? level : []));
  return levels.length ? Math.min(...levels) : null;
}

interface Options {
  width: number;
  country: (code: string) => string;
  participants: readonly Participant[];
  panel: Panel;
  filter?: string;
}

const LEVELS = [1, 2, 3, 4, 5, 6, 7];

export function rankMatrix(pair: CountryPair, options: Options): HTMLElement {
  const {width, country, participants, panel, filter} = options;
  const ranked = ranksOf(pair, participants);
  const [a, b] = pair.countries.map((code) => inSentence(country(code))) as [string, string];
  const groups = new Map<string, Ranked[]>();
  for (const one of ranked) {
    const key = `${one.row}-${one.column}`;
    const own = groups.get(key) ?? [];
    groups.set(key, own);
    own.push(one);
  }
  const cells = [...groups].map(([key, own]): Cell => {
    const {row, column} = own[0]!;
    const title = `${levelName(row)} of ${a} and ${levelName(column).toLowerCase()} of ${b}`;
    const contacts = own.map(({contact}) => contact);
    return {
      row: `${row}`,
      column: `${column}`,
      count: own.length,
      href: panel.contacts(`rank-${key}`, title, contacts),
      hollow: contacts.every(({status}) => status !== "held"),
    };
  });
  // The same levels down and across, so that equals stand on the diagonal.
  const levels = new Map(
    LEVELS.filter((level) => ranked.some(({row, column}) => row === level || column === level)).map(
      (level) => [`${level}`, levelName(level)],
    ),
  );
  const out = pair.contacts.length - ranked.length;
  return matrix(
    cells.sort((x, y) => Number(x.row) - Number(y.row) || Number(x.column) - Number(y.column)),
    {
      width,
      name: "ranks",
      title: rankTitle(ranked, [a, b]),
      description: `${counted(ranked.length, "contact")}: ${equal(ranked)} at the same level, ${higher(ranked, "row")} with ${a} higher, ${higher(ranked, "column")} with ${b} higher.`,
      caption: `Contacts by the protocol level of each side’s most senior participant, ${a} down and ${b} across, n = ${ranked.length.toLocaleString("en")}. On the diagonal equals met. Dashed cells hold only contacts that did not take place, or not yet.${out ? ` ${capital(counted(out, "contact"))} of which a level is not told left out.` : ""}`,
      unit: "contacts",
      rows: levels,
      columns: levels,
      heads: [capital(a), capital(b)],
      filter,
    },
  );
}

const equal = (ranked: readonly Ranked[]): number => ranked.filter(({row, column}) => row === column).length;

const higher = (ranked: readonly Ranked[], side: "row" | "column"): number =>
  ranked.filter(({row, column}) => (side === "row" ? row < column : column < row)).length;

/** "Equals met in six of 11 contacts; where not, Russia’s side ranked higher in four and China’s in one" */
export function rankTitle(ranked: readonly Ranked[], [a, b]: readonly [string, string]): string {
  if (ranked.length === 0) return "Of no contact are the levels of both sides told";
  const [same, first, second] = [equal(ranked), higher(ranked, "row"), higher(ranked, "column")];
  const all = counted(ranked.length, "contact");
  if (same === ranked.length)
    return ranked.length === 1 ? "Equals met in the one contact" : `Equals met in all ${all}`;
  const unequal = [
    {side: a, n: first},
    {side: b, n: second},
  ]
    .filter(({n}) => n > 0)
    .sort((x, y) => y.n - x.n)
    .map(({side, n}, i) =>
      i ? `${side} in ${spelled(n)}` : `${side} sent the higher rank in ${spelled(n)}`,
    );
  return `Equals met in ${spelled(same)} of ${all}; ${unequal.join(", ")}`;
}
