/** Counts of one word: of two groups of texts, and its part of the prior. */
interface Counts {
  /** Uses in the one group and in the other. */
  y1: number;
  y2: number;
  /** All words of the one group and of the other. */
  n1: number;
  n2: number;
  /** The prior's weight on this word, and on all words. */
  a: number;
  a0: number;
}

/**
 * The log-odds ratio of a word under an informative Dirichlet prior, and its z-score: Monroe, Colaresi and Quinn 2008,
 * "Fightin' Words", section 3.5.1, with the variance by its usual approximation, 1/(y1 + a) + 1/(y2 + a). The prior
 * draws rare words to what the whole corpus says, so that one use of a word tells nothing.
 */
export function logOdds({y1, y2, n1, n2, a, a0}: Counts): {delta: number; z: number} {
  const odds = (y: number, n: number) => Math.log((y + a) / (n + a0 - y - a));
  const delta = odds(y1, n1) - odds(y2, n2);
  return {delta, z: delta / Math.sqrt(1 / (y1 + a) + 1 / (y2 + a))};
}
