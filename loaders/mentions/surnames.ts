import {sentenceAt, type Document} from "../documents.ts";
import type {Knowledge} from "../knowledge.ts";
import {fold, isCapitalised, type Token} from "../tokens.ts";
import {withHonorific} from "./honorifics.ts";
import {bearsInitials, withoutInitials} from "./initials.ts";
import {holder, officeKey, prominent, type Meant} from "./leaders.ts";
import {tokensOf, type PersonMention} from "./mention.ts";
import {isOfFamily, pairsWithin} from "./namesakes.ts";
import {familyIndex, isArticle, isNameWord, nameWords, skeleton, type NameRules} from "./names.ts";
import {isFormer} from "./offices.ts";
import type {Places} from "./places.ts";
import type {Title} from "./titles.ts";

/** Whom a family name means in one article: the last person so called who was named in full. */
type Families = Map<string, PersonMention[]>;

/** Persons named by family name alone, once the article or a prominent office says who is meant. */
export function readSurnames(
  document: Document,
  people: PersonMention[],
  {places, titles}: {places: Places; titles: readonly Title[]},
  knowledge: Knowledge,
  anchor: string | null,
): PersonMention[] {
  const families = familiesOf(document, people, knowledge);
  const taken = tokensOf(people);
  const towns = tokensOf(places);
  const titled = tokensOf(titles);
  const beside = {
    owned: (at: number) => towns.has(at) || titled.has(at) || taken.has(at),
    pairs: pairsWithin(document),
  };
  const told = {
    countries: new Set(places.map((place) => place.country)),
    offices: new Set(titles.flatMap(({office, country}) => (office ? [officeKey(office.id, country)] : []))),
  };
  return document.tokens.flatMap((token, i) => {
    if (!isCapitalised(token) || taken.has(i) || isPartOfLongerName(document.tokens, i)) return [];
    if (isPronoun(document, i)) return [];
    const meant = families.get(skeleton(token.fold));
    if (meant) {
      const person = latest(meant, token.start);
      if (isOfFamily(document, i, person.label, beside, knowledge)) return [];
      const first = withParticles(document.tokens, hyphenedFrom(document.tokens, i, person), knowledge.names);
      return [surname(document, first, i, person, "family-name")];
    }
    if (towns.has(i) || knowledge.names.notNames.has(token.fold)) return [];
    if (isPrecededByName(document.tokens, i, towns, knowledge)) return [];
    const leader = prominent(knowledge, token, anchor, told);
    return leader && !isOfFamily(document, i, leader.label, beside, knowledge)
      ? [surname(document, i, i, leader, "prominent-family-name")]
      : [];
  });
}

/** Titles followed by a family name alone take the person whom the article names in full elsewhere, or the holder of the office. */
export function resolveShortNames(
  document: Document,
  people: PersonMention[],
  knowledge: Knowledge,
  anchor: string | null,
): PersonMention[] {
  const families = familiesOf(document, people, knowledge);
  // Each short name is looked for once, however often the text has it.
  const found = new Map<string, PersonMention[] | undefined>();
  const called = (words: Token[], country: string | null): PersonMention[] | undefined => {
    const key = [country, ...words.map(({fold}) => fold)].join(" ");
    if (!found.has(key)) found.set(key, namesakes(document, families, words, country));
    return found.get(key);
  };
  const resolved = people.map((person) => {
    const written = wordsOf(document, person);
    const words = withoutArticle(withoutInitials(written));
    if (words.length > 2 || knowledge.personById.has(person.entity)) return person;
    const anywhere = isNominal(person, knowledge) || isSent(person);
    const meant = called(words, anywhere ? null : person.country)?.filter(
      ({entity}) => entity !== person.entity,
    );
    const [one, more] = asOne(document, words);
    if (more && !meant?.length) return person;
    const full = meant?.length
      ? latest(meant, person.start)
      : (holder(knowledge, one!, person, anchor) ?? longerName(document, people, person, one!));
    return full && bearsInitials(full, written)
      ? {...person, entity: full.entity, label: full.label, country: full.country}
      : person;
  });
  return asResolved(people, resolved);
}

/** "Foreign Secretary Rey", of a country that has ministers so called: the word alone says of which, and the article may say another. */
const isNominal = ({owned, office, country}: PersonMention, {officeById}: Knowledge): boolean =>
  !owned && country !== null && officeById.get(office ?? "")?.countries?.[0] === country;

/** "Nepal envoy Rey": sent there, and seldom of that country. */
const isSent = ({office}: PersonMention): boolean => office === "special-envoy";

/** "Foreign Secretary S. Rey … Secretary Rey": what the first turned out to mean, the second means. */
function asResolved(people: PersonMention[], resolved: PersonMention[]): PersonMention[] {
  const meant = new Map<string, PersonMention>();
  people.forEach(({entity}, i) => {
    if (resolved[i]!.entity !== entity && !meant.has(entity)) meant.set(entity, resolved[i]!);
  });
  return resolved.map((person) => {
    const one = meant.get(person.entity);
    return one ? {...person, entity: one.entity, label: one.label, country: one.country} : person;
  });
}

/** Those of one family name and country who end as the short name does. */
const namesakes = (document: Document, families: Families, words: Token[], country: string | null) =>
  families
    .get(skeleton(words.at(-1)!.fold))
    ?.filter((other) => !country || !other.country || other.country === country)
    .filter((other) => words.length === 1 || endsAlike(wordsOf(document, other), words));

/**
 * "President Guterres" is Francisco Guterres Lu Olo, where the article names one such of that country; "President Samia"
 * is Samia Suluhu, where the one of that office has it for a given name.
 */
function longerName(
  document: Document,
  people: PersonMention[],
  {country, office}: PersonMention,
  word: Token,
): PersonMention | null {
  const fit = people.filter((other) => {
    if (country !== null && other.country !== country) return false;
    const [given, ...rest] = wordsOf(document, other);
    if (office !== null && other.office === office && rest.length && given!.fold === word.fold) return true;
    return country !== null && rest.length > 1 && rest.some(({fold}) => fold === word.fold);
  });
  return new Set(fit.map(({entity}) => entity)).size === 1 ? fit[0]! : null;
}

/** "Minister Dlamini Zuma" is Nkosazana Dlamini Zuma. */
const endsAlike = (full: Token[], short: Token[]): boolean =>
  full.length > short.length &&
  short.every((word, i) => word.fold === full[full.length - short.length + i]!.fold);

/** "President al-Rashid": the article is no name beside the family's. */
const withoutArticle = (words: Token[]): Token[] =>
  words.length === 2 && isArticle(words[0]!.fold) ? words.slice(1) : words;

/** "Minister Rey-Quispe": what a hyphen ties is one name. */
function asOne({text}: Document, words: Token[]): Token[] {
  const [one, other, more] = words;
  const tied = other && !more && text.slice(one!.end, other.start) === "-";
  return tied ? [{...one!, end: other.end, fold: `${one!.fold}-${other.fold}`}] : words;
}

const wordsOf = ({tokens}: Document, {first, last, name}: PersonMention): Token[] =>
  nameWords(tokens, first, last).filter((token) => name.start <= token.start && token.end <= name.end);

function familiesOf(document: Document, people: PersonMention[], knowledge: Knowledge): Families {
  const families: Families = new Map();
  for (const person of people) {
    const words = wordsOf(document, person);
    const known = knowledge.personById.get(person.entity);
    // "President Soto … Soto": a title before it makes even a name of one word somebody's.
    const titled = person.role !== null && words.length === 1 && isUnknown(words[0]!, knowledge);
    if (words.length < 2 && !known && !titled) continue;
    const written = skeleton(words[familyIndex(words, person.country, knowledge.names)]!.fold);
    const usual = known && skeleton(known.family.toLowerCase().normalize("NFD").replace(/\p{M}/gu, ""));
    const called = knowledge.names.calledByLast.has(person.country ?? "")
      ? [skeleton(words.at(-1)!.fold)]
      : [];
    // "Waleed Elkhereiji" is later called as he is written, whatever the codebook calls him.
    for (const key of new Set(
      words.length > 1 || !known ? [usual ?? written, written, ...called] : [usual!],
    )) {
      const list = families.get(key);
      if (list) list.push(person);
      else families.set(key, [person]);
    }
  }
  for (const [key, called] of givenNames(document, people, knowledge))
    if (!families.has(key)) families.set(key, called);
  return families;
}

/** "Bilawal" for Bilawal Soto, of a country whose people are so called, where the article names one alone of that given name. */
function givenNames(document: Document, people: PersonMention[], {names}: Knowledge): Families {
  const given: Families = new Map();
  for (const person of people) {
    if (!names.calledByFirst.has(person.country ?? "")) continue;
    const [first, ...rest] = wordsOf(document, person);
    if (!rest.length || !isOwnName(first!, names)) continue;
    const key = skeleton(first!.fold);
    const list = given.get(key);
    if (list) list.push(person);
    else given.set(key, [person]);
  }
  return new Map([...given].filter(([, of]) => new Set(of.map(({entity}) => entity)).size === 1));
}

const isOwnName = ({text, fold}: Token, names: NameRules): boolean =>
  text.length > 3 && !text.includes(".") && !names.firstOfMany.has(fold) && !names.notNames.has(fold);

/** "Modi" is the leader whom everybody so calls, whatever title stands before it. */
const isUnknown = ({text, fold}: Token, {peopleByFamily}: Knowledge): boolean =>
  text.length > 3 && !peopleByFamily.has(skeleton(fold));

/** The last person before a position, else the first after it; found by halves, since a text may name one a thousand times. */
function latest(people: PersonMention[], start: number): PersonMention {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (people[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return people[low - 1] ?? people[0]!;
}

/** "Brown University", "Li Ning": a capitalised neighbour that is part of the same run makes it another name. */
function isPartOfLongerName(tokens: Token[], i: number): boolean {
  const next = tokens[i + 1];
  const previous = tokens[i - 1];
  const joinedNext = next && isCapitalised(next) && next.before === "space" && tokens[i]!.text !== next.text;
  const joinedPrevious =
    previous &&
    tokens[i]!.before === "none" &&
    previous.fold === "-" &&
    previous.before === "none" &&
    !isCapitalised(tokens[i - 2]!) &&
    !isLedByArticle(tokens, i);
  // "Lee Sang-deok"
  const given = tokens[i + 2];
  const hyphened =
    next?.fold === "-" && next.before === "none" && given?.before === "none" && !isCapitalised(given);
  if (hyphened && given.kind === "word") return true;
  return Boolean((joinedNext && !/^(on|and|in)$/.test(next.fold)) || joinedPrevious);
}

/** "Egypt's al-Rashid", and not "Omar al-Rashid". */
const isLedByArticle = (tokens: Token[], i: number): boolean =>
  isArticle(tokens[i - 2]!.fold) && !(tokens[i - 3] && isCapitalised(tokens[i - 3]!));

/** English words that are family names too: at the start of a sentence or a quotation they are words. */
const HOMOGRAPH = /^(?:he|she|you|we|so|an|in|do|may|no|on|her)$/;

/** "He is in Beijing", in an article about He Lifeng. */
function isPronoun(document: Document, i: number): boolean {
  const {tokens} = document;
  if (!HOMOGRAPH.test(tokens[i]!.fold)) return false;
  return sentenceAt(document, tokens[i]!.start)?.first === i || tokens[i - 1]?.fold === '"';
}

/** "Dinh Tien Dung": behind two words of a name it is the family name of somebody else. */
const isPrecededByName = (
  tokens: Token[],
  i: number,
  towns: ReadonlySet<number>,
  {names}: Pick<Knowledge, "names">,
): boolean =>
  [i - 1, i - 2].every(
    (k) => isNameWord(tokens[k], names) && !towns.has(k) && tokens[k + 1]!.before === "space",
  );

/** Where "Botsan-Kharchenko" begins, whose latter half stands at token i; i where that is the whole of the name. */
function hyphenedFrom(tokens: Token[], i: number, {label}: Pick<PersonMention, "label">): number {
  const [former, hyphen, latter] = [tokens[i - 2], tokens[i - 1], tokens[i]!];
  const tied = former && hyphen!.fold === "-" && hyphen!.before === "none" && latter.before === "none";
  return tied && fold(label).includes(`${former.fold}-${latter.fold}`) ? i - 2 : i;
}

/** "von der Leyen": the small words before a family name. */
function withParticles(tokens: Token[], i: number, {particles}: NameRules): number {
  let first = i;
  while (first > 0 && particles.has(tokens[first - 1]!.fold) && tokens[first]!.before === "space") first--;
  return first;
}

function surname(
  {tokens}: Document,
  first: number,
  i: number,
  {entity, label, country, office = null, role, further = []}: Meant,
  rule: string,
): PersonMention {
  const [start, end] = [tokens[first]!.start, tokens[i]!.end];
  // "Mr. Morgulov": the form of address is part of how he is called.
  const address = withHonorific(tokens, first);
  return {
    kind: "person",
    start: tokens[address]!.start,
    end,
    first: address,
    last: i + 1,
    name: {start, end},
    entity,
    label,
    country,
    owned: false,
    office: isFormer(role) ? null : office,
    role: null,
    further,
    rule,
  };
}
