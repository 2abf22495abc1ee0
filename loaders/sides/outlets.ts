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
      ({name, aliases}) => outlet !== null && (name === outlet || aliases?.includes(outlet)),
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
  const marks = [...near, ...credit].filter(
    ({first, last}) =>
      (isMark(tokens, first, last) && !isCaption(tokens, last)) || isByline(tokens, first, last),
  );
  // "(PORTAL / AGENCY - …)": the portal carries the agency's account.
  const marked = marks.findLast(({first}) => isOneBracket(tokens, marks[0]!.last, first));
  // "TALDYKORGAN. KAZINFORM - The governor …", "… of shared concern. — VNS"
  const opening = near.find(({first, last}) => first < OPENING && DASH.test(tokens[last]?.text ?? ""));
  const closing = credit.find(({first}) => DASH.test(tokens[first - 1]?.text ?? ""));
  return (marked ?? opening ?? closing)?.value ?? null;
}

type Tokens = Document["tokens"];

/** How many tokens may stand before an agency's name and its dash. */
const OPENING = 12;
const DASH = /^(-|--|—|–)$/;

/** Within how many tokens an agency's mark is its own; further on it marks what it is quoted for. */
const HEAD = 150;

const breaks = (tokens: Tokens, i: number): boolean =>
  i === 0 || i >= tokens.length || /^(paragraph|line)$/.test(tokens[i]!.before);

/** "AGENCY Lima", "• AGENCY", "By AGENCY" on a line of its own; how many tokens may stand behind the name. */
const BYLINE = 2;
function isByline(tokens: Tokens, first: number, last: number): boolean {
  const led = /^(•|by|source|:)$/i.test(tokens[first - 1]?.text ?? "");
  const opens = breaks(tokens, first) || (led && breaks(tokens, first - 1));
  return opens && [0, 1, BYLINE].some((more) => breaks(tokens, last + more));
}

function isMark(tokens: Tokens, first: number, last: number): boolean {
  const [before, after] = [tokens[first - 1]?.text, tokens[last]?.text];
  return (
    (before === "/" && first > 1) ||
    (before === "(" && after === ")") ||
    (after === "/" && before !== undefined)
  );
}

/** "The minister at the airport in May. (AGENCY)": what ends a paragraph above the text credits a photograph. */
const isCaption = (tokens: Tokens, last: number): boolean =>
  tokens[last]?.text === ")" && last + 1 < tokens.length && breaks(tokens, last + 1);

const isOneBracket = (tokens: Tokens, from: number, to: number): boolean =>
  to < from || tokens.slice(from, to).every(({kind, text}) => kind !== "mark" || text === "/");
