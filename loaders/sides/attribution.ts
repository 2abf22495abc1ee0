import type {Document} from "../documents.ts";
import type {Knowledge} from "../knowledge.ts";
import {lookUp} from "../lexicon.ts";
import type {AnyMention, BodyMention, PersonMention} from "../mentions/mention.ts";

const ATTRIBUTES = new Set(
  "said says noted published stressed announced stated pointed reported added emphasized emphasised underlined statement according told confirmed readout release website informed indicated cited reports press".split(
    " ",
  ),
);

/** Within how many tokens stands who gave the news out; further on others comment. */
const LEAD = 130;

/** The country whose ministries and state agencies are most often the source of what the lead states; the first of equals. */
export function mostQuoted(document: Document, mentions: AnyMention[], knowledge: Knowledge): string | null {
  const counts = new Map<string, number>();
  const count = (country: string) => counts.set(country, (counts.get(country) ?? 0) + 1);
  for (const mention of mentions)
    if (mention.first < LEAD && isVoice(mention) && attributed(document, mention)) count(mention.country!);
  for (const {country} of ownMinistries(document, mentions)) count(country!);
  for (const hit of lookUp(knowledge.outlets, document.tokens, 0, Math.min(LEAD, document.tokens.length))) {
    if (hit.value.speaks_for && attributed(document, hit)) count(hit.value.speaks_for);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, times]) => times === most)?.[0] ?? null;
}

const isVoice = (mention: AnyMention): mention is BodyMention | PersonMention =>
  (mention.kind === "organisation" && mention.country !== null && !mention.entity.startsWith("side-")) ||
  (mention.kind === "person" && mention.office === "spokesperson" && mention.country !== null);

/** "A's ministry said": whose ministry it is, the official in front of it says. */
const ownMinistries = (document: Document, mentions: readonly AnyMention[]): PersonMention[] =>
  mentions.filter(
    (mention): mention is PersonMention =>
      mention.kind === "person" &&
      mention.first < LEAD &&
      mention.country !== null &&
      /^['’]s?$/.test(document.tokens[mention.last]?.text ?? "") &&
      /^(ministry|office|department)$/.test(document.tokens[mention.last + 1]?.fold ?? "") &&
      attributed(document, {first: mention.first, last: mention.last + 2}),
  );

/** Whether it says something: a word of saying follows it in the clause, or "according to", "reported" lead to it. */
function attributed({tokens}: Document, {first, last}: {first: number; last: number}): boolean {
  const after = tokens.slice(last, last + 14);
  const stop = after.findIndex((token) => /^[,.;]$/.test(token.text));
  const says = (stop < 0 ? after : after.slice(0, stop))
    .slice(0, 4)
    .some((token) => ATTRIBUTES.has(token.fold));
  return says || tokens.slice(Math.max(0, first - 4), first).some((token) => LEADS_TO.has(token.fold));
}

const LEADS_TO = new Set("according reported reports announced cited citing by website".split(" "));

/** The country of all whose words an article gives, if two or more are given: a briefing, an interview. */
export function onlySpeaker(document: Document, mentions: AnyMention[]): string | null {
  const speakers = mentions.filter(
    (mention): mention is PersonMention =>
      mention.kind === "person" && mention.country !== null && attributed(document, mention),
  );
  const [first] = speakers;
  return speakers.length > 1 && speakers.every(({country}) => country === first!.country)
    ? first!.country
    : null;
}
