import type {Span} from "../span.ts";
import type {GoldStatement} from "./gold.ts";

/** A statement of the gold with the places of its words in the article. */
export interface Located {
  source: Span[];
  cue: Span[];
  content: Span[];
  optional: boolean;
}

/**
 * Where the words of a statement stand: the longest fragment of what was said is the anchor, and of every other
 * string the place nearest to it counts, in the anchor's own sentence if there is one ("He voiced … . He called").
 */
export function locate(text: string, {source, cue, content, optional}: GoldStatement): Located {
  const [anchor] = placesOf(text, longest(content));
  const near = (words: string | null): Span[] =>
    words === null ? [] : nearest(text, anchor!, placesOf(text, words));
  return {
    source: near(source),
    cue: near(cue),
    content: content.flatMap((words) => (words === longest(content) ? [anchor!] : near(words))),
    optional,
  };
}

/** What of a statement does not stand in the text, by its path in the label. */
export function strayWords(
  text: string,
  {source, cue, content}: GoldStatement,
): {path: (string | number)[]; message: string}[] {
  const parts = [
    {path: ["source"], words: source},
    {path: ["cue"], words: cue},
    ...content.map((words, i) => ({path: ["content", i], words})),
  ];
  const missing = parts.filter(({words}) => words !== null && !placesOf(text, words).length);
  const isVague = placesOf(text, longest(content)).length > 1;
  return [
    ...missing.map(({path}) => ({path, message: "not in the article's text"})),
    ...(isVague ? [{path: ["content"], message: "more than once in the article's text"}] : []),
  ];
}

const longest = (fragments: readonly string[]): string =>
  fragments.reduce((found, words) => (words.length > found.length ? words : found));

const LETTER = /[\p{L}\p{N}]/u;

/** Every place of the words; "he" does not stand in "the". */
export function placesOf(text: string, words: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const isCut =
      (LETTER.test(words[0]!) && LETTER.test(text[start - 1] ?? "")) ||
      (LETTER.test(words.at(-1)!) && LETTER.test(text[end] ?? ""));
    if (!isCut) places.push({start, end});
  }
  return places;
}

function nearest(text: string, anchor: Span, places: readonly Span[]): Span[] {
  const ranked = places.map((place) => ({place, rank: distance(text, anchor, place)}));
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, 1)
    .map(({place}) => place);
}

const SENTENCE_END = /[.!?]["”’']?\s|\n/;
/** Further away than anything in a text. */
const FAR = 1e9;

/** Characters between two places; beyond a sentence's end comes after all that is within, and inside the anchor last. */
function distance(text: string, anchor: Span, place: Span): number {
  const [first, second] = place.start < anchor.start ? [place, anchor] : [anchor, place];
  if (second.start < first.end) return 2 * FAR;
  const between = text.slice(first.end, second.start);
  return between.length + (SENTENCE_END.test(between) ? FAR : 0);
}
