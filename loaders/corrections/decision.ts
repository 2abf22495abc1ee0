import {z} from "zod";
import {ACCOUNT_STATUSES, FORMATS} from "../schema.ts";
import {isDate} from "./dates.ts";

/**
 * What an editor may decide, as `data/corrections.yaml` has it: a list, one entry a decision. An entry points to what
 * one article tells, since this stays the same when other articles join: by the article, by exact words of it (W3C
 * TextQuoteSelector), and by the contact's id as that article alone has it, which also is the reading it replaces.
 */

const words = z.string().trim().min(1);
const iso3 = z.string().regex(/^[A-Z]{3}$/, "not the three letters of a country");

const telling = {
  article: words.describe("id of the article, which is the name of its file"),
  quote: words.describe("exact words of the article that tell of the contact, such as the whole sentence"),
  contact: words.describe("id of the contact as this article tells it: what the machine read"),
};
const Telling = z.strictObject(telling);

const signed = {
  by: words.describe("who decided"),
  on: z.iso.date().describe("when, as 2024-05-02"),
  why: words.describe("in a few words"),
};

const Accept = z.strictObject({action: z.literal("accept"), ...telling, ...signed});
const Reject = z.strictObject({action: z.literal("reject"), ...telling, ...signed});
const Merge = z.strictObject({
  action: z.literal("merge"),
  ...telling,
  with: Telling.describe("the other contact, which is the same"),
  ...signed,
});
const Split = z.strictObject({
  action: z.literal("split"),
  ...telling,
  from: Telling.describe("another article's telling of the contact that this one leaves"),
  ...signed,
});

const Party = z.strictObject({
  name: words
    .regex(/\p{L}/u, "not a name")
    .nullable()
    .default(null)
    .describe("full name; null where a side is unnamed"),
  country: iso3.describe("ISO 3166-1 alpha-3; EUE for the European Union"),
  role: words.nullable().default(null).describe("office at the time; left out, the one that was read"),
  level: z.int().min(1).max(7).nullable().default(null).describe("protocol level; 1 is head of state"),
});
export type PartyEntry = z.infer<typeof Party>;

/** YAML reads a year alone as a number. */
const written = z.union([z.string(), z.int()]).transform(String);
const date = written
  .refine(isDate, "not a date such as 2024-02-26, 2024-02-26/2024-02-27, 2024-02, 2024-Q1, 2024 or unknown")
  .describe("2024-02-26, 2024-02-26/2024-02-27, 2024-02, 2024-Q1, 2024-H2, 2024 or unknown");
const parties = z
  .array(Party)
  .refine(
    (all) => new Set(all.map(({country}) => country)).size > 1,
    "participants of fewer than two countries",
  );

/** What may be set, and to which values. */
export const FIELDS = {
  status: z.enum(ACCOUNT_STATUSES),
  date,
  format: z.enum(FORMATS),
  place: words.nullable(),
  host: iso3.nullable(),
  participants: parties,
} as const;
export type Field = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as Field[];

const oldValue = written.nullable().describe("the value that it replaces; null for none");
const oldNames = z
  .array(words)
  .describe("the names that it replaces; a country's letters for an unnamed side");

const setOf = <F extends Field, W extends z.ZodType, N extends z.ZodType>(field: F, was: W, now: N) =>
  z.strictObject({
    action: z.literal("set"),
    ...telling,
    field: z.literal(field),
    was,
    now: now.describe("the right value"),
    ...signed,
  });
const SetField = z.discriminatedUnion("field", [
  setOf("status", oldValue, FIELDS.status),
  setOf("date", oldValue, FIELDS.date),
  setOf("format", oldValue, FIELDS.format),
  setOf("place", oldValue, FIELDS.place),
  setOf("host", oldValue, FIELDS.host),
  setOf("participants", oldNames, FIELDS.participants),
]);

const Add = z.strictObject({
  action: z.literal("add"),
  article: telling.article,
  quote: telling.quote,
  status: FIELDS.status,
  date,
  format: FIELDS.format,
  place: FIELDS.place.default(null),
  host: FIELDS.host.default(null),
  participants: parties,
  ...signed,
});

/** One entry of the file. */
export const Entry = z.discriminatedUnion("action", [Accept, Reject, Merge, Split, SetField, Add]);
/** The whole file; one of comments alone holds nothing. */
export const CorrectionsFile = z
  .array(Entry)
  .nullable()
  .describe("decisions of editors, which override the machine");

export type Telling = z.infer<typeof Telling>;
export type Entry = z.infer<typeof Entry>;
export type Action = Entry["action"];
/** An entry, with the line of the file at which it begins. */
export type Decision = Entry & {line: number};
export type Of<A extends Action> = Extract<Decision, {action: A}>;
