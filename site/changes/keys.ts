import {group} from "d3-array";
import type {Article, Contact, Evidence} from "../../loaders/schema.ts";

/** The words on which a contact rests, each under a key that is the same in both states of the tables. */
export type Keys = (contact: Contact) => ReadonlySet<string>;

interface State {
  articles: readonly Article[];
  evidence: readonly Evidence[];
}

/** That a place or a day was told says little: many contacts of one article share it. */
const TELLING = new Set(["cue", "participant"]);

/**
 * In a text that is in both states, under whatever name, words are known by where they stand; in one that was edited
 * all that stands after the edit has moved, and words are known by themselves.
 */
export function keysOf(before: State, after: State): [Keys, Keys] {
  const texts = [before, after].map(({articles}) => new Set(articles.map(({sha256}) => sha256)));
  return [before, after].map(({articles, evidence}): Keys => {
    const hashes = new Map(articles.map(({id, sha256}) => [id, sha256]));
    const inBoth = (hash: string): boolean => texts.every((known) => known.has(hash));
    const keyOf = ({article, start, end, exact}: Evidence): string => {
      const hash = hashes.get(article) ?? "";
      return inBoth(hash) ? `${hash} ${start} ${end}` : `${article} ${exact}`;
    };
    const rows = group(
      evidence.filter(({role}) => TELLING.has(role)),
      ({record}) => record,
    );
    const sets = new Map([...rows].map(([id, own]) => [id, new Set(own.map(keyOf))]));
    return ({id}) => sets.get(id) ?? NONE;
  }) as [Keys, Keys];
}

const NONE: ReadonlySet<string> = new Set();
