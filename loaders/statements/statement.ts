import type {Span} from "../span.ts";

/** Who said what, as one article's words have it; each part is a list of fragments in reading order. */
export interface StatementDraft {
  source: Span[];
  cue: Span[];
  content: Span[];
  kind: "direct" | "indirect" | "mixed";
  /** Entity id of the person or body that speaks; null where the words leave it open. */
  speaker: string | null;
  speakerName: string | null;
  country: string | null;
  /** What the source does by saying it, from the cue. */
  stance: string;
  rule: string;
}

/** Tokens [first, last) of a document. */
export interface Run {
  first: number;
  last: number;
}

/** A statement by tokens, before its speaker is looked for. */
export interface Attribution {
  source: Run[];
  cue: Run[];
  content: Run[];
  stance: string;
  rule: string;
}
