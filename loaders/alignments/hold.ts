import {alignClaims} from "./align-claims.ts";
import {alignInitiative} from "./align-initiative.ts";
import {alignFacts} from "./facts.ts";
import type {ToldClaim} from "./features.ts";
import type {Pair} from "./pairs.ts";
import type {Held} from "./rows.ts";
import {partiesOf, placer, toSide, type Part, type Placer, type Setting, type Side} from "./sides.ts";
import {alignTopics, echoesOf, topicsOf} from "./topics.ts";

/** All that two sides say of the contacts that both tell, held against each other, each thing under its contact. */
export function holdPair(pair: Pair, setting: Setting): Held[] {
  const {knowledge, wording} = setting;
  const parties = partiesOf(pair);
  const left = toSide(pair.left, pair, parties, setting);
  const right = toSide(pair.right, pair, parties, setting);
  const place = placer(pair, [left, right]);
  const initiative = alignInitiative(pair, parties, wording);
  const claims = alignClaims(pair, left, right, initiative, place, wording);
  const echoed = echoesOf(claims);
  const topics = ({parts}: Side, other: Side) => topicsOf(parts, other.parts, topicHome(place), echoed);
  return [
    ...pair.contacts.flatMap(({id}) => alignFacts(id, left, right, knowledge)),
    ...initiative,
    ...alignTopics(topics(left, right), topics(right, left), place(null)),
    ...claims,
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
