import type {Document, Sentence} from "../documents.ts";
import type {AnyMention} from "../mentions/mention.ts";
import type {Token} from "../tokens.ts";
import {hasEvent, type Layout} from "./chunks.ts";
import type {StatusHits} from "./status-hits.ts";

/** What is known of a page when its own sentences are told from the headlines of other articles. */
interface Page {
  document: Document;
  mentions: readonly AnyMention[];
  layout: Layout;
  cues: StatusHits;
}

/** Its sentences that are no headlines, since they end. */
type Closed = ReadonlySet<Sentence>;

/** The sentences of a page that tell its own story: headlines of other articles, tags and tickers tell another. */
export function ownSentences(page: Page): Sentence[] {
  const {document} = page;
  const closed = new Set(document.sentences.filter((sentence) => isClosed(document, sentence)));
  if (!closed.size) return document.sentences;
  const unlabelled = document.sentences.filter((_, i) => !isLabelled(page, closed, i));
  return withoutStrangers(page, closed, withoutFoot(closed, unlabelled));
}

const ENDED = /[.!?…]["'”’)\]]*\s*$/;
const isClosed = (document: Document, sentence: Sentence): boolean =>
  ENDED.test(document.text.slice(sentence.start, sentence.end)) || isCutOff(document, sentence);

/** A line with so many words is no headline. */
const HEADLINE = 14;

/** Pages are cut in the middle of a sentence: the last line is one where it goes on a paragraph, or is as long as one. */
function isCutOff({sentences}: Document, sentence: Sentence): boolean {
  if (sentence !== sentences.at(-1)) return false;
  return sentence.paragraph === sentences.at(-2)?.paragraph || sentence.last - sentence.first > HEADLINE;
}

/** So many lines behind a label may be headlines. */
const LABEL_REACH = 8;

/** "Read more: A meets B", "Related stories" and the lines below it, "#Peru #talks"; a sentence may be the story for all its label. */
function isLabelled(page: Page, closed: Closed, i: number): boolean {
  const {tokens, sentences} = page.document;
  const sentence = sentences[i]!;
  if (isHashtags(tokens, sentence)) return true;
  if (closed.has(sentence)) return false;
  if (labelEnd(page, sentence) !== null) return true;
  for (let k = i - 1; k >= Math.max(0, i - LABEL_REACH) && !closed.has(sentences[k]!); k--)
    if (labelEnd(page, sentences[k]!) === sentences[k]!.last) return true;
  return false;
}

const MARK = /^[:|>»«/•*·-]+$/;

/** Where the label of a line ends, with the marks around it; null where none opens it. */
function labelEnd({document: {tokens}, cues}: Page, {first, last}: Sentence): number | null {
  let i = first;
  while (i < last - 1 && isMark(tokens[i]!)) i++;
  const hit = (cues.get(i) ?? []).findLast(({value}) => value.status === "elsewhere");
  if (!hit) return null;
  let end = hit.last;
  while (end < last && isMark(tokens[end]!)) end++;
  if (end > hit.last || end === last) return end;
  // "Related matters were discussed", "Next round of talks": in a sentence, or alone, it is a word like others.
  const heading = !/[.!?]$/.test(tokens[last - 1]!.text);
  return heading && hit.last - hit.first > 1 ? end : null;
}

const isMark = ({kind, fold}: Token): boolean => kind === "mark" && MARK.test(fold);

/** "#Peru #Iceland #talks": what the page is filed under. */
function isHashtags(tokens: Token[], {first, last}: Sentence): boolean {
  const words = tokens.slice(first, last).filter(({kind}) => kind !== "mark");
  const tags = tokens.slice(first, last).filter(({text}) => text === "#");
  return tags.length > 1 && tags.length === words.length;
}

/** So many lines without a full stop in a row, behind the text, are the headlines of others. */
const TEASERS = 2;

function withoutFoot(closed: Closed, sentences: Sentence[]): Sentence[] {
  const last = sentences.findLastIndex((sentence) => closed.has(sentence));
  return last < 1 || sentences.length - last - 1 < TEASERS ? sentences : sentences.slice(0, last + 1);
}

/**
 * Where the text itself tells of a contact, a headline above it of people whom it never names, or one inside it or a
 * sentence behind a label ("See also: A met B.") with somebody whom it never names, is that of another article.
 */
function withoutStrangers(page: Page, closed: Closed, sentences: Sentence[]): Sentence[] {
  const {mentions, layout} = page;
  const told = mentionsBySentence(sentences, mentions);
  const sidesOf = (sentence: Sentence) => (hasEvent(sentence, layout) ? sidesIn(told.get(sentence)!) : []);
  const [labelled, prose] = byLabel(page, closed, sentences);
  if (!prose.some((sentence) => sidesOf(sentence).some(isSomebody))) return sentences;
  const named = new Set(prose.flatMap((sentence) => told.get(sentence)!.flatMap(namesOf)));
  const isNamed = (one: AnyMention) =>
    one.kind === "person" ? named.has(one.entity) : namesOf(one).some((name) => named.has(name));
  const telling = sentences.map((sentence) => (closed.has(sentence) ? [] : sidesOf(sentence)));
  const isList = (i: number) => LISTED.some((from) => LISTED.every((k) => telling[i + k - from]?.length));
  return sentences.filter((sentence, i) => {
    if (labelled.has(sentence)) return told.get(sentence)!.filter(isSomebody).every(isNamed);
    const sides = telling[i]!;
    if (!sides.length || isList(i)) return true;
    return sentence.start < prose[0]!.start ? sides.some(isNamed) : sides.every(isNamed);
  });
}

/** The closed sentences behind a label, and those of the text itself. */
function byLabel(page: Page, closed: Closed, sentences: Sentence[]): [Closed, Sentence[]] {
  const ended = sentences.filter((sentence) => closed.has(sentence));
  const labelled = new Set(ended.filter((sentence) => labelEnd(page, sentence) !== null));
  return [labelled, ended.filter((sentence) => !labelled.has(sentence))];
}

/** "Meeting with A", "Call with B", "Talks with C": three in a row are a list of the article's own. */
const LISTED = [0, 1, 2];

type Told = Map<Sentence, AnyMention[]>;

function mentionsBySentence(sentences: Sentence[], mentions: readonly AnyMention[]): Told {
  const told: Told = new Map();
  let k = 0;
  for (const sentence of sentences) {
    const own: AnyMention[] = [];
    for (; k < mentions.length && mentions[k]!.first < sentence.last; k++)
      if (mentions[k]!.first >= sentence.first) own.push(mentions[k]!);
    told.set(sentence, own);
  }
  return told;
}

const namesOf = (one: AnyMention): string[] =>
  one.kind === "date" ? [] : [one.entity, one.country].filter((name) => name !== null);

const isSomebody = ({kind}: AnyMention): boolean => kind === "person" || kind === "role";

/** The people of two countries whom a sentence names, else somebody and another country; nobody where all are of one. */
function sidesIn(mentions: readonly AnyMention[]): AnyMention[] {
  const people = mentions.filter(isSomebody);
  const sides = countriesOf(people) > 1 ? people : people.length ? mentions : [];
  return countriesOf(sides) > 1 ? sides.filter(({kind}) => kind !== "date") : [];
}

const countriesOf = (mentions: readonly AnyMention[]): number =>
  new Set(mentions.flatMap((one) => (one.kind === "date" ? [] : (one.country ?? [])))).size;
