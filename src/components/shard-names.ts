/** How tables are cut into shards: part of the rows, found by a key that they share, such as an article's id. */

/** What is cut by what; the keys of `shards.json`. */
export type ShardedBy = `${string}.${string}`;

/** `shards.json`: into how many files each is cut, and a hash over all of them that stands in their names. */
export type ShardIndex = Record<ShardedBy, {count: number; hash: string}>;

/** Which of `count` shards holds a key: FNV-1a over its UTF-16 units, the same in the build and in a browser. */
export function shardOf(key: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % count;
}

/** The file of a shard, below the folder of the tables. */
export const shardFile = (
  by: ShardedBy,
  shard: number,
  hash: string,
  type: "json" | "arrow" = "json",
): string => `shards/${by}/${shard}.${hash}.${type}`;
