import type {Person} from "../codebook.ts";
import type {Document} from "../documents.ts";
import type {Knowledge} from "../knowledge.ts";
import {lookUp, type Hit} from "../lexicon.ts";
import {leftmostLongest} from "../span.ts";
import {fold, isCapitalised, isUpperCase, type Token} from "../tokens.ts";
import type {Name} from "./finder.ts";
import {isHonorific} from "./honorifics.ts";
import {isNameWord, isNickname, NICKNAME, type NameRules} from "./names.ts";

/** The names of the codebook that a text holds. */
export function knownNames(document: Document, {people, names}: Knowledge): Name[] {
  // "Sergey Victorovich Lavrov": a patronymic between two words of a name is passed over, however it is spelt.
  // "French President [Emmanuel] Macron": so are the brackets in which an editor adds to a name.
  // 'Rosa "Chita" Quispe': so is a nickname.
  const kept: number[] = [];
  let past = 0;
  document.tokens.forEach(({text}, i) => {
    const passed = i < past || text === "[" || text === "]" || isPatronymic(document.tokens, i, names);
    if (!passed && isNickname(document.tokens, i)) past = i + NICKNAME;
    else if (!passed) kept.push(i);
  });
  const hits: Hit<Person>[] = leftmostLongest(
    lookUp(
      people,
      kept.map((i) => document.tokens[i]!),
    ),
  );
  return hits
    .filter((hit) => !isAnother(document.tokens, hit, kept, names))
    .map(({first, last, value}) => {
      const end = withParticles(document.tokens, kept[last - 1]! + 1, names);
      const closed =
        isPatronymic(document.tokens, end, names, true) || isSurname(document.tokens, end, names);
      return {
        first: withGiven(document.tokens, kept[first]!, names),
        last: closed ? end + 1 : end,
        person: value,
      };
    });
}

/** "Rey Quispe" is not Grand Duke Rey: who is known by one word has no other beside it. */
function isAnother(
  tokens: Token[],
  {first, last, value}: Hit<Person>,
  kept: number[],
  names: NameRules,
): boolean {
  const next = tokens[kept[first]! + 1];
  return (
    last - first === 1 &&
    next?.before === "space" &&
    isNameWord(next, names) &&
    !/^[IVX]+$/.test(next.text) &&
    ![value.name, ...(value.aliases ?? [])].some((name) => fold(name).includes(next.fold))
  );
}

/** "Dr. Abraham Rosa Quispe": a further given name between the form of address and a known name belongs to it. */
const withGiven = (tokens: Token[], first: number, names: NameRules): number =>
  tokens[first]!.before === "space" && isNameWord(tokens[first - 1], names) && isHonorific(tokens, first - 2)
    ? first - 1
    : first;

const CLOSES = /^(?:[,.;)]|and)$/;

/** "Bruno Rodriguez Parrilla,": one more capitalised word that a comma, a stop or "and" closes is a second family name. */
function isSurname(tokens: Token[], i: number, names: NameRules): boolean {
  const token = tokens[i];
  if (token?.before !== "space" || !isNameWord(token, names) || isUpperCase(token)) return false;
  const next = tokens[i + 1];
  return (
    /^\p{L}{3,}$/u.test(token.text) &&
    next !== undefined &&
    CLOSES.test(next.fold) &&
    /^\p{Ll}/u.test(tokens[i - 1]!.text.slice(1))
  );
}

/** "Faisal bin Farhan bin Abdullah": what particles add to a known name belongs to it. */
function withParticles(tokens: Token[], end: number, {particles}: Pick<NameRules, "particles">): number {
  const more = /^(bin|bint|ibn|al)$/.test(tokens[end]?.fold ?? "") && particles.has(tokens[end]!.fold);
  const next = more ? (tokens[end + 1]?.fold === "-" ? end + 2 : end + 1) : end;
  return more && tokens[next] && isCapitalised(tokens[next]!)
    ? withParticles(tokens, next + 1, {particles})
    : end;
}

/** A patronymic after a capitalised word; between two of them, unless it may stand at the end. */
function isPatronymic(tokens: Token[], i: number, names: NameRules, final = false): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !before || !isCapitalised(token) || !isCapitalised(before)) return false;
  const after = tokens[i + 1];
  const between = isNameWord(after, names) && after!.before === "space" && after!.text.length > 2;
  // "Antony J. Blinken": the initial of a middle name is passed over as well.
  if (/^\p{Lu}\.$/u.test(token.text)) return between && before.text.length > 2;
  if (token.fold.length < 6) return false;
  return (final || between) && names.patronymicEndings.some((ending) => token.fold.endsWith(ending));
}
