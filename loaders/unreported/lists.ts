import {group, rollup} from "d3-array";
import type {Account, Article, Contact, Statement} from "../schema.ts";

/** The tables from which two sides' lists of contacts are made. */
export interface Told {
  articles: readonly Article[];
  contacts: readonly Contact[];
  accounts: readonly Account[];
  statements: readonly Statement[];
}

/** Whether a side reports a contact itself, only relays the other's report, or is silent. */
type Report = "own" | "relayed" | null;

/** A contact between two sides that was held, with what each makes of it. */
export interface Listed {
  contact: Contact;
  sides: readonly [string, string];
  report: Record<string, Report>;
}

/** Contacts that were held, once for each two of their countries of which at least one reports them. */
export function listed(told: Told): Listed[] {
  const relays = relayed(told);
  const sideOf = new Map(told.articles.map(({id, side}) => [id, side]));
  const accountsOf = group(told.accounts, ({contact}) => contact);
  return told.contacts
    .filter(({status, recalled_only}) => status === "held" && !recalled_only)
    .flatMap((contact) =>
      pairsOf(contact.countries).flatMap((sides) => {
        const accounts = accountsOf.get(contact.id) ?? [];
        const of = (side: string, other: string): Report => {
          const own = accounts.filter(({article}) => sideOf.get(article) === side);
          if (!own.length) return null;
          return own.every(({article}) => relays.get(article) === other) ? "relayed" : "own";
        };
        const [a, b] = sides;
        const report: Record<string, Report> = {[a]: of(a, b), [b]: of(b, a)};
        return Object.values(report).includes("own") ? [{contact, sides, report}] : [];
      }),
    );
}

const pairsOf = (countries: readonly string[]): [string, string][] => {
  const sorted = [...new Set(countries)].sort();
  return sorted.flatMap((one, i) => sorted.slice(i + 1).map((other): [string, string] => [one, other]));
};

/** Fewer statements than these do not tell whose words an article gives. */
const LEAST_STATEMENTS = 3;
/**
 * The part of an article's statements that makes it a relay of those who make them. Of the 49 articles of data/gold that
 * speak for a side none is one, nor with one statement or six as the least; the most that another side has is 0.75. At
 * 0.4 ten would be, which give their own side's words as well. What it costs to miss a relay is not measured.
 */
const RELAYED = 0.8;

/**
 * Articles that give hardly any words but another side's, with that side: an agency's report of the other ministry's
 * readout. It is in the one list because it is in the other, which is what the lists must not be.
 */
export function relayed({articles, statements}: Pick<Told, "articles" | "statements">): Map<string, string> {
  const byArticle = rollup(
    statements.filter(({country}) => country !== null),
    (own) => own.length,
    ({article}) => article,
    ({country}) => country!,
  );
  return new Map(
    articles.flatMap(({id, side}) => {
      const counts = byArticle.get(id);
      if (side === null || counts === undefined) return [];
      const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
      const other = [...counts].find(([country, n]) => country !== side && n >= RELAYED * all);
      return other && all >= LEAST_STATEMENTS ? [[id, other[0]] as const] : [];
    }),
  );
}
