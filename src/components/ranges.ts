/** Rows of many keys in files, each of which holds the keys from one to another in alphabetical order. */
export interface Ranges {
  /** the first key of each file */
  first: readonly string[];
  /** over all files; it stands in their names */
  hash: string;
}

/** Which file holds the rows of a key, if any does; -1 where it comes before all. */
export const fileOf = (key: string, {first}: Ranges): number => first.findLastIndex((one) => one <= key);
