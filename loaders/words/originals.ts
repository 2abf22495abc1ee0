import {keepPrint, noPrints, reprinted, shinglesOf} from "./shingles.ts";
import {BREAK, type Units, type Vocabulary} from "./units.ts";

/** One side's articles that are counted, in the order of publication, and those that only print one of them again. */
export interface SideTexts {
  side: string;
  originals: readonly Units[];
  reprints: readonly Units[];
}

/** The articles without those that merely print another again, cut or not; the first published stands for all. */
export function originalsOf(articles: readonly Units[], {hashes}: Vocabulary): Units[] {
  const prints = noPrints();
  return [...articles].sort(byDay).filter(({words}) => {
    const plain = words.filter((word) => word !== BREAK);
    const own = shinglesOf(Array.from(plain, (word) => hashes[word]!));
    if (reprinted(own, prints)) return false;
    keepPrint(own, prints);
    return true;
  });
}

const byDay = ({reading: {article: a}}: Units, {reading: {article: b}}: Units): number =>
  compare(a.published ?? "9", b.published ?? "9") || compare(a.id, b.id);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
