import {z} from "zod";
import {FORMATS, RELATIONS} from "../schema.ts";

/** The hand-labelled articles of `data/gold`: what a careful reader finds in each. Its README states the rules. */

const iso3 = z.string().regex(/^[A-Z]{3}$/);
const id = z.string().min(1);
const ids = z.array(id);
const words = z.array(z.string().min(1));
/** A day, or as much of it as the article supports. */
const when = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .nullable();

export const GOLD_BASES = [
  "explicit",
  "relative",
  "day-month",
  "year-not-in-text",
  "unanchored",
  "publication",
  "unknown",
] as const;
export const GOLD_STATUSES = ["held", "planned", "recalled"] as const;

const GoldParty = z.strictObject({
  name: z.string().min(1).nullable().describe("null where the text leaves the participant unnamed"),
  country: iso3,
  role: z.string().nullable(),
  as_written: z.string().min(1).optional().describe("spellings in the text, parted by ;"),
  named_in_text: z.boolean().optional().describe("false where the text only describes the person"),
});

const GoldContact = z.strictObject({
  contact_id: id,
  participants: z.array(GoldParty).min(2),
  date_start: when,
  date_end: when,
  date_basis: z.enum(GOLD_BASES),
  place: z.string().nullable(),
  place_also_ok: words.default([]),
  format: z.enum(FORMATS),
  format_also_ok: z.array(z.enum(FORMATS)).default([]),
  status: z.enum(GOLD_STATUSES),
  main: z.boolean(),
  optional: z.boolean().default(false).describe("neither wanted nor wrong"),
});

const GoldStatement = z.strictObject({
  source: z.string().min(1).nullable().describe("null where nobody is named: it was noted that"),
  cue: z.string().min(1).nullable().describe("null where a name and a colon attribute, or a dash"),
  content: words.min(1).describe("its fragments"),
  optional: z.boolean().default(false).describe("neither wanted nor wrong"),
});

const GoldDocument = z.strictObject({
  id,
  file: z.string().min(1),
  source_file: z.string().optional(),
  sha256: z.string().length(64).optional(),
  language: z.string(),
  published: z.iso.date().nullable(),
  outlet: z.string().nullable(),
  side: iso3.nullable(),
  pair_id: id.nullable(),
  contacts: z.array(GoldContact),
  topics: ids,
  topics_optional: ids,
  speakers: words,
  speakers_optional: words,
  speaker_orgs: words,
  statements: z
    .array(GoldStatement)
    .optional()
    .describe("in the article's exact words; left out where statements were not labelled"),
  not_contacts: words,
  traps: words,
});

const GoldClaim = z.strictObject({
  relation: z.enum(RELATIONS),
  left: z.string().nullable().describe("the first article's exact words"),
  right: z.string().nullable(),
});

const GoldPair = z.strictObject({
  pair_id: id,
  a: id,
  b: id,
  topics_both: ids,
  topics_only_a: ids,
  topics_only_b: ids,
  topics_soft: ids,
  facts_both: words,
  facts_only_a: words,
  facts_only_b: words,
  differences: words,
  claims: z.array(GoldClaim).default([]),
});

export const GoldFile = z.strictObject({
  header: z.looseObject({
    written: z.iso.date().nullable().default(null).describe("day on which articles and labels were written"),
    topics: ids,
    identity: z.record(z.string(), ids),
    pair: GoldPair.optional().describe("the sample's one pair"),
  }),
  documents: z.array(GoldDocument).min(1),
  pairs: z.array(GoldPair).default([]),
});

export type GoldFile = z.infer<typeof GoldFile>;
export type GoldParty = z.infer<typeof GoldParty>;
export type GoldContact = z.infer<typeof GoldContact>;
export type GoldStatement = z.infer<typeof GoldStatement>;
export type GoldDocument = z.infer<typeof GoldDocument>;
export type GoldClaim = z.infer<typeof GoldClaim>;
export type GoldPair = z.infer<typeof GoldPair>;

export const SPLITS = ["sample", "dev", "test"] as const;
export type Split = (typeof SPLITS)[number];

/** One split of the gold: its labels, and the folder in which its articles lie. */
export interface Gold {
  split: Split;
  folder: string;
  /** The day on which the articles were written and labelled. */
  written: string | null;
  documents: GoldDocument[];
  pairs: GoldPair[];
  /** The topics that were labelled; of any other the gold says nothing. */
  topics: string[];
}
