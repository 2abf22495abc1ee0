/** Words of a shingle: so many in a row are seldom written twice by chance. */
const SHINGLE = 5;
/** One shingle in so many is looked at; which, its own hash says. */
const SAMPLED = 4;
/** A shingle that more texts have is a formula, and no sign of a reprint. */
const COMMON = 24;
/**
 * The part of the shorter text's shingles that makes it a reprint. Of the articles of data/gold no two share more than
 * 0.11, of the five sample articles 0.02: those are accounts of one contact, each in words of its own.
 */
const REPRINTED = 0.5;

/** The shingles of texts that were met, by number of the text. */
export interface Prints {
  seen: Map<number, number[]>;
  sizes: number[];
}

export const noPrints = (): Prints => ({seen: new Map(), sizes: []});

/** A hash of a word, which does not hang on what was read before it: FNV-1a over UTF-16 units. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Hashes of words in a row, from the hashes of the words. */
export function shinglesOf(words: ArrayLike<number>): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let hash = 0x811c9dc5;
    for (let k = 0; k < SHINGLE; k++) hash = Math.imul(hash ^ words[i + k]!, 0x01000193) >>> 0;
    // The low bits of FNV alone are poor: the high ones choose.
    if ((hash >>> 16) % SAMPLED === 0) found.add(hash);
  }
  return found;
}

/** Takes a text's shingles among those that were met, and gives its number. */
export function keepPrint(own: ReadonlySet<number>, {seen, sizes}: Prints): number {
  const at = sizes.push(own.size) - 1;
  for (const shingle of own) {
    const list = seen.get(shingle);
    if (list === undefined) seen.set(shingle, [at]);
    else if (list.length < COMMON) list.push(at);
  }
  return at;
}

/** The text of which these shingles are a reprint, cut or not, and the share of the shorter one that both have. */
export function reprinted(
  own: ReadonlySet<number>,
  {seen, sizes}: Prints,
): {at: number; share: number} | null {
  const shared = new Map<number, number>();
  for (const shingle of own)
    for (const at of seen.get(shingle) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  let best: {at: number; share: number} | null = null;
  for (const [at, n] of shared) {
    const share = n / Math.min(own.size, sizes[at]!);
    if (n > 1 && share >= REPRINTED && share > (best?.share ?? 0)) best = {at, share};
  }
  return best;
}
