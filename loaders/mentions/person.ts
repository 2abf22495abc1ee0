import type {Person} from "../codebook.ts";
import {exact} from "../span.ts";
import {fold, isCapitalised, type Token} from "../tokens.ts";
import type {Finder, Name} from "./finder.ts";
import {withHonorific} from "./honorifics.ts";
import type {BodyMention, PersonMention, PlaceMention} from "./mention.ts";
import {nameId, nameLabel, nameWords, skeleton} from "./names.ts";
import {countriesOf, countryOn, officesOn} from "./offices.ts";
import type {Title} from "./titles.ts";

/** The mention of a name with its title, if it bears one, and with the codebook's id and name, or what its words make; `rule` says how it was found. */
export function toPerson(finder: Finder, name: Name, title: Title | null, rule: string): PersonMention {
  const {tokens} = finder.document;
  const {names} = finder.knowledge;
  const country = countryOf(finder, name, title);
  const words = nameWords(tokens, name.first, name.last);
  const person = name.person ?? longNamed(finder, words, country, title);
  const first = withHonorific(tokens, Math.min(title?.first ?? name.first, name.first));
  const last = Math.max(title?.last ?? name.last, name.last);
  return {
    kind: "person",
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    first,
    last,
    name: {start: tokens[name.first]!.start, end: tokens[name.last - 1]!.end},
    entity: person?.id ?? nameId(words, names),
    label: person?.name ?? nameLabel(words, country, names),
    country: country ?? (person && countryOn(person, finder.day)),
    owned: title !== null && title.owners.length > 0,
    office: title?.office?.id ?? null,
    role: title && roleOf(finder, title),
    further: title?.further ?? [],
    rule,
  };
}

/**
 * "Miguel Mario Díaz-Canel Bermúdez" is Miguel Díaz-Canel: the first name, and the family name further on; where nothing
 * tells the country, of whom the title is the office.
 */
function longNamed(
  {knowledge, day}: Finder,
  words: Token[],
  country: string | null,
  title: Title | null,
): Person | null {
  const [given, ...rest] = words.map((word) => skeleton(word.fold));
  const office = title?.office?.id;
  if (rest.length < 2 || (country === null && !office)) return null;
  const isOf = (person: Person) =>
    country === null
      ? officesOn(person, day).some((held) => held.office === office)
      : countriesOf(person).has(country);
  const joined = rest.map((word, i) => word + (rest[i + 1] ?? ""));
  const fit = [...rest, ...joined]
    .flatMap((word) => knowledge.peopleByFamily.get(word) ?? [])
    .filter(isOf)
    .filter(({name}) => skeleton(fold(name.split(" ")[0]!)) === given);
  return new Set(fit).size === 1 ? fit[0]! : null;
}

/** The country that the codebook tells for the day, or the title where they stood for several; else that after the name, else the title's. */
function countryOf(finder: Finder, name: Name, title: Title | null): string | null {
  if (!name.person)
    return countryAfter(finder, name.last) ?? title?.country ?? (title && regionBefore(finder, title));
  // "Dutch Prime Minister Mark Rutte" stands for the Netherlands, though he has led NATO since.
  const told = title?.former === false ? title.country : null;
  // "the EU Special Representative A": whoever is sent stands for who sent him, whatever his passport.
  if (told && title!.owners.includes(told) && POSTED.has(title!.office?.id ?? "")) return told;
  return told && countriesOf(name.person).has(told) ? told : countryOn(name.person, finder.day);
}

const REGIONAL = new Set(["regional-leader", "party-official"]);
const REGION_REACH = 150;

/** "stopped in Cusco Region, and was received by Governor A": who leads a region is of the country of the one told of last. */
function regionBefore({placeAt}: Finder, {first, office}: Title): string | null {
  if (!REGIONAL.has(office?.id ?? "")) return null;
  for (let k = first - 1; k >= Math.max(0, first - REGION_REACH); k--) {
    const place = placeAt.get(k);
    if (place?.kind === "place" && place.form === "region") return place.country;
  }
  return null;
}

/** Offices of those who are sent: they stand for who sent them. */
export const POSTED = new Set(["special-envoy", "ambassador", "international-head"]);

/** "Igor Popov (Russian Federation)", "Yun Byung-se of South Korea", "A of the Council of Peru": the country after a name, or the body. */
export function placeAfter(
  {document: {tokens}, placeAt}: Finder,
  i: number,
): PlaceMention | BodyMention | null {
  if (tokens[i]?.text !== "(" && tokens[i]?.fold !== "of") return null;
  const of = tokens[i]!.fold === "of";
  const first = tokens[i + 1]?.fold === "the" ? i + 2 : i + 1;
  const place = placeAt.get(first) ?? placeAt.get(bodyEnd(tokens, first));
  if (place?.kind === "organisation") return of && place.country !== null ? place : null;
  if (place?.kind !== "country" || place.form === "demonym") return null;
  return of || tokens[place.last]?.text === ")" ? place : null;
}

export const countryAfter = (finder: Finder, i: number): string | null =>
  placeAfter(finder, i)?.country ?? null;

const BODY_LENGTH = 8;

/** "A of the Transitional Council of Peru": where the country may stand whose body that is, in capitals from token i on. */
function bodyEnd(tokens: readonly Token[], i: number): number {
  let k = i;
  while (k < i + BODY_LENGTH && tokens[k] && (isCapitalised(tokens[k]!) || IN_BODY.has(tokens[k]!.fold))) k++;
  while (k > i && tokens[k - 1]!.fold !== "of" && tokens[k - 1]!.fold !== "the") k--;
  const of = tokens[k - 1]?.fold === "the" ? k - 2 : k - 1;
  return of > i && tokens[of]!.fold === "of" ? k : -1;
}

const IN_BODY = new Set(["of", "the", "and", "for", "on"]);

/** The title without its article and country: "senior diplomat", "Deputy Foreign Minister of the Russian Federation". */
function roleOf({document, placeAt}: Finder, title: Title): string {
  const before = document.tokens
    .slice(title.first, title.core[0])
    .filter(
      (token, i) =>
        !placeAt.has(title.first + i) &&
        !/^(the|a|an|his|her|their|its|both|two|'s?|-|\(|\))$/.test(token.fold),
    );
  const core = exact(document.text, {
    start: document.tokens[title.core[0]]!.start,
    end: document.tokens[title.last - 1]!.end,
  });
  // "former presidents A and B": of both.
  const former = title.former && title.first >= title.core[1] ? ["former"] : [];
  return [...former, ...before.map((token) => token.text), core].join(" ");
}
