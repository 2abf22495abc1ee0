import {findWord, isPersonal, isWord, set, type Chunk} from "./chunks.ts";
import {BY, COMMA, POSSESSIVE} from "./grammar.ts";

const FOLLOWS = set("follows followed follow");
const COMES = set("comes came come");
const IS = set("is was");
const AFTER = set("after following since heels wake");
/** How many chunks may stand between "comes" and "after": "came only about two weeks after". */
const AFTER_REACH = 8;

/**
 * The token at which a sentence says that what chunk i tells went before the news: "The drill follows a promise that A
 * and B made", "The talks came a week after A met B". All that stands behind it is told as earlier; -1 where none does.
 */
export function succeededAt(chunks: Chunk[], i: number): number {
  const verb = chunks.findIndex(
    (chunk, k) =>
      isWord(chunk, FOLLOWS) || isWord(chunk, COMES) || (isWord(chunk, IS) && isSpan(chunks, k + 1)),
  );
  if (verb < 1 || verb > i || !isThing(chunks, verb) || findWord(chunks, SPEECH, 0, verb) >= 0) return -1;
  return isAfter(chunks, verb, i) ? chunks[verb]!.first : -1;
}

/** "follows", or "comes" with "after" before chunk i. */
function isAfter(chunks: Chunk[], verb: number, i: number): boolean {
  if (isWord(chunks[verb], FOLLOWS)) return !isWord(chunks[verb + 1], BY);
  const after = findWord(chunks, AFTER, verb + 1, verb + AFTER_REACH);
  return after > 0 && after < i && !chunks.slice(verb, after).some((chunk) => isWord(chunk, COMMA));
}

/** How many words a span of time may have. */
const SPAN_REACH = 6;
const SPAN = set(
  "a an the only just about around some nearly almost barely exactly less more than over one two three four five six seven eight nine ten several few day days week weeks month months year years hour hours fortnight",
);

/** "was after", "was only two weeks after": of a time; "was on Monday after A met B" tells of that Monday. */
function isSpan(chunks: Chunk[], from: number): boolean {
  const after = findWord(chunks, AFTER, from, from + SPAN_REACH);
  return after > 0 && chunks.slice(from, after).every((chunk) => isWord(chunk, SPAN) || isAmount(chunk));
}

/** "10", or a span that reads as a date. */
const isAmount = (chunk: Chunk): boolean =>
  chunk.kind === "date" ? chunk.date.from === null : chunk.kind === "word" && /^\d+$/.test(chunk.word);

/** "The statement came after talks with A": what was said there is the news, and so are the talks. */
const SPEECH = set(
  "statement statements remark remarks comment comments declaration announcement words report news",
);

/** "The visit", "It", "Rey's call on Monday": no person does what stands at chunk k, and no clause stands before it. */
const isThing = (chunks: Chunk[], k: number): boolean =>
  chunks.slice(0, k).every((chunk, at) => {
    const person = chunk.kind === "party" && isPersonal(chunk.party) && !isWord(chunks[at + 1], POSSESSIVE);
    return !person && !isWord(chunk, CLAUSE);
  });

const CLAUSE = set('when who which that while where as " said says');
