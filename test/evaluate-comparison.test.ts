import {describe, expect, it} from "vitest";
import {comparisonMistakes} from "../loaders/evaluate/comparison-mistakes.ts";
import {comparisonMetrics} from "../loaders/evaluate/comparison.ts";
import type {Gold, GoldClaim} from "../loaders/evaluate/gold.ts";
import {holdPairs} from "../loaders/evaluate/held-pairs.ts";
import {knowledge, read} from "./reader.ts";

const PERU =
  "Foreign Minister of Peru Ana Rey met in Lima on April 16 with Foreign Minister of Iceland Jon Jonsson.\n\n" +
  "The two sides agreed to open direct flights. Fishing quotas were also discussed.";
const ICELAND =
  "Foreign Minister of Iceland Jon Jonsson met Foreign Minister of Peru Ana Rey in Lima on April 17.\n\n" +
  "The ministers agreed on direct flights. He invited Rey to visit Reykjavik.";
const readings = [read(PERU, {side: "PER"}, "p"), read(ICELAND, {side: "ISL"}, "i")];

/** The gold of one pair, Peru's article first, with these claims. */
const goldOf = (...claims: GoldClaim[]): Gold[] =>
  [
    {
      topics: [],
      documents: ["p", "i"].map((id) => ({id, file: `${id}.txt`, topics_optional: []})),
      pairs: [
        {
          pair_id: "x",
          a: "p",
          b: "i",
          topics_both: [],
          topics_only_a: [],
          topics_only_b: [],
          topics_soft: [],
          claims,
        },
      ],
    },
  ] as unknown as Gold[];
const tallies = (...claims: GoldClaim[]) => {
  const gold = goldOf(...claims);
  const metrics = comparisonMetrics(holdPairs(gold, readings, knowledge), gold);
  return Object.fromEntries(
    metrics.map(({name, score}) => {
      const {right, wanted, found} = score([1]).tally!;
      return [name, `${right}/${wanted}/${found}`];
    }),
  );
};

const FLIGHTS = {
  relation: "shared",
  left: "agreed to open direct flights",
  right: "agreed on direct flights",
} as const;
const QUOTAS = {relation: "left-only", left: "Fishing quotas were also discussed", right: null} as const;

describe("a labelled claim", () => {
  it("is found under its relation, right, wanted and found", () =>
    expect(tallies(FLIGHTS, QUOTAS)).toMatchObject({
      "told by both": "1/1/1",
      "told by the first side only": "1/1/1",
      "told by the second side only": "0/0/0",
      "any labelled claim": "2/2/2",
    }));
  it("counts against the relation under which its words are shown instead", () =>
    expect(tallies({...QUOTAS, relation: "shared", right: "invited Rey to visit Reykjavik"})).toMatchObject({
      "told by both": "0/1/0",
      "told by the first side only": "0/0/1",
      "told by the second side only": "0/0/1",
    }));
  it("is not found where its words are matched with others", () =>
    expect(tallies({...FLIGHTS, right: "invited Rey to visit Reykjavik"})).toMatchObject({
      "told by both": "0/1/1",
      "told by the second side only": "0/0/1",
    }));
  it("may be a contradiction of days", () =>
    expect(tallies({relation: "conflicting", left: "on April 16", right: "on April 17"})).toMatchObject({
      contradictions: "1/1/1",
    }));
  it("is a contradiction found where its days stand among more words", () =>
    expect(
      tallies({relation: "conflicting", left: "met in Lima on April 16", right: "in Lima on April 17"}),
    ).toMatchObject({contradictions: "1/1/1", "told by both": "0/0/0"}));
  it("that is missed is told with what was found in its stead", () => {
    const wrong = {...QUOTAS, relation: "right-only", left: null, right: "agreed on direct flights"} as const;
    const [mistake] = holdPairs(goldOf(wrong), readings, knowledge).flatMap(comparisonMistakes);
    expect(mistake).toMatchObject({claim: "comparison", wanted: "right-only: – = agreed on direct flights"});
    expect(mistake!.found).toContain("shared: The two sides agreed to open direct flights = ");
  });
});
