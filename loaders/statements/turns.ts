import type {Sentence} from "../documents.ts";
import type {EntityMention} from "../mentions/mention.ts";
import {isMark} from "./grammar.ts";
import type {Reading} from "./reading.ts";
import type {Attribution, Run} from "./statement.ts";
import {startsLine} from "../tokens.ts";

/** A transcript gives the floor at least this often; one name before a colon is a headline. */
const TURNS = 2;
/** How many tokens may stand between a name and its colon: "(retranslated)". */
const ASIDE = 4;

export const TURN = "statement/turn";

/** Who takes the floor: the name at the start of a line, and the colon after it. */
interface Turn extends Run {
  colon: number;
}

/** "President A: Welcome, friends.": each paragraph of a transcript is said by whoever took the floor last. */
export function turns(reading: Reading, mentions: readonly EntityMention[]): Attribution[] {
  const taken = mentions.flatMap((mention) => turnOf(reading, mention) ?? []);
  if (taken.length < TURNS) return [];
  return taken.flatMap((turn, i) => {
    const until = taken[i + 1]?.first ?? reading.tokens.length;
    return paragraphs(reading, turn.colon + 1, until).map((content) => said(turn, content));
  });
}

function turnOf({tokens}: Reading, {kind, first, last}: EntityMention): Turn | null {
  if (kind !== "person" || !(first === 0 || startsLine(tokens[first]))) return null;
  const bracket = isMark(tokens[last], "(");
  const closed = bracket ? tokens.slice(last, last + ASIDE).findIndex((token) => isMark(token, ")")) : -1;
  const colon = closed < 0 ? last : last + closed + 1;
  return isMark(tokens[colon], ":") ? {first, last, colon} : null;
}

/** The paragraphs from a token until another; a line of marks alone ends what was said. */
function paragraphs({document, sentenceOf, tokens}: Reading, from: number, until: number): Run[] {
  const runs = new Map<number, Run>();
  for (let i = sentenceOf[from] ?? -1; i >= 0 && i < document.sentences.length; i++) {
    const one = document.sentences[i]!;
    if (one.first >= until || tokens.slice(one.first, one.last).every(({kind}) => kind === "mark")) break;
    runs.set(one.paragraph, joined(runs.get(one.paragraph), one, from));
  }
  return [...runs.values()];
}

const joined = (run: Run | undefined, {first, last}: Sentence, from: number): Run => ({
  first: run?.first ?? Math.max(first, from),
  last,
});

const said = ({first, last, colon}: Turn, content: Run): Attribution => ({
  source: [{first, last}],
  cue: [{first: colon, last: colon + 1}],
  content: [content],
  stance: "says",
  rule: TURN,
});
