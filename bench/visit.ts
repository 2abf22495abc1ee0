import {pageCosts} from "./pages.ts";

/** `tsx bench/visit.ts SITE`: the costs of its pages, one line each. */
const round = (n: number | null): string => (n === null ? "–" : `${Math.round(n)}`);
for (const {page, shown, usable, whole, work, redraw, kilobytes} of await pageCosts(process.argv[2]!))
  console.log(
    [
      page.padEnd(60),
      ...[shown, usable, whole, work, redraw, kilobytes].map((n) => round(n).padStart(8)),
    ].join(" "),
  );
