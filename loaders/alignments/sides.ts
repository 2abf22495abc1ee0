import type {Told} from "../compare.ts";
import type {Knowledge} from "../knowledge.ts";
import type {Reading} from "../reading.ts";
import {overlaps} from "../span.ts";
import type {Claim} from "./claims.ts";
import {withFeatures, type Parties, type ToldClaim} from "./features.ts";
import type {Pair} from "./pairs.ts";
import {contactOf, contactsIn, isBackground, tellingsOf, type Telling} from "./passages.ts";
import type {Wording} from "./wording.ts";

/** One article of a pair, ready to be held against the other: what it tells of, and the claims that bear on it. */
export interface Side {
  reading: Reading;
  tellings: Telling[];
  claims: ToldClaim[];
}

/** What preparing a side takes, beside its article. */
export interface Setting {
  told: readonly Told[];
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

/** Prepares one article of a pair. */
export function toSide(reading: Reading, pair: Pair, parties: Parties, setting: Setting): Side {
  const {told, claimsOf, wording, knowledge} = setting;
  const tellings = tellingsOf(reading, told);
  const claims = claimsOf(reading).map((claim) => ({
    ...withFeatures(reading, claim, parties, wording),
    home: contactOf(claim, claim.sentence, tellings),
    background: isBackground(reading, claim, claim.sentence, tellings),
    tells: contactsIn(reading, claim, tellings, knowledge),
    actor: null,
  }));
  const bearing = claims.filter(bearsOn(pair, tellings));
  return {reading, tellings, claims: withActors(reading, bearing, parties)};
}

/**
 * An article that is about one of the contacts is compared whole, background and all; one that only recalls them, or
 * mentions them beside its own news, by the passages that tell of them.
 */
function bearsOn({contacts}: Pair, tellings: readonly Telling[]): (claim: ToldClaim) => boolean {
  const shared = new Set(contacts.map(({id}) => id));
  const news = tellings.filter(({account}) => account.main && account.status !== "recalled");
  const own = tellings.filter(({contact, account}) => shared.has(contact) && account.status !== "recalled");
  const isAbout = own.length > 0 && (news.length === 0 || news.some(({contact}) => shared.has(contact)));
  return ({home}) => isAbout || (home !== null && shared.has(home));
}

/** The party named first in a claim acts in it, and on in its sentence until another is; "the two sides" name none. */
function withActors({mentions}: Reading, claims: readonly ToldClaim[], {countries}: Parties): ToldClaim[] {
  const acting: ToldClaim[] = [];
  for (const claim of claims) {
    const named = mentions.find(
      (mention) =>
        mention.kind !== "date" &&
        mention.kind !== "place" &&
        overlaps(mention, claim) &&
        countries.has(mention.country ?? ""),
    );
    const before = acting.at(-1);
    const inherited = before?.sentence === claim.sentence ? before.actor : null;
    acting.push({...claim, actor: named && named.kind !== "date" ? named.country : inherited});
  }
  return acting;
}

/** Puts a thing under its own contact where both sides tell that. */
export type Placer = (home: string | null) => string;

/** Else it goes under the contact that most of the two articles are about, the first of equals. */
export function placer({contacts}: Pair, sides: readonly Side[]): Placer {
  const shared = new Set(contacts.map(({id}) => id));
  const mains = (id: string) =>
    sides.filter(({tellings}) => tellings.some(({contact, account}) => contact === id && account.main))
      .length;
  const lead = [...shared].sort((a, b) => mains(b) - mains(a))[0]!;
  return (home) => (home !== null && shared.has(home) ? home : lead);
}
