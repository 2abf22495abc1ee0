import type {StatementCue} from "../codebook.ts";
import {isCapitalised, startsLine, type Token} from "../tokens.ts";
import {
  BE_FORMS,
  COORDINATORS,
  FINITE,
  PREPOSITIONS,
  RELATIVES,
  isGerund,
  isMark,
  isOpen,
  isParticiple,
  isPast,
  isPlural,
  isPossessive,
  isThirdPerson,
} from "./grammar.ts";
import type {Run} from "./statement.ts";

/** How a cue stands in its clause. */
export type Shape = "finite" | "gerund" | "infinitive" | "passive" | "noun" | "preposition";

/** How the cue at `head`, in the verb group `group`, stands in its clause. */
export function shapeOf(tokens: Token[], head: Run, group: Run, cue: StatementCue): Shape {
  const verb = tokens[head.first]!;
  if (cue.source === "after" || PREPOSITIONS.has(verb.fold))
    return verb.fold === "as" ? "finite" : "preposition";
  const helpers = tokens.slice(group.first, head.first).map((token) => token.fold);
  if (isNominal(tokens, head, group)) return "noun";
  if (helpers.includes("to")) return "infinitive";
  const be = helpers.some((word) => BE_FORMS.has(word));
  if (isGerund(verb)) return be || helpers.includes("'s") ? "finite" : "gerund";
  const quotedAs = head.last - head.first > 1 && isGerund(tokens[head.last - 1]!);
  if (be && isParticiple(verb) && !quotedAs) return "passive";
  if (isParticiple(verb) && tokens[head.last]?.fold === "by") return "passive";
  return "finite";
}

/** "their support", "a call for", "with calls for", "member states", "the proposed law": a cue's word that is no verb here. */
function isNominal(tokens: Token[], head: Run, group: Run): boolean {
  const verb = tokens[head.first]!;
  const before = tokens[group.first - 1];
  const opens = !before || startsLine(verb);
  // "the United States", "Human Rights Watch reports": a capital inside a sentence is part of a name.
  if (isCapitalised(verb) && !opens && !isTitleCase(tokens, head.first)) return before.kind !== "mark";
  if (group.first < head.first) return false;
  if (isGerund(verb)) return !!before && (isPossessive(before) || ARTICLES.test(before.fold));
  if (opens) return !isPast(verb);
  if (isPossessive(before) || ARTICLES.test(before.fold)) return true;
  if (PREPOSITIONS.has(before.fold)) return before.fold !== "to" || isPast(verb);
  return isPast(verb) ? false : isNounForm(tokens, head, before);
}

const ARTICLES =
  /^(the|a|an|his|her|its|their|our|my|your|no|any|every|each|another|either|neither|such|this|these|those)$/;

/** A form in -s or without ending may be a noun: it is a verb only where what precedes can be its subject. */
function isNounForm(tokens: Token[], head: Run, before: Token): boolean {
  const verb = tokens[head.first]!;
  const next = tokens[head.last];
  const third = isThirdPerson(verb);
  if (next && (COORDINATORS.has(next.fold) || FINITE.has(next.fold))) return true;
  if (head.last - head.first === 1 && NOUN_PREPOSITIONS.test(next?.fold ?? "")) return true;
  if (!third && isMark(before, ",")) return !/^(that|to|in|on|how|why|what|whether)$/.test(next?.fold ?? "");
  if (before.kind === "mark") return !/^([)"',]|--?|―)$/.test(before.fold);
  if (isPast(before) || isAdjective(before)) return true;
  if (third) return isPlural(before) && !isCapitalised(before) && !RELATIVES.has(before.fold);
  if (COORDINATORS.has(before.fold)) return !!next && isOpen(next) && !isCapitalised(next);
  return !isPlural(before) || isSingular(tokens, head.first);
}

const NOUN_PREPOSITIONS = /^(of|about|from|for|with|over|against|by|between|among)$/;
const isAdjective = (token: Token) =>
  /(ous|ful|ive|ial|ical|able|ible|ent|ish|less)$/.test(token.fold) &&
  !isCapitalised(token) &&
  !/^(president|government|parliament|student|resident|agent|client)$/.test(token.fold);

/** "a Times report": an indefinite article close by makes the subject of a plural verb singular. */
function isSingular(tokens: Token[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 5); k--) {
    if (tokens[k]!.kind === "mark" || PREPOSITIONS.has(tokens[k]!.fold)) return false;
    if (/^(a|an)$/.test(tokens[k]!.fold)) return true;
  }
  return false;
}

/** Headlines capitalise every word: around the token, nearly all words of open classes are capitalised. */
export function isTitleCase(tokens: Token[], at: number): boolean {
  let capital = 0;
  let small = 0;
  for (let k = Math.max(0, at - 5); k < Math.min(tokens.length, at + 6); k++) {
    if (!isOpen(tokens[k]) || tokens[k]!.kind !== "word" || tokens[k]!.fold.length < 4) continue;
    if (isCapitalised(tokens[k]!)) capital++;
    else small++;
  }
  return capital > 3 * small;
}
