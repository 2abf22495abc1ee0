import type {Alignment, Evidence} from "../loaders/schema.ts";
import {spanIn, type Told} from "./tables.ts";

/** What both sides say of an event, and what only one does: each topic as a topic and as a claim. */
export function alignmentRows(told: readonly Told[]): {rows: Alignment[]; evidence: Evidence[]} {
  const byEvent = new Map<string, Told[]>();
  for (const one of told) byEvent.set(one.event.id, [...(byEvent.get(one.event.id) ?? []), one]);
  const pairs = [...byEvent.values()].filter(({length}) => length === 2).map((two) => [...two].sort(bySide));
  const held = pairs.flatMap(([left, right]) =>
    left!.event.terms.flatMap(({topic}) =>
      (["topic", "claim"] as const).map((aspect) => hold(left!, right!, topic, aspect)),
    ),
  );
  return {
    rows: held.flatMap(({row}) => row ?? []),
    evidence: held.flatMap(({evidence}) => evidence),
  };
}

const bySide = (a: Told, b: Told): number => (a.telling.side.code < b.telling.side.code ? -1 : 1);

function hold(left: Told, right: Told, topic: string, aspect: "topic" | "claim") {
  const [one, two] = [left, right].map((told) => speechOn(told, topic));
  if (!one && !two) return {row: null, evidence: []};
  const id = `a-${left.event.id}-${topic}-${aspect}`;
  const row: Alignment = {
    ...{id, contact: left.event.id, left_side: left.telling.side.code, right_side: right.telling.side.code},
    ...{left_article: left.telling.id, right_article: right.telling.id, aspect},
    topic: aspect === "topic" ? topic : null,
    relation: one && two ? "shared" : one ? "left-only" : "right-only",
    ...{left: one?.exact ?? null, right: two?.exact ?? null, score: one && two ? 1 : 0},
  };
  const evidence = (
    [
      ["left", left, one],
      ["right", right, two],
    ] as const
  ).flatMap(([role, {telling}, span]): Evidence[] =>
    span ? [{record: id, role, article: telling.id, ...span, rule: `${aspect}-held`}] : [],
  );
  return {row, evidence};
}

/** The words in which an account speaks of a topic. */
function speechOn({written}: Told, topic: string) {
  const term = written.parts.find(({kind, names}) => kind === "term" && names === topic);
  const speech = written.parts.find(({kind, sentence}) => kind === "speech" && sentence === term?.sentence);
  return term && speech ? spanIn(written, speech) : null;
}
