import type {Knowledge} from "../knowledge.ts";
import {lookUp} from "../lexicon.ts";
import type {Format} from "../schema.ts";
import {firstWith, saidBy, type Account, type Fact} from "./facts.ts";

const REMOTE = new Set(["phone-call", "video-call", "letter"]);

/**
 * One side's meeting is the other's consultations: both tell that they spoke in person, so the words differ and the
 * fact does not, and the row is shared with half the score. A call contradicts a meeting, unless an article that has
 * the meeting also speaks of a call.
 */
export function alignFormats(
  left: readonly Account[],
  right: readonly Account[],
  knowledge: Knowledge,
): Fact[] {
  const [a, b] = [left, right].map((accounts) => firstWith(accounts, "cue", () => true));
  if (!a || !b) return [];
  const [one, two] = [a.account.format, b.account.format];
  const differ =
    one !== two &&
    (REMOTE.has(one) || REMOTE.has(two)) &&
    !knowsFormat(left, two, knowledge) &&
    !knowsFormat(right, one, knowledge);
  return [
    {
      aspect: "format",
      rule: "format",
      relation: differ ? "conflicting" : "shared",
      left: saidBy(a, "cue", left, ({format}) => format === one),
      right: saidBy(b, "cue", right, ({format}) => format === two),
      score: one === two || differ ? 1 : 0.5,
    },
  ];
}

/** Whether an article of a side has words for a format. */
const knowsFormat = (accounts: readonly Account[], format: Format, {events}: Knowledge): boolean =>
  accounts.some(({reading: {document}}) =>
    lookUp(events, document.tokens).some(({value}) => value.format === format),
  );
