import type {Span} from "./span.ts";

/** A word, number or mark. `fold` is what words are compared by: lower case, no diacritics, plain quotes and dashes. */
export interface Token extends Span {
  text: string;
  fold: string;
  kind: "word" | "number" | "mark";
  /** Whether a blank line, a line end, another space or nothing stands before it. */
  before: "paragraph" | "line" | "space" | "none";
}

const SPACE = /\s/;
const isSpace = (text: string, i: number): boolean => text[i] === " " || SPACE.test(text[i]!);
const MARKS = new Map(
  Object.entries({
    "’": "'",
    "‘": "'",
    ʼ: "'",
    "`": "'",
    "–": "-",
    "—": "--",
    "‑": "-",
    "−": "-",
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "…": "...",
  }),
);
/** What a shortened verb stands for; "I'd" stays one word, since it may be "I had" or "I would". */
const SHORTENED = new Map(Object.entries({"'ll": "will", "'ve": "have", "'re": "are", "'m": "am"}));
const WORD = /[\p{L}\p{M}]/u;
const isDigit = (c: number) => c >= 48 && c <= 57;

function isLetter(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  if (c < 128) return (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
  // Surrogates are letters of rare scripts or pictures; either way they must not be cut in two.
  return (c >= 0xd800 && c <= 0xdfff) || WORD.test(text[i]!);
}

/** ASCII without the backtick, which stands for an apostrophe: all that folding does to it is to lower its case. */
const PLAIN = /^[\x00-_a-\x7f]*$/;

/** What words are compared by. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  const lower = (MARKS.get(word) ?? word).toLowerCase().replace(/[’‘ʼ`]/g, "'");
  return /^[\x00-\x7f]*$/.test(lower)
    ? lower
    : lower
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replace(/ı/g, "i")
        .replace(/ł/g, "l")
        .replace(/ø/g, "o")
        .replace(/đ/g, "d");
}

const APOSTROPHE = /['’ʼ‘`]/;
/** An apostrophe stays inside a name (Xi'an, O'Brien, Sana'a) but not before a possessive s or a shortened verb (he'll). */
const CLITIC = /^(?:[sS]|ll|ve|re|m)(?![\p{L}\d])/u;
const cliticAt = (text: string, i: number): number => CLITIC.exec(text.slice(i + 1, i + 4))?.[0].length ?? 0;

function wordEnd(text: string, start: number): number {
  let i = start;
  while (i < text.length) {
    if (isDigit(text.charCodeAt(i)) && isGluedDate(text, start, i)) break;
    if (isLetter(text, i) || isDigit(text.charCodeAt(i))) i++;
    else if (APOSTROPHE.test(text[i]!) && i > start && isLetter(text, i + 1) && !cliticAt(text, i)) i++;
    else if (text[i] === "." && isAbbreviation(text, start, i)) {
      i++;
      if (isName(text, i)) break;
    } else break;
  }
  return i;
}

const NUMERIC_DATE = /^\d{1,2}\/\d{1,2}\/\d{4}/;

/** "President Rey26/10/2022": lists of headlines lose the space before the day. */
const isGluedDate = (text: string, start: number, i: number): boolean =>
  i - start > 2 && !isDigit(text.charCodeAt(i - 1)) && NUMERIC_DATE.test(text.slice(i, i + 10));

/** "S.V.Lavrov": a name of three letters or more is a word of its own behind its initials. */
const isName = (text: string, i: number): boolean => /^\p{Lu}\p{L}\p{Ll}/u.test(text.slice(i, i + 3));

/** U.S., p.m., the single capital of an initial, and one of two letters behind another: S. Jaishankar, A.Yu. Rudenko. */
function isAbbreviation(text: string, start: number, dot: number): boolean {
  const two = text[dot - 3] === "." && /^\p{Lu}\p{Ll}/u.test(text.slice(dot - 2, dot));
  const apart = dot - start === 2 && APART.test(text.slice(Math.max(0, start - 3), dot + 3));
  const last = dot - start === 1 || text[dot - 2] === "." || (dot - start > 3 && two) || apart;
  if (!last || !isLetter(text, dot - 1)) return false;
  if (dot - start > 1) return true;
  return /\p{Lu}/u.test(text[start]!) || /^\p{L}\./u.test(text.slice(dot + 1, dot + 3));
}

/** "A. Yu. Rudenko", with a space behind the first. */
const APART = /^\p{Lu}\. \p{Lu}\p{Ll}\. \p{Lu}/u;

/** "May 31,2017": no number has four digits behind its comma. */
const isYearNext = (text: string, comma: number): boolean =>
  text[comma] === "," && /^\d{4}(?!\d)/.test(text.slice(comma + 1, comma + 6));

function numberEnd(text: string, start: number): number {
  let i = start;
  while (i < text.length) {
    if (isDigit(text.charCodeAt(i))) i++;
    else if (/[.,:]/.test(text[i]!) && isDigit(text.charCodeAt(i + 1)) && !isYearNext(text, i)) i++;
    else break;
  }
  const suffix = /^(st|nd|rd|th)(?![\p{L}\d])/iu.exec(text.slice(i, i + 3));
  return suffix ? i + 2 : i;
}

function markEnd(text: string, start: number): number {
  const clitic =
    APOSTROPHE.test(text[start]!) && start > 0 && isLetter(text, start - 1) && cliticAt(text, start);
  if (clitic) return start + 1 + clitic;
  let i = start + 1;
  if (/[.-]/.test(text[start]!)) while (text[i] === text[start]) i++;
  return i;
}

/** Line ends of every system: CRLF is one, and old files have CR alone. */
const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;

function gapOf(gap: string): Token["before"] {
  const lines = gap === " " ? 0 : (gap.match(LINE_END)?.length ?? 0);
  return lines > 1 ? "paragraph" : lines === 1 ? "line" : "space";
}

/** Whether a line or a paragraph of the text begins with a token. */
export const startsLine = (token: Token | undefined): boolean =>
  token?.before === "line" || token?.before === "paragraph";

/** Cuts a text into tokens, from `start` on; every character that is not white space lies in exactly one token. */
export function tokenize(text: string, start = 0): Token[] {
  const tokens: Token[] = [];
  let i = start;
  while (i < text.length) {
    const from = i;
    while (i < text.length && isSpace(text, i)) i++;
    if (i >= text.length) break;
    const before = i === from ? "none" : gapOf(text.slice(from, i));
    const kind = isLetter(text, i) ? "word" : isDigit(text.charCodeAt(i)) ? "number" : "mark";
    const end =
      kind === "word" ? wordEnd(text, i) : kind === "number" ? numberEnd(text, i) : markEnd(text, i);
    const word = text.slice(i, end);
    const folded = fold(word);
    const verb = kind === "mark" ? SHORTENED.get(folded) : undefined;
    tokens.push({start: i, end, text: word, fold: verb ?? folded, kind: verb ? "word" : kind, before});
    i = end;
  }
  return tokens;
}

/** Asked several times of every token, hence without a regular expression for all but the rare letters. */
export function isCapitalised({kind, text}: Token): boolean {
  if (kind !== "word") return false;
  const c = text.charCodeAt(0);
  return c < 128 ? c >= 65 && c <= 90 : /^\p{Lu}/u.test(text);
}
export const isUpperCase = (token: Token): boolean =>
  token.kind === "word" && token.text.length > 1 && token.text === token.text.toUpperCase();
