import type {Document} from "../documents.ts";
import type {Head} from "../head.ts";
import type {Knowledge} from "../knowledge.ts";
import {lookUp} from "../lexicon.ts";

export type Outlet = Knowledge["codebook"]["outlets"][number];

/** The outlet of a head, by its name or by the domain of the address; null where the codebook has neither. */
export function namedOutlet(
  {outlet, url}: Pick<Head, "outlet" | "url">,
  {codebook}: Knowledge,
): Outlet | null {
  const host = url ? new URL(url).hostname.replace(/^www\./, "") : null;
  return (
    codebook.outlets.find(
      (entry) => outlet !== null && [entry.name, ...(entry.aliases ?? [])].includes(outlet),
    ) ??
    codebook.outlets.find(
      (entry) => host && entry.domains?.some((domain) => host === domain || host.endsWith(`.${domain}`)),
    ) ??
    null
  );
}

/** An agency's mark in the dateline or the first line, or its credit at the end: /TASS/, (Xinhua), © …/TASS. */
export function signature({tokens}: Document, {outlets}: Knowledge): Outlet | null {
  const near = lookUp(outlets, tokens, 0, Math.min(HEAD, tokens.length));
  const credit = lookUp(outlets, tokens, Math.max(0, tokens.length - 12));
  const [mark, next] = [...near, ...credit].filter(
    ({first, last}) => isMark(tokens[first - 1]?.text, tokens[last]?.text) || isByline(tokens, first, last),
  );
  // "(PORTAL / AGENCY - …)": the portal carries the agency's account.
  const marked = mark && next?.first === mark.last + 1 ? next : mark;
  // "TALDYKORGAN. KAZINFORM - The governor …", "… of shared concern. — VNS"
  const opening = near.find(({first, last}) => first < OPENING && DASH.test(tokens[last]?.text ?? ""));
  const closing = credit.find(({first}) => DASH.test(tokens[first - 1]?.text ?? ""));
  return (marked ?? opening ?? closing)?.value ?? null;
}

/** How many tokens may stand before an agency's name and its dash. */
const OPENING = 12;
const DASH = /^(-|--|—|–)$/;

/** Within how many tokens an agency's mark is its own; further on it marks what it is quoted for. */
const HEAD = 150;

/** "AGENCY Lima", "• AGENCY" on a line of its own; how many tokens may stand behind the name. */
const BYLINE = 2;
function isByline(tokens: Document["tokens"], first: number, last: number): boolean {
  const breaks = (i: number) => i >= tokens.length || /^(paragraph|line)$/.test(tokens[i]!.before);
  const opens = breaks(first) || (tokens[first - 1]?.text === "•" && breaks(first - 1));
  return opens && [0, 1, BYLINE].some((more) => breaks(last + more));
}

const isMark = (before: string | undefined, after: string | undefined) =>
  before === "/" || (before === "(" && after === ")") || (after === "/" && before !== undefined);
