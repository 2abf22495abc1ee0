import {isVerb, isWord, set, type Chunk} from "./chunks.ts";
import {AND, PREPOSITIONS} from "./grammar.ts";

/** Words that make a clause, and words behind which one begins. */

const AUXILIARY = set(
  "is are was were has had have will would did held met said says told noted stressed also attended arrived visited signed expressed called spoke discussed",
);
export const isFinite = (chunk: Chunk | undefined) => isVerb(chunk) || isWord(chunk, AUXILIARY);

const BEGUN = set(
  "began begins opened opens started starts kicked kicks wrapped wraps ended ends made makes left arrived",
);

/** "Four died as A began a visit": what somebody begins or ends, a clause does. */
export const isBegun = (chunk: Chunk | undefined): boolean => isWord(chunk, BEGUN);

const CLAUSE = set(
  ", ; : . -- - ( ) \" and but while when where after before as that if because whereas although though since until said says which during following then who or so yet [ ] ' noted stated announced reported",
);

/** A subject stands at the start of a clause, after a date or place, or after a word of saying. */
export const opensClause = (before: Chunk | undefined) =>
  before === undefined || before.kind === "date" || before.kind === "place" || isWord(before, CLAUSE);

/** A word that neither names nor describes anything. */
export const isGrammar = (chunk: Chunk): boolean =>
  isWord(chunk, PREPOSITIONS) || isWord(chunk, AUXILIARY) || isWord(chunk, CLAUSE) || isWord(chunk, AND);
