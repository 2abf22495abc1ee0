import type {Cache} from "../cache.ts";
import type {Knowledge} from "../knowledge.ts";
import {evaluate, openBench, type Figure} from "./evaluate.ts";
import type {Split} from "./gold.ts";
import {presentSplits} from "./gold-files.ts";

/** What the methods page shows of the evaluation: the held-out articles first, since they are the ones to trust. */
const SHOWN = ["test", "dev"] as const satisfies readonly Split[];

/** One figure as a row; precision, recall and counts are null where the figure has none. */
export interface FigureRow {
  split: (typeof SHOWN)[number];
  group: string;
  name: string;
  kind: Figure["kind"];
  /** how many articles are labelled for it, or pairs of articles */
  articles: number;
  unit: Figure["unit"];
  value: number | null;
  low: number | null;
  high: number | null;
  precision: number | null;
  recall: number | null;
  right: number | null;
  wanted: number | null;
  found: number | null;
}

/** The figures, and of each split how many articles it has and when they were written and labelled. */
export interface Report {
  splits: {split: FigureRow["split"]; articles: number; written: string | null}[];
  figures: FigureRow[];
}

/** Evaluates the reader on the gold of a workspace; nothing to show where it has none. */
export function report(data: string, knowledge: Knowledge, cache: Cache | null = null): Report {
  const there = presentSplits(data);
  const present = SHOWN.filter((split) => there.includes(split));
  const bench = openBench(data, present, knowledge, cache);
  const evaluations = present.map((split) => evaluate(bench, split));
  return {
    splits: evaluations.map(({articles}, i) => ({
      split: present[i]!,
      articles,
      written: bench.gold[i]!.written,
    })),
    figures: evaluations.flatMap(({figures}, i) => figures.map((figure) => toRow(present[i]!, figure))),
  };
}

const toRow = (split: FigureRow["split"], figure: Figure): FigureRow => {
  const {group, name, kind, articles, unit, value, interval, precision, recall, tally} = figure;
  const [low, high] = interval ?? [null, null];
  const {right, wanted, found} = tally ?? {right: null, wanted: null, found: null};
  return {
    split,
    group,
    name,
    kind,
    articles,
    unit,
    value,
    low,
    high,
    precision,
    recall,
    right,
    wanted,
    found,
  };
};
