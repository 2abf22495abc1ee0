import {group} from "d3-array";
import type {Document} from "../documents.ts";
import type {Evidence, Tables} from "../schema.ts";
import type {Span} from "../span.ts";
import {locate} from "./locate.ts";
import type {Judged} from "./match.ts";
import {metric, setTally, type Metric, type Tally} from "./scores.ts";

export const ROLES = ["source", "cue", "content"] as const;
export type Role = (typeof ROLES)[number];

/** A statement as the words of the text that play each role, by number; marks and spaces count for nothing. */
export interface Said extends Record<Role, ReadonlySet<number>> {
  /** Where its first word stands. */
  start: number;
}

export interface Wanted extends Said {
  optional: boolean;
}

/** An article whose statements are labelled: what is wanted, what was found, and which are the same. */
export interface Heard {
  file: string;
  document: Document;
  /** The words of its text, which the roles number. */
  words: Span[];
  wanted: Wanted[];
  found: Said[];
  matches: {gold: Wanted; found: Said}[];
}

/** Holds the statements found against those labelled, article by article; articles without such labels are left out. */
export function hear(
  judged: readonly Judged[],
  tables: Tables,
  documentOf: (article: string) => Document,
): Heard[] {
  const evidence = group(tables.evidence, ({record}) => record);
  return judged.flatMap(({document: {file, statements}, article}) => {
    if (!statements) return [];
    const document = documentOf(article.id);
    const words = wordsOf(document.text);
    const wanted = statements.map((statement) => {
      const {optional, ...spans} = locate(document.text, statement);
      return {...toSaid(spans, words), optional};
    });
    const found = tables.statements
      .filter((statement) => statement.article === article.id)
      .map(({id}) => toSaid(spansOf(evidence.get(id) ?? []), words));
    return [{file, document, words, wanted, found, matches: align(wanted, found)}];
  });
}

/** Words as PolNeAR's scorers count them: letters and digits, with the marks inside them. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

const wordsOf = (text: string): Span[] =>
  [...text.matchAll(WORD)].map(({index, 0: word}) => ({start: index, end: index + word.length}));

const spansOf = (rows: readonly Evidence[]): Record<Role, Span[]> => ({
  source: rows.filter(({role}) => role === "source"),
  cue: rows.filter(({role}) => role === "cue"),
  content: rows.filter(({role}) => role === "content"),
});

function toSaid(spans: Record<Role, Span[]>, words: readonly Span[]): Said {
  const within = (places: readonly Span[]) =>
    new Set(
      words.flatMap((word, i) =>
        places.some(({start, end}) => word.start < end && start < word.end) ? [i] : [],
      ),
    );
  const start = Math.min(...[...spans.content, ...spans.cue, ...spans.source].map((span) => span.start));
  return {
    start,
    source: within(spans.source),
    cue: within(spans.cue),
    content: within(spans.content),
  };
}

/** Two statements are one from here on: half of the words of their contents taken together. */
const ALIKE = 0.5;

/** Matches one to one, the most alike contents first; of two alike, the wanted one before the optional. */
function align(wanted: readonly Wanted[], found: readonly Said[]): Heard["matches"] {
  const pairs = wanted
    .flatMap((gold) => found.map((said) => ({gold, found: said, score: jaccard(gold.content, said.content)})))
    .filter(({score}) => score >= ALIKE)
    .sort((a, b) => b.score - a.score || Number(a.gold.optional) - Number(b.gold.optional));
  const used = new Set<Said>();
  return pairs.filter(({gold, found: said}) => {
    if (used.has(gold) || used.has(said)) return false;
    used.add(gold).add(said);
    return true;
  });
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

/** Whether the sources have a word in common, or there is none in either. */
export const isSourceRight = ({gold, found}: Heard["matches"][number]): boolean =>
  gold.source.size === 0 ? found.source.size === 0 : [...gold.source].some((word) => found.source.has(word));

/** Whether a role is played by the very same words. */
export const isSame = (gold: Said, found: Said, role: Role): boolean => key(gold[role]) === key(found[role]);

const key = (words: ReadonlySet<number>): string => [...words].join(",");

/**
 * Statements as PolNeAR's scorers count them (Newell, Margolin and Ruths 2018): found where the contents are alike,
 * attributed where the source is right too; each role exactly, a source that is shared counting once; and each role
 * word by word.
 */
export const statementMetrics = (heard: readonly Heard[]): Metric[] => (heard.length ? measures(heard) : []);

const measures = (heard: readonly Heard[]): Metric[] => [
  of(heard, "found: half of the content alike", (one) => alignedTally(one, () => true)),
  of(heard, "attributed: found, and the source right", (one) => alignedTally(one, isSourceRight)),
  ...ROLES.flatMap((role) => [
    of(heard, `${role}, exact`, (one) => exactTally(one, role)),
    of(heard, `${role}, overlap in words`, (one) => overlapTally(one, role)),
  ]),
];

const of = (heard: readonly Heard[], name: string, count: (one: Heard) => Tally): Metric =>
  metric("statements", name, "f1", heard.map(count));

function alignedTally(
  {wanted, found, matches}: Heard,
  isRight: (match: Heard["matches"][number]) => boolean,
) {
  const free = matches.filter(({gold}) => gold.optional);
  return {
    right: matches.filter((match) => !match.gold.optional && isRight(match)).length,
    wanted: wanted.filter(({optional}) => !optional).length,
    found: found.length - free.length,
  };
}

function exactTally({wanted, found}: Heard, role: Role): Tally {
  const keys = (list: readonly Said[]) => list.map((said) => key(said[role])).filter(Boolean);
  return setTally(keys(wanted.filter(isWanted)), keys(found), keys(wanted.filter(({optional}) => optional)));
}

function overlapTally({wanted, found}: Heard, role: Role): Tally {
  const words = (list: readonly Said[]) => list.flatMap((said) => [...said[role]].map(String));
  return setTally(
    words(wanted.filter(isWanted)),
    words(found),
    words(wanted.filter(({optional}) => optional)),
  );
}

const isWanted = ({optional}: Wanted): boolean => !optional;
