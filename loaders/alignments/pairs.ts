import type {Told} from "../contacts/ids.ts";
import type {Knowledge} from "../knowledge.ts";
import type {Reading} from "../reading.ts";
import {voicesOf, type Voice} from "./voices.ts";

/** One side's account of a contact: every article that speaks for it there, the fullest first. */
export interface SideAccount {
  country: string;
  voices: Voice[];
}

/** Two sides that tell the same contacts; left and right in the order of their codes. */
export interface Pair {
  left: SideAccount;
  right: SideAccount;
  /** The contacts of which the same two articles are the fullest accounts, in the order of the contacts. */
  contacts: Told[];
}

/**
 * Every two sides of each contact, once, however many articles speak for them: what a ministry tells and what agencies
 * relay of it is one account. Contacts with the same two fullest accounts, such as the meetings of one visit, are held
 * against each other together, since readouts tell of them in one breath.
 */
export function pairSides(told: readonly Told[], readings: readonly Reading[], knowledge: Knowledge): Pair[] {
  const byId = new Map(readings.map((reading) => [reading.article.id, reading]));
  const pairs = new Map<string, Pair>();
  for (const contact of told) {
    const sides = sidesOf(contact, byId, knowledge);
    sides.forEach((left, i) =>
      sides.slice(i + 1).forEach((right) => {
        if (isOneArticle(left, right)) return;
        const key = [left, right].map(({country, voices}) => `${country} ${voices[0]!.reading.article.id}`);
        const pair = pairs.get(key.join(" ")) ?? {left, right, contacts: []};
        pairs.set(key.join(" "), {
          left: joined(pair.left, left),
          right: joined(pair.right, right),
          contacts: [...pair.contacts, contact],
        });
      }),
    );
  }
  return [...pairs.values()];
}

/** The sides that a contact is told by, in the order of their codes. */
function sidesOf(contact: Told, byId: ReadonlyMap<string, Reading>, knowledge: Knowledge): SideAccount[] {
  const sides = new Map<string, Voice[]>();
  for (const [country, voice] of voicesOf(contact, byId, knowledge))
    sides.set(country, [...(sides.get(country) ?? []), voice]);
  return [...sides]
    .map(([country, voices]) => ({country, voices}))
    .sort((a, b) => (a.country < b.country ? -1 : 1));
}

/** What one newspaper leaves out of a side's words is not that side's silence: an article is not held against itself. */
const isOneArticle = (left: SideAccount, right: SideAccount): boolean =>
  new Set([...left.voices, ...right.voices].map(({reading}) => reading)).size < 2;

const joined = (account: SideAccount, more: SideAccount): SideAccount => ({
  country: account.country,
  voices: [
    ...account.voices,
    ...more.voices.filter(({reading}) => !account.voices.some((voice) => voice.reading === reading)),
  ],
});
