import type {DateMention} from "../dates/date.ts";
import type {Span} from "../span.ts";

interface Base extends Span {
  /** Tokens [first, last) of the document. */
  first: number;
  last: number;
  rule: string;
}

/** A named person; the span takes in the title, `name` is the name alone. */
export interface PersonMention extends Base {
  kind: "person";
  name: Span;
  /** Entity id: the codebook's, or derived from the name. */
  entity: string;
  /** The name in its usual form. */
  label: string;
  country: string | null;
  /** Whether the title says the country; the home press leaves it out of its own officials' titles. */
  owned: boolean;
  /** Office id of the codebook, and the title as written. */
  office: string | null;
  role: string | null;
  /** Offices held beside it: "Deputy Prime Minister and Foreign Minister". */
  further: string[];
}

/** A person or persons known only by office: "the Chinese leader", "his Russian counterpart", "the ministers". */
export interface RoleMention extends Base {
  kind: "role";
  office: string | null;
  role: string;
  country: string | null;
  /** Every country named in a plural: "the foreign ministers of Iran and Turkey". */
  owners: string[];
  plural: boolean;
  /** "the Russian official": told of before. */
  definite: boolean;
  /** "the two officials", "both ministers" */
  two: boolean;
  /** "his advisers": of the same country as he, unless they are counterparts. */
  possessive: boolean;
  /** The person meant, where the article or a dated office says so. */
  entity: string | null;
  label: string | null;
}

/** A ministry, parliament, agency, side ("the Chinese side") or international organisation. */
export interface BodyMention extends Base {
  kind: "organisation";
  entity: string;
  label: string;
  country: string | null;
  /** The code under which its people take part in contacts, for an international one. */
  party: string | null;
  /** A ministry, government or parliament, whose house stands at the seat of its country. */
  seated: boolean;
}

/** A country by name, adjective, capital or seat; or a town. */
export interface PlaceMention extends Base {
  kind: "country" | "place";
  entity: string;
  label: string;
  country: string | null;
  form: "name" | "demonym" | "capital" | "metonym" | "town" | "region";
}

/** The tokens that some mentions take up. */
export function tokensOf(mentions: readonly Pick<Base, "first" | "last">[]): Set<number> {
  const tokens = new Set<number>();
  for (const {first, last} of mentions) for (let i = first; i < last; i++) tokens.add(i);
  return tokens;
}

export type EntityMention = PersonMention | RoleMention | BodyMention | PlaceMention;
export type AnyMention = EntityMention | (DateMention & {kind: "date"});
