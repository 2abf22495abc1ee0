/** The closed word classes that tell whether an event lies ahead: grammar of English, not knowledge. Folded tokens. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** How far from a date the verb may stand that rules it, in tokens. */
export const REACH = 40;
/** Marks behind which something else is told. */
export const STOPS = set('; : "');
export const ARE = set("is are");
/** Before a verb's plain form these look ahead; "can" tells an ability, which needs no future. */
export const MODALS = set("will shall would could may might should must wo cannot");
/** What ends with these lies in the present or the past. */
export const FINITE = set("is are am was were 's has have had do does did been being");
/** What stands between a modal or "to" and its verb: "will not then be held", "could no longer meet". */
export const BESIDE_VERB = set(
  "be been being have not never n't only also then soon again now still further likely jointly first all both either no longer",
);
/** Past forms that do not end in -ed; not those that are plain forms too: set, put, hit, cut. */
export const IRREGULAR_PAST = set(
  "said told took went came made got gave became broke brought built bought caught chose drew drove fell felt fought found flew forgot froze grew heard kept knew laid led left lost meant met paid rose ran saw sold sent spoke spent stood struck swore taught thought threw understood won wrote began begun seen known shown given taken gone done held underwent withdrew shot sat shook sought sank stole overthrew undertook",
);
/** They end in -ed and are no past. */
export const NO_PAST = set("need indeed exceed united proceed succeed speed feed embed hundred");
/** "Will begin to fly" lies ahead, "begins to fly" does not: these take the time of their own verb. */
export const PHASES = set("begin start continue");
/** "Began to sell", "failed to pass", "seems to work": the infinitive tells what is or was, or what was not. */
export const HELD_INFINITIVE = set(
  "began begun begins started starts continues continued continuing fail failed fails refuse refused refuses manage managed manages seem seemed seems appear appeared appears claim claims prove proved proves tend tends reported believed said thought found discovered known understood helped helps dared forced was were enough",
);
/** "Due to delays", "in response to calls": here "to" belongs to no verb. */
export const NO_INFINITIVE = set(
  "due response according leading pointing led thanks prior addition contrary visit visits trip close closer",
);
/** The first woman to lead, one of the few to rise: they did it, unless their clause looks ahead. */
export const RANKS = set("first last only few");
/** What a number came to: "fell 3 percent to close at 90". */
export const OUTCOMES = set("reach become close end finish slip");
/** Verbs that say no more than that their noun happens: "will hold talks", "to make a visit". */
export const LIGHT_VERBS = set(
  "hold host make pay have take begin start launch conduct open undergo see attend offer give sign face complete convene organise organize arrange deliver resume",
);
/** "The talks will take place", "the visit will begin": their subject happens. */
export const HAPPENINGS = set(
  "be take begin start open last continue resume occur happen go come follow end close conclude run kick",
);
/** "Plans a visit", "announced talks", "the upcoming trip": their noun is still to come. */
export const WANTING = set(
  "announces announced announce agree agrees plans plan planning planned seeks seek seeking proposes proposed propose upcoming forthcoming coming future expected possible potential prospective likely requests requested wants hopes fears",
);
/** "The hearing is scheduled", "the talks are due". */
export const APPOINTED = set("set scheduled due expected planned slated pencilled penciled likely");
/** Where these stand a new clause begins, and the verb before it rules no more. */
export const CLAUSE_STARTS = set(
  '; : " that which who whom whose what where when while because although though but if after before as since until till whether amid',
);
/** "Held the scheduled talks", "had a long-planned meeting": what was planned once is over. */
export const HELD = set("held had conducted");
/** What may stand between them and "planned". */
export const BEFORE_PLANNED = set("the a an his her their its previously earlier long already -");
/** They stand for a noun and name no event of their own. */
export const PRONOUNS = set("that which who it they he she this we");
