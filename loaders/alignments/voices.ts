import {sentenceAt} from "../documents.ts";
import type {Told} from "../contacts/ids.ts";
import type {AccountDraft} from "../contacts/accounts.ts";
import type {Reading} from "../reading.ts";
import type {Knowledge} from "../knowledge.ts";
import {sourcesOf} from "../sides/attribution.ts";
import {overlaps, type Span} from "../span.ts";
import type {StatementDraft} from "../statements/statement.ts";

/** An article that speaks for a side of a contact: whole, or by the statements of one country alone. */
export interface Voice {
  reading: Reading;
  /** Null where the article speaks for the side as a whole. */
  only: string | null;
}

/**
 * Who speaks for which country on a contact, the fullest account of each first, whatever the order of reading. An
 * article of one of the parties speaks for that; one of a third country, or of nobody, for the party whose words it
 * gives, and where it gives those of several it is split by attribution. Who gives nobody's words speaks for its own
 * country, and is heard only where the parties themselves are not.
 */
export function voicesOf(
  contact: Told,
  byId: ReadonlyMap<string, Reading>,
  knowledge: Knowledge,
): [country: string, Voice][] {
  const parties = new Set(contact.participants.flatMap(({country}) => country ?? []));
  const tellers = [...new Set(contact.accounts.map(({article}) => article))].map((id) => byId.get(id)!);
  const own = new Set(tellers.map(({article}) => article.side));
  const voices = tellers.flatMap((reading) => speaksFor(reading, contact, {parties, own}, knowledge));
  const heard = new Set(voices.map(([country]) => country).filter((country) => parties.has(country)));
  return voices
    .filter(([country]) => heard.size < 2 || parties.has(country))
    .sort(byFullness(contact.accounts));
}

function speaksFor(
  reading: Reading,
  contact: Told,
  {parties, own}: {parties: ReadonlySet<string>; own: ReadonlySet<string | null>},
  knowledge: Knowledge,
): [string, Voice][] {
  const {article, statements, document, mentions} = reading;
  if (article.side !== null && parties.has(article.side)) return [[article.side, {reading, only: null}]];
  // "…, the agency reports citing the Peruvian ministry": whose ministry it cites tells what both ministers said.
  const [cited, ...more] = new Set(
    sourcesOf(document, mentions, knowledge).filter((one) => parties.has(one)),
  );
  const others = statements.filter(({country}) => country !== cited && country && parties.has(country));
  if (cited && !more.length && !others.some((statement) => isFirstHand(reading, statement)))
    return [[cited, {reading, only: null}]];
  const quoted = new Set(statements.flatMap(({country}) => (country && parties.has(country) ? country : [])));
  if (quoted.size > 1) return [...quoted].map((country) => [country, {reading, only: country}]);
  const host = article.side === null ? firstNamed(article.id, contact, own) : null;
  const side = host ?? [...quoted][0] ?? article.side;
  return side === null ? [] : [[side, {reading, only: null}]];
}

const PUBLIC =
  /^(?:reporters|journalists|newspaper|daily|weekly|television|tv|interview|wrote|tweeted|posted)$/;

/** "A told reporters that", "the ministry of C said": who speaks for himself is not only quoted by the other side. */
function isFirstHand({document, mentions}: Reading, {source, cue}: StatementDraft): boolean {
  const body = mentions.some(
    ({kind, ...span}) => kind === "organisation" && source.some((one) => overlaps(span, one)),
  );
  const [said] = cue;
  const sentence = said && sentenceAt(document, said.start);
  return (
    body ||
    (!!sentence && document.tokens.slice(sentence.first, sentence.last).some(({fold}) => PUBLIC.test(fold)))
  );
}

/**
 * A readout without a head names its own official first ("consultations of our deputy minister with …"): where nothing
 * else says whose it is and the other party has an account of its own, it is that of the party it names first. Not measured:
 * no comparison of data/gold comes to this.
 */
function firstNamed(article: string, {accounts}: Told, own: ReadonlySet<string | null>): string | null {
  const named = accounts
    .filter((account) => account.article === article && account.status !== "recalled")
    .flatMap(({participants}) => participants.flatMap(({country}) => country ?? []));
  const others = named.filter((country) => country !== named[0]);
  return named.length && !own.has(named[0]!) && others.some((country) => own.has(country)) ? named[0]! : null;
}

/** Who tells the contact as news, as its main subject, whole, for its own country and at most length comes first. */
const byFullness = (accounts: readonly AccountDraft[]) => {
  const rank = ([country, {reading, only}]: [string, Voice]): (string | number)[] => {
    const own = accounts.filter(({article}) => article === reading.article.id);
    return [
      own.every(({status}) => status === "recalled") ? 1 : 0,
      own.some(({main}) => main) ? 0 : 1,
      only === null ? 0 : 1,
      reading.article.side === country ? 0 : 1,
      -reading.article.characters,
      reading.article.id,
      country,
    ];
  };
  return (a: [string, Voice], b: [string, Voice]): number => {
    const [one, two] = [rank(a), rank(b)];
    const k = one.findIndex((value, i) => value !== two[i]);
    return k < 0 ? 0 : one[k]! < two[k]! ? -1 : 1;
  };
};

/** Whether a passage stands in what the voice says: anywhere, or in the statements of its country alone. */
export const isVoiced = ({reading, only}: Voice, passage: Span): boolean =>
  only === null || speakersOf(reading, passage).has(only);

/** The countries to whose speakers a passage is given; none where the article tells it itself. */
export const speakersOf = ({statements}: Reading, passage: Span): Set<string | null> =>
  new Set(
    statements
      .filter(({cue, content}) => [...cue, ...content].some((span) => overlaps(span, passage)))
      .map(({country}) => country),
  );

/** The one country whose words a passage gives; null where it gives several's, both sides' together, or nobody's. */
export function speakerOf(reading: Reading, passage: Span): string | null {
  const [one, ...more] = speakersOf(reading, passage);
  return more.length ? null : (one ?? null);
}
