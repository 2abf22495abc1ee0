import {BREAK, type Units} from "../words/units.ts";

/** The texts of one side as a single row of words, with the article of each. */
export interface Stream {
  articles: readonly Units[];
  words: Int32Array;
  open: Uint8Array;
  /** Index of the article, and of the word in it. */
  owner: Int32Array;
  place: Int32Array;
}

/** The runs of one length that enough articles have: where each begins, and which it is. */
export interface Level {
  positions: Int32Array;
  ids: Int32Array;
}

/** The articles one after the other, with a break between them. */
export function streamOf(articles: readonly Units[]): Stream {
  const length = articles.reduce((sum, {words}) => sum + words.length + 1, 0);
  const words = new Int32Array(length).fill(BREAK);
  const [owner, place] = [new Int32Array(length), new Int32Array(length)];
  const open = new Uint8Array(length);
  let at = 0;
  articles.forEach((article, i) => {
    words.set(article.words, at);
    open.set(article.open, at);
    for (let k = 0; k <= article.words.length; k++, at++) {
      owner[at] = i;
      place[at] = k;
    }
  });
  return {articles, words, open, owner, place};
}

/**
 * The runs of words that at least `least` articles have, by length from one word up to `longest`. A run can be that
 * frequent only if the two runs that are shorter by its last and by its first word are (Agrawal and Srikant 1994), so
 * each length looks only at what the one before left, and the whole is near-linear in the text.
 */
export function frequentRuns({words, owner}: Stream, least: number, longest: number): Level[] {
  const spoken = indicesWhere(words.length, (i) => words[i] !== BREAK);
  let level = keepFrequent({positions: spoken, ids: spoken.map((i) => words[i]!)}, owner, least);
  const levels: Level[] = [];
  while (level.positions.length && levels.length < longest) {
    levels.push(level);
    level = keepFrequent(lengthen(level), owner, least);
  }
  return levels;
}

/** The runs that are one word longer, where both shorter ones are frequent. */
function lengthen({positions, ids}: Level): Level {
  const longer = indicesWhere(positions.length - 1, (k) => positions[k + 1] === positions[k]! + 1);
  const known = new Map<number, number>();
  const numbers = longer.map((k) => {
    const pair = ids[k]! * 0x4000000 + ids[k + 1]!;
    const number = known.get(pair) ?? known.size;
    known.set(pair, number);
    return number;
  });
  return {positions: longer.map((k) => positions[k]!), ids: numbers};
}

function keepFrequent({positions, ids}: Level, owner: Int32Array, least: number): Level {
  const counts = articlesOf({positions, ids}, owner);
  const kept = indicesWhere(positions.length, (k) => counts[ids[k]!]! >= least);
  return {positions: kept.map((k) => positions[k]!), ids: kept.map((k) => ids[k]!)};
}

/** In how many articles each run stands. Positions come in the order of the articles. */
export function articlesOf({positions, ids}: Level, owner: Int32Array): Int32Array {
  const most = ids.reduce((max, id) => (id > max ? id : max), -1);
  const counts = new Int32Array(most + 1);
  const last = new Int32Array(most + 1).fill(-1);
  positions.forEach((position, k) => {
    const id = ids[k]!;
    if (last[id] === owner[position]) return;
    last[id] = owner[position]!;
    counts[id]!++;
  });
  return counts;
}

function indicesWhere(length: number, holds: (i: number) => boolean): Int32Array {
  const found = new Int32Array(Math.max(0, length));
  let count = 0;
  for (let i = 0; i < length; i++) if (holds(i)) found[count++] = i;
  return found.slice(0, count);
}
