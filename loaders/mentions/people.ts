import type {Person} from "../codebook.ts";
import type {Document} from "../documents.ts";
import {sentenceAt} from "../documents.ts";
import type {Knowledge} from "../knowledge.ts";
import {lookUp, type Hit} from "../lexicon.ts";
import {exact, leftmostLongest} from "../span.ts";
import {isCapitalised, isUpperCase, type Token} from "../tokens.ts";
import type {PersonMention} from "./mention.ts";
import {isNameWord, nameEnd, nameId, nameLabel, nameWords, type NameRules} from "./names.ts";
import {placesByToken, type Places} from "./places.ts";
import type {Title} from "./titles.ts";

/** A name found in a text, before it is known whose title it bears. */
export interface Name {
  first: number;
  last: number;
  person: Person | null;
}

const HONORIFICS = new Set(
  "rt hon honourable comrade highness majesty prince princess mr mrs ms dr prof shri smt sheikh sheikha sayyid h.e sir lord dame h.r.h hrh h.h comrade excellency gen general lt lieutenant brig brigadier maj major adm admiral vice-admiral rear-admiral col colonel capt captain marshal amb army amir datuk dato seri tan tun haji engineer eng hajji ustaz cardinal archbishop metropolitan professor doctor baroness".split(
    " ",
  ),
);
const OPEN = new Set(["[", "]", '"']);
/** What stands between a plural title and its further names: "Presidents A and B". */
const AND = new Set(["and", ",", "&"]);

/** Reads the persons that a text names in full or by title and family name, in order of position. */
export function readPeople(
  document: Document,
  known: Name[],
  titles: Title[],
  places: Places,
  knowledge: Knowledge,
): PersonMention[] {
  const knownAt = new Map(known.map((name) => [name.first, name]));
  const titleBefore = new Map(titles.map((title) => [title.last, title]));
  const finder = {document, placeAt: placesByToken(places), knowledge, titleBefore, taken: new Set<number>()};
  const titled = titles.flatMap((title) => namesAfter(finder, title, knownAt));
  const mentions = titled.map(({title, name}) => toPerson(finder, name, title, "title-name"));
  // "Ana Rey, Peruvian Foreign Minister Rosa Quispe": a title that has its name takes no other.
  const free = titles.filter((title) => !finder.taken.has(title.core[0]));
  const titleAt = new Map(free.map((title) => [title.first, title]));
  for (const name of known) {
    if (isTaken(finder, name)) continue;
    mentions.push(toPerson(finder, name, titleAfter(document, name, titleAt), "codebook-name"));
  }
  for (const title of free) {
    const name = nameBefore(finder, title);
    if (name) mentions.push(toPerson(finder, name, title, "name-title"));
  }
  return mentions.sort((a, b) => a.start - b.start);
}

interface Finder {
  document: Document;
  placeAt: ReturnType<typeof placesByToken>;
  knowledge: Knowledge;
  /** The title that ends before a token. */
  titleBefore: Map<number, Title>;
  /** Tokens that already belong to a person. */
  taken: Set<number>;
}

const isTaken = ({taken}: Finder, {first, last}: {first: number; last: number}) => {
  for (let i = first; i < last; i++) if (taken.has(i)) return true;
  return false;
};

/** The names of the codebook that a text holds. */
export function knownNames(document: Document, {people, names}: Knowledge): Name[] {
  // "Sergey Victorovich Lavrov": a patronymic between two words of a name is passed over, however it is spelt.
  const kept = document.tokens.flatMap((_, i) => (isPatronymic(document.tokens, i, names) ? [] : [i]));
  const hits: Hit<Person>[] = leftmostLongest(
    lookUp(
      people,
      kept.map((i) => document.tokens[i]!),
    ),
  );
  return hits.map(({first, last, value}) => {
    const end = withParticles(document.tokens, kept[last - 1]! + 1, names);
    return {
      first: kept[first]!,
      last: isPatronymic(document.tokens, end, names, true) ? end + 1 : end,
      person: value,
    };
  });
}

/** "Faisal bin Farhan bin Abdullah": what particles add to a known name belongs to it. */
function withParticles(tokens: Token[], end: number, {particles}: NameRules): number {
  const more = /^(bin|bint|ibn|al)$/.test(tokens[end]?.fold ?? "") && particles.has(tokens[end]!.fold);
  const next = more ? (tokens[end + 1]?.fold === "-" ? end + 2 : end + 1) : end;
  return more && tokens[next] && isCapitalised(tokens[next]!)
    ? withParticles(tokens, next + 1, {particles} as NameRules)
    : end;
}

/** A patronymic after a capitalised word; between two of them, unless it may stand at the end. */
function isPatronymic(tokens: Token[], i: number, {patronymicEndings}: NameRules, final = false): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!token || !before || !isCapitalised(token) || !isCapitalised(before)) return false;
  const between =
    after !== undefined && isCapitalised(after) && after.before === "space" && after.text.length > 2;
  // "Antony J. Blinken": the initial of a middle name is passed over as well.
  if (/^\p{Lu}\.$/u.test(token.text)) return between && before.text.length > 2;
  if (token.fold.length < 6) return false;
  return (final || between) && patronymicEndings.some((ending) => token.fold.endsWith(ending));
}

/** The name or names to which a title leads: "Presidents Xi Jinping and Vladimir Putin", "his counterpart, Hakan Fidan". */
function namesAfter(finder: Finder, title: Title, known: Map<number, Name>): {title: Title; name: Name}[] {
  const {tokens} = finder.document;
  const found: {title: Title; name: Name}[] = [];
  const end = sentenceAt(finder.document, tokens[title.first]!.start)!.last;
  let at = skipTo(tokens, title.last, end, title.definite);
  while (at < end) {
    const name = known.get(at) ?? newName(finder, at, end, at > title.last + 1);
    if (!name || isTaken(finder, name)) break;
    found.push({title: found.length ? {...title, first: name.first} : chained(finder, title), name});
    for (let i = title.first; i < name.last; i++) finder.taken.add(i);
    if (!title.plural || !AND.has(tokens[name.last]?.fold ?? "")) break;
    at = skipTo(tokens, name.last + 1, end, true);
  }
  return inOrder(found, title.owners);
}

/** "his colleagues from A and B, X and Y": as many names as countries go together in their order. */
const inOrder = (found: {title: Title; name: Name}[], owners: string[]): {title: Title; name: Name}[] =>
  owners.length > 1 && found.length === owners.length
    ? found.map(({title, name}, i) => ({name, title: {...title, country: owners[i]!, owners: [owners[i]!]}}))
    : found;

/** "State Councilor and Foreign Minister": titles that "and" or a comma joins before one name are that person's. */
function chained(finder: Finder, title: Title): Title {
  const {titleBefore, taken, document, placeAt, knowledge} = finder;
  const {tokens} = document;
  const joint = title.first - 1;
  const previous = /^(and|,|&)$/.test(tokens[joint]?.fold ?? "")
    ? titleBefore.get(tokens[joint - 1]?.text === "," ? joint - 1 : joint)
    : undefined;
  if (!previous || previous.plural || title.plural || title.definite || taken.has(previous.last - 1))
    return title;
  // "A, President of B, and Prime Minister C": the first title stands behind a name of its own.
  const behind =
    tokens[previous.first - 1]?.text === "," && isNameWord(tokens[previous.first - 2], knowledge.names);
  if (behind && !placeAt.has(previous.first - 2)) return title;
  const first = chained(finder, previous);
  const higher = (first.office?.level ?? 9) < (title.office?.level ?? 9) ? first.office : title.office;
  const owners = [...new Set([...first.owners, ...title.owners])];
  return {
    ...title,
    first: first.first,
    core: [first.core[0], title.core[1]],
    office: higher,
    country: first.country ?? title.country,
    owners,
    definite: first.definite,
  };
}

const DASH_COMMA = /^(,|—|–|--)$/;

/** Passes brackets, honorifics and, before a name in apposition, a comma. */
function skipTo(tokens: Token[], from: number, end: number, comma: boolean): number {
  let i = from;
  // "Foreign Minister (FM) A": a title's own abbreviation stands in brackets before the name.
  if (tokens[i]?.text === "(" && tokens[i + 2]?.text === ")" && isUpperCase(tokens[i + 1]!)) i += 3;
  if (comma && DASH_COMMA.test(tokens[i]?.text ?? "") && i + 1 < end && isCapitalised(tokens[i + 1]!)) i++;
  while (
    i < end &&
    (OPEN.has(tokens[i]!.fold) ||
      HONORIFICS.has(tokens[i]!.fold.replace(/\.$/, "")) ||
      (tokens[i]!.text === "." && HONORIFICS.has(tokens[i - 1]!.fold)))
  )
    i++;
  return i;
}

/** A name that the codebook lacks, starting at token i; in apposition it must have two words. */
function newName(
  {document, placeAt, knowledge}: Finder,
  i: number,
  end: number,
  apposition: boolean,
): Name | null {
  const {tokens} = document;
  if (!tokens[i] || !isNameWord(tokens[i], knowledge.names)) return null;
  let stop = i;
  while (stop < Math.min(end, i + 8) && !isCountryOrBody(placeAt.get(stop))) stop++;
  const last = nameEnd(tokens, i, stop, knowledge.names);
  if (last === i) return null;
  return apposition && nameWords(tokens, i, last).length < 2 ? null : {first: i, last, person: null};
}

/** A town may stand in a name ("Israel Katz" is in the codebook, "Florence Parly" need not be); a country ends it. */
const isCountryOrBody = (place: Places[number] | undefined) => place !== undefined && place.kind !== "place";

/** The title in apposition after a name: "Zhao Leji, chairman of the Standing Committee". */
function titleAfter({tokens}: Document, name: Name, titles: Map<number, Title>): Title | null {
  const comma = tokens[name.last]?.fold;
  const apposed = comma === "," || comma === "(" || comma === "--" || comma === "-";
  const title = titles.get(apposed ? name.last + 1 : name.last);
  // "Sartaj Aziz Advisor to the Prime Minister": scrapes lose the comma; a small letter would be prose.
  if (!title || title.plural || (!apposed && !isCapitalised(tokens[title.first]!))) return null;
  return apposed || title.first === title.core[0] ? title : null;
}

/** A name of two or more words before a title in apposition; the codebook need not hold it. */
function nameBefore(finder: Finder, title: Title): Name | null {
  const {tokens} = finder.document;
  const comma = title.first - 1;
  if (title.plural || comma < 2 || !/^[,(]$/.test(tokens[comma]!.text)) return null;
  let first = comma;
  while (
    first > 0 &&
    comma - first < 5 &&
    isNamePart(finder, first - 1) &&
    tokens[first]!.before !== "paragraph"
  )
    first--;
  while (first < comma && !isNameWord(tokens[first], finder.knowledge.names)) first++;
  const name = {first, last: comma, person: null};
  return nameWords(tokens, first, comma).length < 2 || isTaken(finder, name) ? null : take(finder, name);
}

const take = (finder: Finder, name: Name): Name => {
  for (let i = name.first; i < name.last; i++) finder.taken.add(i);
  return name;
};

function isNamePart({document, placeAt, knowledge}: Finder, i: number): boolean {
  const token = document.tokens[i]!;
  if (placeAt.has(i)) return false;
  return (
    isNameWord(token, knowledge.names) ||
    knowledge.names.particles.has(token.fold) ||
    (token.fold === "-" && token.before === "none")
  );
}

function toPerson(finder: Finder, name: Name, title: Title | null, rule: string): PersonMention {
  const {document, knowledge} = finder;
  const {tokens} = document;
  take(finder, name);
  const words = nameWords(tokens, name.first, name.last);
  const country =
    name.person?.country ??
    countryAfter(finder, name.last) ??
    (title?.possessive && !title.country ? null : (title?.country ?? null));
  const first = withHonorific(tokens, title ? Math.min(title.first, name.first) : name.first);
  const last = title ? Math.max(title.last, name.last) : name.last;
  const role = title ? roleOf(finder, title) : null;
  return {
    kind: "person",
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    first,
    last,
    name: {start: tokens[name.first]!.start, end: tokens[name.last - 1]!.end},
    entity: name.person?.id ?? nameId(words, country, knowledge.names),
    label: name.person?.name ?? nameLabel(words, country, knowledge.names),
    country,
    owned: title !== null && title.owners.length > 0,
    office: title?.office?.id ?? null,
    role,
    rule,
  };
}

/** "Igor Popov (Russian Federation)", "Yun Byung-se of South Korea": the country after a name. */
function countryAfter({document: {tokens}, placeAt}: Finder, i: number): string | null {
  if (tokens[i]?.text !== "(" && tokens[i]?.fold !== "of") return null;
  const first = tokens[i + 1]?.fold === "the" ? i + 2 : i + 1;
  const place = placeAt.get(first);
  if (place?.kind !== "country" || place.form === "demonym") return null;
  return tokens[i]!.fold === "of" || tokens[place.last]?.text === ")" ? place.country : null;
}

/** "Mr.", "His Highness Prince": forms of address belong to the person, as titles do. */
function withHonorific(tokens: Token[], from: number): number {
  let first = from;
  while (
    first > 0 &&
    (HONORIFICS.has(tokens[first - 1]!.fold.replace(/\.$/, "")) ||
      (tokens[first - 1]!.text === "." && HONORIFICS.has(tokens[first - 2]?.fold ?? "")))
  )
    first--;
  return first < from && /^(his|her)$/.test(tokens[first - 1]?.fold ?? "") ? first - 1 : first;
}

/** The title without its article and country: "senior diplomat", "Deputy Foreign Minister of the Russian Federation". */
function roleOf({document, placeAt}: Finder, title: Title): string {
  const before = document.tokens
    .slice(title.first, title.core[0])
    .filter(
      (token, i) =>
        !placeAt.has(title.first + i) &&
        !/^(the|a|an|his|her|their|its|both|two|'s|-|\(|\))$/.test(token.fold),
    );
  const core = exact(document.text, {
    start: document.tokens[title.core[0]]!.start,
    end: document.tokens[title.last - 1]!.end,
  });
  return [...before.map((token) => token.text), core].join(" ");
}
