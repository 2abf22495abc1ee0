import type {Told} from "../compare.ts";
import {sentenceAt} from "../documents.ts";
import type {Reading} from "../reading.ts";

type ContactAt = (reading: Reading, position: number) => string | null;

/**
 * Which contact a passage belongs to: the one that its sentence tells, else the last one told before it in the
 * paragraph, else the article's main contact. A recalled contact claims no more than its own sentence.
 */
export function contactFinder(_readings: readonly Reading[], told: readonly Told[]): ContactAt {
  const byArticle = new Map<string, {contact: string; main: boolean; recalled: boolean; cues: number[]}[]>();
  for (const {id, accounts} of told) {
    for (const {article, main, status, evidence} of accounts) {
      const cues = evidence.filter(({role}) => role === "cue").map(({span}) => span.start);
      const entry = {contact: id, main, recalled: status === "recalled", cues};
      byArticle.set(article, [...(byArticle.get(article) ?? []), entry]);
    }
  }
  return ({article, document}, position) => {
    const here = byArticle.get(article.id) ?? [];
    const sentence = sentenceAt(document, position);
    const cues = here.flatMap(({contact, recalled, cues}) =>
      cues.map((cue) => ({contact, recalled, at: sentenceAt(document, cue)!})),
    );
    const same = cues.find(({at}) => at === sentence);
    const before = cues
      .filter(({at, recalled}) => !recalled && at.paragraph === sentence?.paragraph && at.start < position)
      .at(-1);
    return (
      (
        same ??
        before ??
        here.filter(({main}) => main).sort((a, b) => Math.min(...a.cues) - Math.min(...b.cues))[0]
      )?.contact ?? null
    );
  };
}
