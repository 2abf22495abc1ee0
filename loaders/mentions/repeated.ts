import type {Document} from "../documents.ts";
import {buildLexicon, lookUp} from "../lexicon.ts";
import {leftmostLongest} from "../span.ts";
import {tokensOf, type PersonMention} from "./mention.ts";
import {nameWords} from "./names.ts";

/**
 * Persons named again by the same full name without their title: "Vice Minister Ma Chaoxu … Ma Chaoxu will visit".
 * Whom the codebook lacks, only the article itself can tell.
 */
export function readRepeated({tokens, text}: Document, people: readonly PersonMention[]): PersonMention[] {
  const taken = tokensOf(people);
  const full = people.filter(
    ({name, first, last}) =>
      nameWords(tokens, first, last).filter(({start, end}) => start >= name.start && end <= name.end).length >
      1,
  );
  // One entry a spelling: a text may name one person a thousand times.
  const bySpelling = new Map(full.map((person) => [text.slice(person.name.start, person.name.end), person]));
  const names = buildLexicon(bySpelling);
  return leftmostLongest(lookUp(names, tokens).filter(({first}) => !taken.has(first))).map(
    ({start, end, first, last, value}) => ({
      ...value,
      start,
      end,
      first,
      last,
      name: {start, end},
      owned: false,
      office: null,
      role: null,
      rule: "full-name-again",
    }),
  );
}
