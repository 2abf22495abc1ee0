import {group} from "d3-array";
import {z} from "zod";
import type {Evidence, Tables} from "../loaders/schema.ts";
import {arrowOf} from "../loaders/tables.ts";
import {sayingsOf, type Saying} from "../src/components/sayings.ts";

/** `sayings.arrow`: statements with their topics and places, which a page would need three large tables to join. */
const Row = z.strictObject({
  article: z.string(),
  speaker: z.string().nullable(),
  source_name: z.string().nullable(),
  country: z.string().nullable(),
  cue: z.string().nullable(),
  cue_start: z.int().nullable(),
  cue_end: z.int().nullable(),
  content: z.string(),
  kind: z.string(),
  start: z.int(),
  end: z.int(),
  topics: z.array(z.string()),
});

export function sayingsArrow({statements, topic_mentions, evidence}: Tables): Uint8Array {
  const told = new Set(statements.map(({id}) => id));
  const rows = group(
    evidence.filter(({record}) => told.has(record)),
    ({record}) => record,
  );
  const of = (record: string, role: string): Evidence[] =>
    (rows.get(record) ?? []).filter((row) => row.role === role).sort((a, b) => a.start - b.start);
  return arrowOf(Row, sayingsOf(statements, topic_mentions, of) satisfies Saying[]);
}
