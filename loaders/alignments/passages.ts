import type {AccountDraft} from "../contacts/accounts.ts";
import type {Told} from "../contacts/ids.ts";
import type {Knowledge} from "../knowledge.ts";
import {lookUp} from "../lexicon.ts";
import {sentenceAt, type Document, type Sentence} from "../documents.ts";
import type {Reading} from "../reading.ts";
import {overlaps, type Span} from "../span.ts";

/** What an article tells of one contact: its account, and where the words stand that tell of it. */
export interface Telling {
  contact: string;
  account: AccountDraft;
  cues: {span: Span; sentence: Sentence}[];
}

/**
 * The tellings of an article, one for each contact it has an account of. Words count for a contact only beside one of
 * its participants: "the two sides exchanged views" may be of any.
 */
export function tellingsOf({document, mentions}: Reading, told: readonly Told[]): Telling[] {
  return told.flatMap(({id, accounts, participants}) => {
    const people = new Set(participants.flatMap(({person}) => person ?? []));
    const named = mentions.filter((mention) => mention.kind !== "date" && people.has(mention.entity ?? ""));
    return accounts
      .filter(({article}) => article === document.article)
      .map((account) => ({contact: id, account, cues: cuesOf(document, account, named)}));
  });
}

function cuesOf(document: Document, {evidence}: AccountDraft, named: readonly Span[]): Telling["cues"] {
  const cues = evidence
    .filter(({role}) => role === "cue")
    .map(({span}) => ({span, sentence: sentenceAt(document, span.start)!}));
  const beside = cues.filter(({sentence}) => named.some((mention) => overlaps(mention, sentence)));
  return beside.length ? beside : cues;
}

/**
 * The contact that a passage tells of: the one whose words stand in it, else last before it in its sentence or
 * paragraph; null where it may be of any. A recalled contact claims no more than its own sentence.
 */
export function contactOf(passage: Span, sentence: Sentence, tellings: readonly Telling[]): string | null {
  const cues = tellings
    .flatMap(({contact, account, cues}) => cues.map((cue) => ({...cue, contact, status: account.status})))
    .sort((a, b) => a.span.start - b.span.start);
  const same = cues.filter((cue) => cue.sentence === sentence);
  const before = (list: typeof cues) => list.filter(({span}) => span.start < passage.end).at(-1);
  const found =
    before(same) ??
    same[0] ??
    before(cues.filter((cue) => cue.status !== "recalled" && cue.sentence.paragraph === sentence.paragraph));
  return found?.contact ?? null;
}

/** A date this near the start of a sentence sets the day of what follows. */
const OPENING = 7;
/** A statement so many days before the contact belongs to the preparations of it. */
const DAY = 86_400_000;

/**
 * Whether a passage stands behind a date that opens a sentence of its paragraph and lies before the contact's own days:
 * "Earlier, on February 16, the president said …" tells what came before, and so answers nothing of the other side's.
 */
export function isBackground(
  {document, mentions}: Reading,
  passage: Span,
  sentence: Sentence,
  tellings: readonly Telling[],
): boolean {
  const days = tellings
    .flatMap(({account}) => (account.status === "held" ? (account.date_start ?? []) : []))
    .sort();
  const set = mentions.filter(
    (mention) =>
      mention.kind === "date" &&
      mention.precision === "day" &&
      mention.start < passage.end &&
      document.sentences.some(
        ({paragraph, first, last}) =>
          paragraph === sentence.paragraph &&
          first <= mention.first &&
          mention.first < Math.min(last, first + OPENING),
      ),
  );
  const opened = set.at(-1);
  if (!opened || opened.kind !== "date" || !opened.to || !days[0]) return false;
  return Date.parse(days[0]) - Date.parse(opened.to) > DAY;
}

/** The contacts that a passage itself tells of: their words stand in it, or it names parties of both sides beside others. */
export function contactsIn(
  {document, mentions}: Reading,
  passage: Span & {first: number; last: number},
  tellings: readonly Telling[],
  {events}: Knowledge,
): Set<string> {
  const named = mentions.filter((mention) => mention.kind !== "date" && overlaps(mention, passage));
  const isEvent = lookUp(events, document.tokens, passage.first, passage.last).length > 0;
  const names = ({account}: Telling) =>
    account.participants.filter(({person}) =>
      named.some((mention) => person && mention.kind !== "date" && mention.entity === person),
    );
  return new Set(
    tellings.flatMap((telling) => {
      const cued = telling.cues.some(({span}) => passage.start <= span.start && span.start < passage.end);
      // "sent greetings to B, whom he will receive": what lies ahead is told by its own words alone.
      const ahead = telling.account.status === "planned";
      const met = isEvent && !ahead && new Set(names(telling).map(({country}) => country)).size > 1;
      return cued || met ? [telling.contact] : [];
    }),
  );
}
