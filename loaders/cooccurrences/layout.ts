import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";

/** Where the nodes of a network stand: the same edges give the same picture, for d3-force draws no lots of its own. */

export interface Edge {
  a: string;
  b: string;
  /** 0 to 1: the stronger, the nearer */
  strength: number;
}

export interface Place {
  x: number;
  y: number;
}

interface Node extends SimulationNodeDatum {
  id: string;
}

/** So many steps, after which nothing moves by more than a thousandth of the picture. */
const STEPS = 300;
const SIZE = 1000;

/** The places of all that an edge touches, whole numbers from 0 to 1000 both ways. */
export function layOut(edges: readonly Edge[]): Map<string, Place> {
  const ids = [...new Set(edges.flatMap(({a, b}) => [a, b]))].sort();
  const nodes = ids.map((id): Node => ({id}));
  const links = edges.map(({a, b, strength}) => ({source: a, target: b, strength}));
  forceSimulation(nodes)
    .force(
      "link",
      forceLink<Node, (typeof links)[number]>(links)
        .id(({id}) => id)
        .distance(({strength}) => 90 - 50 * strength),
    )
    .force("charge", forceManyBody().strength(-220))
    .force("collide", forceCollide(26))
    .force("x", forceX().strength(0.06))
    .force("y", forceY().strength(0.09))
    .stop()
    .tick(STEPS);
  return scaled(nodes);
}

/** A whole picture, whatever its size; one node, or nodes in a line, stand in the middle. */
function scaled(nodes: readonly Node[]): Map<string, Place> {
  const along = (axis: "x" | "y") => {
    const values = nodes.map((node) => node[axis]!);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return (node: Node) => (high > low ? Math.round((SIZE * (node[axis]! - low)) / (high - low)) : SIZE / 2);
  };
  const [x, y] = [along("x"), along("y")];
  return new Map(nodes.map((node) => [node.id, {x: x(node), y: y(node)}]));
}
