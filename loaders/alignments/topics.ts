import {stemmer} from "stemmer";
import type {Reading} from "../reading.ts";
import {exact, overlaps} from "../span.ts";
import type {TopicDraft} from "../topics/read.ts";
import type {ToldClaim} from "./features.ts";
import {said, type Held, type Said, type Words} from "./rows.ts";
import type {Part} from "./sides.ts";

/** Where one side speaks of a topic: the first clause that does, and the contact it tells of. */
interface Spoken {
  words: Words;
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
    const spoken = [...ours, ...theirs];
    return firsts(spoken).map(({contact}) => {
      const told = toldOn(spoken, contact);
      return row(topic, contact, relation, ours.length ? told : null, ours.length ? null : told);
    });
  });
}

/** A row for each contact on which both speak of it; where there is none, one row on the one both lead with. */
function shared(topic: string, ours: Spoken[], theirs: Spoken[], lead: string): Held[] {
  const both = firsts(ours).filter(({contact}) => theirs.some((other) => other.contact === contact));
  const rows = both.map(({contact}) =>
    row(topic, contact, "shared", toldOn(ours, contact), toldOn(theirs, contact)),
  );
  return rows.length
    ? rows
    : [row(topic, lead, "shared", toldOn(ours, ours[0]!.contact), toldOn(theirs, theirs[0]!.contact))];
}

/** The first words on a contact, and the first of each other article. */
function toldOn(places: readonly Spoken[], contact: string): Said {
  const own = places.filter((place) => place.contact === contact).map(({words}) => words);
  const first = own.filter(({reading}, i) => own.findIndex((other) => other.reading === reading) === i);
  return said(first[0]!.reading, first[0]!, first.slice(1));
}

/** The first place on each contact. */
const firsts = (places: Spoken[]): Spoken[] =>
  places.filter(({contact}, i) => places.findIndex((other) => other.contact === contact) === i);

const row = (
  topic: string,
  contact: string,
  relation: Held["relation"],
  left: Said | null,
  right: Said | null,
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

/**
 * The topics under which a side's articles are filed, with the clauses that do, where `contactFor` says a clause belongs to
 * the comparison. What an `other` side is filed under for certain words is no matter of which one is silent that says one of
 * them too, though a passing word files nobody: "North Korea" in one sentence of five, "rail" beside "high-speed rail".
 */
export function topicsOf(
  parts: readonly Part[],
  others: readonly Part[],
  contactFor: ContactFor,
  echoed: ReadonlySet<string>,
): Map<string, Spoken[]> {
  const spoken = new Map<string, Spoken[]>();
  const raised = new Set(others.flatMap((part) => filedBy(part, contactFor)));
  for (const part of parts)
    for (const mention of part.reading.topics) {
      const claim = part.claims.find((candidate) => overlaps(candidate, mention));
      const isHeard = () =>
        wordsFor(part.reading, mention).some((word) => raised.has(word)) ||
        (claim && echoed.has(echo(claim, mention.topic)));
      if (!mention.filed && !isHeard()) continue;
      const contact = claim && contactFor(part, claim);
      if (!claim || !contact) continue;
      spoken.set(mention.topic, [...(spoken.get(mention.topic) ?? []), {words: claim, contact}]);
    }
  return spoken;
}

/** The words that file a part of the comparison, and not another matter of its article. */
const filedBy = (part: Part, contactFor: ContactFor): string[] =>
  part.reading.topics
    .filter((mention) => {
      const claim = mention.filed ? part.claims.find((candidate) => overlaps(candidate, mention)) : undefined;
      return claim !== undefined && contactFor(part, claim) !== null;
    })
    .flatMap((mention) => wordsFor(part.reading, mention));

/** The contact to which a clause belongs; null where it is no part of the comparison. */
type ContactFor = (part: Part, claim: ToldClaim) => string | null;

/** In a term of several words, one this short only joins the others, unless it has a capital: "in", "and", but "UN". */
const SHORT = 3;

/** A topic with the stem of each word that touches it. */
const wordsFor = ({document: {text}}: Reading, mention: TopicDraft): string[] =>
  exact(text, mention)
    .split(/\W+/)
    .filter((word, _, words) => words.length === 1 || word.length > SHORT || /\p{Lu}/u.test(word))
    .map((word) => `${mention.topic} ${stemmer(word.toLowerCase())}`);

/** A topic of certain words of an article. */
const echo = ({reading, start}: Words, topic: string): string => `${reading.article.id} ${start} ${topic}`;

/** The topics under which one side's words file its article, for the words of the other that tell the same. */
export const echoesOf = (claims: readonly Held[]): Set<string> =>
  new Set(
    claims.flatMap(({left, right}) =>
      left && right ? [...echoes(left, right), ...echoes(right, left)] : [],
    ),
  );

const echoes = ({words}: Said, other: Said): string[] =>
  words.reading.topics
    .filter((mention) => mention.filed && overlaps(mention, words))
    .flatMap(({topic}) => [other.words, ...other.also].map((told) => echo(told, topic)));
