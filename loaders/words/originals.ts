import {BREAK, type Units, type Vocabulary} from "./units.ts";

/** Words of a shingle: so many in a row are seldom written twice by chance. */
const SHINGLE = 5;
/** One shingle in so many is looked at; which, its own hash says. */
const SAMPLED = 4;
/** A shingle that more originals have is a formula, and no sign of a reprint. */
const COMMON = 24;
/**
 * The part of the shorter text's shingles that makes it a reprint. Of the articles of data/gold no two share more than
 * 0.11, of the five sample articles 0.02: those are accounts of one contact, each in words of its own.
 */
const REPRINTED = 0.5;

/** One side's articles that are counted, in the order of publication, and those that only print one of them again. */
export interface SideTexts {
  side: string;
  originals: readonly Units[];
  reprints: readonly Units[];
}

/** The articles without those that merely print another again, cut or not; the first published stands for all. */
export function originalsOf(articles: readonly Units[], {hashes}: Vocabulary): Units[] {
  const seen = new Map<number, number[]>();
  const sizes: number[] = [];
  return [...articles].sort(byDay).filter((article) => {
    const own = shinglesOf(article, hashes);
    if (own.size > 0 && isReprint(own, seen, sizes)) return false;
    const at = sizes.push(own.size) - 1;
    for (const shingle of own) {
      const list = seen.get(shingle);
      if (list === undefined) seen.set(shingle, [at]);
      else if (list.length < COMMON) list.push(at);
    }
    return true;
  });
}

function isReprint(own: ReadonlySet<number>, seen: Map<number, number[]>, sizes: readonly number[]): boolean {
  const shared = new Map<number, number>();
  for (const shingle of own)
    for (const at of seen.get(shingle) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  return [...shared].some(([at, n]) => n > 1 && n >= REPRINTED * Math.min(own.size, sizes[at]!));
}

/** Hashes of words in a row, over breaks. */
function shinglesOf({words}: Pick<Units, "words">, hashes: readonly number[]): Set<number> {
  const plain = words.filter((word) => word !== BREAK);
  const found = new Set<number>();
  for (let i = 0; i + SHINGLE <= plain.length; i++) {
    let hash = 0x811c9dc5;
    for (let k = 0; k < SHINGLE; k++) hash = Math.imul(hash ^ hashes[plain[i + k]!]!, 0x01000193) >>> 0;
    // The low bits of FNV alone are poor: the high ones choose.
    if ((hash >>> 16) % SAMPLED === 0) found.add(hash);
  }
  return found;
}

const byDay = ({reading: {article: a}}: Units, {reading: {article: b}}: Units): number =>
  compare(a.published ?? "9", b.published ?? "9") || compare(a.id, b.id);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
