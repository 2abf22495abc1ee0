import {lookUp, type Hit} from "../lexicon.ts";
import type {AnyMention} from "../mentions/mention.ts";
import type {Reading} from "../reading.ts";
import type {Span} from "../span.ts";
import {isPossessive} from "../statements/grammar.ts";
import type {Parties} from "./features.ts";
import type {Wording} from "./wording.ts";

/** Which side asked for a contact, as one article's words have it. */
export interface Initiative {
  country: string;
  span: Span;
}

/** How many words may stand between "received a phone call" and "from" whom. */
const REACH = 8;

/** Who asked for the contact: "at the initiative of the other side", "at the minister's request", "A called B". */
export function readInitiative(reading: Reading, parties: Parties, wording: Wording): Initiative | null {
  const {tokens} = reading.document;
  const candidates = [
    ...lookUp(wording.by, tokens).map((hit) => ahead(reading, hit)),
    ...tokens.map((token, k) => (wording.of.has(token.fold) ? behind(reading, k) : null)),
    ...lookUp(wording.asked, tokens).map((hit) => asker(reading, hit)),
    ...lookUp(wording.begun, tokens).map((hit) => (isOfContact(reading, hit) ? ahead(reading, hit) : null)),
    ...lookUp(wording.call, tokens).map((hit) => caller(reading, hit, parties)),
    ...lookUp(wording.to, tokens).map((hit) => called(reading, hit, parties)),
    ...lookUp(wording.other, tokens).map((hit) => otherSide(reading, hit, parties)),
  ];
  return candidates.find((found) => found && parties.countries.has(found.country)) ?? null;
}

const countryOf = (mention: AnyMention | undefined): string | null =>
  !mention || mention.kind === "date" || mention.kind === "place" ? null : mention.country;

/** "On the initiative of Lima": a capital stands for its government. */
const standsFor = (mention: AnyMention | undefined): string | null =>
  mention?.kind === "place" && mention.form === "capital" ? mention.country : countryOf(mention);

/** "At the initiative of the other side", "received a call on Monday from A": the first party behind the words. */
function ahead({mentions}: Reading, hit: Hit<string>): Initiative | null {
  const party = mentions.find(
    ({first, kind}) => first >= hit.last && first < hit.last + REACH && kind !== "date",
  );
  const country = standsFor(
    mentions.find((mention) => party && mention.first === party.first && standsFor(mention)) ?? party,
  );
  return country ? {country, span: {start: hit.start, end: party!.end}} : null;
}

/** "At the minister's request", "at the latter's request": a party and its possessive before the word; an initiative alone is a plan. */
function behind(reading: Reading, k: number): Initiative | null {
  const {mentions, document} = reading;
  const {tokens} = document;
  const last = isPossessive(tokens[k - 1]) ? k - 1 : k;
  const isLatter = tokens[last - 1]?.fold === "latter";
  const party = isLatter
    ? lastParty(reading, last - 1)
    : mentions.find((mention) => (mention.last === last || mention.last === k) && countryOf(mention));
  const first = isLatter ? last - 1 : (party?.first ?? k);
  const opens = [tokens[first], tokens[first - 1], tokens[first - 2]].find((token) =>
    AT.test(token?.fold ?? ""),
  );
  const country = countryOf(party);
  return country && opens ? {country, span: {start: opens.start, end: tokens[k]!.end}} : null;
}

const AT = /^(at|on|upon|by)$/;

/** "B, who had proposed the call", "B, who called him today": the party named last before the words, in their sentence. */
function asker(reading: Reading, hit: Hit<string>): Initiative | null {
  const party = lastParty(reading, hit.first);
  const country = countryOf(party);
  return country && !isNaming(reading, hit.last)
    ? {country, span: {start: party!.start, end: hit.end}}
    : null;
}

/** "called B a friend": no call was made. */
const isNaming = ({document: {tokens}}: Reading, k: number): boolean => /^an?$/.test(tokens[k]?.fold ?? "");

/** Words that may stand between what was begun and "initiated by". */
const LINKS = /^(,|which|was|had|been|is)$/;

/** "A telephone call, initiated by Peru", "with the minister, initiated by Peru"; not "the fund, initiated by Peru". */
function isOfContact({document: {tokens}, mentions, accounts}: Reading, {first}: Hit<string>): boolean {
  let last = first;
  while (LINKS.test(tokens[last - 1]?.fold ?? "")) last--;
  const end = tokens[last - 1]?.end ?? 0;
  return (
    mentions.some((mention) => mention.kind === "person" && mention.end === end) ||
    accounts.some(({evidence}) => evidence.some(({role, span}) => role === "cue" && span.end === end))
  );
}

function lastParty({mentions, document}: Reading, k: number): AnyMention | undefined {
  const sentence = document.sentences.find(({first, last}) => first <= k && k < last);
  return mentions
    .filter((mention) => mention.last <= k && mention.first >= sentence!.first && countryOf(mention))
    .sort((a, b) => b.last - a.last || a.first - b.first)[0];
}

/** "A called B", "A on Monday called B", of the two sides, with nothing but a day between. */
function caller(reading: Reading, hit: Hit<string>, {countries}: Parties): Initiative | null {
  const {mentions} = reading;
  const from = mentions.find(({last, kind}) => last === beforeDay(reading, hit.first) && kind === "person");
  const to = mentions.find((mention) => mention.first === hit.last && mention.kind === "person");
  const [country, other] = [countryOf(from), countryOf(to)];
  if (!country || !other || country === other || !countries.has(other)) return null;
  return isNaming(reading, to!.last) ? null : {country, span: {start: from!.start, end: to!.end}};
}

/** Where the day begins that ends before a token, "on" included; the token itself where none does. */
function beforeDay({document: {tokens}, mentions}: Reading, k: number): number {
  const day = mentions.find(({last, kind}) => last === k && kind === "date");
  return !day ? k : tokens[day.first - 1]?.fold === "on" ? day.first - 1 : day.first;
}

/** "In a telephone call to B, A said": of two sides the one that was not called. */
function called({mentions}: Reading, hit: Hit<string>, {countries}: Parties): Initiative | null {
  const to = mentions.find((mention) => mention.first === hit.last && mention.kind === "person");
  const others = [...countries].filter((country) => country !== countryOf(to));
  return countries.has(countryOf(to) ?? "") && others.length === 1
    ? {country: others[0]!, span: {start: hit.start, end: to!.end}}
    : null;
}

/** "Had a phone conversation, at request, with …": a ministry that does not say whose means the other side's. */
function otherSide({article, mentions}: Reading, hit: Hit<string>, {countries}: Parties): Initiative | null {
  const others = [...countries].filter((country) => country !== article.side);
  const named = mentions.some(({first}) => first === hit.last);
  return others.length === 1 && !named ? {country: others[0]!, span: {start: hit.start, end: hit.end}} : null;
}
