import {createHash} from "node:crypto";
import type {Contrast} from "../schema.ts";
import {compareTallies, type Compared} from "./compare.ts";
import {tallyOf, without, type Counted, type Tally} from "./tally.ts";

/** What one side's articles have, word by word or topic by topic. */
interface Group {
  side: string;
  articles: readonly Counted[];
}

/** What is compared, and how it is called. */
interface Kind {
  unit: Contrast["unit"];
  labelOf: (term: string) => string;
}

/**
 * The prior weighs a twentieth of the corpus: a word of twenty uses comes with one. Measured on 300 made articles of two
 * sides with planted phrases among random words: at 0.01 three of the planted words pass the test of `isClear`,
 * at 0.05 nineteen, at 0.2 twenty-five, at 1 nine, and never a random one. On data/gold, 15 against 11
 * articles, no word and no topic passes with any of them; a lighter prior ranks everyday words higher ("cooperation").
 */
const PRIOR = 0.05;

/** Sides with fewer articles are compared as part of the rest; more sides than these would be pairs that nobody reads. */
const LEAST_ARTICLES = 2;
const MOST_SIDES = 6;

/** So many terms of each comparison are kept even if chance may explain them; more only if it hardly does. */
const ALWAYS = 15;
const MOST = 100;

/** Chance alone gives a |z| this high once in twenty times, and each of such discoveries may be one by chance so often. */
const NOTABLE = 1.96;
const FALSE = 0.05;

/** Beyond chance by uses and by articles, and after the test of all the others. */
const isClear = ({z, zArticles, q}: Compared): boolean => z >= NOTABLE && zArticles >= NOTABLE && q < FALSE;

/** The sides that are compared one by one, most articles first. */
const comparedSides = (groups: readonly Group[]): Group[] =>
  groups
    .filter(({articles}) => articles.length >= LEAST_ARTICLES)
    .sort((a, b) => b.articles.length - a.articles.length || (a.side < b.side ? -1 : 1))
    .slice(0, MOST_SIDES);

/** Every two sides, and each against all others where there are more than two: what each uses more than the other does. */
export function contrast(groups: readonly Group[], others: readonly Counted[], kind: Kind): Contrast[] {
  const corpus = tallyOf([...groups.flatMap(({articles}) => articles), ...others]);
  const sided = tallyOf(groups.flatMap(({articles}) => articles));
  const sides = comparedSides(groups).map(({side, articles}) => ({side, tally: tallyOf(articles)}));
  const pairs = sides.flatMap((one, i) => sides.slice(i + 1).map((other) => [one, other] as const));
  const rest = groups.length > 2 ? sides : [];
  return [
    ...pairs.flatMap(([one, other]) => bothWays(one, other, corpus, kind)),
    ...rest.flatMap(({side, tally}) => {
      const compared = compareTallies(tally, without(sided, tally), corpus, PRIOR);
      return kept(compared).map((row) => toRow(row, side, null, kind));
    }),
  ];
}

interface Side {
  side: string;
  tally: Tally;
}

/** What sets the one apart from the other is a row of the one, and the reverse a row of the other. */
function bothWays(one: Side, other: Side, corpus: Tally, kind: Kind): Contrast[] {
  const compared = compareTallies(one.tally, other.tally, corpus, PRIOR);
  return [
    ...kept(compared).map((row) => toRow(row, one.side, other.side, kind)),
    ...kept(compared.map(reversed)).map((row) => toRow(row, other.side, one.side, kind)),
  ];
}

const reversed = (row: Compared): Compared => ({
  ...row,
  uses: row.otherUses,
  otherUses: row.uses,
  articles: row.otherArticles,
  otherArticles: row.articles,
  delta: -row.delta,
  z: -row.z,
  zArticles: -row.zArticles,
});

/** Those used more, the clearest first. */
function kept(rows: readonly Compared[]): Compared[] {
  const more = rows
    .filter(({z, zArticles, uses}) => z > 0 && zArticles > 0 && uses > 0)
    .sort((a, b) => b.z - a.z || (a.term < b.term ? -1 : 1));
  return more.filter(({z}, i) => i < ALWAYS || (i < MOST && z >= NOTABLE));
}

const rounded = (n: number): number => Math.round(n * 1e6) / 1e6;

const toRow = (row: Compared, side: string, against: string | null, {unit, labelOf}: Kind): Contrast => ({
  id: idOf(side, against ?? "", unit, row.term),
  side,
  against,
  unit,
  term: row.term,
  label: labelOf(row.term),
  uses: row.uses,
  other_uses: row.otherUses,
  articles: row.articles,
  other_articles: row.otherArticles,
  log_odds: rounded(row.delta),
  z: rounded(row.z),
  q: rounded(row.q),
  z_articles: rounded(row.zArticles),
  q_articles: rounded(row.qArticles),
  tested: row.tested,
  clear: isClear(row),
});

const idOf = (...parts: string[]): string =>
  `k-${createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 12)}`;
