import type {Knowledge} from "../knowledge.ts";
import type {Reading} from "../reading.ts";
import {contentKeys, datesConflict, numbersConflict, stancesConflict} from "./conflicts.ts";
import {alignFacts} from "./facts.ts";
import type {Parties, ToldClaim} from "./features.ts";
import {readInitiative} from "./initiative.ts";
import {matchClaims, type Match} from "./match.ts";
import type {Pair} from "./pairs.ts";
import type {Held} from "./rows.ts";
import {partiesOf, placer, toSide, type Placer, type Setting, type Side} from "./sides.ts";
import {compareBy, type Similarity} from "./similarity.ts";
import {alignTopics, topicsOf} from "./topics.ts";
import type {Wording} from "./wording.ts";

/** All that two articles say of the contacts that both tell, held against each other, each thing under its contact. */
export function holdPair(pair: Pair, setting: Setting): Held[] {
  const {knowledge, wording} = setting;
  const parties = partiesOf(pair);
  const left = toSide(pair.left, pair, parties, setting);
  const right = toSide(pair.right, pair, parties, setting);
  const place = placer(pair, [left, right]);
  const topics = (side: Side) => topicsOf(side.reading, side.claims, topicHome(side, place));
  return [
    ...holdFacts(pair, left, right, knowledge),
    ...holdInitiative(pair, parties, wording),
    ...alignTopics(topics(left), topics(right), place(null)),
    ...holdClaims(pair, left, right, wording, place),
  ];
}

/** A passage of the news on another meeting says nothing of which topics this one had; background does. */
const topicHome =
  ({tellings}: Side, place: Placer) =>
  ({home}: ToldClaim): string | null => {
    const own = tellings.find(({contact}) => contact === home);
    const isOther = own !== undefined && place(home) !== home;
    return isOther && own.account.main && own.account.status !== "recalled" ? null : place(home);
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
  const words = compareBy([...left.claims, ...right.claims], wording.common);
  const similarity: Similarity = (a, b) => words(a, b) * nearness(a, b, shared);
  const leads = pair.contacts.map(({id}) => [leadOf(left, id), leadOf(right, id)] as const);
  return matchClaims(left.claims, right.claims, similarity, leads).map((match) => ({
    contact: place([match.left?.home, match.right?.home].find((home) => home && shared.has(home)) ?? null),
    aspect: "claim",
    topic: null,
    relation: relationOf(match, pair, wording.common),
    left: match.left,
    right: match.right,
    score: match.score,
    rule: "claim",
  }));
}

/** The first claim below the headline that tells of a contact. */
const leadOf = ({claims}: Side, contact: string): ToldClaim | undefined =>
  claims.find(({headline, tells}) => !headline && tells.has(contact));

/** What a claim of another contact, or of another time, counts against one of this contact. Set on the dev pairs. */
const APART = 0.3;
/** What a claim of one party counts against one of the other's. */
const OTHER_ACTOR = 0.85;

/** How far what stands around two claims lets them tell the same, in [0, 1]. */
function nearness(a: ToldClaim, b: ToldClaim, shared: ReadonlySet<string>): number {
  const isShared = (id: string | null) => id !== null && shared.has(id);
  if (a.home !== b.home && isShared(a.home) && isShared(b.home)) return 0;
  const elsewhere = ({tells}: ToldClaim) => tells.size > 0 && ![...tells].some(isShared);
  const apart = a.background !== b.background || elsewhere(a) !== elsewhere(b) || isScheduled(a, b);
  const differ = a.actor !== null && b.actor !== null && a.actor !== b.actor;
  return (apart ? APART : 1) * (differ ? OTHER_ACTOR : 1);
}

/** "The summit will take place in July in Astana": one claim sets a time and a town, of which the other has neither. */
function isScheduled(a: ToldClaim, b: ToldClaim): boolean {
  const sets = (one: ToldClaim, other: ToldClaim) =>
    ["d:", "p:"].every((kind) => {
      const own = [...one.keys].filter((key) => key.startsWith(kind));
      return own.length > 0 && !own.some((key) => other.keys.has(key));
    });
  return sets(a, b) || sets(b, a);
}

/** How two matched claims stand; `after` is the last day of the contacts, behind which lies what is still to come. */
function relationOf({left, right, score}: Match, pair: Pair, common: ReadonlySet<string>): Held["relation"] {
  if (!left || !right) return left ? "left-only" : "right-only";
  const content = contentKeys(left, right, common);
  const conflict =
    numbersConflict(left, right, content) ||
    datesConflict(left, right, lastDay(pair), content) ||
    (score > ALIKE && stancesConflict(toldBy(left, pair.left), toldBy(right, pair.right), content));
  return conflict ? "conflicting" : "shared";
}

/** Opposite stances contradict each other only on nearly the same words. */
const ALIKE = 0.5;
const toldBy = (claim: ToldClaim, {statements}: Reading) => ({claim, statements});
const lastDay = ({contacts}: Pair): string | null =>
  contacts
    .flatMap(({accounts}) => accounts.map(({date_end}) => date_end ?? ""))
    .sort()
    .at(-1) || null;
