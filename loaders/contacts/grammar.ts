import {set} from "./chunks.ts";

/** Classes of English words, and marks, that several constructs share. */

export const DETERMINERS = set(
  'the a an his her its their my our both mr mrs ms dr comrade also separately [ ] ( ) " visiting foreign newly senior top other respective fellow official politician statesman new acting then of two three four five six seven eight nine ten several some many bin ibn',
);
export const PREPOSITIONS = set(
  "of with by for to from at in on about besides against between among under over toward towards regarding concerning into through despite than like via including as without per",
);
/** Words and marks that end what hangs on a noun or a verb. */
export const STOPS = set(
  ". ; : that who which while when where how what whether after before said says ) but told noted",
);
/** Marks that end a list. */
export const BREAKS = set(". ; :");
export const POSSESSIVE = set("'s '");
export const COMMA = set(",");
export const AND = set("and");
export const AS = set("as");
export const WELL = set("well");
export const WITH = set("with");
export const WHO = set("who");
export const WHOM = set("whom");
export const WERE = set("were was");
export const OF = set("of");
export const ON = set("on");
export const BY = set("by");
export const FOR = set("for");
export const FOLLOWED = set("followed");
export const BY_OF = set("by of");
export const IN_ON_AT = set("in on at");
export const IN = set("in");
export const IN_AT = set("in at");
export const TO = set("to");
export const TO_IN = set("to in");
export const HIM = set("him her");
export const HIS = set("his her their");
export const THAT = set("that");
export const THEM = set("them");
export const THE = set("the");
export const HERE = set("here");
export const WHERE = set("where");
export const HE = set("he she");
/** Forms of address behind "his" or "her". */
export const HIGHNESS = set("highness majesty excellency holiness");
export const BEFORE_AFTER = set("before after");
export const AT = set("at");
export const A_AN = set("a an");
export const IN_AT_DURING = set("in at during");
export const OF_TO = set("of to");
export const OF_FROM = set("of from");
export const BOTH = set("two both");
export const COMMA_AND = set(", and");
export const BETWEEN = set("between");
export const AT_DURING = set("at during");
export const HIM_THEM = set("him her them");
export const SINCE = set("since");
export const BEFORE = set("before");
export const DURING = set("during");
export const HAVING = set("having");
export const FOR_TO = set("for to");
export const WILL = set("will would");
export const HE_THEY = set("he she they");
export const SAYS = set("said says told");
export const ADDS = set("said says told added stressed noted");
/** Words of pleasure, with which a post or a guest begins: "pleased to meet B", "an honour to call on B". */
export const GLAD = set(
  "pleased glad delighted happy honoured honored privileged pleasure delight honour honor privilege good great nice wonderful",
);
