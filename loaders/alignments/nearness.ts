import type {ToldClaim} from "./features.ts";
import {isSameMeasure, isSameValue} from "./measures.ts";

/**
 * What a claim of another contact, or of another time, counts against one of this contact. The development pairs alone
 * would have it at 1, where any labelled claim rises from 0.929 to 0.937; but
 * the sample then falls from 1.000 to 0.824, and to 0.882 at 0.8. At 0.2 neither moves.
 */
const APART = 0.4;
/**
 * What a claim in the words of one side counts against one in the other's: "A underlined that the strait must stay
 * calm" and "B stressed that the island is ours" are of one subject and two positions. On the development pairs nothing
 * moves down to 0.5; on ten further ones, which are not shipped, any labelled claim rises from 0.749 to 0.779, and at 0.3
 * to 0.792, where the development pairs lose 0.023.
 */
const POSITION = 0.5;

/** How far what stands around two claims lets them tell the same, in [0, 1]; `shared` are the contacts of the pair. */
export function nearness(a: ToldClaim, b: ToldClaim, shared: ReadonlySet<string>): number {
  const isShared = (id: string | null) => id !== null && shared.has(id);
  if (a.home !== b.home && isShared(a.home) && isShared(b.home)) return 0;
  const elsewhere = ({tells}: ToldClaim) => tells.size > 0 && ![...tells].some(isShared);
  const apart =
    a.background !== b.background ||
    (elsewhere(a) !== elsewhere(b) && !isOneVisit(a, b) && !saysTheSame(a, b)) ||
    isScheduled(a, b);
  return (apart ? APART : 1) * (areOfOthers(a, b) && !isAnchored(a, b) ? POSITION : 1);
}

/** One side may have read a visit to come as a contact of its own, and the other not. */
const isOneVisit = (a: ToldClaim, b: ToldClaim): boolean =>
  [...a.keys].some((key) => key.startsWith("v:") && b.keys.has(key));

/** "The festivities which she will attend with the king", "he invited her to attend the festivities": a plan that one side has read as a contact. */
const saysTheSame = (a: ToldClaim, b: ToldClaim): boolean =>
  [...a.keys].filter((key) => /^[nespcw]:/.test(key) && b.keys.has(key)).length >= SAYING;
/**
 * So many names, wordings and words of theirs. On 57 labelled pairs any labelled claim rises from 0.802 to 0.806, as at two;
 * at one to 0.805.
 */
const SAYING = 3;

/** They name one town or day, or give one number: "trade must reach $15 billion" is one aim, whoever of them tells it. */
const isAnchored = (a: ToldClaim, b: ToldClaim): boolean =>
  [...a.keys].some((key) => /^[pd]:/.test(key) && b.keys.has(key)) ||
  a.quantities.some((one) => b.quantities.some((two) => isSameMeasure(one, two) && isSameValue(one, two)));

const areOfOthers = (a: ToldClaim, b: ToldClaim): boolean =>
  a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker;

/** "The summit will take place in July in Astana": one claim sets a time and a town, of which the other has neither. */
function isScheduled(a: ToldClaim, b: ToldClaim): boolean {
  const sets = (one: ToldClaim, other: ToldClaim) =>
    isToCome(one) &&
    ["d:", "p:"].every((kind) => {
      const own = [...one.keys].filter((key) => key.startsWith(kind));
      return own.length > 0 && !own.some((key) => other.keys.has(key));
    });
  return sets(a, b) || sets(b, a);
}

/** What is told of a day gone by is not set. */
const isToCome = ({keys, reading: {article}}: ToldClaim): boolean =>
  [...keys].some((key) => key.startsWith("d:") && key.slice(2) > (article.published ?? ""));
