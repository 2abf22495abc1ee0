/**
 * The closed word classes of English time expressions: grammar, not knowledge. Keys are folded tokens.
 * Values of units, seasons and parts of the day are those of TIMEX3 (ISO-TimeML).
 */
const table = <V>(entries: readonly (readonly [words: string, value: V])[]): Map<string, V> =>
  new Map(entries.flatMap(([words, value]) => words.split(" ").map((word) => [word, value] as const)));
const inOrder = (words: string, first = 1): Map<string, number> =>
  table(words.split(", ").map((group, i) => [group, i + first]));
const set = (words: string): Set<string> => new Set(words.split(" "));

/** Month names in full, 1–12. */
export const MONTHS = inOrder(
  "january, february, march, april, may, june, july, august, september, october, november, december",
);
/** Month abbreviations; dates only beside a day or a year. */
export const SHORT_MONTHS = inOrder("jan, feb, mar, apr, may, jun, jul, aug, sep sept, oct, nov, dec");
/** Weekdays, Monday is 1. */
export const WEEKDAYS = inOrder("monday, tuesday, wednesday, thursday, friday, saturday, sunday");
/** "Sun" and "Sat" are names and verbs: abbreviations count only beside a date. */
export const SHORT_WEEKDAYS = inOrder("mon, tue tues, wed, thu thur thurs, fri, sat, sun");
/** Month names that are given names, surnames or verbs too: alone they need a word such as "in" before them. */
export const AMBIGUOUS_MONTHS = set("march april may june august");

/** Words for counts. */
export const COUNTS = new Map([
  ...inOrder(
    "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty",
  ),
  ...table([
    ["thirty", 30],
    ["forty", 40],
    ["fifty", 50],
    ["sixty", 60],
    ["seventy", 70],
    ["eighty", 80],
    ["ninety", 90],
    ["hundred", 100],
  ]),
]);
/** Words for a number that the text does not tell. */
export const VAGUE_COUNTS = set("several few some many couple dozens");
/** Ordinals that name a quarter or a half; the last is counted from the end. */
export const ORDINALS = inOrder("first 1st, second 2nd, third 3rd, fourth 4th");

/** Ordinals that name a century in words. */
export const CENTURIES = inOrder("fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth", 15);

export type Unit =
  "second" | "minute" | "hour" | "day" | "weekend" | "week" | "fortnight" | "month" | "quarter" | "year";
export type LongUnit = Unit | "decade" | "century";
/** Units in singular and plural. */
export const UNITS = table<LongUnit>([
  ["second seconds", "second"],
  ["minute minutes", "minute"],
  ["hour hours", "hour"],
  ["day days", "day"],
  ["weekend weekends", "weekend"],
  ["week weeks", "week"],
  ["month months", "month"],
  ["quarter quarters", "quarter"],
  ["fortnight fortnights", "fortnight"],
  ["year years", "year"],
  ["decade decades", "decade"],
  ["century centuries", "century"],
]);
/** Words for a whole unit's worth of repetition: "daily" is every day. */
export const SETS = table([
  ["hourly", "PT1H"],
  ["daily nightly", "P1D"],
  ["weekly", "P1W"],
  ["monthly", "P1M"],
  ["quarterly", "P3M"],
  ["annually yearly annual", "P1Y"],
  ["biennial biennially", "P2Y"],
]);

/** Seasons with their TIMEX3 code. */
export const SEASONS = inOrder("spring, summer, autumn fall, winter");
export const SEASON_CODES = ["SP", "SU", "FA", "WI"] as const;
/** Parts of the day with their TIMEX3 code. */
export const DAY_PARTS = table([
  ["morning", "TMO"],
  ["afternoon", "TAF"],
  ["evening", "TEV"],
  ["night overnight", "TNI"],
  ["noon midday", "T12:00"],
  ["midnight", "T24:00"],
]);

/** Days counted from the publication day. */
export const DEICTIC_DAYS = table([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);
/** Which neighbour of the publication day a period is: "last March", "this week", "next year". */
export const DIRECTIONS = table<-1 | 0 | 1>([
  ["last past previous preceding", -1],
  ["this current", 0],
  ["next coming upcoming following", 1],
]);
/** Words that place something in the present, the past or the future and no nearer. */
export const REFERENCES = table([
  ["now currently nowadays presently current", "PRESENT_REF"],
  ["recently lately", "PAST_REF"],
  ["soon shortly", "FUTURE_REF"],
]);
/** "Early March": which part of a period is meant. The days given remain those of the whole period. */
export const PARTS = set("early mid late earlier later beginning start middle end close");

/** After these a bare "March" or "May" is a month, and a bare number a year. */
export const BEFORE_DATE = set(
  "in since last next this early late mid by until till from to through of during before after for between around about every each past previous earlier later following and or -",
);
/** No noun, so that what stands before them describes none: "the March for life". */
export const NO_NOUNS = set(
  "for from with into was were are had has have will would can and against through over under after before said says told did who that which came went took began",
);
/** Words after which a verb follows: "will last three days", "may last". */
export const AUXILIARIES = set("will would to can could may might must should shall not cannot did does do");
/** What is counted in "2000 people": such a number is no year. */
export const COUNTED = set(
  "people men women children percent per km kilometers kilometres miles meters metres feet tons tonnes dollars euros yuan rubles roubles yen pounds million billion trillion thousand hundred troops soldiers police personnel delegates participants companies hectares acres barrels megawatts degrees or",
);
/** Names in front of a number that is part of the name: "Resolution 2023". */
export const NUMBERED = set(
  "resolution no nos number article paragraph section room flight page chapter order law act agenda vision expo plan project model type block route highway boeing airbus decree regulation directive document rule",
);

const TIME_WORDS = [
  MONTHS,
  SHORT_MONTHS,
  WEEKDAYS,
  SHORT_WEEKDAYS,
  UNITS,
  SETS,
  SEASONS,
  DAY_PARTS,
  DEICTIC_DAYS,
];
/** Whether a word or number can stand in a time expression and name no event. */
export const isTimeWord = ({fold}: {fold: string}): boolean =>
  /\d/.test(fold) ||
  REFERENCES.has(fold) ||
  TIME_WORDS.some((words) => words.has(fold.replace(/s$/, "")) || words.has(fold));
