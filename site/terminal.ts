import type {Read} from "./worker.ts";

/** As many sentences as fit a terminal; `npm run diff` tells them all. */
const SHOWN = 30;

/**
 * What the live report says in the terminal of what was read: how much, what it changed, and which problems are new or
 * solved since the reading before.
 */
export function linesOf(read: Read, seconds: number, before: readonly string[]): string[] {
  const {articles, contacts, problems, changes} = read;
  const fresh = problems.filter((problem) => !before.includes(problem));
  const solved = before.filter((problem) => !problems.includes(problem));
  const more = changes.length - SHOWN;
  return [
    `read ${articles} articles, ${contacts} contacts, ${problems.length} problems (${seconds.toFixed(2)} s)`,
    ...changes.slice(0, SHOWN).map((change) => `  ${change}`),
    ...(more > 0 ? [`  and ${more} more; all since the last commit: npm run diff`] : []),
    ...fresh.map((problem) => `problem: ${problem}`),
    ...solved.map((problem) => `solved: ${problem}`),
  ];
}
