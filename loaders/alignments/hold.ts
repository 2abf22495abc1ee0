import type {Told} from "../compare.ts";
import type {Knowledge} from "../knowledge.ts";
import type {Reading} from "../reading.ts";
import type {Claim} from "./claims.ts";
import {numbersConflict, stancesConflict} from "./conflicts.ts";
import {alignFacts} from "./facts.ts";
import {withFeatures, type Parties, type ToldClaim} from "./features.ts";
import {readInitiative} from "./initiative.ts";
import {matchClaims, type Match} from "./match.ts";
import type {Pair} from "./pairs.ts";
import {contactOf, contactsIn, isBackground, tellingsOf, type Telling} from "./passages.ts";
import type {Held} from "./rows.ts";
import {compareBy, type Similarity} from "./similarity.ts";
import {alignTopics, topicsOf} from "./topics.ts";
import {overlaps, type Span} from "../span.ts";
import type {Wording} from "./wording.ts";

/** One article of a pair, ready to be held against the other. */
interface Side {
  reading: Reading;
  tellings: Telling[];
  claims: ToldClaim[];
}

/** All that two articles say of the contacts that both tell, held against each other, each thing under its contact. */
export function holdPair(
  pair: Pair,
  told: readonly Told[],
  claimsOf: (reading: Reading) => readonly Claim[],
  wording: Wording,
  knowledge: Knowledge,
): Held[] {
  const parties = partiesOf(pair.contacts);
  const side = (reading: Reading) => toSide(reading, told, claimsOf(reading), parties, wording, knowledge);
  const [left, right] = [side(pair.left), side(pair.right)];
  const place = placer(pair, left);
  return [
    ...holdFacts(pair, left, right, knowledge),
    ...holdInitiative(pair, parties, wording),
    ...alignTopics(
      topicsOf(left.reading, left.claims, topicHome(left, place)),
      topicsOf(right.reading, right.claims, topicHome(right, place)),
    ),
    ...holdClaims(pair, left, right, wording, place),
  ];
}

function partiesOf(contacts: readonly Told[]): Parties {
  const all = contacts.flatMap(({participants}) => participants);
  return {
    people: new Set(all.flatMap(({person}) => person ?? [])),
    countries: new Set(all.flatMap(({country}) => country ?? [])),
  };
}

function toSide(
  reading: Reading,
  told: readonly Told[],
  claims: readonly Claim[],
  parties: Parties,
  wording: Wording,
  knowledge: Knowledge,
): Side {
  const tellings = tellingsOf(reading, told);
  const featured = claims.map((claim) => ({
    ...withFeatures(reading, claim, parties, wording),
    home: contactOf(claim, claim.sentence, tellings),
    background: isBackground(reading, claim, claim.sentence, tellings),
    tells: contactsIn(reading, claim, tellings, knowledge),
    actor: null as string | null,
  }));
  return {reading, tellings, claims: withActors(reading, featured, parties)};
}

/** The party named first in a claim acts in it, and on in its sentence until another is; "the two sides" name none. */
function withActors({mentions}: Reading, claims: readonly ToldClaim[], {countries}: Parties): ToldClaim[] {
  let last: {sentence: Span; actor: string | null} | null = null;
  return claims.map((claim) => {
    const named = mentions.find(
      (mention) =>
        overlaps(mention, claim) &&
        mention.kind !== "date" &&
        mention.kind !== "place" &&
        countries.has(mention.country ?? ""),
    );
    const before: string | null = last?.sentence === claim.sentence ? last.actor : null;
    const actor = named && named.kind !== "date" ? named.country : before;
    last = {sentence: claim.sentence, actor};
    return {...claim, actor};
  });
}

type Placer = (home: string | null) => string;

/** Puts a thing under its own contact where both tell that, else under the one that the left article leads with. */
function placer({contacts}: Pair, left: Side): Placer {
  const shared = new Set(contacts.map(({id}) => id));
  const first = (telling: Telling) => Math.min(...telling.cues.map(({span}) => span.start));
  const [lead] = left.tellings
    .filter(({contact}) => shared.has(contact))
    .sort((a, b) => Number(b.account.main) - Number(a.account.main) || first(a) - first(b));
  return (home) => (home && shared.has(home) ? home : lead!.contact);
}

/** A passage of the news on another meeting says nothing of which topics this one had; background does. */
const topicHome =
  ({tellings}: Side, place: Placer) =>
  ({home}: ToldClaim): string | null => {
    const other = tellings.find(({contact}) => contact === home);
    return other && other.account.status !== "recalled" && place(home) !== home && other.account.main
      ? null
      : place(home);
  };

function holdFacts({contacts}: Pair, left: Side, right: Side, knowledge: Knowledge): Held[] {
  return contacts.flatMap(({id}) => {
    const [one, two] = [left, right].map(({reading, tellings}) => ({
      reading,
      account: tellings.find(({contact}) => contact === id)!.account,
    }));
    return alignFacts(id, one!, two!, knowledge);
  });
}

/** Who asked for the contact, where both say it; of several contacts it is the first that is meant. */
function holdInitiative({left, right, contacts}: Pair, parties: Parties, wording: Wording): Held[] {
  const [one, two] = [left, right].map((reading) => readInitiative(reading, parties, wording));
  if (!one || !two) return [];
  const relation = one.country === two.country ? "shared" : "conflicting";
  const base = {aspect: "claim", topic: null, score: 1, rule: "initiative"} as const;
  return [{...base, contact: contacts[0]!.id, relation, left: one.span, right: two.span}];
}

function holdClaims(pair: Pair, left: Side, right: Side, wording: Wording, place: Placer): Held[] {
  const shared = new Set(pair.contacts.map(({id}) => id));
  const similarity = compareBy([...left.claims, ...right.claims], wording.common);
  const withinContact: Similarity = (a, b) => {
    const apart = a.home !== b.home && shared.has(a.home ?? "") && shared.has(b.home ?? "");
    return apart
      ? 0
      : similarity(a, b) * (isApart(a, b) ? APART : 1) * (actDifferently(a, b) ? OTHER_ACTOR : 1);
  };
  const leads = pair.contacts.map(({id}) => [leadOf(left, id), leadOf(right, id)] as const);
  return matchClaims(left.claims, right.claims, withinContact, leads).map((match) => ({
    contact: place([match.left?.home, match.right?.home].find((home) => shared.has(home ?? "")) ?? null),
    aspect: "claim",
    topic: null,
    relation: relationOf(match, left.reading, right.reading),
    left: match.left,
    right: match.right,
    score: match.score,
    rule: "claim",
  }));
}

/** The first claim below the headline that tells of a contact. */
const leadOf = ({claims}: Side, contact: string): ToldClaim | undefined =>
  claims.find(({headline, tells}) => !headline && tells.has(contact));

/** What a claim of another contact, or of another day, counts against one of this contact. Set on the dev pairs. */
const APART = 0.3;

/** What a claim of one party counts against one of the other's. */
const OTHER_ACTOR = 0.85;
const actDifferently = (a: ToldClaim, b: ToldClaim) =>
  a.actor !== null && b.actor !== null && a.actor !== b.actor;

function isApart(a: ToldClaim, b: ToldClaim): boolean {
  const both = [...a.tells].some((contact) => b.tells.has(contact));
  return !both && (a.background !== b.background || a.tells.size > 0 !== b.tells.size > 0);
}

function relationOf({left, right}: Match, one: Reading, two: Reading): Held["relation"] {
  if (!left || !right) return left ? "left-only" : "right-only";
  const stances = [
    {claim: left, statements: one.statements},
    {claim: right, statements: two.statements},
  ] as const;
  return numbersConflict(left, right) || stancesConflict(...stances) ? "conflicting" : "shared";
}
