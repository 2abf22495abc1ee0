import type {StatementCue} from "../codebook.ts";
import type {Hit} from "../lexicon.ts";
import type {Token} from "../tokens.ts";
import {AUXILIARIES, BE_FORMS, DETERMINERS, isAdverb} from "./grammar.ts";
import {shapeOf, type Shape} from "./shapes.ts";
import type {Run} from "./statement.ts";

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
  const inner = hits
    .slice(i + 1, i + 6)
    .findLast((other) => other.last === hit.last && other.first < hit.last);
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
