import type {Reading} from "../reading.ts";
import {alignFacts} from "./facts.ts";
import type {Parties, ToldClaim} from "./features.ts";
import {foldClaims, type FoldedClaim} from "./fold.ts";
import {readInitiative} from "./initiative.ts";
import {matchClaims, type Telling} from "./match.ts";
import {nearness} from "./nearness.ts";
import type {Pair} from "./pairs.ts";
import {relationOf} from "./relations.ts";
import {said, type Held, type Said} from "./rows.ts";
import {partiesOf, placer, toSide, type Part, type Placer, type Setting, type Side} from "./sides.ts";
import {compareBy, type Similarity} from "./similarity.ts";
import {alignTopics, topicsOf} from "./topics.ts";
import type {Wording} from "./wording.ts";

/** All that two sides say of the contacts that both tell, held against each other, each thing under its contact. */
export function holdPair(pair: Pair, setting: Setting): Held[] {
  const {knowledge, wording} = setting;
  const parties = partiesOf(pair);
  const left = toSide(pair.left, pair, parties, setting);
  const right = toSide(pair.right, pair, parties, setting);
  const place = placer(pair, [left, right]);
  const topics = ({parts}: Side) => topicsOf(parts, topicHome(place));
  return [
    ...pair.contacts.flatMap(({id}) => alignFacts(id, left, right, knowledge)),
    ...holdInitiative(pair, parties, wording),
    ...alignTopics(topics(left), topics(right), place(null)),
    ...holdClaims(pair, left, right, wording, place),
  ];
}

/** A passage of the news on another meeting says nothing of which topics this one had; background does. */
const topicHome =
  (place: Placer) =>
  ({tellings}: Part, {home}: ToldClaim): string | null => {
    const own = tellings.find(({contact}) => contact === home);
    const isOther = own !== undefined && place(home) !== home;
    return isOther && own.account.main && own.account.status !== "recalled" ? null : place(home);
  };

/** Who asked for the contact, where both sides say it; of several contacts it is the first that is meant. */
function holdInitiative({left, right, contacts}: Pair, parties: Parties, wording: Wording): Held[] {
  const [one, two] = [left, right].map(({voices}) =>
    firstOf(
      voices.map(({reading}) => reading),
      (reading) => readInitiative(reading, parties, wording),
    ),
  );
  if (!one || !two) return [];
  const relation = one.found.country === two.found.country ? "shared" : "conflicting";
  const base = {aspect: "claim", topic: null, score: 1, rule: "initiative"} as const;
  const words = ({reading, found}: typeof one) => said(reading, found.span);
  return [{...base, contact: contacts[0]!.id, relation, left: words(one), right: words(two)}];
}

function firstOf<T>(readings: readonly Reading[], read: (reading: Reading) => T | null) {
  for (const reading of readings) {
    const found = read(reading);
    if (found !== null) return {reading, found};
  }
  return null;
}

function holdClaims(pair: Pair, left: Side, right: Side, wording: Wording, place: Placer): Held[] {
  const shared = new Set(pair.contacts.map(({id}) => id));
  const claims = [left, right].flatMap(({parts}) => parts.flatMap((part) => part.claims));
  const fullest = [left, right].flatMap(({parts}) => parts[0]!.claims);
  const words = compareBy(claims, fullest, wording.common);
  const similarity: Similarity = (a, b) => words(a, b) * nearness(a, b, shared);
  const [ours, theirs] = [left, right].map(({parts}) =>
    foldClaims(
      parts.map((part) => part.claims),
      similarity,
    ),
  ) as [FoldedClaim[], FoldedClaim[]];
  const leads = pair.contacts.map(({id}) => [leadOf(ours, id), leadOf(theirs, id)] as const);
  return matchClaims(ours, theirs, similarity, leads).map((match) => ({
    contact: place(
      [match.left, match.right].map((told) => told?.claim.home).find((home) => home && shared.has(home)) ??
        null,
    ),
    aspect: "claim",
    topic: null,
    relation: relationOf(match, pair, wording.common),
    left: wordsOf(match.left),
    right: wordsOf(match.right),
    score: match.score,
    rule: "claim",
  }));
}

const wordsOf = (told: Telling | null): Said | null =>
  told && said(told.claim.reading, told.claim, told.also);

/** The first claim below the headline that tells of a contact. */
const leadOf = (claims: readonly FoldedClaim[], contact: string): FoldedClaim | undefined =>
  claims.find(({head}) => !head.headline && head.tells.has(contact));
