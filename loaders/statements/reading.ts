import type {StatementCue} from "../codebook.ts";
import type {Document, Sentence} from "../documents.ts";
import {lookUp, type Lexicon} from "../lexicon.ts";
import type {Token} from "../tokens.ts";
import type {Source} from "./sources.ts";
import {findSites, type Site} from "./sites.ts";
import {readQuotations, type Quotation} from "./quotations.ts";

/** What the rules look at: a document, with its quotations and cue sites to be asked for by token. */
export interface Reading {
  document: Document;
  tokens: Token[];
  quotations: Quotation[];
  sites: Site[];
  /** The source of each site, in the same order; null where it has none to be found. */
  sources: (Source | null)[];
  /** Index of the double quotation, cue site and sentence that hold a token; -1 where none does. */
  quotationOf: Int32Array;
  siteOf: Int32Array;
  sentenceOf: Int32Array;
}

/** Nothing looks further than this many tokens, so that a text without full stops stays linear. */
export const REACH = 150;

/** Prepares a document: one pass each for quotations, sentences and cues. */
export function prepare(document: Document, cues: Lexicon<StatementCue>): Reading {
  const {tokens, sentences} = document;
  const quotations = readQuotations(document);
  const quotationOf = mark(
    tokens.length,
    quotations.map((q) => (q.double ? q : {first: 0, last: 0})),
  );
  const sites = findSites(tokens, lookUp(cues, tokens));
  const siteOf = mark(
    tokens.length,
    sites.map((site) => site.group),
  );
  return {
    document,
    tokens,
    quotations,
    sites,
    sources: [],
    quotationOf,
    siteOf,
    sentenceOf: mark(tokens.length, sentences),
  };
}

function mark(length: number, runs: readonly {first: number; last: number}[]): Int32Array {
  const owner = new Int32Array(length).fill(-1);
  runs.forEach(({first, last}, i) => owner.fill(i, first, last));
  return owner;
}

export const siteAt = ({sites, siteOf}: Reading, i: number): Site | null => sites[siteOf[i] ?? -1] ?? null;
export const quotationAt = ({quotations, quotationOf}: Reading, i: number): Quotation | null =>
  quotations[quotationOf[i] ?? -1] ?? null;
export const sentenceOfToken = ({document, sentenceOf}: Reading, i: number): Sentence | null =>
  document.sentences[sentenceOf[i] ?? -1] ?? null;
/** Whether a double quotation ends just before token i. */
export const endsQuotation = (reading: Reading, i: number): boolean =>
  quotationAt(reading, i - 1)?.last === i;

/** Tokens [floor, ceiling) in which the rules may look. */
export interface Bounds {
  floor: number;
  ceiling: number;
}

/** Where the rules stop: the bounds of a site's sentence, or of the part of it inside or outside quotation marks. */
export function bounds(reading: Reading, i: number): Bounds {
  const sentence = sentenceOfToken(reading, i);
  const quotation = quotationAt(reading, i);
  const first = Math.max(sentence?.first ?? 0, quotation ? quotation.first + 1 : 0, i - REACH);
  const last = Math.min(sentence?.last ?? i + 1, i + REACH);
  return {floor: first, ceiling: quotation ? Math.min(last, quotation.last - 1) : last};
}
