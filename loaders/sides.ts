import {sentenceAt, type Document} from "./documents.ts";
import type {Knowledge} from "./knowledge.ts";
import {lookUp} from "./lexicon.ts";
import type {AnyMention, BodyMention, PersonMention} from "./mentions/mention.ts";
import type {Head} from "./head.ts";

/** The country whose account an article is, and the rule that says so. */
export interface Side {
  side: string | null;
  basis: string | null;
  outlet: string | null;
  /** The state for which the outlet speaks, and the country in which it is. */
  from: {speaks: string | null; country: string | null};
}

type Outlet = Knowledge["codebook"]["outlets"][number];

/**
 * Whose account it is: what the head says; else the state whose agency or ministry signs it; else the state whose
 * bodies it quotes most; else the one whose officials it names without their country, as only the home press does.
 */
export function readSide(document: Document, mentions: AnyMention[], head: Head, knowledge: Knowledge): Side {
  const outlet = namedOutlet(head, knowledge) ?? signature(document, knowledge);
  const name = head.outlet ?? outlet?.name ?? null;
  const from = {speaks: outlet?.speaks_for ?? null, country: outlet?.country ?? null};
  if (head.side) return {side: head.side, basis: "head", outlet: name, from};
  if (outlet?.speaks_for) return {side: outlet.speaks_for, basis: "outlet", outlet: name, from};
  const quoted = mostQuoted(document, mentions, knowledge);
  if (quoted) return {side: quoted, basis: "attribution", outlet: name, from};
  const style = homeStyle(document, mentions);
  const home = style && (!from.country || from.country === style) ? style : onlySpeaker(document, mentions);
  return {side: home, basis: home && (home === style ? "home-style" : "attribution"), outlet: name, from};
}

/** The outlet of a head, by its name or by the domain of the address; null where the codebook has neither. */
export function namedOutlet(
  {outlet, url}: Pick<Head, "outlet" | "url">,
  {codebook}: Knowledge,
): Outlet | null {
  const host = url ? new URL(url).hostname.replace(/^www\./, "") : null;
  return (
    codebook.outlets.find(
      (entry) => outlet !== null && [entry.name, ...(entry.aliases ?? [])].includes(outlet),
    ) ??
    codebook.outlets.find(
      (entry) => host && entry.domains?.some((domain) => host === domain || host.endsWith(`.${domain}`)),
    ) ??
    null
  );
}

/** An agency's mark in the dateline or the first line, or its credit at the end: /TASS/, (Xinhua), © …/TASS. */
function signature({tokens}: Document, {outlets}: Knowledge): Outlet | null {
  const near = lookUp(outlets, tokens, 0, Math.min(HEAD, tokens.length));
  const credit = lookUp(outlets, tokens, Math.max(0, tokens.length - 12));
  const marked = [...near, ...credit].find(({first, last}) =>
    isMark(tokens[first - 1]?.text, tokens[last]?.text),
  );
  // "TALDYKORGAN. KAZINFORM - The governor …", "… of shared concern. — VNS"
  const opening = near.find(({first, last}) => first < OPENING && DASH.test(tokens[last]?.text ?? ""));
  const closing = credit.find(({first}) => DASH.test(tokens[first - 1]?.text ?? ""));
  return (marked ?? opening ?? closing)?.value ?? null;
}

/** How many tokens may stand before an agency's name and its dash. */
const OPENING = 12;
const DASH = /^(-|--|—|–)$/;

/** Within how many tokens an agency's mark is its own; further on it marks what it is quoted for. */
const HEAD = 150;

const isMark = (before: string | undefined, after: string | undefined) =>
  before === "/" || (before === "(" && after === ")") || (after === "/" && before !== undefined);

const ATTRIBUTES = new Set(
  "said says noted published stressed announced stated pointed reported added emphasized emphasised underlined statement according told confirmed readout release website informed indicated cited reports press".split(
    " ",
  ),
);

/** The country whose ministries, state agencies and sides are the source of most statements; the first of equals. */
function mostQuoted(document: Document, mentions: AnyMention[], knowledge: Knowledge): string | null {
  const counts = new Map<string, number>();
  const count = (country: string) => counts.set(country, (counts.get(country) ?? 0) + 1);
  for (const mention of mentions)
    if (isVoice(mention) && attributed(document, mention)) count(mention.country!);
  for (const hit of lookUp(knowledge.outlets, document.tokens)) {
    if (hit.value.speaks_for && attributed(document, hit)) count(hit.value.speaks_for);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, times]) => times === most)?.[0] ?? null;
}

const isVoice = (mention: AnyMention): mention is BodyMention | PersonMention =>
  (mention.kind === "organisation" && mention.country !== null && !mention.entity.startsWith("side-")) ||
  (mention.kind === "person" && mention.office === "spokesperson" && mention.country !== null);

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
function onlySpeaker(document: Document, mentions: AnyMention[]): string | null {
  const speakers = mentions.filter(
    (mention): mention is PersonMention =>
      mention.kind === "person" && mention.country !== null && attributed(document, mention),
  );
  const [first] = speakers;
  return speakers.length > 1 && speakers.every(({country}) => country === first!.country)
    ? first!.country
    : null;
}

/** "Vice Foreign Minister A met with the Indian Foreign Secretary B": the first of one's own officials goes without a country. */
function homeStyle(document: Document, mentions: AnyMention[]): string | null {
  const people = mentions.filter((mention) => mention.kind === "person");
  const bare =
    people.find(
      (person) =>
        person.role !== null &&
        person.country !== null &&
        person.rule === "title-name" &&
        !person.owned &&
        !people.some(({entity, owned, start}) => owned && entity === person.entity && start < person.start),
    ) ??
    addressed(document, people) ??
    untitled(document, people) ??
    headlined(document, people);
  const foreign = people.some(
    (person) =>
      person.country !== null &&
      bare !== undefined &&
      person.country !== bare.country &&
      person.role !== null,
  );
  return foreign ? bare!.country : null;
}

/** "Mr. A, Minister for Foreign Affairs, spoke with H.E. B": only the guest is an Excellency. */
function addressed({text}: Document, people: PersonMention[]): PersonMention | undefined {
  const excellent = people.filter(({start, end}) => EXCELLENCY.test(text.slice(start, end)));
  const countries = new Set(excellent.map(({country}) => country));
  return countries.size === 1
    ? people.find(({country, role}) => role !== null && country !== null && !countries.has(country))
    : undefined;
}

const EXCELLENCY = /^(?:h\.? ?e\.?|his excellency|her excellency)\b/i;

/** "Vladimir Putin had a telephone conversation with the President of X B": one's own leader goes without a title. */
function untitled(document: Document, people: PersonMention[]): PersonMention | undefined {
  const lead = people.find(({role}) => role === null);
  const sentence = lead && sentenceAt(document, lead.start);
  if (!sentence || lead.country === null || lead.name.end - lead.name.start !== lead.end - lead.start)
    return undefined;
  const full = /\s/.test(document.text.slice(lead.name.start, lead.name.end));
  const first = people.every(({entity, start}) => entity !== lead.entity || start >= lead.start);
  const beside = people.some(
    ({country, owned, start, end}) =>
      owned && country !== lead.country && start >= sentence.start && end <= sentence.end,
  );
  return full && first && beside ? lead : undefined;
}

/** "A Holds Talks with Russian Minister B": a name alone says as much where it opens the article, the other's country beside it. */
function headlined(document: Document, [lead, ...people]: PersonMention[]): PersonMention | undefined {
  const heading = lead && sentenceAt(document, lead.start);
  if (!heading || lead.owned || lead.country === null) return undefined;
  const beside = people.filter(({start}) => start < heading.end);
  return beside.some(({country, owned}) => owned && country !== lead.country) ? lead : undefined;
}
