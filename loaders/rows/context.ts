import type {Told} from "../contacts/ids.ts";
import {sentenceAt, type Document, type Sentence} from "../documents.ts";
import type {Reading} from "../reading.ts";

type ContactAt = (reading: Reading, position: number) => string | null;

/** The words by which an article tells of a contact. */
interface Cue {
  contact: string;
  start: number;
  main: boolean;
  recalled: boolean;
}

/**
 * Which contact a passage belongs to: the one that its sentence tells, else the last one told before it in the
 * paragraph, else the article's main contact. A recalled contact claims no more than its own sentence.
 */
export function contactFinder(readings: readonly Reading[], told: readonly Told[]): ContactAt {
  const cues = cuesByArticle(told);
  const found = new Map(
    readings.map(({article, document}) => {
      const own = cues.get(article.id) ?? [];
      const main = own.find((cue) => cue.main)?.contact ?? null;
      return [article.id, {main, bySentence: contactsBySentence(document, own)}];
    }),
  );
  return ({article, document}, position) => {
    const {main, bySentence} = found.get(article.id)!;
    const sentence = sentenceAt(document, position);
    return (sentence && bySentence.get(sentence)) ?? main;
  };
}

/** The cues of each article in order of position; of two contacts told by the same words, the earlier one first. */
function cuesByArticle(told: readonly Told[]): Map<string, Cue[]> {
  const cues = new Map<string, Cue[]>();
  for (const {id, accounts} of told) {
    for (const {article, main, status, evidence} of accounts) {
      const own = evidence
        .filter(({role}) => role === "cue")
        .map(({span}) => ({contact: id, start: span.start, main, recalled: status === "recalled"}));
      cues.set(article, cues.get(article) ?? []);
      for (const cue of own) cues.get(article)!.push(cue);
    }
  }
  for (const list of cues.values()) list.sort((a, b) => a.start - b.start);
  return cues;
}

function contactsBySentence({sentences}: Document, cues: readonly Cue[]): Map<Sentence, string> {
  const contacts = new Map<Sentence, string>();
  let next = 0;
  let last: {contact: string; paragraph: number} | null = null;
  for (const sentence of sentences) {
    const from = next;
    while (next < cues.length && cues[next]!.start < sentence.end) next++;
    const own = cues.slice(from, next);
    const before = last?.paragraph === sentence.paragraph ? last.contact : undefined;
    const contact = own[0]?.contact ?? before;
    if (contact) contacts.set(sentence, contact);
    const lasting = own.findLast((cue) => !cue.recalled);
    if (lasting) last = {contact: lasting.contact, paragraph: sentence.paragraph};
  }
  return contacts;
}
