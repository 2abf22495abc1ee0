import {z} from "zod";
import {FORMATS} from "../schema.ts";
import {id, terms} from "./values.ts";

/** What the codebook knows of the language: the words that tell of a contact, a statement, a topic or a shared claim. */

export const CONSTRUCTS = [
  "meet",
  "hold",
  "receive",
  "visit",
  "travel",
  "call",
  "discuss",
  "speak",
  "write",
  "attend",
  "joint",
  "summon",
  "tell",
  "medium",
  "deliver",
  "letter",
  "heads",
  "list",
  "stay",
  "apart",
  "address",
] as const;

export const ContactCue = z.strictObject({
  id,
  format: z.enum(FORMATS),
  construct: z.enum(CONSTRUCTS).describe("how the parties stand around the words"),
  weak: z
    .boolean()
    .optional()
    .describe("tells of a contact only with a verb of holding or both parties named"),
  faint: z.boolean().optional().describe("tells of a contact only in a sentence where no other word does"),
  unless: terms.optional().describe("words of the sentence beside which it tells of none"),
  beside: terms.optional().describe("words of which it needs one behind it, or else a place or a day"),
  terms,
});

export const ContactCues = z.strictObject({
  events: z.array(ContactCue),
  status: z.array(
    z.strictObject({
      status: z.enum(["planned", "cancelled", "none", "recalled"]),
      from: z
        .enum(["before", "after"])
        .describe("whether the words stand before what tells of the contact, or after"),
      wide: z
        .boolean()
        .optional()
        .describe("bears as well on a contact at which it is to be done: may be raised at a meeting with B"),
      terms,
    }),
  ),
  holding: terms,
  sidelines: terms,
  multilateral: terms,
  video: terms,
  phone: terms,
  sport: terms.describe("words of a match, in which countries are teams"),
  happening: terms.describe(
    "nouns of what happens in a town, unless a place before them says where: the fighting in Khartoum",
  ),
  local: terms.describe("nouns of buildings and the like that have a town of their own: the port in Callao"),
  elsewhere: terms.describe(
    "words that open a line of a page on which headlines of other articles stand, or tags",
  ),
});

export const StatementCue = z.strictObject({
  id,
  forms: terms,
  stance: z
    .enum(["says", "supports", "opposes", "condemns", "thanks", "congratulates", "urges", "ready"])
    .describe("what the source does by saying it"),
  source: z.enum(["before", "after", "either"]).default("either").describe("where the source may stand"),
});

export const TopicEntry = z.strictObject({
  id,
  label: z.string(),
  parent: id.nullable(),
  terms: terms.describe("phrases; words match whatever their ending in -s, -ed, -ing only if listed"),
  weak: terms.optional().describe("phrases that mean the topic only in company"),
  not: terms.optional().describe("longer phrases in which a term does not mean the topic"),
});

export const Comparison = z.strictObject({
  verbs: terms.describe("base forms of verbs that begin a clause of the same subject"),
  same: z
    .array(z.strictObject({id, light: z.boolean().optional(), terms}))
    .describe("wordings that say the same in readouts"),
  counted: terms.describe("nouns by which one series of contacts is counted"),
  common: terms.describe("words that say little when shared"),
  initiative: z
    .strictObject({by: terms, of: terms, asked: terms, begun: terms, call: terms, to: terms, other: terms})
    .describe("who asked for it"),
  boilerplate: terms.describe("formulas of publication"),
});

export const LightWords = z.strictObject({
  light: terms.describe("words that carry no message of their own, beside the package's list"),
  open: terms.describe("words of the package's list that do"),
  ordinary: terms.describe("phrases that every readout needs, and that are no formulas"),
});
