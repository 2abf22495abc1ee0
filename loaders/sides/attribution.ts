import type {Document} from "../documents.ts";
import type {Knowledge} from "../knowledge.ts";
import {lookUp} from "../lexicon.ts";
import type {AnyMention, BodyMention, PersonMention, PlaceMention, RoleMention} from "../mentions/mention.ts";

const ATTRIBUTES = new Set(
  "said says noted published stressed announced stated pointed reported added emphasized emphasised underlined statement according told confirmed readout release website informed indicated cited reports press explained wrote writes issued issues announces".split(
    " ",
  ),
);

/** Within how many tokens stands who gave the news out; further on others comment. */
const LEAD = 130;

/** The country whose ministries and state agencies are most often the source of what the lead states; the first of equals. */
export const mostQuoted = (document: Document, mentions: AnyMention[], knowledge: Knowledge): string | null =>
  mostFrequent(sourcesOf(document, mentions, knowledge));

/** The countries whose ministries, spokespersons and state agencies are the source of what the lead states, one for each time. */
export function sourcesOf(document: Document, mentions: AnyMention[], knowledge: Knowledge): string[] {
  const lead = mentions.filter(({first}) => first < LEAD);
  const voices = lead.filter(isVoice).filter((mention) => attributed(document, mention));
  const agencies = lookUp(knowledge.outlets, document.tokens, 0, Math.min(LEAD, document.tokens.length))
    .filter((hit) => hit.value.speaks_for && attributed(document, hit))
    .map(({first, value}) => ({first, country: value.speaks_for}));
  const sources = [
    ...voices,
    ...ownMinistries(document, lead),
    ...seatedMinistries(document, lead),
    ...agencies,
  ];
  return sources.sort((a, b) => a.first - b.first).map(({country}) => country!);
}

function mostFrequent(countries: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, times]) => times === most)?.[0] ?? null;
}

const isVoice = (mention: AnyMention): mention is BodyMention | PersonMention =>
  (mention.kind === "organisation" && mention.country !== null && !mention.entity.startsWith("side-")) ||
  (mention.kind === "person" && mention.office === "spokesperson" && mention.country !== null);

/** "The Defence Ministry in Lima says": it is of the country in whose capital it is. */
const seatedMinistries = (document: Document, mentions: readonly AnyMention[]): PlaceMention[] =>
  mentions.filter(
    (mention): mention is PlaceMention =>
      mention.kind === "place" &&
      mention.form === "capital" &&
      document.tokens[mention.first - 1]?.fold === "in" &&
      mentions.some(
        (body) =>
          body.kind === "organisation" &&
          body.seated &&
          body.country === null &&
          body.last === mention.first - 1 &&
          attributed(document, {first: body.first, last: mention.last}),
      ),
  );

/** "A's ministry said", "the office of the Peruvian president has said": whose office it is, the official beside it says. */
const ownMinistries = (
  document: Document,
  mentions: readonly AnyMention[],
): (PersonMention | RoleMention)[] =>
  mentions.filter(
    (mention): mention is PersonMention | RoleMention =>
      (mention.kind === "person" || mention.kind === "role") &&
      mention.country !== null &&
      (hasOffice(document, mention) || isOfOffice(document, mention)),
  );

const OFFICE = /^(ministry|office|department|administration|secretariat|service)$/;

/** How many tokens "press" and "service" take up behind an owner. */
const LONGEST_OFFICE = 3;

function hasOffice(document: Document, {first, last}: AnyMention): boolean {
  const {tokens} = document;
  const genitive = /^['’]s?$/.test(tokens[last]?.text ?? "") ? 1 : 0;
  const behind = tokens.slice(last + genitive, last + genitive + LONGEST_OFFICE);
  const office = behind.findIndex(({fold}) => OFFICE.test(fold));
  if (office < 0 || (!genitive && office === 0)) return false;
  return attributed(document, {first, last: last + genitive + office + 1});
}

function isOfOffice(document: Document, {first, last}: AnyMention): boolean {
  const {tokens} = document;
  const of = ["of", "to"].includes(tokens[first - 1]?.fold ?? "") ? first - 1 : -1;
  return of > 0 && OFFICE.test(tokens[of - 1]!.fold) && attributed(document, {first: of - 1, last});
}

/** Whether it says something: a word of saying follows it in the clause, or stands right before it, or "according to", "reported" lead to it. */
function attributed({tokens}: Document, {first, last}: {first: number; last: number}): boolean {
  // "A, the Peruvian minister of health, said": the comma closes the apposition that the mention takes in.
  const closed = tokens.slice(first, last).some(({text}) => text === ",") && tokens[last]?.text === ",";
  // "by the press service of the Peruvian ministry": the press service speaks.
  let voice = first;
  while (PRESS.has(tokens[voice - 1]?.fold ?? "")) voice--;
  const after = tokens.slice(last + (closed ? 1 : 0), last + 14);
  const stop = after.findIndex((token) => /^[,.;]$/.test(token.text));
  const says = (stop < 0 ? after : after.slice(0, stop))
    .slice(0, 4)
    .some((token) => ATTRIBUTES.has(token.fold));
  return (
    says ||
    (INVERTED.has(tokens[first - 1]?.fold ?? "") && /^[,”"'’)]$/.test(tokens[first - 2]?.text ?? "")) ||
    tokens.slice(Math.max(0, voice - 4), voice).some((token) => LEADS_TO.has(token.fold))
  );
}

const PRESS = new Set("the of press service office department information".split(" "));

const INVERTED = new Set("said says added noted stressed stated explained wrote writes".split(" "));

const LEADS_TO = new Set("according reported reports announced cited citing by website".split(" "));

/** The country of all whose words an article gives, if two or more are given: a briefing, an interview. */
export function onlySpeaker(document: Document, mentions: AnyMention[]): string | null {
  const speakers = mentions.filter(
    (mention): mention is PersonMention | RoleMention =>
      (mention.kind === "person" || isBareTitle(document, mention)) &&
      mention.country !== null &&
      attributed(document, mention),
  );
  const [first] = speakers;
  return speakers.length > 1 && speakers.every(({country}) => country === first!.country)
    ? first!.country
    : null;
}

/** "the President explained": of whom nobody says again whose president he is. */
const isBareTitle = ({tokens}: Document, mention: AnyMention): mention is RoleMention =>
  mention.kind === "role" &&
  mention.entity !== null &&
  tokens[mention.first]!.fold === "the" &&
  mention.last - mention.first === 2;
