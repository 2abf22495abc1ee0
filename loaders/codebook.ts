import {readFileSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {LineCounter, parseDocument, type Document} from "yaml";
import {z} from "zod";
import {FORMATS} from "./schema.ts";

/** The knowledge the reader needs, as data: one YAML file of `data/codebook` per key. */

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
const iso3 = z.string().regex(/^[A-Z]{3}$/);
const wikidata = z.string().regex(/^Q[1-9]\d*$/);
const terms = z.array(z.string().min(1));
/** A day, or as much of it as is known. */
const when = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

export const Person = z.strictObject({
  id,
  name: z.string().describe("the usual English form"),
  family: z.string().describe("the part by which the press calls them"),
  patronymic: z.string().optional(),
  aliases: terms.optional().describe("other full forms; order and spelling variants are derived"),
  country: iso3,
  wikidata: wikidata.nullable(),
  offices: z.array(
    z.strictObject({office: id, title: z.string().optional(), from: when, to: when.nullable()}),
  ),
});

export const Organisation = z.strictObject({
  id,
  name: z.string(),
  aliases: terms.optional(),
  kind: z.enum([
    "ministry",
    "government",
    "parliament",
    "party",
    "agency",
    "international",
    "company",
    "other",
  ]),
  country: iso3.nullable().describe("null for an international one, and for a body that every country has"),
  party: iso3.optional().describe("the code under which its people take part in contacts"),
  generic: z.boolean().optional().describe("a body that every country has, named after its country"),
  wikidata: wikidata.nullable(),
});

export const Country = z.strictObject({
  code: iso3,
  name: z.string().optional().describe("English name, where the package lacks one or another is usual"),
  aliases: terms.optional(),
  demonyms: terms.optional(),
  metonyms: terms.optional().describe("seats that stand for the government, beside the capital"),
  wikidata: wikidata.optional(),
});

export const Places = z.strictObject({
  min_population: z.int().positive().describe("smaller towns are read only when listed here"),
  not_places: terms.describe("towns whose name is an ordinary word or a family name"),
  places: z.array(
    z.strictObject({
      name: z.string(),
      country: iso3.nullable(),
      aliases: terms.optional(),
      lat: z.number(),
      lon: z.number(),
    }),
  ),
});

export const Outlet = z.strictObject({
  id,
  name: z.string(),
  aliases: terms.optional(),
  domains: terms.optional(),
  country: iso3,
  speaks_for: iso3.nullable().describe("the side whose account it carries, if it is a state's voice"),
  kind: z.enum(["agency", "ministry", "government", "broadcaster", "newspaper", "website"]),
});

export const Office = z.strictObject({
  id,
  label: z.string(),
  level: z.int().min(1).max(7),
  titles: terms.describe("titles as written before or after a name, without the country"),
  countries: z.array(iso3).optional().describe("where the titles mean this office only there"),
});

export const TopicEntry = z.strictObject({
  id,
  label: z.string(),
  parent: id.nullable(),
  terms: terms.describe("phrases; words match whatever their ending in -s, -ed, -ing only if listed"),
  not: terms.optional().describe("longer phrases in which a term does not mean the topic"),
});

export const ContactCue = z.strictObject({
  id,
  format: z.enum(FORMATS),
  construct: z.enum([
    "meet", // A met (with) B; A and B met
    "hold", // the noun of a held event: talks, meeting, consultations
    "receive", // B received A
    "visit", // the noun: A's visit to C
    "travel", // the verb: A visited C, A arrived in C
    "call", // A telephoned B
    "write", // A sent a letter to B
    "attend", // the meeting was also attended by A
    "joint", // A and B signed, proclaimed, agreed
  ]),
  terms,
});

export const StatementCue = z.strictObject({
  id,
  forms: terms,
  stance: z
    .enum(["says", "supports", "opposes", "condemns", "thanks", "congratulates", "urges", "ready"])
    .describe("what the source does by saying it"),
  source: z.enum(["before", "after", "either"]).default("either").describe("where the source may stand"),
});

const FILES = {
  people: z.array(Person),
  organisations: z.array(Organisation),
  countries: z.array(Country),
  places: Places,
  outlets: z.array(Outlet),
  offices: z.array(Office),
  topics: z.array(TopicEntry),
  contact_cues: z.array(ContactCue),
  statement_cues: z.array(StatementCue),
} as const;

export type Codebook = {[K in keyof typeof FILES]: z.infer<(typeof FILES)[K]>};
