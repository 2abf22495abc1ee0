import {isCapitalised, type Token} from "../tokens.ts";

/** English's closed classes, which stand in for a tagger: no name, title or topic is among them. */

const list = (words: string): Set<string> => new Set(words.split(" "));

export const DETERMINERS = list(
  "the a an this that these those his her its their our my your some any no every each both all several many most few another other such either neither more one two three four five six seven eight nine ten",
);
export const PREPOSITIONS = list(
  "of in on at for from with by to about against between among during after before since until under over through into within without across around amid amidst despite via per regarding concerning toward towards near as like outside inside behind beyond above below upon alongside throughout following unlike ahead off",
);
/** Prepositions of the place, time and means of speaking. */
export const OCCASIONAL = /^(in|on|at|during|after|before|via|through|following|while|when|ahead|amid|from)$/;
export const SUBORDINATORS = list(
  "that which who whom whose if whether because although though while when where since unless until than why how what whereas whatever so",
);
export const RELATIVES = list("who which that whom");
export const COORDINATORS = list("and but or nor yet plus");
export const SUBJECTS = list(
  "i you he she it we they who which everyone everybody someone somebody anyone anybody nobody many some others both most this that these those one few several all none",
);
const BE = "is are was were be been being am isn't aren't wasn't weren't";
const HAVE = "has have had having hasn't haven't hadn't i'd you'd he'd she'd they'd we'd";
const MODAL =
  "do does did don't doesn't didn't will would can could may might must shall should won't wouldn't can't cannot couldn't shouldn't mustn't";
export const BE_FORMS = list(BE);
export const AUXILIARIES = list(`${BE} ${HAVE} ${MODAL} not n't never`);
export const FINITE = list(`${BE} ${HAVE} ${MODAL}`);
/** Verbs whose past form does not end in -ed, as far as the press uses them daily. */
const IRREGULAR = list(
  "said told wrote thought knew felt found spoke saw swore held made met went came took got gave began became left kept led brought bought caught fought sought sent spent lost won stood understood understand heard ran rose fell grew drew drove broke chose put set cut hit let read shot sat hid paid laid meant dealt built taught threw shook forecast",
);
const PARTICIPLES = list(
  "said told written thought known felt found spoken seen sworn held made met gone given taken heard understood sought led quoted sent brought built meant forecast set put read shown drawn laid begun chosen",
);
const ADVERBS = list(
  "also then not never again still just ever already once even often always now later earlier recently further furthermore moreover however meanwhile nevertheless only rather soon thus therefore twice instead yet too almost quite very long once together first sometimes",
);
/** Words in -ly that are nouns or verbs. */
const NO_ADVERBS = list(
  "family reply supply ally rally assembly anomaly monopoly apply rely bully comply imply multiply",
);
const DAYS = list(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening night week month year weekend january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec a.m p.m a.m. p.m. earlier later ago then",
);
const NEARNESS = /^(on|in|last|this|next|late|early|earlier|later|previous|same|the|that)$/;

export const isWord = (token: Token | undefined): token is Token => token?.kind === "word";
/** "also", "repeatedly", "not": what may stand between a subject and its verb. */
export const isAdverb = (token: Token | undefined): boolean =>
  isWord(token) &&
  (ADVERBS.has(token.fold) ||
    (/...ly$/.test(token.fold) && !isCapitalised(token) && !NO_ADVERBS.has(token.fold)));
/** A word that names a day, a month or a part of either. */
export const isTime = (token: Token): boolean => DAYS.has(token.fold);

/** The end of a time expression that begins at token `from`: "on Monday", "late last week", "on March 4, 2023"; `from` if none does. */
export function timeEnd(tokens: readonly Token[], from: number): number {
  let k = from;
  while (k < from + 3 && NEARNESS.test(tokens[k]?.fold ?? "") && !(tokens[k] && DAYS.has(tokens[k]!.fold)))
    k++;
  if (tokens[k]?.kind === "number" && tokens[k + 1] && DAYS.has(tokens[k + 1]!.fold)) k++;
  if (!tokens[k] || !DAYS.has(tokens[k]!.fold)) return from;
  while (tokens[k] && DAYS.has(tokens[k]!.fold)) k++;
  if (tokens[k]?.kind === "number") k++;
  return tokens[k]?.text === "," && /^\d{4}$/.test(tokens[k + 1]?.text ?? "") ? k + 2 : k;
}
export const isPossessive = (token: Token | undefined): boolean => token?.fold === "'s";
export const isMark = (token: Token | undefined, marks: string): boolean =>
  token?.kind === "mark" && marks.includes(token.text);
export const isDash = (token: Token | undefined): boolean =>
  token?.kind === "mark" && /^(--+|-|―)$/.test(token.fold) && (token.before !== "none" || token.fold !== "-");
export const isPast = (token: Token): boolean =>
  IRREGULAR.has(token.fold) || (/..ed$/.test(token.fold) && !isCapitalised(token));
export const isParticiple = (token: Token): boolean =>
  PARTICIPLES.has(token.fold) || /..ed$/.test(token.fold);
export const isGerund = (token: Token): boolean => /...ing$/.test(token.fold) && !isCapitalised(token);
export const isThirdPerson = (token: Token): boolean => /[^s']s$/.test(token.fold);
/** Whether a word is of an open class: a noun, adjective, name or number, so far as its form tells. */
export const isOpen = (token: Token | undefined): boolean =>
  !!token &&
  token.kind !== "mark" &&
  !PREPOSITIONS.has(token.fold) &&
  !SUBORDINATORS.has(token.fold) &&
  !COORDINATORS.has(token.fold) &&
  !FINITE.has(token.fold) &&
  !isAdverb(token);
export const isPlural = (token: Token): boolean =>
  /([^s'ui]|[^o]u)s$/.test(token.fold) ||
  /^(people|men|women|police|children|media|those|others|i|you|we|they|who|which|that|both|many|some|most|all|few|several|these)$/.test(
    token.fold,
  );
