import type {Venue} from "./settings/venue.ts";
import type {ContactCue} from "../codebook.ts";
import type {DateMention} from "../dates/date.ts";
import type {Sentence} from "../documents.ts";
import type {Knowledge} from "../knowledge.ts";
import type {PlaceMention} from "../mentions/mention.ts";
import type {Span} from "../span.ts";
import type {PartyMention} from "./chunks.ts";
import type {StatusHits} from "./status-hits.ts";

/** One telling of a contact in one clause: who, by which words, when and where as far as the clause says. */
export interface Event {
  sentence: Sentence;
  cue: Span;
  construct: ContactCue["construct"];
  format: ContactCue["format"];
  parties: PartyMention[];
  /** The party who does it, to whom a following "he" refers. */
  agent: PartyMention | null;
  /** The country visited, for a visit. */
  host: string | null;
  /** Whom the sentence of a visit names as having invited. */
  inviters: PartyMention[];
  status: "past" | "planned" | "cancelled";
  /** The text tells it as background: "had met", "earlier". */
  background: boolean;
  /** A noun that hangs on a word of another clause: "informed him about the meeting with B". */
  spokenOf: boolean;
  /** Somebody discussed it, or was briefed about it, in the words before. */
  discussed: boolean;
  /** A verb of holding governs its noun: "had a meeting". */
  held: boolean;
  /** The sentence puts it before, after or beside another: "later", "before the talks", "also". */
  beside: boolean;
  /** The sentence puts it on one of the days of a stay: "during the visit". */
  duringStay: boolean;
  /** A heading tells it, in no sentence: "Visit of A to B". */
  heading: boolean;
  /** Told in a relative or adverbial clause of another event. */
  subordinate: boolean;
  date: DateMention | null;
  /** Its time where the text gives a date that nothing anchors: "XXXX-WXX-5" for "on Friday". */
  open: string | null;
  place: {name: string; country: string | null; span: Span} | null;
  /** The country that says where, where no town does. */
  land: {country: string; span: Span} | null;
  /** A word that tells of a contact only beside a stronger one, or with a place of its own. */
  weak: boolean;
  rule: string;
  /** No grammar told it, only that two stood near its words. */
  guessed: boolean;
  /** Words beside the cue that bear on it: status, sidelines. */
  marks: {role: string; span: Span; rule: string}[];
}

/** Told only as somebody's coming: "a visit to C", "arrived in C". */
export const isArrival = ({construct}: Pick<Event, "construct">): boolean =>
  construct === "visit" || construct === "travel";

/** It says who was there, of a contact told elsewhere. */
export const isAttendance = ({construct}: Pick<Event, "construct">): boolean =>
  construct === "attend" || construct === "heads";

/** By which rule it says who leads both sides, or chairs for both. */
export const LEADING = /-(?:chaired|led|headed)$/;

/** A telling that leaves unnamed who met, or whom somebody met, for those whom the next sentence names. */
export type Many = {agent: PartyMention | null} & Pick<
  Event,
  "sentence" | "format" | "status" | "background" | "date" | "place" | "open"
>;

/** What the sentences so far leave open for pronouns. */
export interface Discourse {
  /** The last single person who was the subject of a sentence. */
  subject: PartyMention | null;
  /** Whose words a transcript gives, where it names who speaks. */
  speaker: PartyMention | null;
  /** The last persons of two countries told of together, whom "the two" or "the ministers" mean. */
  pair: PartyMention[];
  /** Those who were such a pair before, the last one last. */
  pairs: PartyMention[][];
  /** The persons of two countries who together are the subject of the last sentence. */
  joint: PartyMention[];
  /** The last two countries that a sentence named side by side. */
  two: PartyMention[];
  /** The persons whom the last sentence named that named several. */
  told: PartyMention[];
  /** Told to meet several whom the sentence does not name: who, how, when and where. */
  many: Many | null;
  /** The last event told. */
  event: Event | null;
  /** The place of the dateline, which "here" means. */
  here: PlaceMention | null;
  /** The last sentence names a gathering beside what it tells. */
  gathering: boolean;
  /** The time of the news, where nothing anchors it. */
  open: string | null;
  /** The last gathering that somebody attended. */
  venue: Venue | null;
}

/** What the reading of a sentence takes from its article, and from the sentences before it. */
export interface Reader {
  knowledge: Knowledge;
  /** The day of publication. */
  anchor: string | null;
  /** The country whose account the article is. */
  side: string | null;
  /** The country from which it is written. */
  home: string | null;
  /** The place of its dateline, which "here" means. */
  seat: PlaceMention | null;
  /** The countries that it names, the most often named first. */
  countries: string[];
  cues: StatusHits;
  discourse: Discourse;
}
