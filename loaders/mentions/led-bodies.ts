import type {Finder} from "./finder.ts";
import {partyOf} from "./places.ts";

/** What somebody can lead, one body or many people. */
const BODY =
  /^(?:delegation|side|team|group|mission|party|ministry|parliament|congress|senate|assembly|house|chamber|committee|commission|council|agency|department|directorate|office|service|bank|academy|institute|government|cabinet|army|navy|forces?|police|embassy|union|association|federation|lawmakers|officials|diplomats|experts|negotiators|lineup|contingent)$/;

/** What ends the words that name it: "led protests against Iceland", "leading to protests in Chile". */
const ENDS =
  /^(?:against|to|in|with|at|over|on|by|under|and|who|that|which|when|while|after|before|was|is|were|are|has|had|will|[,.;:()])$/;

/** How many words may name it. */
const REACH = 14;

/** The country of the body that is named from token i on: "the Peruvian delegation", "the Senate of Peru". */
export function bodyBehind(finder: Finder, i: number): string | null {
  const {tokens} = finder.document;
  let end = i;
  while (end < i + REACH && tokens[end] && !ENDS.test(tokens[end]!.fold)) end++;
  for (let k = i; k < end; k++) if (isBody(finder, k)) return countryIn(finder, i, end);
  return null;
}

/** The country of the body that is named right before token i: "a Peruvian delegation", "a group of Peruvian lawmakers". */
export function bodyBefore(finder: Finder, i: number): string | null {
  const {tokens} = finder.document;
  const end = tokens[i - 1]?.text === "," ? i - 1 : i;
  for (let k = end - 1; k >= Math.max(0, end - REACH) && !ENDS.test(tokens[k]!.fold); k--)
    if (isBody(finder, k) && (k + 1 === end || OF.test(tokens[k + 1]!.fold)))
      return countryIn(finder, startOf(finder, k), end);
  return null;
}

const OF = /^(?:of|from)$/;

function startOf({document: {tokens}}: Finder, i: number): number {
  let start = i;
  while (start > Math.max(0, i - REACH) && !ENDS.test(tokens[start - 1]!.fold)) start--;
  return start;
}

const isBody = ({document: {tokens}, placeAt}: Finder, k: number): boolean =>
  BODY.test(tokens[k]!.fold) || placeAt.get(k)?.kind === "organisation";

/** Whose a body is; "the department for Iceland" is of another country. */
function countryIn({document: {tokens}, placeAt}: Finder, from: number, to: number): string | null {
  let about = false;
  for (let k = from; k < to; k++) {
    const {fold} = tokens[k]!;
    if (fold === "for" || OF.test(fold)) about = fold === "for";
    const place = about ? undefined : placeAt.get(k);
    const country = place && partyOf(place);
    if (country) return country;
  }
  return null;
}
