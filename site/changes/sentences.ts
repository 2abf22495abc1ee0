import {standingName, standingOf} from "../../src/components/standings.ts";
import {capital, listed} from "../../src/components/words.ts";
import {contactChanges, type Change, type Told} from "./contacts.ts";
import {fieldChanges} from "./fields.ts";
import {stateOf, type State} from "./state.ts";

/** What became of contacts, in words: one sentence for each that is not as it was. */
export interface ChangeSentence {
  kind: "added" | "gone" | "merged" | "split" | "changed";
  words: string;
}

/** Sentences by kind, in the order in which an editor reads them. */
export const KINDS: readonly ChangeSentence["kind"][] = ["added", "gone", "merged", "split", "changed"];

export function changeSentences(before: Told, after: Told): ChangeSentence[] {
  const states = {was: stateOf(before), now: stateOf(after)};
  const sentences = contactChanges(before, after).flatMap((change) => sentenceOf(change, states));
  return KINDS.flatMap((kind) => sentences.filter((sentence) => sentence.kind === kind));
}

function sentenceOf(change: Change, {was, now}: {was: State; now: State}): ChangeSentence[] {
  const {kind} = change;
  if (kind === "added") {
    const standing = standingName(standingOf(change.now));
    return [
      {kind, words: `${now.nameOf(change.now)}: ${standing}, told by ${listed(now.filesOf(change.now))}.`},
    ];
  }
  if (kind === "gone")
    return [{kind, words: `${was.nameOf(change.was)}: was told by ${listed(was.filesOf(change.was))}.`}];
  if (kind === "merged")
    return [{kind, words: `${was.nameOf(change.was)}: is now part of ${now.nameOf(change.now)}.`}];
  if (kind === "split")
    return [{kind, words: `${now.nameOf(change.now)}: was part of ${was.nameOf(change.was)}.`}];
  const fields = fieldChanges({contact: change.was, state: was}, {contact: change.now, state: now});
  // The name of before, for that is the one under which an editor knows it.
  return fields.length ? [{kind: "changed", words: `${was.nameOf(change.was)}: ${fields.join("; ")}.`}] : [];
}

/** "Added", "Gone", … */
export const kindName = (kind: ChangeSentence["kind"]): string => capital(kind);
