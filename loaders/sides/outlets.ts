import type {Document} from "../documents.ts";
import type {Head} from "../head.ts";
import type {Knowledge} from "../knowledge.ts";
import {lookUp} from "../lexicon.ts";
import {startsLine} from "../tokens.ts";

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
      (isMark(tokens, first, last) && !isCaption(tokens, first, last)) || isByline(tokens, first, last),
  );
  // "(PORTAL / AGENCY - …)": the portal carries the agency's account.
  const marked = marks.findLast(({first}) => isOneBracket(tokens, marks[0]!.last, first));
  const opening = near.find(({first, last}) => isOpening(tokens, first, last));
  const closing = credit.find(({first}) => DASH.test(tokens[first - 1]?.text ?? ""));
  const own = near.find(
    ({value, first, last}) => value.speaks_for === null && tellsItself(tokens, first, last),
  );
  return (marked ?? opening ?? closing ?? own)?.value ?? null;
}

type Tokens = Document["tokens"];

/** How many tokens of its line may stand before an agency's name and its dash. */
const OPENING = 12;
const DASH = /^(-|--|—|–)$/;

/** Within how many tokens an agency's mark is its own; further on it marks what it is quoted for. */
const HEAD = 150;

const breaks = (tokens: Tokens, i: number): boolean => i === 0 || i >= tokens.length || startsLine(tokens[i]);

/** "AGENCY Lima", "• AGENCY", "By AGENCY", "By AGENCY Staff and others", "Rosa Quispe | AGENCY" on a line of its own; how many tokens may stand behind the name. */
const BYLINE = 2;
function isByline(tokens: Tokens, first: number, last: number): boolean {
  const led = /^(•|by|source|:)$/i.test(tokens[first - 1]?.text ?? "");
  const opens = breaks(tokens, first) || (led && breaks(tokens, first - 1));
  const ends = breaks(tokens, last);
  const short = [0, 1, BYLINE].some((more) => breaks(tokens, last + more));
  return (
    (opens && (short || isDated(tokens, last) || (led && STAFF.test(tokens[last]?.fold ?? "")))) ||
    (ends &&
      (/^[,|]$/.test(tokens[first - 1]?.text ?? "") || isAuthored(tokens, first)) &&
      lineOf(tokens, first) !== null)
  );
}

const STAFF = /^(?:staff|newsroom|correspondents?|reporters?)$/;

/** "AGENCY, May 4, 2015": a day stands behind the name. */
const isDated = (tokens: Tokens, last: number): boolean =>
  tokens[last]?.text === "," && tokens.slice(last + 1, last + 3).some(({text}) => /^\d+$/.test(text));

/** "By Rosa Quispe AGENCY:". */
const isAuthored = (tokens: Tokens, first: number): boolean =>
  tokens[lineOf(tokens, first) ?? first]?.fold === "by";

/** Where the line begins in which a token stands among the first. */
function lineOf(tokens: Tokens, i: number): number | null {
  for (let k = i; k >= Math.max(0, i - OPENING); k--) if (breaks(tokens, k)) return k;
  return null;
}

/** "TALDYKORGAN. KAZINFORM - The governor …", "LIMA, May 4 - AGENCY. The governor …"; "… of shared concern. — VNS" closes. */
function isOpening(tokens: Tokens, first: number, last: number): boolean {
  if (lineOf(tokens, first) === null) return false;
  const [before, after] = [tokens[first - 1]?.text ?? "", tokens[last]?.text ?? ""];
  return DASH.test(after) || (DASH.test(before) && after === ".");
}

/** "…, AGENCY reports.", "… said, AGENCY reports citing a ministry": so closes an agency the first sentences of its own story. */
function tellsItself(tokens: Tokens, first: number, last: number): boolean {
  const verb = TELLS.test(tokens[last]?.fold ?? "") ? last : last - 1;
  let next = verb + 1;
  while (THIS.test(tokens[next]?.fold ?? "")) next++;
  return (
    TELLS.test(tokens[verb]?.fold ?? "") && /^(\.|citing|referring|with|via)$/.test(tokens[next]?.fold ?? "")
  );
}

const TELLS = /^(reports|informs|writes)$/;
/** "AGENCY writes about this with reference to the ministry." */
const THIS = /^(?:about|this|it)$/;

function isMark(tokens: Tokens, first: number, last: number): boolean {
  const [before, after] = [tokens[first - 1]?.text ?? "", tokens[last]?.text];
  // "(AP)" is a name only with its bracket; at the end of a paragraph it credits a photograph.
  const bracketed =
    tokens[first]!.text === "(" && !breaks(tokens, last) && !isShort(tokens, first + 1, last - 1);
  return (
    bracketed ||
    (before === "/" && first > 1) ||
    (after === ")" && (before === "(" || DASH.test(before)) && !isShort(tokens, first, last)) ||
    (after === "/" && before !== "")
  );
}

/** How many words may stand before a short name that begin with its letters, small ones among them. */
const LONG_NAME = 8;
const SMALL = /^(of|the|and|for|de|&)$/;

/** "the Andean Press Agency (APA) reported", "the producer price index (PPI)": short for what stands before it, and no mark. */
function isShort(tokens: Tokens, first: number, last: number): boolean {
  const words = tokens
    .slice(Math.max(0, first - 1 - LONG_NAME), first - 1)
    .filter(({kind, fold}) => kind === "word" && !SMALL.test(fold));
  const initials = words.map(({fold}) => fold[0]).join("");
  const isOne = last - first === 1;
  return words.at(-1)?.fold === "agency" || (isOne && initials.endsWith(tokens[first]!.fold));
}

/** "The minister at the airport in May. (AGENCY)", "(Photo: AGENCY/AGENCY)": what ends a paragraph above the text credits a photograph. */
const isCaption = (tokens: Tokens, first: number, last: number): boolean =>
  tokens.slice(Math.max(0, first - 4), first).some(({fold}) => /^(photo|image|picture)$/.test(fold)) ||
  (tokens[last]?.text === ")" && last + 1 < tokens.length && breaks(tokens, last + 1));

const isOneBracket = (tokens: Tokens, from: number, to: number): boolean =>
  to < from || tokens.slice(from, to).every(({kind, text}) => kind !== "mark" || text === "/");
