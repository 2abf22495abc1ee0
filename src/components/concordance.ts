import type {Article, Mention, TopicMention} from "../../loaders/schema.ts";
import type {SentenceRow} from "../../site/sentences.ts";
import type {State} from "./address.js";
import type {Quoted} from "./evidence.js";

/** Every place of a topic, a name or a phrase with what stands left and right of it: a concordance, keyword in context. */

/** One place, with its surroundings as far as the report holds the text. */
export interface Line extends Quoted {
  left: string;
  right: string;
  sentence: SentenceRow;
  published: string | null;
  outlet: string | null;
  side: string | null;
}

export interface Tables {
  articles: readonly Article[];
  mentions: readonly Mention[];
  topicMentions: readonly TopicMention[];
  /** in the order of each article's text; those that the report may not hold are not among them */
  sentences: readonly SentenceRow[];
}

/** Letters left and right of the word: about what a line of a page holds. */
const CONTEXT = 90;
/** White space between sentences is no longer than this; where more is missing, words were left out. */
const BLANKS = 8;

/** The places that an address asks for, in the order of the articles; `topic`, `name` and `words` must all be in the sentence. */
export function linesOf(state: State, {articles, mentions, topicMentions, sentences}: Tables): Line[] {
  const {topic, name, words, side, outlet} = state;
  const sentencesBy = byArticle(sentences);
  const found = topic
    ? topicMentions.filter((row) => row.topic === topic)
    : name
      ? mentions.filter(({entity}) => entity === name)
      : placesOf(words ?? "", sentences);
  const isNamed = Boolean(topic && name);
  const named = byArticle(isNamed ? mentions.filter(({entity}) => entity === name) : []);
  const foundBy = byArticle<Quoted>(found);
  const phrase = words?.trim() ? new RegExp(phraseOf(words), "iu") : null;
  return articles
    .filter((article) => !side || (article.side ?? "none") === side)
    .filter((article) => !outlet || (article.outlet ?? "none") === outlet)
    .flatMap((article) => {
      const own = sentencesBy.get(article.id) ?? [];
      return (foundBy.get(article.id) ?? [])
        .flatMap((place) => lineOf(place, own, article) ?? [])
        .filter(({sentence}) => phrase?.test(sentence.exact) ?? true)
        .filter(({sentence}) => !isNamed || (named.get(article.id) ?? []).some((at) => isIn(sentence, at)));
    });
}

function byArticle<Row extends {article: string}>(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const own = found.get(row.article);
    if (own) own.push(row);
    else found.set(row.article, [row]);
  }
  return found;
}

/** A phrase as a pattern: from the beginning of a word, in any case, however lines are broken and quotation marks look. */
function phraseOf(words: string): string {
  const escaped = words.trim().replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  const loose = escaped.replace(/\s+/g, "\\s+").replace(/['‘’]/g, "['‘’]").replace(/["“”]/g, '["“”]');
  return loose && `(?<![\\p{L}\\p{N}])${loose}`;
}

/** Where a phrase stands; the word in which it ends is taken whole. */
function placesOf(words: string, sentences: readonly SentenceRow[]): Quoted[] {
  const phrase = phraseOf(words);
  if (!phrase) return [];
  const pattern = new RegExp(`${phrase}[\\p{L}\\p{N}]*`, "giu");
  return sentences.flatMap(({article, start, exact}) =>
    [...exact.matchAll(pattern)].map(({0: found, index}) => ({
      article,
      start: start + index,
      end: start + index + found.length,
      exact: found,
    })),
  );
}

const isIn = (sentence: SentenceRow, {start}: Quoted): boolean =>
  sentence.start <= start && start < sentence.end;

function lineOf(place: Quoted, sentences: readonly SentenceRow[], article: Article): Line | null {
  const i = sentences.findIndex((one) => isIn(one, place));
  const sentence = sentences[i];
  if (!sentence) return null;
  const {published, outlet, side} = article;
  const {start, end, exact} = place;
  return {
    ...{article: article.id, start, end, exact, sentence, published, outlet, side},
    left: leftOf(start, sentences, i),
    right: rightOf(end, sentences, i),
  };
}

function leftOf(start: number, sentences: readonly SentenceRow[], i: number): string {
  let left = sentences[i]!.exact.slice(0, start - sentences[i]!.start);
  for (let k = i - 1; k >= 0 && left.length < CONTEXT; k -= 1)
    left = sentences[k]!.exact + between(sentences[k]!, sentences[k + 1]!) + left;
  return flat(left).slice(-CONTEXT);
}

function rightOf(end: number, sentences: readonly SentenceRow[], i: number): string {
  let right = sentences[i]!.exact.slice(Math.max(0, end - sentences[i]!.start));
  for (let k = i + 1; k < sentences.length && right.length < CONTEXT; k += 1)
    right += between(sentences[k - 1]!, sentences[k]!) + sentences[k]!.exact;
  return flat(right).slice(0, CONTEXT);
}

const between = (one: SentenceRow, next: SentenceRow): string =>
  next.start - one.end > BLANKS ? " … " : " ";
const flat = (words: string): string => words.replace(/\s+/g, " ");
