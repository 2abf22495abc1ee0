import type {Mistake} from "./mistake.ts";
import {isSame, isSourceRight, ROLES, type Heard, type Role, type Said} from "./statements.ts";
import {sentenceOf} from "./sentences.ts";

/** Statements of an article that were missed, those that nobody makes, and what is wrong in the others. */
export function statementMistakes(heard: Heard): Mistake[] {
  const {file, wanted, found, matches} = heard;
  const used = new Set<Said>(matches.flatMap(({gold, found: said}) => [gold, said]));
  const base = {file, claim: "statement", about: null} as const;
  return [
    ...wanted
      .filter((one) => !one.optional && !used.has(one))
      .map((one) => ({...base, wanted: tell(heard, one), found: null, sentence: sentence(heard, one)})),
    ...found
      .filter((one) => !used.has(one))
      .map((one) => ({...base, wanted: null, found: tell(heard, one), sentence: sentence(heard, one)})),
    ...matches.filter(({gold}) => !gold.optional).flatMap((match) => roleMistakes(heard, match)),
  ];
}

/** A source is wrong where it shares no word with the right one; cue and content where they are not the same. */
const roleMistakes = (heard: Heard, match: Heard["matches"][number]): Mistake[] =>
  ROLES.filter((role) =>
    role === "source" ? !isSourceRight(match) : !isSame(match.gold, match.found, role),
  ).map((role) => ({
    file: heard.file,
    claim: role,
    about: tell(heard, match.gold),
    wanted: wordsOf(heard, match.gold, role),
    found: wordsOf(heard, match.found, role),
    sentence: sentence(heard, match.gold),
  }));

/** "he · said · that talks are under way" */
const tell = (heard: Heard, said: Said): string =>
  ROLES.map((role) => wordsOf(heard, said, role)).join(" · ");

function wordsOf({document: {text}, words}: Heard, said: Said, role: Role): string {
  const parts: string[] = [];
  let last = -2;
  for (const i of [...said[role]].sort((a, b) => a - b)) {
    if (i > last + 1 && parts.length) parts.push("[…]");
    parts.push(text.slice(words[i]!.start, words[i]!.end));
    last = i;
  }
  return parts.join(" ") || "nobody named";
}

const sentence = ({document}: Heard, {start}: Said): string => sentenceOf(document, start);
