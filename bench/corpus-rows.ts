import {group, rollup} from "d3-array";
import type {Contrast, Formula, Tables, Use} from "../loaders/schema.ts";
import {spanIn, type Told} from "./tables.ts";

type CorpusTables = Pick<Tables, "sides" | "formulas" | "contrasts" | "uses" | "omissions" | "unreported">;

/** What a corpus tells of its sides, as far as its pages need rows to show: a formula and a contrast for each topic of a side. */
export function corpusRows(told: readonly Told[]): CorpusTables {
  const bySide = [...group(told, ({telling}) => telling.side.code)].sort(([a], [b]) => (a < b ? -1 : 1));
  const made = bySide.map(([side, own]) => ofSide(side, own, told.length));
  return {
    sides: bySide.map(([side, own]) => ({side, articles: own.map(({telling}) => telling.id), reprints: []})),
    formulas: made.flatMap(({formulas}) => formulas),
    contrasts: made.flatMap(({contrasts}) => contrasts),
    uses: made.flatMap(({uses}) => uses),
    ...{omissions: [], unreported: []},
  };
}

function ofSide(side: string, own: readonly Told[], all: number) {
  const byTopic = [...group(own.flatMap(placesIn), ({topic}) => topic)].filter(([, {length}]) => length > 1);
  const formulas = byTopic.map(([topic, uses]) => formulaRow(side, topic, uses, own.length, all));
  const contrasts = byTopic.map(([topic, uses]) => contrastRow(side, topic, uses.length, byTopic.length));
  const uses = byTopic.flatMap(([topic, places]) =>
    places.map(({use}): Use => ({...use, record: `f-${side}-${topic}`})),
  );
  return {formulas, contrasts, uses};
}

/** Each term of an account, with its place and day. */
function placesIn({telling, written}: Told) {
  return written.parts
    .filter(({kind}) => kind === "term")
    .map((part) => ({
      ...{topic: part.names, published: telling.published},
      use: {article: telling.id, ...spanIn(written, part), rule: "reused-words"},
    }));
}

function formulaRow(
  side: string,
  topic: string,
  uses: readonly {published: string; use: {exact: string; article: string}}[],
  sideArticles: number,
  all: number,
): Formula {
  const days = uses.map(({published}) => published).sort();
  const words = uses[0]!.use.exact;
  const articles = rollup(
    uses,
    ({length}) => length,
    ({use}) => use.article,
  ).size;
  return {
    ...{id: `f-${side}-${topic}`, side, words, length: words.split(" ").length, articles},
    ...{side_articles: sideArticles, share: articles / sideArticles, uses: uses.length},
    ...{first: days[0]!, last: days.at(-1)!, articles_before: 0, articles_after: 0},
    other_articles: all - sideArticles,
  };
}

const contrastRow = (side: string, topic: string, uses: number, tested: number): Contrast => ({
  ...{id: `d-${side}-${topic}`, side, against: null, unit: "topic", term: topic, label: topic, uses},
  ...{
    other_uses: uses,
    articles: uses,
    other_articles: uses,
    log_odds: 0.5,
    z: 2.5,
    q: 0.01,
    z_articles: 2.5,
  },
  ...{q_articles: 0.01, tested, clear: true},
});
