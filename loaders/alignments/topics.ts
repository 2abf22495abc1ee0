import type {Reading} from "../reading.ts";
import {overlaps, type Span} from "../span.ts";
import type {ToldClaim} from "./features.ts";
import type {Held} from "./rows.ts";

/** Where one side speaks of a topic: the first clause that does, and the contact it tells of. */
interface Spoken {
  span: Span;
  contact: string;
}

/**
 * One row a topic that either side speaks of. A side that speaks of it anywhere in what it tells is not silent on
 * it, though it may do so on another of the contacts that both tell.
 */
export function alignTopics(left: Map<string, Spoken[]>, right: Map<string, Spoken[]>, lead: string): Held[] {
  const topics = [...new Set([...left.keys(), ...right.keys()])].sort();
  return topics.flatMap((topic) => {
    const [ours, theirs] = [left.get(topic) ?? [], right.get(topic) ?? []];
    if (ours.length && theirs.length) return shared(topic, ours, theirs, lead);
    const relation = ours.length ? "left-only" : "right-only";
    return firsts([...ours, ...theirs]).map(({contact, span}) =>
      row(topic, contact, relation, ours.length ? span : null, ours.length ? null : span),
    );
  });
}

/** A row for each contact on which both speak of it; where there is none, one row on the one both lead with. */
function shared(topic: string, ours: Spoken[], theirs: Spoken[], lead: string): Held[] {
  const both = firsts(ours).filter(({contact}) => theirs.some((other) => other.contact === contact));
  const rows = both.map(({contact, span}) =>
    row(topic, contact, "shared", span, theirs.find((other) => other.contact === contact)!.span),
  );
  return rows.length ? rows : [row(topic, lead, "shared", ours[0]!.span, theirs[0]!.span)];
}

/** The first place on each contact. */
const firsts = (places: Spoken[]): Spoken[] =>
  places.filter(({contact}, i) => places.findIndex((other) => other.contact === contact) === i);

const row = (
  topic: string,
  contact: string,
  relation: Held["relation"],
  left: Span | null,
  right: Span | null,
): Held => ({
  contact,
  aspect: "topic",
  topic,
  relation,
  left,
  right,
  score: 1,
  rule: "codebook-term",
});

/** The topics under which an article is filed, with the clauses that do, where `contactFor` says a clause belongs to the comparison. */
export function topicsOf(
  {topics}: Reading,
  claims: readonly ToldClaim[],
  contactFor: (claim: ToldClaim) => string | null,
): Map<string, Spoken[]> {
  const spoken = new Map<string, Spoken[]>();
  for (const mention of topics.filter(({filed}) => filed)) {
    const claim = claims.find((candidate) => overlaps(candidate, mention));
    const contact = claim && contactFor(claim);
    if (!claim || !contact) continue;
    spoken.set(mention.topic, [...(spoken.get(mention.topic) ?? []), {span: claim, contact}]);
  }
  return spoken;
}
