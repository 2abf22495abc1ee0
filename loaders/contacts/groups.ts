import {endOfParty} from "./appositions.ts";
import {
  DETERMINERS,
  isAdjective,
  isParty,
  isPersonal,
  isWord,
  POSSESSIVE,
  PREPOSITIONS,
  set,
  type Chunk,
  type PartyMention,
} from "./chunks.ts";
