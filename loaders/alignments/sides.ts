import type {Told} from "../contacts/ids.ts";
import type {Sentence} from "../documents.ts";
import type {Knowledge} from "../knowledge.ts";
import {lookUp} from "../lexicon.ts";
import type {Reading} from "../reading.ts";
import {layOut} from "../topics/layout.ts";
import type {Claim} from "./claims.ts";
import {withFeatures, type Parties, type ToldClaim} from "./features.ts";
import type {Pair, SideAccount} from "./pairs.ts";
import {contactOf, contactsIn, isBackground, tellingsOf, type Telling} from "./passages.ts";
import {isVoiced, speakerOf, speakersOf, type Voice} from "./voices.ts";
import type {Wording} from "./wording.ts";

/** One article of a side, ready to be held against the other side's: what it tells of, and the claims that bear on it. */
export interface Part {
  reading: Reading;
  tellings: Telling[];
  claims: ToldClaim[];
}

/** A side of a pair by its articles, the fullest first. */
export interface Side {
  country: string;
  parts: Part[];
}

/** What preparing a side takes, beside its articles. */
export interface Setting {
  told: ReadonlyMap<string, readonly Told[]>;
  claimsOf: (reading: Reading) => readonly Claim[];
  wording: Wording;
  knowledge: Knowledge;
}

/** The people and countries that take part in the contacts of a pair. */
export function partiesOf({contacts}: Pair): Parties {
  const all = contacts.flatMap(({participants}) => participants);
  return {
    people: new Set(all.flatMap(({person}) => person ?? [])),
    countries: new Set(all.flatMap(({country}) => country ?? [])),
  };
}

/** Prepares one side of a pair. */
export const toSide = (
  {country, voices}: SideAccount,
  pair: Pair,
  parties: Parties,
  setting: Setting,
): Side => ({country, parts: voices.map((voice) => toPart(voice, pair, parties, setting))});

function toPart(voice: Voice, pair: Pair, parties: Parties, setting: Setting): Part {
  const {told, claimsOf, wording, knowledge} = setting;
  const {reading} = voice;
  const tellings = tellingsOf(reading, told.get(reading.article.id) ?? []);
  const claims = claimsOf(reading).map((claim) => ({
    ...withFeatures(reading, claim, parties, wording),
    home: contactOf(claim, claim.sentence, tellings),
    background: isBackground(reading, claim, claim.sentence, tellings),
    event: lookUp(knowledge.events, reading.document.tokens, claim.first, claim.last).length > 0,
    tells: contactsIn(reading, claim, tellings, knowledge),
    speaker: speakerOf(reading, claim),
  }));
  const bearing = claims.filter(bearsOn(pair, reading, tellings)).filter(isSpoken(voice, pair));
  return {reading, tellings, claims: bearing};
}

/**
 * An article that is about one of the contacts, or has it in its lead, is compared whole, background and all; one that only
 * recalls them, or mentions them beside its own news, by the passages that tell of them.
 */
function bearsOn(
  {contacts}: Pair,
  reading: Reading,
  tellings: readonly Telling[],
): (claim: ToldClaim) => boolean {
  const shared = new Set(contacts.map(({id}) => id));
  const news = tellings.filter(({account}) => account.main && account.status !== "recalled");
  const own = tellings.filter(({contact, account}) => shared.has(contact) && account.status !== "recalled");
  const isNews = own.length > 0 && (news.length === 0 || news.some(({contact}) => shared.has(contact)));
  const isAbout = isNews || isLedBy(tellings, shared, layOut(reading.document).lead);
  return ({home}) => isAbout || (home !== null && shared.has(home));
}

/** "The minister was in the capital for a meeting of the mechanism, held on Monday": what the lead tells of is no mere recollection. */
const isLedBy = (
  tellings: readonly Telling[],
  shared: ReadonlySet<string>,
  lead: readonly Sentence[],
): boolean =>
  tellings.some(
    ({contact, cues}) => shared.has(contact) && cues.some(({sentence}) => lead.includes(sentence)),
  );

/**
 * Of an article that gives both sides' words a side has its own; that the contact took place, told by the article
 * itself, it tells for both.
 */
const isSpoken =
  (voice: Voice, {contacts}: Pair) =>
  (claim: ToldClaim): boolean =>
    isVoiced(voice, claim) ||
    (speakersOf(voice.reading, claim).size === 0 && contacts.some(({id}) => claim.tells.has(id)));

/** Puts a thing under its own contact where both sides tell that. */
export type Placer = (home: string | null) => string;

/** Else it goes under the contact that most of the articles are about, the first of equals. */
export function placer({contacts}: Pair, sides: readonly Side[]): Placer {
  const shared = new Set(contacts.map(({id}) => id));
  const mains = (id: string) =>
    sides.filter(({parts}) =>
      parts.some(({tellings}) => tellings.some(({contact, account}) => contact === id && account.main)),
    ).length;
  const lead = [...shared].sort((a, b) => mains(b) - mains(a))[0]!;
  return (home) => (home !== null && shared.has(home) ? home : lead);
}
