import * as Plot from "npm:@observablehq/plot";
import type {Cooccurrence, TopicCount} from "../../loaders/schema.ts";
import {chart} from "./chart.js";
import {element} from "./element.js";
import {drawable, fitted} from "./labels.js";
import {oddsName, pairAbout, pairHref, pairName, small} from "./pair-words.js";
import {filterOf, hrefOf, type Topics} from "./topic-counts.js";
import {capital, counted} from "./words.js";

/** The topics that come together more often than chance allows, as a network. */

/** A topic, or two that go together: each is a mark of its own. */
type Mark = {node: TopicCount; edge?: never} | {edge: Cooccurrence; node?: never};

/** On a narrow screen it keeps this width and scrolls in its own box, for its words need their room. */
const NARROWEST = 680;
const LETTERS = 200;

/** Nothing where no pair passes: what might be chance is no line. */
export function topicNetwork(topics: Topics, options: {width: number}): HTMLElement | null {
  const {unit, n, pairs, counts} = topics;
  const edges = pairs.filter(({edge}) => edge).sort((x, y) => y.npmi - x.npmi);
  if (!edges.length) return null;
  const nodes = counts.filter(({x}) => x !== null);
  const clear = pairs.filter((row) => row.clear).length;
  const marks: Mark[] = [...edges.map((edge) => ({edge})), ...nodes.map((node) => ({node}))];
  const figure = chart(draw(edges, nodes, topics, Math.max(NARROWEST, drawable(options.width))), {
    name: "network",
    title: `${capital(counted(nodes.length, "topic"))} in ${counted(edges.length, "link")} beyond chance; the strongest, ${pairName(edges[0]!, topics)}`,
    description: `${edges
      .slice(0, 8)
      .map((edge) => `${pairName(edge, topics)}: ${edge.n11} of ${n} ${unit}s, NPMI ${edge.npmi.toFixed(2)}`)
      .join("; ")}.`,
    caption: [
      `A line: two topics together in three ${unit}s or more, and more often than chance allows (q < 0.05), of ${counted(n, unit)}; the wider, the higher its NPMI. A dot: the larger, the more ${unit}s speak of it.`,
      clear > edges.length ? `Drawn are the ${edges.length} surest of ${clear}.` : "",
      "That two stand near each other means nothing unless a line joins them.",
    ]
      .filter(Boolean)
      .join(" "),
    filter: filterOf(topics),
    rows: marks,
    columns: [
      {name: "Topic or link", value: (mark) => linkOf(mark, topics)},
      {name: `${capital(unit)}s`, value: ({edge, node}) => (edge ? edge.n11 : node.count)},
      {name: "In all (N)", value: () => n},
      {name: "NPMI", value: ({edge}) => edge?.npmi.toFixed(3) ?? null},
      {name: "Odds ratio (95 %)", value: ({edge}) => (edge ? oddsName(edge) : null)},
      {name: "q", value: ({edge}) => (edge ? small(edge.q) : null)},
    ],
  });
  figure.classList.add("keeps-size");
  return figure;
}

const linkOf = ({edge, node}: Mark, topics: Topics): HTMLElement =>
  edge
    ? element("a", {href: pairHref(edge, topics)}, pairName(edge, topics))
    : element("a", {href: hrefOf(topics, [node.topic], node.examples)}, topics.label(node.topic));

function draw(
  edges: readonly Cooccurrence[],
  nodes: readonly TopicCount[],
  topics: Topics,
  width: number,
): Element {
  const {label, unit, n} = topics;
  const height = Math.min(620, 140 + nodes.length * 34);
  const byTopic = new Map(nodes.map((node) => [node.topic, node]));
  const most = nodes.reduce((found, {count}) => Math.max(found, count), 1);
  const radius = ({count}: TopicCount): number => 4 + 12 * Math.sqrt(count / most);
  const aboutNode = ({topic, count}: TopicCount): string => `${label(topic)}: ${count} of ${n} ${unit}s`;
  const aboutEdge = (edge: Cooccurrence): string => pairAbout(edge, topics);
  const isRight = isFree(edges, byTopic);
  const words = (own: readonly TopicCount[], side: 1 | -1): Plot.Markish =>
    Plot.text(own, {
      x: "x",
      y: "y",
      dx: side * 18,
      textAnchor: side > 0 ? "start" : "end",
      text: ({topic}: TopicCount) => fitted(label(topic), LETTERS),
      fill: "var(--ink)",
      stroke: "var(--paper)",
      strokeWidth: 4,
      pointerEvents: "none",
      ariaHidden: "true",
    });
  return Plot.plot({
    width,
    height,
    margin: 24,
    marginLeft: LETTERS + 20,
    marginRight: LETTERS + 20,
    x: {domain: [0, 1000], axis: null},
    y: {domain: [0, 1000], reverse: true, axis: null},
    r: {type: "identity"},
    marks: [
      Plot.link(edges, {
        x1: ({a}: Cooccurrence) => byTopic.get(a)!.x,
        y1: ({a}: Cooccurrence) => byTopic.get(a)!.y,
        x2: ({b}: Cooccurrence) => byTopic.get(b)!.x,
        y2: ({b}: Cooccurrence) => byTopic.get(b)!.y,
        stroke: "var(--line-strong)",
        strokeWidth: ({npmi}: Cooccurrence) => 1.5 + 6 * Math.max(0, npmi),
        strokeOpacity: 0.7,
        href: (edge: Cooccurrence) => pairHref(edge, topics),
        ariaLabel: aboutEdge,
        title: aboutEdge,
      }),
      Plot.dot(nodes, {
        x: "x",
        y: "y",
        r: radius,
        fill: "var(--accent)",
        stroke: "var(--paper)",
        strokeWidth: 1.5,
        href: ({topic, examples}: TopicCount) => hrefOf(topics, [topic], examples),
        ariaLabel: aboutNode,
        title: aboutNode,
      }),
      words(
        nodes.filter((node) => !isRight(node)),
        -1,
      ),
      words(nodes.filter(isRight), 1),
    ],
  });
}

/** Whether a node's words stand at its right: away from those with which it is linked. */
const isFree =
  (edges: readonly Cooccurrence[], nodes: ReadonlyMap<string, TopicCount>) =>
  ({topic, x}: TopicCount): boolean => {
    const linked = edges.flatMap(({a, b}) => (a === topic ? [b] : b === topic ? [a] : []));
    return linked.reduce((sum, other) => sum + nodes.get(other)!.x! - x!, 0) <= 0;
  };
