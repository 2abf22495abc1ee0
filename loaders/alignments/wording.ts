import {stemmer} from "stemmer";
import {buildLexicon, type Lexicon} from "../lexicon.ts";
import type {Knowledge} from "../knowledge.ts";

/** The forms of a verb that can begin a clause of the same subject. */
export type VerbForm = "base" | "third" | "past" | "gerund";

/** The codebook's words for comparing, made ready for look-up. */
export interface Wording {
  verbs: Map<string, VerbForm>;
  /** Wordings that say the same, under keys of features: `s:` and, for what nearly all say, `l:`. */
  same: Lexicon<string>;
  /** Stems and topics that say little when shared. */
  common: Set<string>;
  /** Stems of nouns by which one series of contacts is counted. */
  counted: Set<string>;
  by: Lexicon<string>;
  of: Set<string>;
  asked: Lexicon<string>;
  begun: Lexicon<string>;
  call: Lexicon<string>;
  to: Lexicon<string>;
  other: Lexicon<string>;
  boilerplate: Lexicon<string>;
}

/** Prepares what the codebook says of the wording of readouts; done once per comparison of a corpus. */
export function prepareWording({codebook}: Knowledge): Wording {
  const {verbs, same, counted, common, initiative, boilerplate} = codebook.comparison;
  const plain = (terms: readonly string[]) => buildLexicon(terms.map((term) => [term, term] as const));
  return {
    verbs: new Map(verbs.flatMap(inflect)),
    same: buildLexicon(
      same.flatMap(({id, light, terms}) =>
        terms.map((term) => [term, `${light ? "l" : "s"}:${id}`] as const),
      ),
    ),
    common: new Set([...common, ...common.map(stemmer)]),
    counted: new Set(counted.map(stemmer)),
    by: plain(initiative.by),
    of: new Set(initiative.of),
    asked: plain(initiative.asked),
    begun: plain(initiative.begun),
    call: plain(initiative.call),
    to: plain(initiative.to),
    other: plain(initiative.other),
    boilerplate: plain(boilerplate),
  };
}

/** The regular forms of a verb: try, tries, tried, trying; stop, stopped; use, using; agree, agreeing. */
function inflect(base: string): [string, VerbForm][] {
  const stem = base.endsWith("e")
    ? base.slice(0, -1)
    : /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base)
      ? base + base.at(-1)
      : base;
  const softY = /[^aeiou]y$/.test(base);
  const gerund = base.endsWith("ee") ? base : stem;
  const past = softY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const third = softY ? `${base.slice(0, -1)}ies` : /(s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
  return [
    [base, "base"],
    [third, "third"],
    [past, "past"],
    [`${gerund}ing`, "gerund"],
  ];
}
