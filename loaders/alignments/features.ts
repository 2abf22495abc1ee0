import {stemmer} from "stemmer";
import {lookUp} from "../lexicon.ts";
import type {AnyMention} from "../mentions/mention.ts";
import type {Reading} from "../reading.ts";
import {overlaps, type Span} from "../span.ts";
import {DETERMINERS, isOpen, isWord, SUBJECTS} from "../statements/grammar.ts";
import type {Claim} from "./claims.ts";
import {readQuantities, type Quantity} from "./quantities.ts";
import type {Wording} from "./wording.ts";

/** What a claim is compared by. A key's first letter says its kind: t topic, n topic by name, e entity, p town, c country, d date, s wording, l light wording, v whose visit where, w word stem. */
export interface ToldClaim extends Claim {
  reading: Reading;
  keys: Set<string>;
  quantities: Quantity[];
  /** The contact that its passage tells of; null where it may be any. */
  home: string | null;
  /** Whether it stands in a passage on another day: "Earlier, on …, the minister said". */
  background: boolean;
  /** Contacts that the claim itself tells of, by id. */
  tells: Set<string>;
  /** Whether it has words for a contact, whichever that is. */
  event: boolean;
  /** The country whose words it gives; null where it gives several's, both sides' together, or nobody's. */
  speaker: string | null;
  /** The countries of the parties that it names. */
  named: Set<string>;
}

/** Those whom every sentence of a readout names, and so tell nothing apart. */
export interface Parties {
  people: Set<string>;
  countries: Set<string>;
}

/** A claim with what it is compared by; the parties, their capitals and offices are left out. */
export function withFeatures(
  reading: Reading,
  claim: Claim,
  parties: Parties,
  wording: Wording,
): Omit<ToldClaim, "event" | "tells" | "home" | "background" | "speaker"> {
  const within = (span: Span) => overlaps(span, claim);
  const mentions = reading.mentions.filter(within);
  const same = lookUp(wording.same, reading.document.tokens, claim.first, claim.last).map(({value}) => value);
  const topics = reading.topics.filter(within).flatMap((hit) => topicKeys(reading, hit));
  const keys = [
    ...topics,
    ...mentions.flatMap((mention) => entityKeys(mention, parties)),
    ...same,
    ...visitKeys(reading, claim, mentions, parties),
    ...wordKeys(reading, claim, mentions),
  ];
  const named = mentions.flatMap((mention) => (mention.kind === "date" ? [] : (mention.country ?? [])));
  return {
    ...claim,
    reading,
    keys: new Set(keys),
    quantities: readQuantities(reading, claim, wording.counted),
    named: new Set(named.filter((country) => parties.countries.has(country))),
  };
}

/** A topic that its words name ("SCO", "the Korean Peninsula") is surer than one that they touch ("exhibition"). */
function topicKeys({document: {text}}: Reading, {topic, start, end}: Span & {topic: string}): string[] {
  return /\p{Lu}/u.test(text.slice(start, end)) ? [`t:${topic}`, `n:${topic}`] : [`t:${topic}`];
}

function entityKeys(mention: AnyMention, {people, countries}: Parties): string[] {
  if (mention.kind === "date")
    return mention.from && mention.type === "DATE" ? [`d:${mention.from}/${mention.to}`] : [];
  if (mention.kind === "person" || mention.kind === "role")
    return mention.entity && !people.has(mention.entity) ? [`e:${mention.entity}`] : [];
  if (mention.country && countries.has(mention.country))
    return isTown(mention) ? [`p:${mention.entity}`] : [];
  const country = mention.country ? [`c:${mention.country}`] : [];
  if (mention.kind === "country") return country;
  return [`${mention.kind === "place" ? "p" : "e"}:${mention.entity}`, ...country];
}

const VISIT = /^(visit|visits|visited|visiting|trip|travel|travels|travelled)$/;

/** "Rey's visit to Iceland", "invited Rey to visit Iceland": a person of one party and another's country say which visit. */
function visitKeys(
  {document: {tokens}}: Reading,
  {first, last}: Claim,
  mentions: AnyMention[],
  {people, countries}: Parties,
): string[] {
  if (!tokens.slice(first, last).some(({fold}) => VISIT.test(fold))) return [];
  const hosts = mentions.flatMap((one) =>
    one.kind === "country" || one.kind === "place" ? one.country : [],
  );
  return mentions.flatMap((guest) =>
    guest.kind !== "date" && guest.entity && (people.has(guest.entity) || countries.has(guest.country ?? ""))
      ? hosts
          .filter((host) => host !== guest.country && countries.has(host ?? ""))
          .map((host) => `v:${guest.entity} ${host}`)
      : [],
  );
}

/** A town of a party that does not stand for its government. */
const isTown = (mention: AnyMention) => mention.kind === "place" && mention.form === "town";

function wordKeys({document: {tokens}}: Reading, {first, last}: Claim, mentions: AnyMention[]): string[] {
  return tokens
    .slice(first, last)
    .filter((token) => isWord(token) && isOpen(token) && token.fold.length > 2)
    .filter(({fold}) => !DETERMINERS.has(fold) && !SUBJECTS.has(fold))
    .filter((token) => !mentions.some((mention) => overlaps(mention, token)))
    .map(({fold}) => `w:${stemmer(oneSpelling(fold))}`);
}

/** British and American spellings of one word: "colour", "organised", "defence", "centre", "programme". */
const oneSpelling = (word: string): string =>
  word
    .replace(/(?<=\w{3})our/, "or")
    .replace(/is(?=(?:e[ds]?|ing|ations?)$)/, "iz")
    .replace(/fence(?=s?$)/, "fense")
    .replace(/tre(?=s?$)/, "ter")
    .replace(/gramme(?=s?$)/, "gram");
