import type {Told} from "../compare.ts";
import type {Reading} from "../reading.ts";

/** Two articles of different sides that tell the same contacts; left and right in the order of the sides' codes. */
export interface Pair {
  left: Reading;
  right: Reading;
  /** The contacts that both tell, in the order of the contacts. */
  contacts: Told[];
}

/** Every two articles of different sides with the contacts that both tell; the fullest account of each side first. */
export function pairArticles(told: readonly Told[], readings: readonly Reading[]): Pair[] {
  const byId = new Map(readings.map((reading) => [reading.article.id, reading]));
  const pairs = new Map<string, Pair>();
  for (const contact of told) {
    const tellers = [...new Set(contact.accounts.map(({article}) => article))].map((article) =>
      byId.get(article)!,
    );
    const sided = tellers.filter(({article}) => article.side !== null).sort(bySide);
    sided.forEach((left, i) =>
      sided.slice(i + 1).forEach((right) => {
        if (left.article.side === right.article.side) return;
        const key = `${left.article.id} ${right.article.id}`;
        const pair = pairs.get(key) ?? {left, right, contacts: []};
        pair.contacts.push(contact);
        pairs.set(key, pair);
      }),
    );
  }
  return [...pairs.values()];
}

/** By side, then the fuller account first, then by id, so that the order of reading is of no account. */
const bySide = ({article: a}: Reading, {article: b}: Reading): number =>
  compare(a.side!, b.side!) || b.characters - a.characters || compare(a.id, b.id);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
