import {z} from "zod";
import {RIGHTS} from "./head.ts";

/**
 * Every record that leaves the pipeline, once: the columns of the published tables, their types and their
 * meaning. The data dictionary, the Arrow column types and the editors' JSON Schema are made from this file.
 * Absent is `null` and the key is present; spans are half-open, in UTF-16 units of the article's text.
 */

export const FORMATS = [
  "visit",
  "talks",
  "meeting",
  "consultations",
  "phone-call",
  "video-call",
  "multilateral-sidelines",
  "letter",
  "reception",
] as const;
export const STATUSES = ["held", "planned", "cancelled"] as const;
export const ACCOUNT_STATUSES = ["held", "planned", "recalled", "cancelled"] as const;
export const PRECISIONS = ["day", "month", "quarter", "half", "year", "unknown"] as const;
export const DATE_BASES = ["explicit", "relative", "year-inferred", "correction", "none"] as const;
export const ORIGINS = ["machine", "confirmed", "corrected", "added"] as const;
export const ACTIONS = ["accept", "reject", "merge", "split", "set", "add"] as const;
export const RELATIONS = ["shared", "left-only", "right-only", "conflicting"] as const;

const iso3 = z.string().regex(/^[A-Z]{3}$/);
const day = z.iso.date();
const span = {
  start: z.int().nonnegative().describe("first UTF-16 unit of the span in the article's text"),
  end: z.int().positive().describe("one past the last UTF-16 unit of the span"),
  exact: z.string().min(1).describe("the words of the span, as published"),
};

export const Article = z.strictObject({
  id: z.string().describe("derived from the file's name"),
  file: z.string().describe("path below the articles folder"),
  title: z.string().describe("headline, or the first words of the text"),
  published: day.nullable().describe("day of publication"),
  published_basis: z
    .enum(["head", "first-line", "dateline"])
    .nullable()
    .describe(
      "where the day of publication stands; dateline means inferred from the text and what stands around it",
    ),
  language: z.string().nullable().describe("ISO 639-1 code"),
  outlet: z.string().nullable().describe("who published it"),
  side: iso3.nullable().describe("the country whose account it is, ISO 3166-1 alpha-3"),
  side_basis: z.string().nullable().describe("the rule that named the side"),
  url: z.string().nullable().describe("address of the original"),
  source_file: z.string().nullable().describe("name of the file as it was received"),
  rights: z
    .enum(RIGHTS)
    .describe("what a deployed report holds of the text: all of it, or only passages on which rows rest"),
  characters: z.int().nonnegative().describe("length of the whole text in UTF-16 units"),
  sha256: z.string().length(64).describe("hash of the whole text in UTF-8"),
});

export const Entity = z.strictObject({
  id: z.string().describe("codebook id, or derived from the name"),
  kind: z.enum(["person", "organisation", "country", "place"]).describe("what it is"),
  name: z.string().describe("its usual name"),
  country: iso3.nullable().describe("ISO 3166-1 alpha-3; EUE for the European Union"),
  wikidata: z.string().nullable().describe("Wikidata item"),
  known: z.boolean().describe("whether the codebook holds it, or only the article's words do"),
  lat: z.number().min(-90).max(90).nullable().describe("latitude of a town, in degrees north"),
  lon: z.number().min(-180).max(180).nullable().describe("longitude of a town, in degrees east"),
});

export const Mention = z.strictObject({
  article: z.string().describe("article id"),
  ...span,
  kind: z.enum(["person", "organisation", "country", "place", "date"]).describe("what the words name"),
  entity: z.string().nullable().describe("entity id; null for dates"),
  value: z.string().nullable().describe("TIMEX3 value of a date; for a person, the title as written"),
  rule: z.string().describe("name of the rule that found the words"),
});

export const Contact = z.strictObject({
  id: z.string().describe("derived from day, participants and format"),
  status: z.enum(STATUSES).describe("whether it took place, as far as the articles tell"),
  format: z.enum(FORMATS).describe("how the sides met"),
  date_start: day.nullable().describe("first day of the interval in which the contact lies"),
  date_end: day.nullable().describe("last day of that interval"),
  date_precision: z.enum(PRECISIONS).describe("how exactly the date is known"),
  date_basis: z.enum(DATE_BASES).describe("how the date stands in the text"),
  reported: day.nullable().describe("earliest publication day of its accounts; not the day of the contact"),
  place: z.string().nullable().describe("city"),
  host: iso3.nullable().describe("country in which it took place"),
  countries: z.array(iso3).describe("countries of the participants, in alphabetical order"),
  level: z
    .int()
    .min(1)
    .max(7)
    .nullable()
    .describe("highest protocol level of the lower side; 1 is head of state"),
  accounts: z.int().positive().describe("number of articles that tell it"),
  sides: z.array(iso3).describe("sides whose accounts tell it"),
  recalled_only: z.boolean().describe("told only as background"),
  cameo: z.string().describe("CAMEO event code"),
  plover: z.string().describe("PLOVER event type"),
  origin: z
    .enum(ORIGINS)
    .describe("who made the row: the machine alone, or a person who confirmed, corrected or added it"),
});

export const Participant = z.strictObject({
  contact: z.string().describe("contact id"),
  person: z.string().nullable().describe("entity id; null where the text leaves the participant unnamed"),
  name: z.string().nullable().describe("usual name; null where unnamed"),
  country: iso3.nullable().describe("country or body that the participant speaks for"),
  role: z.string().nullable().describe("office at the time, in the article's words"),
  office: z.string().nullable().describe("office id of the codebook"),
  level: z.int().min(1).max(7).nullable().describe("protocol level; 1 is head of state"),
});

export const Account = z.strictObject({
  contact: z.string().describe("contact id"),
  article: z.string().describe("article id"),
  status: z.enum(ACCOUNT_STATUSES).describe("how this article tells it; recalled means as background"),
  main: z.boolean().describe("whether it is what the article is about"),
  side: iso3.nullable().describe("the country whose account the article is"),
  format: z.enum(FORMATS).describe("how the sides met, in this article's words"),
  date_start: day.nullable().describe("first day of the interval that this article gives"),
  date_end: day.nullable().describe("last day of that interval"),
  date_precision: z.enum(PRECISIONS).describe("how exactly this article gives the date"),
  date_basis: z.enum(DATE_BASES).describe("how the date stands in this article"),
  place: z.string().nullable().describe("city that this article gives"),
  host: iso3.nullable().describe("country in which it took place, by this article"),
  origin: z
    .enum(ORIGINS)
    .describe("who made the row: the machine alone, or a person who corrected or added it"),
  told_as: z
    .string()
    .describe("the contact's id as this article alone tells it, by which corrections name it"),
});

export const Topic = z.strictObject({
  id: z.string().describe("codebook id"),
  parent: z.string().nullable().describe("group to which it belongs; null for a group"),
  label: z.string().describe("its name"),
  articles: z.int().nonnegative().describe("articles that mention it"),
  contacts: z.int().nonnegative().describe("contacts in whose accounts it stands"),
});

export const TopicMention = z.strictObject({
  article: z.string().describe("article id"),
  topic: z.string().describe("topic id"),
  ...span,
  contact: z.string().nullable().describe("the contact that its sentence tells of"),
  rule: z.string().describe("name of the rule that found the words"),
});

export const Statement = z.strictObject({
  id: z.string().describe("derived from speaker, content and article"),
  article: z.string().describe("article id"),
  source: z.string().nullable().describe("entity id of the speaker"),
  source_name: z.string().nullable().describe("speaker, resolved to a name"),
  country: iso3.nullable().describe("country for which the source speaks"),
  cue: z.string().nullable().describe("the words that attribute"),
  content: z.string().describe("what was said; parts joined by an ellipsis where discontinuous"),
  kind: z.enum(["direct", "indirect", "mixed"]).describe("in quotation marks, reported, or both"),
  start: span.start,
  end: span.end,
  contact: z.string().nullable().describe("the contact that its passage tells of"),
});

export const Alignment = z.strictObject({
  id: z.string().describe("derived from what is compared"),
  contact: z.string().describe("contact id"),
  left_side: iso3.describe("country whose account is held on the left"),
  right_side: iso3.describe("country whose account is held on the right"),
  left_article: z
    .string()
    .describe("article that has the left words; where the side is silent, its fullest account"),
  right_article: z
    .string()
    .describe("article that has the right words; where the side is silent, its fullest account"),
  aspect: z.enum(["claim", "topic", "date", "place", "format"]).describe("what is held against what"),
  topic: z.string().nullable().describe("topic id, where a topic is compared"),
  relation: z.enum(RELATIONS).describe("both say it, one alone says it, or they differ"),
  left: z.string().nullable().describe("the left account's words; null where it is silent"),
  right: z.string().nullable().describe("the right account's words; null where it is silent"),
  score: z.number().min(0).max(1).describe("how alike the two are, 0 to 1"),
});

export const Side = z.strictObject({
  side: iso3.describe("the country"),
  articles: z
    .array(z.string())
    .describe("articles that are counted for it: those in English, without reprints, earliest first"),
  reprints: z
    .array(z.string())
    .describe("its English articles that print one of these again, and are not counted"),
});

export const Formula = z.strictObject({
  id: z.string().describe("derived from side and words"),
  side: iso3.describe("the side that uses it"),
  words: z.string().min(1).describe("the formula, in its most common form"),
  length: z.int().min(2).describe("number of words"),
  articles: z.int().min(2).describe("articles of the side that use it; reprints left out"),
  side_articles: z.int().positive().describe("articles of the side; reprints left out"),
  share: z.number().min(0).max(1).describe("articles that use it, of the side's"),
  uses: z.int().min(2).describe("how often it is used in them"),
  first: day.nullable().describe("day of publication of the first article that uses it"),
  last: day.nullable().describe("day of publication of the last one"),
  articles_before: z.int().nonnegative().describe("articles of the side published before its first use"),
  articles_after: z.int().nonnegative().describe("articles of the side published after its last use"),
  other_articles: z
    .int()
    .nonnegative()
    .describe("articles of other sides, or of none, that use the same words; reprints left out"),
});

export const Contrast = z.strictObject({
  id: z.string().describe("derived from what is compared"),
  side: iso3.describe("the side that uses it more"),
  against: iso3.nullable().describe("the side that uses it less; null for all other sides together"),
  unit: z.enum(["word", "topic"]).describe("what is counted"),
  term: z.string().describe("stem of the word, or topic id"),
  label: z.string().describe("the word's most common form, or the topic's name"),
  uses: z.int().positive().describe("uses in the side's articles"),
  other_uses: z.int().nonnegative().describe("uses in the articles that it is held against"),
  articles: z.int().positive().describe("articles of the side that have it"),
  other_articles: z.int().nonnegative().describe("articles held against them that have it"),
  log_odds: z.number().describe("log-odds ratio of its uses under an informative Dirichlet prior"),
  z: z.number().describe("that ratio over its standard deviation; under 1.96 chance may explain it"),
  q: z.number().min(0).max(1).describe("rate of false discoveries at which it is one, over all terms tested"),
  z_articles: z.number().describe("the same by articles that have it, not by uses"),
  q_articles: z.number().min(0).max(1).describe("the same rate by articles"),
  tested: z.int().positive().describe("terms tested in the same comparison"),
  clear: z
    .boolean()
    .describe("whether it is beyond chance: z and z_articles at least 1.96, and q under 0.05"),
});

export const Use = z.strictObject({
  record: z
    .string()
    .describe(
      "id of a formula or an omission; for a contrast its side, unit and term, such as PER:word:fish",
    ),
  article: z.string().describe("article id"),
  ...span,
  rule: z.string().describe("name of the rule that found the words"),
});

export const Omission = z.strictObject({
  id: z.string().describe("derived from sides and topic"),
  side: iso3.describe("the side that leaves the topic out"),
  other: iso3.describe("the side that it is held against"),
  topic: z.string().describe("topic id"),
  contacts: z.int().positive().describe("contacts that both sides report"),
  both: z.int().nonnegative().describe("of these, those on which both speak of the topic"),
  omitted: z
    .int()
    .nonnegative()
    .describe("of these, those on which the other side speaks of it and this one does not"),
  share: z.number().min(0).max(1).describe("left out, of the contacts that both report"),
  low: z.number().min(0).max(1).describe("lower end of the share's exact interval at 95 per cent"),
  high: z.number().min(0).max(1).describe("upper end of that interval"),
  alignments: z.array(z.string()).describe("the alignments on which the omissions rest"),
});

export const WHY_NOT = ["no-list", "too-few-shared", "one-list-within-the-other"] as const;

export const Unreported = z.strictObject({
  id: z.string().describe("derived from the two sides"),
  left: iso3.describe("the one side"),
  right: iso3.describe("the other side"),
  from: day.nullable().describe("first day of the contacts that either reports"),
  to: day.nullable().describe("last day of them"),
  left_contacts: z
    .array(z.string())
    .describe("contacts between them, held, that the left side reports itself"),
  right_contacts: z
    .array(z.string())
    .describe("contacts between them, held, that the right side reports itself"),
  both: z.int().nonnegative().describe("contacts that both report"),
  seen: z.int().positive().describe("contacts that either reports"),
  relayed: z
    .int()
    .nonnegative()
    .describe("contacts that one side's articles only relay from the other; in its list no more"),
  estimate: z
    .number()
    .nonnegative()
    .nullable()
    .describe("contacts in all, by Chapman's estimator; null where nothing can be said"),
  variance: z.number().nonnegative().nullable().describe("variance of the estimate, by Seber"),
  low: z.number().nonnegative().nullable().describe("lower end of its interval at 95 per cent"),
  high: z.number().nonnegative().nullable().describe("upper end of that interval"),
  why_not: z.enum(WHY_NOT).nullable().describe("why nothing can be said"),
});

/** What is counted once, however often it speaks of a topic. */
export const UNITS = ["sentence", "contact", "article"] as const;

const examples = z
  .array(z.string())
  .describe(
    "the first of these units, 12 at most: ids of articles or contacts, or of sentences as article:start",
  );

export const TopicCount = z.strictObject({
  unit: z.enum(UNITS).describe("what is counted"),
  topic: z.string().describe("topic id"),
  count: z.int().positive().describe("units that speak of it"),
  of: z.int().positive().describe("units in all that were read"),
  rank: z.int().nonnegative().describe("place in an order in which topics of the same units stand together"),
  x: z
    .int()
    .nonnegative()
    .nullable()
    .describe("where it stands in the network, 0 to 1000; null where it is not in it"),
  y: z.int().nonnegative().nullable().describe("the same downwards"),
  examples,
});

export const Cooccurrence = z.strictObject({
  unit: z.enum(UNITS).describe("what is counted"),
  a: z.string().describe("topic id"),
  b: z.string().describe("topic id, later in the alphabet"),
  n11: z.int().positive().describe("units that speak of both, each in words of its own"),
  n1: z.int().positive().describe("units that speak of a, n1."),
  n2: z.int().positive().describe("units that speak of b, n.1"),
  n: z.int().positive().describe("units in all that were read"),
  expected: z.number().nonnegative().describe("units that would speak of both by chance"),
  npmi: z.number().min(-1).max(1).describe("normalised pointwise mutual information"),
  log_odds: z.number().describe("logarithm of the odds ratio, half a unit added to each cell"),
  low: z.number().describe("lower end of its interval at 95 per cent"),
  high: z.number().describe("upper end of that interval"),
  test: z
    .enum(["fisher", "g2"])
    .describe("Fisher's exact test under five expected, the likelihood ratio above"),
  p: z.number().min(0).max(1).describe("how often chance alone would bring them together as often"),
  q: z.number().min(0).max(1).describe("rate of false discoveries at which it is one, over all pairs"),
  pairs: z.int().positive().describe("pairs of topics tested in the same unit"),
  clear: z.boolean().describe("whether it is beyond chance: n11 at least 3, and q under 0.05"),
  edge: z.boolean().describe("whether it is drawn in the network: clear, and one of the 60 surest"),
  examples,
});

export const TopicShare = z.strictObject({
  unit: z.enum(UNITS).describe("what is counted"),
  by: z.enum(["side", "level", "month", "year"]).describe("by what the units are cut into slices"),
  value: z
    .string()
    .describe("the slice: a country's code, a protocol level, a month such as 2024-02, a year"),
  topic: z.string().nullable().describe("topic id; null for the slice as a whole"),
  count: z.int().positive().describe("units of the slice that speak of it"),
  of: z.int().positive().describe("units of the slice"),
  share: z.number().min(0).max(1).describe("count of all"),
  low: z.number().min(0).max(1).describe("lower end of the share's exact interval at 95 per cent"),
  high: z.number().min(0).max(1).describe("upper end of that interval"),
  p: z.number().min(0).max(1).describe("how often chance alone would give the slice as many"),
  q: z.number().min(0).max(1).describe("rate of false discoveries at which it is one, over all of the cut"),
  examples,
});

export const Correction = z.strictObject({
  line: z.int().positive().describe("line of data/corrections.yaml at which it begins"),
  action: z.enum(ACTIONS).describe("what was decided"),
  contact: z
    .string()
    .nullable()
    .describe("contact id; null where the contact is rejected, or nothing is found"),
  article: z.string().describe("id of the article to which it points"),
  quote: z.string().describe("the words to which it points"),
  field: z.string().nullable().describe("the field that is set"),
  was: z.string().nullable().describe("what it replaces"),
  now: z.string().nullable().describe("what it puts there"),
  by: z.string().describe("who decided"),
  on: day.describe("when"),
  why: z.string().describe("why, in their words"),
  in_force: z.boolean().describe("whether it is applied; if not, the problems say why"),
});

export const Review = z.strictObject({
  contact: z.string().nullable().describe("contact id; null where the contact is rejected"),
  article: z.string().describe("id of the article that tells of it, the most exact where there are several"),
  ...span,
  told_as: z
    .string()
    .describe("the contact's id as that article alone tells it, by which corrections name it"),
  reasons: z.array(z.string()).describe("why a person should look, gravest first"),
  other: z.string().nullable().describe("id of the contact that it may be the same as"),
  doubt: z.number().min(0).max(1).describe("how likely it is wrong, measured on hand-labelled articles"),
  rows: z.int().positive().describe("accounts, statements and comparisons that rest on it"),
  weight: z.number().nonnegative().describe("doubt times the binary logarithm of one more than those rows"),
});

export const Quality = z.strictObject({
  measure: z.string().describe("what is counted"),
  count: z.int().nonnegative().describe("how many"),
  of: z.int().nonnegative().describe("of how many; 0 where nobody can know"),
  share: z.number().min(0).max(1).nullable().describe("count of all; null where that is nothing"),
  low: z.number().min(0).max(1).nullable().describe("lower end of the share's exact interval at 95 per cent"),
  high: z.number().min(0).max(1).nullable().describe("upper end of that interval"),
});

export const Evidence = z.strictObject({
  record: z.string().describe("id of the record that it supports"),
  role: z.string().describe("what it is evidence for: participant, date, place, status, format, cue, …"),
  article: z.string().describe("article id"),
  ...span,
  rule: z.string().describe("name of the rule that found the words"),
});

export const Problem = z.strictObject({
  file: z.string().describe("file, from the folder that was read"),
  line: z.int().positive().nullable().describe("line in that file"),
  message: z.string().describe("one lowercase phrase ending in the offending value"),
});

/** The published tables, in the order of the flow. */
export const TABLES = {
  articles: Article,
  entities: Entity,
  mentions: Mention,
  contacts: Contact,
  participants: Participant,
  accounts: Account,
  topics: Topic,
  topic_mentions: TopicMention,
  statements: Statement,
  alignments: Alignment,
  sides: Side,
  formulas: Formula,
  contrasts: Contrast,
  uses: Use,
  omissions: Omission,
  unreported: Unreported,
  topic_counts: TopicCount,
  cooccurrences: Cooccurrence,
  topic_shares: TopicShare,
  corrections: Correction,
  review: Review,
  quality: Quality,
  evidence: Evidence,
  problems: Problem,
} as const;

export type TableName = keyof typeof TABLES;

/** What one row of each table is. */
export const MEANINGS: Record<TableName, string> = {
  articles: "one news text or official readout",
  entities: "a person, body, country or place that some article names, or a country of such or of a side",
  mentions: "words of an article that name an entity or a date",
  contacts:
    "an event in which representatives of different countries meet, visit, talk, call or write; once, whoever tells it",
  participants: "one who takes part in a contact",
  accounts: "what one article says of one contact",
  topics: "a topic of the codebook, or a group of topics",
  topic_mentions: "words of an article that speak of a topic",
  statements: "who said what in an article",
  alignments: "one side's account of a contact held against another's in one respect",
  topic_counts: "a topic, counted in sentences, contacts or articles",
  cooccurrences: "two topics that come together in the same sentences, contacts or articles",
  topic_shares: "how many articles or contacts of one side, level or month speak of a topic",
  corrections: "an editor's decision that overrides the machine",
  review: "something that a person should look at, first what is most doubtful and most consequential",
  quality: "how right the contacts are, by the decisions of editors",
  evidence: "words of an article on which a record rests",
  problems: "something in the given files that could not be read",
  sides: "a country for which articles speak, with those of them that are counted",
  formulas: "words in a row that one side's articles use again and again",
  contrasts: "a word or topic that one side uses more than another, or than all others",
  uses: "words of an article that use a formula, or a word or topic that sets its side apart, or that speak of what the other side leaves out",
  omissions: "a topic that one side leaves out on contacts that it and another report",
  unreported: "two sides, and how many contacts between them neither may have reported",
};

export type Tables = {[K in TableName]: z.infer<(typeof TABLES)[K]>[]};

export type Article = z.infer<typeof Article>;
export type Entity = z.infer<typeof Entity>;
export type Mention = z.infer<typeof Mention>;
export type Contact = z.infer<typeof Contact>;
export type Participant = z.infer<typeof Participant>;
export type Account = z.infer<typeof Account>;
export type Topic = z.infer<typeof Topic>;
export type TopicMention = z.infer<typeof TopicMention>;
export type Statement = z.infer<typeof Statement>;
export type Alignment = z.infer<typeof Alignment>;
export type Side = z.infer<typeof Side>;
export type Formula = z.infer<typeof Formula>;
export type Contrast = z.infer<typeof Contrast>;
export type Use = z.infer<typeof Use>;
export type Omission = z.infer<typeof Omission>;
export type Unreported = z.infer<typeof Unreported>;
export type TopicCount = z.infer<typeof TopicCount>;
export type Cooccurrence = z.infer<typeof Cooccurrence>;
export type TopicShare = z.infer<typeof TopicShare>;
export type Correction = z.infer<typeof Correction>;
export type Review = z.infer<typeof Review>;
export type Quality = z.infer<typeof Quality>;
export type Evidence = z.infer<typeof Evidence>;
export type Problem = z.infer<typeof Problem>;
export type Origin = (typeof ORIGINS)[number];
export type Format = (typeof FORMATS)[number];
export type Status = (typeof STATUSES)[number];
export type AccountStatus = (typeof ACCOUNT_STATUSES)[number];
export type Precision = (typeof PRECISIONS)[number];
export type DateBasis = (typeof DATE_BASES)[number];
