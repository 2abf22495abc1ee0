import type {StatementCue} from "../codebook.ts";
import type {Hit} from "../lexicon.ts";
import {isCapitalised, type Token} from "../tokens.ts";
import {
  AUXILIARIES,
  BE_FORMS,
  COORDINATORS,
  DETERMINERS,
  FINITE,
  HAVE_FORMS,
  PREPOSITIONS,
  isAdverb,
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

/** A cue in the text: the words of the lexicon, and the verb group around them ("has repeatedly said"). */
export interface Site extends Run {
  group: Run;
  shape: Shape;
  cue: StatementCue;
  /** The lexicon lists the passive itself ("was emphasised"): it tells a statement though it names nobody. */
  impersonal: boolean;
}

/** Cue sites in reading order; of hits that overlap, the leftmost and then the longest. */
export function findSites(tokens: Token[], hits: readonly Hit<StatementCue>[]): Site[] {
  const sites: Site[] = [];
  let from = 0;
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i]!;
    if (hit.first < from || hits[i + 1]?.first === hit.first) continue;
    const {head, impersonal} = headOf(tokens, hit, hits, i);
    from = head.last;
    const group = verbGroup(tokens, head, sites[sites.length - 1]?.group.last ?? 0);
    sites.push({...head, group, shape: shapeOf(tokens, head, group, hit.value), cue: hit.value, impersonal});
  }
  return sites;
}

/** "it was noted" and "the statement says" are entries of the lexicon, but their cue is the verb. */
function headOf(
  tokens: Token[],
  hit: Cued,
  hits: readonly Cued[],
  i: number,
): {head: Run; impersonal: boolean} {
  const {fold} = tokens[hit.first]!;
  const inner = hits.slice(i + 1, i + 6).find((other) => other.last === hit.last && other.first < hit.last);
  const impersonal = !!inner && (fold === "it" || BE_FORMS.has(fold));
  const {first, last} = inner && (impersonal || DETERMINERS.has(fold)) ? inner : hit;
  return {head: {first, last: opensContent(tokens, first, last) ? last - 1 : last}, impersonal};
}

type Cued = Hit<StatementCue>;

/** "noted that", "agreed to": the word that opens the content is part of the content. */
const opensContent = (tokens: Token[], first: number, last: number): boolean =>
  last - first > 1 &&
  /^(that|to)$/.test(tokens[last - 1]!.fold) &&
  !/^(according|object|refer|point)/.test(tokens[first]!.fold);

function verbGroup(tokens: Token[], {first, last}: Run, floor: number): Run {
  let start = first;
  for (let k = first - 1; k >= floor; k--) {
    const token = tokens[k]!;
    if (token.kind === "mark" && !isContraction(tokens, k)) break;
    if (AUXILIARIES.has(token.fold) || token.fold === "to" || isContraction(tokens, k)) start = k;
    else if (!isAdverb(token)) break;
    else if (tokens[k + 1]!.kind === "word") start = k;
  }
  return {first: start, last};
}

/** "she's urging": an 's before a participle is a verb, unless a noun owns what follows. */
function isContraction(tokens: Token[], k: number): boolean {
  return tokens[k]!.fold === "'s" && /^(he|she|it|that|who|there|what)$/.test(tokens[k - 1]?.fold ?? "");
}

function shapeOf(tokens: Token[], head: Run, group: Run, cue: StatementCue): Shape {
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
  if (
    isCapitalised(verb) &&
    verb.before !== "paragraph" &&
    verb.before !== "line" &&
    !isTitleCase(tokens, head.first)
  )
    return !!before && before.kind !== "mark";
  if (group.first < head.first) return false;
  if (isGerund(verb)) return !!before && (isPossessive(before) || ARTICLES.test(before.fold));
  if (!before || verb.before === "paragraph" || verb.before === "line") return !isPast(verb);
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
  if (head.last - head.first === 1 && next && NOUN_PREPOSITIONS.test(next.fold)) return true;
  if (next && (COORDINATORS.has(next.fold) || FINITE.has(next.fold))) return true;
  const opens = /^(that|to|in|on|how|why|what|whether)$/.test(next?.fold ?? "");
  if (!isThirdPerson(verb) && isMark(before, ",") && !opens) return true;
  if (before.kind === "mark") return !/^([)"',]|--?|―)$/.test(before.fold);
  if (isPast(before) || isAdjective(before)) return true;
  if (isThirdPerson(verb))
    return (
      isPlural(before) &&
      !isCapitalised(before) &&
      before.kind === "word" &&
      !/^(who|which|that)$/.test(before.fold)
    );
  if (COORDINATORS.has(before.fold)) return !!next && isOpen(next) && !isCapitalised(next);
  return !isPlural(before) || isSingular(tokens, group(head));
}
const group = (head: Run) => head.first;
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
