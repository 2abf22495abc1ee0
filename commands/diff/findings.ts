import type {Tables} from "../../loaders/schema.ts";
import {countryNames} from "../../src/components/countries.ts";
import {headline} from "../../src/components/finding.ts";
import {formatName, levelName} from "../../src/components/levels.ts";
import {mostDifferent, pairsOf, reportedByTwo} from "../../src/components/pairs.ts";
import {STANDINGS, standingName, standingOf} from "../../src/components/standings.ts";

/** What the first page tells, by name, in the order in which it does; numbers as text. */
export type Findings = ReadonlyMap<string, string>;

/** Computed by the very functions that the page calls. */
export function findingsOf(tables: Tables): Findings {
  const {articles, contacts, entities, topics, topic_mentions: mentions, alignments} = tables;
  const reported = reportedByTwo(tables);
  const names = {country: countryNames(entities), topics, mentions};
  const conflicts = alignments.filter(({relation}) => relation === "conflicting");
  const undated = contacts.filter(({date_start}) => date_start === null);
  return new Map([
    ["the headline", `“${headline(mostDifferent(pairsOf(tables)), reported.length, names)}”`],
    ...numbers([
      ["articles", articles.length],
      ["contacts", contacts.length],
    ]),
    ...numbers(
      STANDINGS.map((one) => [`contacts ${standingName(one)}`, of(contacts, (c) => standingOf(c) === one)]),
    ),
    ...numbers([
      ["contacts that two sides report", reported.length],
      ["respects in which two accounts contradict each other", conflicts.length],
      ["contacts without a date in any text", undated.length],
    ]),
    ...counts(
      "contacts by level, ",
      contacts.map(({level}) => levelName(level).toLowerCase()),
    ),
    ...counts(
      "contacts by format, ",
      contacts.map(({format}) => formatName(format)),
    ),
    ...numbers([
      ["statements", tables.statements.length],
      ["problems", tables.problems.length],
    ]),
  ]);
}

const of = <Row>(rows: readonly Row[], test: (row: Row) => boolean): number => rows.filter(test).length;

const numbers = (entries: [string, number][]): [string, string][] =>
  entries.map(([name, n]) => [name, n.toLocaleString("en")]);

const counts = (prefix: string, keys: readonly string[]): [string, string][] =>
  numbers([...new Set(keys)].map((key) => [prefix + key, of(keys, (other) => other === key)]));

/** A finding that is not the same in all states. */
export interface Moved {
  name: string;
  /** in the order of the states; "0" for a number of what a state has none of */
  values: string[];
}

export function movedFindings(states: readonly Findings[]): Moved[] {
  const names = [...new Set(states.flatMap((findings) => [...findings.keys()]))];
  return names
    .map((name) => ({name, values: states.map((findings) => findings.get(name) ?? "0")}))
    .filter(({values}) => new Set(values).size > 1);
}
