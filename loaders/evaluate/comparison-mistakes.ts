import {exact, overlaps, type Span} from "../span.ts";
import type {Mistake} from "./mistake.ts";
import {HANDS, type HeldPair, type HeldRow, type Weighed} from "./held-pairs.ts";
import {sentenceOf} from "./sentences.ts";

/** Labelled claims of a pair that the comparison misses or puts under another relation. */
export const comparisonMistakes = (held: HeldPair): Mistake[] =>
  held.claims
    .filter(({isFound}) => !isFound)
    .map((weighed) => {
      const rows = held.rows.filter((row) => row.aspect !== "topic" && touches(row, weighed));
      const {left, right} = weighed.spans;
      return {
        file: held.files.left,
        claim: "comparison",
        about: held.files.right,
        wanted: tell(held, {relation: weighed.claim.relation, left, right}),
        found: rows.length ? rows.map((row) => tell(held, row)).join("; ") : null,
        sentence: left
          ? sentenceOf(held.documents.left, left.start)
          : sentenceOf(held.documents.right, right!.start),
      };
    });

const touches = (row: HeldRow, {spans}: Weighed): boolean =>
  HANDS.some((hand) => row[hand] && spans[hand] && overlaps(row[hand], spans[hand]));

/** "shared: held talks = met in Moscow" */
function tell(
  {documents}: HeldPair,
  {relation, ...spans}: Pick<HeldRow, "relation" | "left" | "right">,
): string {
  const words = (hand: "left" | "right", span: Span | null) =>
    span ? exact(documents[hand].text, span).replace(/\s+/g, " ") : "–";
  return `${relation}: ${HANDS.map((hand) => words(hand, spans[hand])).join(" = ")}`;
}
