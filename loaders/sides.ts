import {officialHost} from "./sides/hosts.ts";
import {rollups} from "d3-array";
import type {Document} from "./documents.ts";
import type {Head} from "./head.ts";
import type {Knowledge} from "./knowledge.ts";
import type {AnyMention, PersonMention, PlaceMention} from "./mentions/mention.ts";
import {mostQuoted, onlySpeaker} from "./sides/attribution.ts";
import {homeStyle, kinOf, unknownHome} from "./sides/home-style.ts";
import {givenBy, letterhead, signedBy} from "./sides/letterhead.ts";
import {namedFirst, relayed, releasedBy} from "./sides/release.ts";
import {namedOutlet, signature} from "./sides/outlets.ts";

/** The country whose account an article is, and the rule that says so. */
export interface Side {
  side: string | null;
  basis: string | null;
  outlet: string | null;
  /** The state for which the outlet speaks, and the country in which it is. */
  from: {speaks: string | null; country: string | null};
}

/** What tells whose account an article is, the surest first; each gives a country or nothing, and is asked where those before it give none. */
type Rule = [basis: string, country: () => string | null];

/**
 * Whose account it is: what the head says; else the state whose agency or ministry signs it or stands in its
 * letterhead, or whose words it gives; else the one whose officials it names early without their country, as only the home press does; else the state
 * whose bodies it quotes first; else the one with which it begins behind a day or where it is written, or whose press it is;
 * else the one whose officials it names so further down, the only one that speaks, or whose agency is named beside its official.
 */
export function readSide(
  document: Document,
  mentions: AnyMention[],
  {head, seat}: {head: Head; seat: PlaceMention | null},
  knowledge: Knowledge,
): Side {
  const outlet = namedOutlet(head, knowledge) ?? signature(document, knowledge);
  const from = {speaks: outlet?.speaks_for ?? null, country: outlet?.country ?? null};
  const told = mostNamed(mentions);
  const own = (country: string | null) =>
    country && told.includes(country) && (!outlet || outlet.country === country) ? country : null;
  let quoted: string | null | undefined;
  const quotedBy = () =>
    quoted === undefined ? (quoted = mostQuoted(document, mentions, knowledge)) : quoted;
  const rules: Rule[] = [
    ["head", () => head.side],
    ["outlet", () => from.speaks],
    ["letterhead", () => letterhead(document, mentions)],
    ["letterhead", () => own(officialHost(document.text, knowledge))],
    ["letterhead", () => givenBy(document, mentions)],
    ["letterhead", () => own(signedBy(document, mentions))],
    ["home-style", () => own(kinOf(document, mentions, told))],
    ["home-style", () => own(unknownHome(document, mentions, told))],
    ["home-style", () => own(homeStyle(document, mentions, LEAD, quotedBy))],
    ["attribution", () => own(quotedBy())],
    ["home-style", () => own(releasedBy(document, mentions))],
    ["dateline", () => own(atHome(mentions, seat) ?? stranger(mentions, seat))],
    ["outlet", () => own(outlet?.international ? null : from.country)],
    ["home-style", () => own(homeStyle(document, mentions, FAR, quotedBy))],
    ["attribution", () => own(onlySpeaker(document, mentions))],
    ["outlet", () => atHome(mentions, from)],
    ["home-style", () => (outlet ? null : own(namedFirst(document, mentions)))],
    ["attribution", () => (head.outlet ? null : own(relayed(document, mentions, knowledge)))],
  ];
  const known = {outlet: head.outlet ?? outlet?.name ?? null, from};
  for (const [basis, country] of rules) {
    const side = country();
    if (side !== null) return {side, basis, ...known};
  }
  return {side: null, basis: null, ...known};
}

/**
 * Within how many tokens an official without a country is surely one's own, and within how many at all. Without the first
 * limit three more of 580 articles are given to a wrong state or to none, without the second one.
 */
const LEAD = 60;
const FAR = 200;

/** The country of a dateline, or of an outlet, whose own official the article names first. */
function atHome(mentions: AnyMention[], home: {country: string | null} | null): string | null {
  const lead = mentions.find(
    (mention): mention is PersonMention => mention.kind === "person" && mention.country !== null,
  );
  return lead && lead.country === home?.country ? lead.country : null;
}

/** "LIMA – Foreign Minister A telephoned his Icelandic counterpart": an official whose country nobody tells is of the dateline's. */
function stranger(mentions: AnyMention[], seat: PlaceMention | null): string | null {
  const first = mentions.find((mention) => mention.kind === "person");
  return seat && first?.country === null && first.role !== null && !first.owned ? seat.country : null;
}

/** How many countries a contact is mostly of: who else is quoted comments on it. */
const PARTIES = 2;

/** The countries named most often, by their name or by their people and bodies. */
function mostNamed(mentions: AnyMention[]): string[] {
  const countries = mentions.flatMap((mention) => ("country" in mention && mention.country) || []);
  const counts = rollups(
    countries,
    ({length}) => length,
    (country) => country,
  );
  return counts
    .sort(([, a], [, b]) => b - a)
    .slice(0, PARTIES)
    .map(([country]) => country);
}
