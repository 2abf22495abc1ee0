import {agnes, type Cluster} from "ml-hclust";

/** The order in which things stand beside each other so that those which are alike are neighbours. */

/**
 * Clusters by average linkage, and of all orders that keep each cluster together the one whose neighbours are nearest
 * (optimal leaf ordering; Bar-Joseph, Gifford and Jaakkola 2001). Gives places in `distances`, which is symmetric.
 */
export function leafOrder(distances: readonly (readonly number[])[]): number[] {
  if (distances.length < 3) return distances.map((_, i) => i);
  const matrix = distances.map((row) => [...row]);
  const ends = ordersOf(agnes(matrix, {method: "average", isDistanceMatrix: true}), distances);
  return nearest(ends).leaves;
}

/** The best order of a cluster's leaves between two that stand at its ends. */
interface Order {
  length: number;
  leaves: number[];
}

/** One order for every two leaves that can stand at the ends; its reverse is as good, so only one of both is kept. */
function ordersOf(cluster: Cluster, distances: readonly (readonly number[])[]): Order[] {
  if (cluster.isLeaf) return [{length: 0, leaves: [cluster.index]}];
  const [left, right] = cluster.children.map((child) => ordersOf(child, distances)) as [Order[], Order[]];
  const best = new Map<string, Order>();
  for (const one of bothWays(left)) {
    for (const other of bothWays(right)) {
      const [first, last] = [one.leaves[0]!, other.leaves.at(-1)!];
      const length = one.length + distances[one.leaves.at(-1)!]![other.leaves[0]!]! + other.length;
      const known = best.get(`${first} ${last}`);
      if (known && known.length <= length) continue;
      best.set(`${first} ${last}`, {length, leaves: [...one.leaves, ...other.leaves]});
    }
  }
  return [...best.values()];
}

const bothWays = (orders: readonly Order[]): Order[] =>
  orders.flatMap((order) =>
    order.leaves.length > 1 ? [order, {...order, leaves: order.leaves.toReversed()}] : [order],
  );

const nearest = (orders: readonly Order[]): Order =>
  orders.reduce((best, order) => (order.length < best.length ? order : best));
