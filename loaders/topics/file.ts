import {stemmer} from "stemmer";
import {sentenceAt, type Document} from "../documents.ts";
import type {AccountDraft} from "../contacts/accounts.ts";
import type {AnyMention} from "../mentions/mention.ts";
import {contains, exact, overlaps, type Span} from "../span.ts";
import type {StatementDraft} from "../statements/statement.ts";
import {layOut, type Layout} from "./layout.ts";

/** What an article is filed by, beside its touches: who is named, which contacts it tells and who says what. */
export interface Told {
  document: Document;
  mentions: readonly AnyMention[];
  accounts: readonly AccountDraft[];
  statements: readonly StatementDraft[];
}

/** A place where words touch a topic: by a term that can mean nothing else, or by a weak one. */
export interface Touch extends Span {
  kind: "strong" | "weak";
}

/**
 * So many different weak words file an article, and one more a long one, in which much is touched upon. Set on the dev
 * articles of the gold and on 77 of the press: with three instead of two, precision gains a point and recall loses two.
 */
const DIFFERENT = 2;
const LONG = 25;

/** The same weak words file an article in so many of its sentences, and no fewer than two; it moves three of 290 rows. */
const SENTENCES = 2;
const SHARE = 0.2;

/**
 * In an account of a contact with no more sentences than this, headline and dateline among them, one weak word in what
 * somebody says is enough: "The ministers discussed energy and transport" is all that a short readout has on either. On
 * the articles from which the codebook's words were taken recall gains a point and precision loses three; on those that
 * nobody had read, six and one, and at 12 sentences eight and five.
 */
const SHORT = 8;

/** "… in a hall that was built for judo and music": a lead ends in details. */
const LEAD = 150;

/**
 * Whether an article is filed under the topic that its words touch in these places: by one strong term, by two
 * different weak ones, by a weak one in the title or early in the lead, by weak ones in many of its sentences, or, in a
 * short readout, by a weak one in what somebody says.
 */
export function filer(told: Told): (touches: readonly Touch[]) => boolean {
  const {document, mentions} = told;
  const layout = layOut(document);
  const titles = mentions.filter((mention) => mention.kind === "person" || mention.kind === "role");
  return (touches) => {
    const own = touches
      .filter((touch) => contains(layout.content, touch))
      .flatMap((touch) => withoutTitles(touch, titles));
    return (
      own.some(({kind}) => kind === "strong") ||
      own.some((touch) => isInLead(touch, layout)) ||
      isVaried(own, document) ||
      isThroughout(own, document) ||
      isSaidInShort(own, told)
    );
  };
}

/**
 * Words in a person's title say less: "Defense Minister Shoigu" is no talk of defence, but the defence ministers
 * of the lead make it likely. Those in the name say nothing: "Kim Jong Un". An envoy's title says the errand: "Special
 * Representative on Korean Peninsula Affairs"; and an office without its holder may be what the talk is of: "thanked
 * Kazakhstan for its work as chair of the SCO".
 */
function withoutTitles(touch: Touch, titles: readonly AnyMention[]): Touch[] {
  const title = titles.find((mention) => contains(mention, touch));
  if (!title) return [touch];
  const isName = title.kind === "person" && contains(title.name, touch);
  if (isName || touch.kind === "weak") return [];
  return title.kind === "person" && title.office !== "special-envoy" ? [{...touch, kind: "weak"}] : [touch];
}

const isInLead = (touch: Touch, {lead}: Layout) =>
  lead.some((sentence) => contains(sentence, touch) && touch.start - sentence.start < LEAD);

/** "Import" and "imports" are one word. */
function isVaried(touches: readonly Touch[], document: Document): boolean {
  const stems = touches.map((touch) =>
    exact(document.text, touch).toLowerCase().split(/\W+/).map(stemmer).join(" "),
  );
  return new Set(stems).size >= DIFFERENT + Number(document.sentences.length > LONG);
}

function isThroughout(touches: readonly Touch[], document: Document): boolean {
  const sentences = new Set(touches.map(({start}) => sentenceAt(document, start)));
  return sentences.size >= Math.max(SENTENCES, document.sentences.length * SHARE);
}

const isSaidInShort = (touches: readonly Touch[], {document, accounts, statements}: Told): boolean =>
  document.sentences.length <= SHORT &&
  accounts.some(({main}) => main) &&
  statements.some(({content}) => content.some((span) => touches.some((touch) => overlaps(span, touch))));
