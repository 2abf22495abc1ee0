import {compare} from "../compare.ts";
import type {Document} from "../documents.ts";
import type {Knowledge} from "../knowledge.ts";
import type {Reading} from "../reading.ts";
import {RELATIONS, type Alignment, type Evidence} from "../schema.ts";
import {contains, overlaps, type Span} from "../span.ts";
import {isOpen} from "../statements/grammar.ts";
import type {Gold, GoldClaim, GoldDocument, GoldPair} from "./gold.ts";
import {placesOf} from "./locate.ts";

export type Relation = Alignment["relation"];
export const HANDS = ["left", "right"] as const;
type Hand = (typeof HANDS)[number];

/** A row of the comparison as the spans it speaks of, left and right as in the gold. */
export interface HeldRow extends Record<Hand, Span | null> {
  aspect: Alignment["aspect"];
  topic: string | null;
  relation: Relation;
}

/** A labelled claim, where its words stand, and the relations under which the machine tells them. */
export interface Weighed {
  claim: GoldClaim;
  spans: Record<Hand, Span | null>;
  isFound: boolean;
  /** Its own relation where it is found; else every relation under which a side's half of it stands. */
  told: Relation[];
}

/** A pair whose claims are labelled, held against each other by the machine. */
export interface HeldPair {
  pair: GoldPair;
  documents: Record<Hand, Document>;
  files: Record<Hand, string>;
  rows: HeldRow[];
  claims: Weighed[];
}

/** Compares the two articles of each labelled pair, alone, as the gold holds them against each other. */
export const holdPairs = (
  gold: readonly Gold[],
  readings: readonly Reading[],
  knowledge: Knowledge,
): HeldPair[] =>
  gold.flatMap(({pairs, documents}) =>
    pairs
      .filter(({claims}) => claims.length > 0)
      .map((pair) => holdPair(pair, documents, readings, knowledge)),
  );

function holdPair(
  pair: GoldPair,
  documents: readonly GoldDocument[],
  readings: readonly Reading[],
  knowledge: Knowledge,
): HeldPair {
  const fileOf = (id: string) => documents.find((document) => document.id === id)!.file;
  const files = {left: fileOf(pair.a), right: fileOf(pair.b)};
  const [a, b] = HANDS.map((hand) => readings.find(({article}) => article.file === files[hand])!);
  const tables = compare([a!, b!], [], knowledge);
  const rows = tables.alignments.map((row) => turned(row, tables.evidence, a!.article.id));
  const texts = {left: a!.document, right: b!.document};
  return {pair, files, rows, documents: texts, claims: pair.claims.map((claim) => weigh(claim, texts, rows))};
}

/** A row with the gold's first article on its left, whichever side the machine put there. */
function turned(row: Alignment, evidence: readonly Evidence[], first: string): HeldRow {
  const span = (role: Hand) => evidence.find((one) => one.record === row.id && one.role === role) ?? null;
  const {aspect, topic, relation} = row;
  if (row.left_article === first) return {aspect, topic, relation, left: span("left"), right: span("right")};
  const mirrored = {"left-only": "right-only", "right-only": "left-only"} as const;
  const other = relation === "left-only" || relation === "right-only" ? mirrored[relation] : relation;
  return {aspect, topic, relation: other, left: span("right"), right: span("left")};
}

/** A claim is told where half of its open words stand in rows of one relation, and on the other side too if that speaks. */
const HALF = 0.5;

function weigh(claim: GoldClaim, texts: Record<Hand, Document>, all: readonly HeldRow[]): Weighed {
  const spans = {left: spanOf(claim.left, texts.left), right: spanOf(claim.right, texts.right)};
  const rows = all.filter(({aspect}) => aspect !== "topic");
  const speaking = HANDS.filter((hand) => spans[hand]);
  const covered = (hand: Hand, own: readonly HeldRow[]) =>
    share(
      wordsIn(texts[hand], spans[hand]!),
      own.flatMap((row) => row[hand] ?? []),
    );
  const touching = rows.filter(
    (row) =>
      row.relation === claim.relation &&
      speaking.every((hand) => row[hand] && overlaps(row[hand], spans[hand]!)),
  );
  const isFound =
    speaking.every((hand) => covered(hand, touching) >= HALF) ||
    touching.some((row) => claim.relation === "conflicting" && isWithin(row, spans));
  const told = RELATIONS.filter((relation) => {
    const own = rows.filter((row) => row.relation === relation);
    return speaking.some((hand) => covered(hand, own) >= HALF);
  });
  return {claim, spans, isFound, told: isFound ? [claim.relation] : told};
}

/** A contradiction may be of one word among those labelled: "Friday" of "took place on Friday". */
const isWithin = (row: HeldRow, spans: Record<Hand, Span | null>): boolean =>
  HANDS.every((hand) => row[hand] && spans[hand] && contains(spans[hand], row[hand]));

const spanOf = (words: string | null, {text}: Document): Span | null =>
  words === null ? null : placesOf(text, words)[0]!;

/** The words of a span that say something; all of them where none does ("today"). */
function wordsIn({tokens}: Document, span: Span): Span[] {
  const words = tokens.filter((token) => token.kind !== "mark" && overlaps(token, span));
  const open = words.filter(isOpen);
  return open.length ? open : words;
}

const share = (words: readonly Span[], rows: readonly Span[]): number =>
  words.filter((word) => rows.some((row) => overlaps(row, word))).length / Math.max(1, words.length);
