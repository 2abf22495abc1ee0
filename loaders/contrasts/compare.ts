import {pValue, qValues} from "./discoveries.ts";
import {logOdds} from "./dirichlet.ts";
import type {Tally} from "./tally.ts";

/** A term of two groups of texts, with how far its use sets the one apart from the other. */
export interface Compared {
  term: string;
  uses: number;
  otherUses: number;
  articles: number;
  otherArticles: number;
  delta: number;
  /** By uses, and by articles, where a text that repeats itself counts once. */
  z: number;
  q: number;
  zArticles: number;
  qArticles: number;
  /** How many terms were tested beside each other. */
  tested: number;
}

/** Terms with fewer uses in the whole corpus cannot set anyone apart, and would only make the test of all others harder. */
const LEAST_USES = 3;

/** Compares two groups term by term; the prior is the whole corpus' counts, scaled to a part of its size. */
export function compareTallies(one: Tally, other: Tally, corpus: Tally, prior: number): Compared[] {
  const terms = [...corpus.uses.keys()].filter(
    (term) => corpus.uses.get(term)! >= LEAST_USES && (one.uses.has(term) || (other.uses.get(term) ?? 0) > 0),
  );
  const byUses = terms.map((term) => score(term, one, other, corpus, prior, "uses", "totalUses"));
  const byArticles = terms.map((term) => score(term, one, other, corpus, prior, "articles", "totalArticles"));
  const qs = qValues(byUses.map(({z}) => pValue(z)));
  const qsArticles = qValues(byArticles.map(({z}) => pValue(z)));
  return terms.map((term, i) => ({
    term,
    uses: one.uses.get(term) ?? 0,
    otherUses: other.uses.get(term) ?? 0,
    articles: one.articles.get(term) ?? 0,
    otherArticles: other.articles.get(term) ?? 0,
    delta: byUses[i]!.delta,
    z: byUses[i]!.z,
    q: qs[i]!,
    zArticles: byArticles[i]!.z,
    qArticles: qsArticles[i]!,
    tested: terms.length,
  }));
}

const score = (
  term: string,
  one: Tally,
  other: Tally,
  corpus: Tally,
  prior: number,
  unit: "uses" | "articles",
  total: "totalUses" | "totalArticles",
): {delta: number; z: number} =>
  logOdds({
    y1: one[unit].get(term) ?? 0,
    y2: other[unit].get(term) ?? 0,
    n1: one[total],
    n2: other[total],
    a: prior * corpus[unit].get(term)!,
    a0: prior * corpus[total],
  });
