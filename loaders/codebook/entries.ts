import {z} from "zod";
import {id, iso3, name, terms, when, wikidata} from "./values.ts";

/** What the codebook knows of the world: people, bodies, countries, towns, outlets, offices and how names are built. */

export const Person = z.strictObject({
  id,
  name: name.describe("the usual English form"),
  family: name.describe("the part by which the press calls them"),
  patronymic: z.string().optional(),
  aliases: terms.optional().describe("other full forms; order and spelling variants are derived"),
  country: iso3,
  wikidata: wikidata.nullable(),
  offices: z.array(
    z.strictObject({
      office: id,
      country: iso3.optional().describe("where the office was, if not in the country above"),
      title: z.string().optional(),
      from: when,
      to: when.nullable(),
    }),
  ),
});

export const Organisation = z.strictObject({
  id,
  name,
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
  generic: z
    .boolean()
    .optional()
    .describe("a body that many countries have, named after the country beside it, else after its own"),
  wikidata: wikidata.nullable(),
});

export const Country = z.strictObject({
  code: iso3,
  name: z.string().optional().describe("English name, where the package lacks one or another is usual"),
  aliases: terms.optional(),
  demonyms: terms.optional(),
  listed_as: z.string().optional().describe("the code that the package of countries has for it"),
  within: iso3
    .optional()
    .describe("the state whose territory it is: between the two there are no diplomatic contacts"),
  metonyms: terms.optional().describe("seats that stand for the government, beside the capital"),
  seat: name.optional().describe("the town in which the government sits, where it is not the capital"),
  wikidata: wikidata.optional(),
});

export const Places = z.strictObject({
  min_population: z.int().positive().describe("smaller towns are read only when listed here"),
  not_places: terms.describe("towns whose name is an ordinary word or a family name"),
  places: z.array(
    z.strictObject({
      name,
      country: iso3.nullable(),
      aliases: terms.optional(),
      lat: z.number(),
      lon: z.number(),
    }),
  ),
  regions: z
    .array(
      z.strictObject({
        country: iso3.nullable(),
        kinds: terms.describe("what may follow the name: Province, Region"),
        names: terms,
      }),
    )
    .describe("provinces and regions, whose leaders take part in contacts"),
});

export const Outlet = z.strictObject({
  id,
  name,
  aliases: terms.optional(),
  domains: terms.optional(),
  country: iso3,
  speaks_for: iso3.nullable().describe("the side whose account it carries, if it is a state's voice"),
  kind: z.enum(["agency", "ministry", "government", "broadcaster", "newspaper", "website"]),
  international: z.boolean().optional().describe("it writes for the world, and not for its country"),
});

export const Office = z.strictObject({
  id,
  label: z.string(),
  level: z.int().min(1).max(7),
  titles: terms.describe("titles as written before or after a name, without the country"),
  plurals: terms.optional().describe("titles that mean several people, and have no singular here"),
  countries: z.array(iso3).optional().describe("where the titles mean this office only there"),
  says_country: z
    .boolean()
    .optional()
    .describe("the titles themselves say the country: European Commissioner"),
  whose: z
    .record(z.string(), iso3)
    .optional()
    .describe("titles that are of one body where the text names no other, and which it is"),
  means: z.array(id).optional().describe("the offices of people under which its holders stand"),
  by_government: z
    .array(z.union([iso3, z.strictObject({country: iso3, from: when.optional(), to: when.optional()})]))
    .optional()
    .describe("where, and if not always from and to what day, it means the head of government first"),
  heads: z.array(z.string()).optional().describe("the bodies whose heads hold it, as texts call them"),
});

export const Names = z.strictObject({
  particles: terms,
  family_first: z.array(iso3),
  called_by_last: z.array(iso3).describe("countries whose people are called by the last word of their names"),
  called_by_first: z.array(iso3).describe("countries whose people are often called by their given names"),
  first_of_many: terms.describe(
    "given names that stand before many others, and so call nobody by themselves",
  ),
  patronymic_endings: terms,
  fields: terms,
  not_names: terms,
});
