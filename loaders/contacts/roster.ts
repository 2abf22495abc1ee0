import {group} from "d3-array";
import type {Knowledge} from "../knowledge.ts";
import type {AnyMention, PersonMention} from "../mentions/mention.ts";
import {isFormer, officesOn} from "../mentions/offices.ts";

/** Whom an article names of each country, or of none, each person once, with the offices that it gives them anywhere. */
export type Roster = Map<string, Entry[]>;

interface Entry {
  mention: PersonMention;
  offices: Set<string>;
}

export function rosterOf(mentions: AnyMention[], {personById}: Knowledge, anchor: string | null): Roster {
  const entries = new Map<string, Entry>();
  let last: PersonMention | null = null;
  for (const mention of mentions) {
    if (mention.kind !== "person" || QUOTED.has(mention.office ?? "")) continue;
    const counterpart: PersonMention | null =
      COUNTERPART.test(mention.role ?? "") && last?.country !== mention.country ? last : null;
    if (mention.office) last = mention;
    const key = `${mention.country} ${mention.entity}`;
    const entry = entries.get(key) ?? {mention, offices: new Set<string>()};
    for (const one of [mention, counterpart])
      if (one?.office && !isFormer(one.role))
        for (const office of [one.office, ...one.further]) entry.offices.add(office);
    if (entry.mention.role === null && mention.role !== null) entry.mention = mention;
    if (entries.has(key)) continue;
    entries.set(key, entry);
    const known = personById.get(mention.entity);
    for (const {office} of known ? officesOn(known, anchor) : []) entry.offices.add(office);
  }
  return group(entries.values(), ({mention}) => mention.country ?? NOWHERE);
}

/** The key of those whose country nothing says. */
export const NOWHERE = "";

/** "Minister A and his counterpart B": B holds the office of A. */
const COUNTERPART = /counterpart|colleague/i;

const QUOTED = new Set(["spokesperson", "journalist"]);
