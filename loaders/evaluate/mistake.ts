import type {Document} from "../documents.ts";
import type {Tables} from "../schema.ts";
import type {Parties} from "./participants.ts";

export const CLAIMS = [
  "contact",
  "participants",
  "status",
  "main",
  "date",
  "precision",
  "place",
  "format",
  "identity",
  "topic",
  "speaker",
  "statement",
  "source",
  "cue",
  "content",
  "comparison",
  "side",
  "published",
] as const;

/** One thing that is wrong in one article; what is missed was not found, what is extra was not wanted. */
export interface Mistake {
  file: string;
  claim: (typeof CLAIMS)[number];
  /** The contact or statement whose field it is. */
  about: string | null;
  wanted: string | null;
  found: string | null;
  sentence: string;
}

/** What the mistakes of an article are told from. */
export interface Context {
  tables: Tables;
  parties: Parties;
  /** The topics that were labelled. */
  topics: readonly string[];
  documentOf: (article: string) => Document;
}
